using System.Globalization;

namespace WorkPlan.Benchmarks;

/// <summary>The texts of the benchmarks as files, for programs that are not written in C#.</summary>
internal static class PeerInputs
{
    internal const string TextFile = "text.txt";

    /// <summary>How many phrases the sets have.</summary>
    internal static readonly int[] Sizes = [500, 5_000, 100_000];

    /// <summary>Writes for each text a folder of its name: the text, and the sets of phrases, a line a phrase.</summary>
    internal static void Write(string folder)
    {
        foreach (LongText text in LongText.All)
        {
            string own = Directory.CreateDirectory(Path.Combine(folder, text.Name)).FullName;
            File.WriteAllText(Path.Combine(own, TextFile), text.Value);
            foreach (int size in Sizes)
            {
                File.WriteAllLines(Path.Combine(own, PhraseFile(size)), PhraseCutter.Cut(text.Value, size));
            }
        }
    }

    internal static string PhraseFile(int size) => string.Create(CultureInfo.InvariantCulture, $"phrases-{size}.txt");
}
