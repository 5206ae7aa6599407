using System.Globalization;
using System.Text.RegularExpressions;

namespace WorkPlan.Tools.WordTable;

/// <summary>How likely each state of the hidden Markov model shows each character: the dictionary literal in prob_emit.py.</summary>
internal sealed partial class EmissionFile
{
    /// <summary>The states in the order of their letters, which is also the order in which ties are settled.</summary>
    internal const string States = "BEMS";

    private EmissionFile(Dictionary<char, double>[] states) => Emissions = states;

    /// <summary>For each state the logarithms that the model knows.</summary>
    internal IReadOnlyList<IReadOnlyDictionary<char, double>> Emissions { get; }

    internal static EmissionFile Read(string path)
    {
        Dictionary<char, double>[] states = [[], [], [], []];
        Dictionary<char, double> current = states[0];
        foreach (Match entry in Entry().Matches(File.ReadAllText(path)))
        {
            if (entry.Groups["state"] is { Success: true } state)
            {
                current = states[States.IndexOf(state.Value, StringComparison.Ordinal)];
                continue;
            }

            string character = Regex.Unescape(entry.Groups["character"].Value);
            current.Add(character.Single(), double.Parse(entry.Groups["value"].Value, CultureInfo.InvariantCulture));
        }

        return new EmissionFile(states);
    }

    [GeneratedRegex("'(?<state>[BEMS])': \\{|'(?<character>[^']+)': (?<value>-?[0-9.e+-]+)", RegexOptions.CultureInvariant)]
    private static partial Regex Entry();
}
