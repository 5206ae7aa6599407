using System.Buffers;
using System.Collections.Immutable;
using WorkPlan.Core.Cleaning.Data;
using WorkPlan.Core.Cleaning.Rules;
using WorkPlan.Core.Text;

namespace WorkPlan.Core.Cleaning;

/// <summary>Repairs a text: each rule undoes one kind of damage and records what it did.</summary>
/// <remarks>
/// One pass hands each trigger character to the rules, first come first served, and then converts the script. Since a repair
/// can bare another (a zero-width space inside a bracketed reading), passes are repeated until one changes nothing; nearly
/// every text needs one pass that repairs and one that finds nothing. Lines are joined only once they are clean, for dirt
/// hides the number that a line starts with and the width at which lines were broken. Time is linear in the length of the text.
/// </remarks>
public static class TextCleaner
{
    private const int MostPasses = 12;

    /// <summary>The rules that clean a line, in the order in which they are asked.</summary>
    private static readonly TriggerTable WithinLines = new(
    [
        new PinyinRule(),
        new ByteSlipRule(),
        new EntityRule(),
        new InvisibleCharacterRule(),
        new PrivateUseRule(),
        new FullWidthRule(),
        new OrnamentRule(),
        new IndentRule(),
        new InnerSpaceRule(),
        new QuotationMarkRule(),
    ]);

    /// <summary>The rule that joins clean lines.</summary>
    private static readonly TriggerTable AcrossLines = new([new HardWrapRule()]);

    /// <summary>Repairs a text that has no name.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static CleanText Clean(string text) => Clean(SourceText.From(text));

    /// <summary>Repairs a text. Never throws on content.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> is null.</exception>
    public static CleanText Clean(SourceText source)
    {
        ArgumentNullException.ThrowIfNull(source);
        ScriptCounts printed = ScriptConverter.Detect(source.Text);
        ScriptCounts script = printed;
        string text = source.Text;
        SegmentList segments = SegmentList.Untouched(text.Length);
        for (int pass = 0; pass < MostPasses; pass++)
        {
            List<Edit> edits = FindEdits(text, WithinLines, LineLayout.None);
            string repaired = Convert(Apply(text, edits), script);
            if (edits.Count == 0 && ReferenceEquals(repaired, text))
            {
                edits = FindEdits(text, AcrossLines, LineLayout.Of(text));
                repaired = Apply(text, edits);
            }

            if (edits.Count == 0 && ReferenceEquals(repaired, text))
            {
                break;
            }

            segments = segments.Then(edits);
            text = repaired;
            script = ScriptConverter.Detect(text);
        }

        ImmutableArray<Repair> repairs = RepairList.Build(source.Text, text, segments);
        return new CleanText(source, text, segments.ToMap(), repairs, printed.IsTraditional ? Script.Traditional : Script.Simplified);
    }

    private static List<Edit> FindEdits(string text, TriggerTable rules, LineLayout layout)
    {
        List<Edit> edits = [];
        ReadOnlySpan<char> span = text;
        int floor = 0;
        bool floorIsLineStart = true;
        for (int position = 0; position < text.Length;)
        {
            position = rules.NextTrigger(span, position);
            if (position == text.Length)
            {
                break;
            }

            CleaningContext context = new(span, layout, floor, floorIsLineStart);
            if (!TryRepair(rules[text[position]], context, position, out Edit edit))
            {
                position++;
                continue;
            }

            floorIsLineStart = edit.Replacement.Length == 0 && context.IsLineStart(edit.Start);
            edits.Add(edit);
            floor = edit.End;
            position = edit.End;
        }

        return edits;
    }

    private static bool TryRepair(CleaningRule[] rules, in CleaningContext context, int position, out Edit edit)
    {
        foreach (CleaningRule rule in rules)
        {
            if (rule.TryRepair(context, position, out edit) && KeepsLines(context.Text, edit))
            {
                return true;
            }
        }

        edit = default;
        return false;
    }

    /// <summary>A repair may take a line break out, but none replaces characters across one.</summary>
    private static bool KeepsLines(ReadOnlySpan<char> text, Edit edit) =>
        edit.Replacement.Length == 0 || edit.End - edit.Start == 1 || !text[edit.Start..edit.End].ContainsAny(LineBreaks.Characters);

    private static string Apply(string text, List<Edit> edits)
    {
        if (edits.Count == 0)
        {
            return text;
        }

        int length = text.Length;
        foreach (Edit edit in edits)
        {
            length += edit.Replacement.Length - (edit.End - edit.Start);
        }

        return string.Create(length, (text, edits), static (target, state) =>
        {
            int from = 0;
            foreach (Edit edit in state.edits)
            {
                state.text.AsSpan(from, edit.Start - from).CopyTo(target);
                target = target[(edit.Start - from)..];
                edit.Replacement.CopyTo(target);
                target = target[edit.Replacement.Length..];
                from = edit.End;
            }

            state.text.AsSpan(from).CopyTo(target);
        });
    }

    /// <summary>The text in simplified characters; the same object where nothing changes.</summary>
    private static string Convert(string text, ScriptCounts script)
    {
        char[] rented = ArrayPool<char>.Shared.Rent(text.Length);
        Span<char> converted = rented.AsSpan(0, text.Length);
        text.CopyTo(converted);
        string result = ScriptConverter.Convert(converted, script) == 0 ? text : new string(converted);
        ArrayPool<char>.Shared.Return(rented);
        return result;
    }
}
