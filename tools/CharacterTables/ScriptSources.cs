namespace WorkPlan.CharacterTables;

/// <summary>OpenCC's tables and the lists made by hand; the hand's word comes before OpenCC's, OpenCC's before Unihan's.</summary>
internal sealed class ScriptSources
{
    private ScriptSources(
        Dictionary<string, string> characters,
        Dictionary<string, string> words,
        Dictionary<string, string> forms,
        HashSet<string> kept)
    {
        OpenCcCharacters = characters;
        Words = words;
        HandForms = forms;
        KeptInSimplified = kept;
    }

    /// <summary>OpenCC's simplified forms.</summary>
    internal Dictionary<string, string> OpenCcCharacters { get; }

    /// <summary>Words with their simplified forms, OpenCC's and the hand's together.</summary>
    internal Dictionary<string, string> Words { get; }

    /// <summary>Printing forms and corrections.</summary>
    internal Dictionary<string, string> HandForms { get; }

    /// <summary>Characters that simplified text holds although no standard list does.</summary>
    internal HashSet<string> KeptInSimplified { get; }

    internal static ScriptSources Read(string openCcFolder, string listFolder)
    {
        Dictionary<string, string> words = ReadOpenCc(Path.Combine(openCcFolder, "TSPhrases.js"));
        foreach (string[] pair in ReadList(Path.Combine(listFolder, "script-words.txt")))
        {
            words[pair[0]] = pair[1];
        }

        var forms = new Dictionary<string, string>();
        foreach (string[] pair in ReadList(Path.Combine(listFolder, "script-forms.txt")))
        {
            forms.Add(pair[0], pair[1]);
        }

        HashSet<string> kept = [.. ReadList(Path.Combine(listFolder, "kept-in-simplified.txt")).Select(static line => line[0])];
        return new ScriptSources(ReadOpenCc(Path.Combine(openCcFolder, "TSCharacters.js")), words, forms, kept);
    }

    /// <summary>The file is one literal: export default "from to|from to|...".</summary>
    private static Dictionary<string, string> ReadOpenCc(string path)
    {
        string literal = File.ReadAllText(path).Split('"')[1];
        return literal.Split('|').Select(static item => item.Split(' ')).ToDictionary(static pair => pair[0], static pair => pair[1]);
    }

    /// <summary>Items separated by spaces or line ends, each FROM=TO or one word; # starts a comment.</summary>
    private static IEnumerable<string[]> ReadList(string path) =>
        File.ReadLines(path)
            .Select(static line => line.Split('#')[0])
            .SelectMany(static line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .Select(static item => item.Split('='));
}
