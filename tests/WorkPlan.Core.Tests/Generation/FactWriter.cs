using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace WorkPlan.Core.Tests.Generation;

/// <summary>Writes sentences that state targets, cite documents and name units, and remembers what they state.</summary>
internal sealed class FactWriter(Dice dice, int? year, FactDensity density)
{
    private const int MostTargets = 3;

    /// <summary>How many more sentences that state nothing a task of a real plan has.</summary>
    private const int MoreProse = 4;

    private readonly ImmutableArray<TargetTruth>.Builder targets = ImmutableArray.CreateBuilder<TargetTruth>();
    private readonly ImmutableArray<ReferenceTruth>.Builder references = ImmutableArray.CreateBuilder<ReferenceTruth>();
    private readonly ImmutableArray<UnitTruth>.Builder units = ImmutableArray.CreateBuilder<UnitTruth>();

    /// <summary>What the sentences since the last call stated.</summary>
    internal FactsTruth Take() => new(targets.DrainToImmutable(), references.DrainToImmutable(), units.DrainToImmutable());

    /// <summary>A task's body: prose, and some facts.</summary>
    internal string Body(int sentences)
    {
        StringBuilder text = new();
        bool sparse = density == FactDensity.RealPlans;
        for (int i = 0; i < (sparse ? sentences + MoreProse : sentences); i++)
        {
            text.Append(Prose());
        }

        int stated = dice.Below(MostTargets + 1);
        for (int count = sparse ? stated / MostTargets : stated; count > 0; count--)
        {
            text.Append(Target(TargetStatus.Planned));
        }

        if (dice.OnceIn(3))
        {
            text.Append(Reference());
        }

        if (dice.OnceIn(4))
        {
            text.Append(dice.Pick(Vocabulary.Decoys));
        }

        return text.Append(dice.OnceIn(2) ? UnitBrackets() : "").ToString();
    }

    /// <summary>A sentence that states nothing.</summary>
    internal string Prose() => dice.Below(3) switch
    {
        0 => $"{dice.Pick(Vocabulary.Means)}，{Action()}，{dice.Pick(Vocabulary.Ends)}。",
        1 => $"{Action()}，{Action()}，{dice.Pick(Vocabulary.Ends)}。",
        _ => $"{dice.Pick(Vocabulary.Means)}{Action()}，{dice.Pick(Vocabulary.Ends)}。",
    };

    internal string Action() => dice.Pick(Vocabulary.Verbs) + dice.Pick(Vocabulary.Objects);

    /// <summary>A sentence with one target.</summary>
    internal string Target(TargetStatus status)
    {
        (string time, DateOnly? deadline) = status == TargetStatus.Planned ? Deadline() : ("", null);
        (string clause, TargetTruth truth) = Clause();
        targets.Add(truth with { Deadline = deadline, Status = status });
        return $"{time}{clause}。";
    }

    private (string Time, DateOnly? Deadline) Deadline()
    {
        if (year is not { } known)
        {
            return ("", null);
        }

        int month = dice.Between(3, 11);
        return dice.Below(6) switch
        {
            0 => ($"到{known}年底，", new DateOnly(known, 12, 31)),
            1 => ($"{month}月底前，", new DateOnly(known, month, DateTime.DaysInMonth(known, month))),
            2 => ("年内", new DateOnly(known, 12, 31)),
            _ => ("", null),
        };
    }

    private (string Clause, TargetTruth Truth) Clause()
    {
        int count = dice.Between(2, 48);
        int few = dice.Between(2, 9);
        int share = dice.Between(60, 99);
        decimal points = dice.Between(5, 45) / 10m;
        return dice.Below(16) switch
        {
            0 => ($"新建公办幼儿园{count}所", Truth("公办幼儿园", TargetComparator.Equal, count, "所")),
            1 => ($"新建公办幼儿园{ChineseNumbers.Write(count)}所", Truth("公办幼儿园", TargetComparator.Equal, count, "所")),
            2 => ($"培训骨干教师{count * 10}人次", Truth("骨干教师", TargetComparator.Equal, count * 10, "人次")),
            3 => (Text($"投入资金{points}万元"), Truth("资金", TargetComparator.Equal, points * 10_000, "元")),
            4 => ($"公办园占比不低于{share}%", Truth("公办园占比", TargetComparator.AtLeast, share, "%")),
            5 => ($"学前三年毛入园率达到{share}%以上", Truth("毛入园率", TargetComparator.AtLeast, share, "%")),
            6 => ($"惠及学生{count * 100}余人", Truth("学生", TargetComparator.AtLeast, count * 100, "人")),
            7 => ($"大班额比例控制在{few}%以内", Truth("大班额比例", TargetComparator.AtMost, few, "%")),
            8 => ($"平均班额不超过{count}人", Truth("班额", TargetComparator.AtMost, count, "人")),
            9 => ($"增加学位{count * 30}个", Truth("学位", TargetComparator.Increase, count * 30, "个")),
            10 => (Text($"近视率下降{points}个百分点"), Truth("近视率", TargetComparator.Decrease, points, "个百分点")),
            11 => ("实现课后服务全覆盖", Truth("课后服务", TargetComparator.Complete, 100, "%")),
            12 => ($"培育精品课程{count}—{count + 5}节", Truth("精品课程", TargetComparator.Equal, count, "节") with { MaxValue = count + 5 }),
            13 => ($"每学期开展应急演练{few}次", Truth("应急演练", TargetComparator.Equal, few, "次")),
            14 => ($"九年义务教育巩固率达到百分之{ChineseNumbers.Write(share)}", Truth("巩固率", TargetComparator.Equal, share, "%")),
            _ => ($"选派支教教师{count}名左右", Truth("支教教师", TargetComparator.Equal, count, "名")),
        };
    }

    /// <summary>A sentence that cites a document.</summary>
    internal string Reference()
    {
        string title = dice.Pick(Vocabulary.PlainTitles);
        string? number = dice.OnceIn(2) ? Text($"{dice.Pick(Vocabulary.NumberWords)}〔{dice.Between(2012, 2019)}〕{dice.Between(1, 99)}号") : null;
        references.Add(new ReferenceTruth(title, number));
        return number is null ? $"贯彻《{title}》。" : $"贯彻《{title}》（{number}）。";
    }

    /// <summary>The brackets behind a task that name its units.</summary>
    internal string UnitBrackets()
    {
        if (dice.OnceIn(3))
        {
            string lead = dice.Pick(Vocabulary.Bodies);
            string support = dice.Pick([.. Vocabulary.Bodies.Where(body => body != lead)]);
            units.Add(new UnitTruth(lead, UnitRole.Lead));
            units.Add(new UnitTruth(support, UnitRole.Support));
            return $"（牵头单位：{lead}；配合单位：{support}）";
        }

        int first = dice.Below(Vocabulary.Units.Length);
        string[] named = [.. Enumerable.Range(first, dice.Between(1, 3)).Select(i => Vocabulary.Units[i % Vocabulary.Units.Length])];
        units.AddRange(named.Select(name => new UnitTruth(name, UnitRole.Responsible)));
        return $"（责任单位：{string.Join('、', named)}）";
    }

    private static TargetTruth Truth(string subject, TargetComparator comparator, decimal value, string unit) =>
        new(subject, comparator, value, null, unit, null, TargetStatus.Planned);

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
