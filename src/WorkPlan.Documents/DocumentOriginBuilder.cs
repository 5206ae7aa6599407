using System.Text;

namespace WorkPlan.Documents;

/// <summary>Gathers the text of a document together with where each part of it came from.</summary>
internal sealed class DocumentOriginBuilder
{
    private readonly StringBuilder text = new();
    private readonly List<int> starts = [];
    private readonly List<DocumentPlace> places = [];
    private readonly List<bool> kept = [];

    /// <summary>The number of UTF-16 units so far.</summary>
    internal int Length => text.Length;

    /// <summary>The last character; NUL at the start.</summary>
    internal char Last => text.Length == 0 ? '\0' : text[^1];

    /// <summary>A character before the last ones; NUL where there is none.</summary>
    internal char LastBefore(int count) => text.Length <= count ? '\0' : text[^(count + 1)];

    /// <summary>Adds characters that stand in the file as they are, from a place on.</summary>
    internal void Keep(ReadOnlySpan<char> characters, DocumentPlace place)
    {
        if (characters.IsEmpty)
        {
            return;
        }

        bool goesOn = kept.Count > 0 && kept[^1] && places[^1].Part == place.Part && places[^1].Position + text.Length - starts[^1] == place.Position;
        Start(goesOn, place, isKept: true);
        text.Append(characters);
    }

    /// <summary>Adds characters that all stand for one place of the file.</summary>
    internal void Make(ReadOnlySpan<char> characters, DocumentPlace place)
    {
        if (characters.IsEmpty)
        {
            return;
        }

        Start(kept.Count > 0 && !kept[^1] && places[^1] == place, place, isKept: false);
        text.Append(characters);
    }

    /// <summary>Takes characters off the end.</summary>
    internal void Cut(int length)
    {
        text.Length = length;
        while (starts.Count > 0 && starts[^1] >= length)
        {
            starts.RemoveAt(starts.Count - 1);
            places.RemoveAt(places.Count - 1);
            kept.RemoveAt(kept.Count - 1);
        }
    }

    internal string BuildText() => text.ToString();

    internal DocumentOrigin BuildOrigin() => new([.. starts], [.. places], [.. kept]);

    private void Start(bool goesOn, DocumentPlace place, bool isKept)
    {
        if (!goesOn)
        {
            starts.Add(text.Length);
            places.Add(place);
            kept.Add(isKept);
        }
    }
}
