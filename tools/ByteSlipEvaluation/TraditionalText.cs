namespace WorkPlan.Tools.ByteSlipEvaluation;

/// <summary>Turns simplified text into traditional, longest word first, by OpenCC's tables as npm's opencc-js ships them.</summary>
internal sealed class TraditionalText
{
    private readonly Dictionary<string, string> _words = new(StringComparer.Ordinal);
    private readonly int _longest;

    /// <summary>Reads STCharacters.js and STPhrases.js from dist/esm-lib/dict of the package.</summary>
    internal TraditionalText(string dictionaryFolder)
    {
        foreach (string file in (string[])["STCharacters.js", "STPhrases.js"])
        {
            Add(File.ReadAllText(Path.Combine(dictionaryFolder, file)));
        }

        _longest = _words.Keys.Max(word => word.Length);
    }

    internal string Convert(string simplified)
    {
        System.Text.StringBuilder text = new(simplified.Length);
        Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> words = _words.GetAlternateLookup<ReadOnlySpan<char>>();
        for (int i = 0; i < simplified.Length;)
        {
            int length = Math.Min(_longest, simplified.Length - i);
            string? found = null;
            while (length > 0 && !words.TryGetValue(simplified.AsSpan(i, length), out found))
            {
                length--;
            }

            text.Append(found ?? simplified[i].ToString());
            i += Math.Max(1, length);
        }

        return text.ToString();
    }

    /// <summary>The file is a script with one string: entries apart by |, a word and its forms apart by blanks.</summary>
    private void Add(string script)
    {
        int start = script.IndexOf('"', StringComparison.Ordinal) + 1;
        foreach (string entry in script[start..script.LastIndexOf('"')].Split('|'))
        {
            string[] parts = entry.Split(' ');
            _words.TryAdd(parts[0], parts[1]);
        }
    }
}
