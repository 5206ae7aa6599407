using System.Globalization;

namespace WorkPlan.Benchmarks;

/// <summary>The texts of the benchmarks as files, for programs that are not written in C#.</summary>
internal static class PeerInputs
{
    internal const string TextFile = "text.txt";
    internal const string NameFile = "name.txt";

    /// <summary>Writes the text, its name and the sets of phrases, a line a phrase.</summary>
    internal static void Write(string folder)
    {
        Directory.CreateDirectory(folder);
        string text = LongText.Create();
        File.WriteAllText(Path.Combine(folder, TextFile), text);
        File.WriteAllText(Path.Combine(folder, NameFile), LongText.Name);
        foreach (int size in PhraseSets.Sizes)
        {
            File.WriteAllLines(Path.Combine(folder, PhraseFile(size)), PhraseSets.Cut(text, size));
        }
    }

    internal static string PhraseFile(int size) => string.Create(CultureInfo.InvariantCulture, $"phrases-{size}.txt");
}
