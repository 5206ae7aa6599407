using System.Collections.Immutable;
using System.Runtime.InteropServices;
using WorkPlan.Analysis.Segmentation;

namespace WorkPlan.Analysis.Statistics;

/// <summary>Makes a <see cref="DocumentFeatureMatrix"/> from documents that are shown one at a time, so that no text need be kept. Not safe to share between threads.</summary>
/// <remarks>Memory grows with the number of different features and of different features in each document, 12 bytes each.</remarks>
public sealed class DocumentFeatureMatrixBuilder
{
    private readonly List<string> documents = [];
    private readonly HashSet<string> names = new(StringComparer.Ordinal);
    private readonly List<string> features = [];
    private readonly List<SparseVector> rows = [];
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<int, int> counts = [];

    /// <summary>Adds a document by its words or other features, each as often as it occurs and exactly as it is written.</summary>
    /// <exception cref="ArgumentNullException">An argument or a feature is null.</exception>
    /// <exception cref="ArgumentException">A document of that name was added before.</exception>
    public void Add(string document, IEnumerable<string> words)
    {
        ArgumentNullException.ThrowIfNull(words);
        AddName(document);
        foreach (string word in words)
        {
            Count(word);
        }

        AddRow();
    }

    /// <summary>Adds a plan by its written words, in lower case; punctuation, blanks and page furniture are left out.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A document of that name was added before.</exception>
    public void Add(string document, PlanAnalysis analysis) => Add(document, analysis, PlanWordOptions.Default);

    /// <summary>Adds a plan by those of its written words that the options say; punctuation, blanks and page furniture are left out.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A document of that name was added before.</exception>
    public void Add(string document, PlanAnalysis analysis, PlanWordOptions options)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        ArgumentNullException.ThrowIfNull(options);
        AddName(document);
        foreach (ReadOnlyMemory<char> word in PlanWords.Of(analysis, options))
        {
            Count(word.Span);
        }

        AddRow();
    }

    /// <summary>The matrix of the documents that were added so far.</summary>
    public DocumentFeatureMatrix ToMatrix() => new([.. documents], [.. features], [.. rows]);

    private void AddName(string document)
    {
        ArgumentNullException.ThrowIfNull(document);
        if (!names.Add(document))
        {
            throw new ArgumentException($"A document {document} was added before.", nameof(document));
        }

        counts.Clear();
        documents.Add(document);
    }

    private void Count(ReadOnlySpan<char> word)
    {
        if (!numbers.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out int number))
        {
            number = features.Count;
            features.Add(word.ToString());
            numbers.Add(features[number], number);
        }

        CollectionsMarshal.GetValueRefOrAddDefault(counts, number, out _)++;
    }

    private void AddRow()
    {
        int[] places = [.. counts.Keys];
        double[] values = [.. counts.Values.Select(count => (double)count)];
        Array.Sort(places, values);
        rows.Add(new SparseVector(places, values));
    }
}
