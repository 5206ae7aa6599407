using WorkPlan.Core.Tests.Generation;

namespace WorkPlan.Analysis.Tests.Comparison;

/// <summary>Pairs of plans for properties: generated ones, and the same with lines and clauses dropped, doubled and exchanged.</summary>
internal static class PlanVariation
{
    internal static string Plan(int seed) => PlanGenerator.Generate(seed, GeneratorOptions.Default).Text;

    /// <summary>A text with some of its lines and clauses changed; the same seed makes the same changes.</summary>
    internal static string Vary(string text, int seed)
    {
        Dice dice = new(seed);
        List<string> lines = [.. text.Split('\n')];
        for (int change = 0; change < lines.Count / 3; change++)
        {
            int one = dice.Below(lines.Count);
            int other = dice.Below(lines.Count);
            switch (dice.Below(5))
            {
                case 0:
                    lines[one] = "";
                    break;
                case 1:
                    lines.Insert(other, lines[one]);
                    break;
                case 2:
                    (lines[one], lines[other]) = (lines[other], lines[one]);
                    break;
                case 3:
                    string[] clauses = lines[one].Split('，');
                    lines[one] = string.Join('，', clauses.Where((_, place) => place == 0 || !dice.OnceIn(3)));
                    break;
                default:
                    lines[one] += string.Join('，', lines[other].Split('，').Skip(1));
                    break;
            }
        }

        return string.Join('\n', lines);
    }
}
