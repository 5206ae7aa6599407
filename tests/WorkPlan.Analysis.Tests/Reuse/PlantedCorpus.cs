using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using WorkPlan.Analysis.Corpora;
using WorkPlan.Core.Tests.Generation;

namespace WorkPlan.Analysis.Tests.Reuse;

/// <summary>
/// A corpus whose plans take passages from each other, so that what is to be found is known: a state, its provinces and their cities, each with
/// a plan a year. Each plan is made on its own from the seed and its number.
/// </summary>
/// <remarks>
/// Words are invented pairs of characters, the first of them far more frequent than the last, so that plans share words but no sentences.
/// Each paragraph may end in a formula that all have. A city takes a block of sentences from its own plan of last year, from its province,
/// and from a city beside it; a province from its own plan and the state. Of copied clauses some lose or change a word, some are dropped.
/// </remarks>
internal sealed class PlantedCorpus(int seed, int charactersAPlan)
{
    private const int Provinces = 33;
    private const int Cities = 5;
    private const int RegionCount = 1 + Provinces + (Provinces * Cities);
    private const int FirstYear = 2010;
    private const int Words = 4000;
    private const int FormulaCount = 60;
    private const int CharactersABlock = 220;
    private const int OwnBlock = 0;
    private const int NeighbourBlock = 1;
    private const int FirstUpperBlock = 2;

    private static readonly char[] Characters =
        [.. string.Concat([.. Vocabulary.Objects, .. Vocabulary.Means, .. Vocabulary.Ends, .. Vocabulary.SubHeadings]).Where(c => c > '\u4E00').Distinct()];

    /// <summary>One in so many copied clauses has a word changed; one in twice as many is dropped.</summary>
    internal int ChangedOneIn { get; init; } = 4;

    /// <summary>The plan of a number, from 0 on: year by year, the state first.</summary>
    internal PlantedPlan Plan(int number)
    {
        Dice dice = new(seed + (31 * number) + 7);
        StringBuilder text = new();
        ImmutableArray<PlantedPassage>.Builder planted = ImmutableArray.CreateBuilder<PlantedPassage>();
        int blocks = Math.Max(FirstUpperBlock + Provinces, charactersAPlan / CharactersABlock);
        Queue<(int From, int Block)> copies = new(CopiesOf(number));
        for (int block = 0; block < blocks; block++)
        {
            if (block % 8 == 3 && copies.TryDequeue(out (int From, int Block) copy))
            {
                int start = text.Length;
                text.Append(Change(dice, Block(copy.From, copy.Block)));
                planted.Add(new PlantedPassage(NameOf(copy.From), start, text.Length));
                text.Append('\n');
            }

            text.Append(Block(number, block));
            text.Append(dice.OnceIn(3) ? Formula(dice.Below(FormulaCount)) : "").Append('\n');
        }

        return new PlantedPlan(
            new CorpusSource(NameOf(number)) { Region = RegionOf(number % RegionCount), Year = YearOf(number), Level = LevelOf(number % RegionCount) },
            text.ToString(),
            planted.DrainToImmutable());
    }

    private static int YearOf(int number) => FirstYear + (number / RegionCount);

    private static string NameOf(int number) => string.Create(CultureInfo.InvariantCulture, $"{YearOf(number)}-{number % RegionCount:000}");

    private static PlanLevel LevelOf(int region) =>
        region == 0 ? PlanLevel.National : region <= Provinces ? PlanLevel.Province : PlanLevel.Prefecture;

    private static string RegionOf(int region) => LevelOf(region) switch
    {
        PlanLevel.National => "",
        PlanLevel.Province => string.Create(CultureInfo.InvariantCulture, $"省{region}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"省{ProvinceOf(region)}/市{region}"),
    };

    private static int ProvinceOf(int region) => 1 + ((region - 1 - Provinces) / Cities);

    /// <summary>What a plan takes: each block is taken by one plan at most, so that its source is certain.</summary>
    private static IEnumerable<(int From, int Block)> CopiesOf(int number)
    {
        int region = number % RegionCount;
        int thisYear = number - region;
        if (number >= RegionCount)
        {
            yield return (number - RegionCount, OwnBlock);
        }

        if (LevelOf(region) == PlanLevel.Province)
        {
            yield return (thisYear, FirstUpperBlock + region - 1);
        }

        if (LevelOf(region) == PlanLevel.Prefecture)
        {
            int city = (region - 1 - Provinces) % Cities;
            yield return (thisYear + ProvinceOf(region), FirstUpperBlock + city);
            if (number >= RegionCount && city > 0)
            {
                yield return (number - RegionCount - 1, NeighbourBlock);
            }
        }
    }

    private string Block(int number, int block)
    {
        Dice dice = new((seed * 1_000_003) + (number * 1009) + block);
        StringBuilder text = new();
        while (text.Length < CharactersABlock)
        {
            for (int clause = dice.Between(1, 3); clause >= 0; clause--)
            {
                text.Append(Clause(dice)).Append(clause == 0 ? '。' : '，');
            }
        }

        return text.ToString();
    }

    private static string Clause(Dice dice)
    {
        StringBuilder text = new();
        for (int word = dice.Between(4, 8); word > 0; word--)
        {
            text.Append(Word(dice));
        }

        return text.ToString();
    }

    /// <summary>A word; half of them come from the first twentieth of all.</summary>
    private static string Word(Dice dice)
    {
        Dice word = new(dice.Below(dice.OnceIn(2) ? Words / 20 : Words));
        return new string([word.Pick(Characters), word.Pick(Characters)]);
    }

    private string Formula(int number) => Clause(new Dice(seed - number - 1)) + "。";

    private string Change(Dice dice, string block)
    {
        StringBuilder text = new();
        foreach (string sentence in block.Split('。', StringSplitOptions.RemoveEmptyEntries))
        {
            string[] clauses = [.. sentence.Split('，').Where((_, place) => place == 0 || !dice.OnceIn(2 * ChangedOneIn))];
            text.AppendJoin('，', clauses.Select(clause => dice.OnceIn(ChangedOneIn) ? ChangeWord(dice, clause) : clause)).Append('。');
        }

        return text.ToString();
    }

    private static string ChangeWord(Dice dice, string clause)
    {
        int word = 2 * dice.Below(clause.Length / 2);
        return string.Concat(clause.AsSpan(0, word), Word(dice), clause.AsSpan(word + 2));
    }
}
