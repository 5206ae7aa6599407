namespace WorkPlan.Analysis.Segmentation;

/// <summary>The tags of the dictionary, by their numbers; 0 is none. The embedded table holds the numbers, so the order is fixed.</summary>
internal static class PartOfSpeechTags
{
    private static readonly string[] Tags =
    [
        "", "n", "nr", "v", "i", "l", "ns", "m", "nz", "nrt", "zg", "nt", "a", "vn", "z", "d", "t", "j", "b", "g", "r", "s", "c", "nrfg", "x",
        "f", "ng", "o", "q", "vg", "p", "ad", "mq", "y", "ag", "an", "e", "u", "tg", "k", "vq", "vi", "rr", "vd", "dg", "mg", "h", "df", "ul",
        "rg", "uv", "ud", "uj", "uz", "ug", "rz",
    ];

    internal static int Count => Tags.Length;

    internal static string Tag(int number) => Tags[number];

    /// <summary>The number of a tag; -1 where there is no such tag.</summary>
    internal static int IndexOf(ReadOnlySpan<char> tag)
    {
        for (int number = 0; number < Tags.Length; number++)
        {
            if (tag.SequenceEqual(Tags[number]))
            {
                return number;
            }
        }

        return -1;
    }
}
