using System.Collections.Immutable;
using System.Globalization;

namespace WorkPlan.Analysis.Statistics;

/// <summary>How often each feature, a word or phrase as a rule, occurs in each document. Sparse, immutable and safe to share between threads.</summary>
/// <remarks>
/// The definitions are those of quanteda's <c>dfm</c>: features stand in the order in which they first occur, over the documents in the
/// order in which they were added. Sums are added in that order too, so results are the same on every machine.
/// </remarks>
/// <example>
/// <code>
/// DocumentFeatureMatrixBuilder builder = new();
/// foreach (PlanAnalysis analysis in analyses)
///     builder.Add($"{analysis.Plan}", analysis);
/// DocumentFeatureMatrix words = builder.ToMatrix().Trim(5, 2);
/// </code>
/// </example>
public sealed class DocumentFeatureMatrix
{
    private readonly SparseVector[] rows;
    private readonly double[] totals;
    private readonly int[] documentCounts;
    private readonly Lazy<Dictionary<string, int>> numbers;

    internal DocumentFeatureMatrix(ImmutableArray<string> documents, ImmutableArray<string> features, SparseVector[] rows)
    {
        Documents = documents;
        Features = features;
        this.rows = rows;
        totals = new double[features.Length];
        documentCounts = new int[features.Length];
        foreach (SparseVector row in rows)
        {
            for (int i = 0; i < row.Count; i++)
            {
                totals[row.Places[i]] += row.Values[i];
                documentCounts[row.Places[i]] += row.Values[i] > 0 ? 1 : 0;
            }
        }

        numbers = new Lazy<Dictionary<string, int>>(NumberFeatures);
    }

    /// <summary>The names of the documents; each is there once.</summary>
    public ImmutableArray<string> Documents { get; }

    /// <summary>The features; each is there once.</summary>
    public ImmutableArray<string> Features { get; }

    /// <summary>The value of a feature in a document; 0 where it does not occur.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no document or feature of that number.</exception>
    public double this[int document, int feature]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)feature, (uint)Features.Length, nameof(feature));
            return Row(document).At(feature);
        }
    }

    /// <summary>The features of a document, in their order; empty where it has none.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no document of that number.</exception>
    public ImmutableArray<FeatureValue> ValuesOf(int document)
    {
        SparseVector row = Row(document);
        ImmutableArray<FeatureValue>.Builder values = ImmutableArray.CreateBuilder<FeatureValue>(row.Count);
        for (int i = 0; i < row.Count; i++)
        {
            values.Add(new FeatureValue(row.Places[i], row.Values[i]));
        }

        return values.MoveToImmutable();
    }

    /// <summary>The sum of a feature's values over all documents.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no feature of that number.</exception>
    public double TotalOf(int feature) => totals[Checked(feature)];

    /// <summary>In how many documents a feature occurs.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no feature of that number.</exception>
    public int DocumentCountOf(int feature) => documentCounts[Checked(feature)];

    /// <summary>Finds a feature's number.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="feature"/> is null.</exception>
    public bool TryGetFeature(string feature, out int number) => numbers.Value.TryGetValue(feature, out number);

    /// <summary>
    /// The matrix with those features only that occur often enough, in the same order; documents stay even if nothing is left of them
    /// (<c>dfm_trim</c> with <c>min_termfreq</c> and <c>min_docfreq</c> as counts).
    /// </summary>
    /// <param name="leastCount">The least sum over all documents.</param>
    /// <param name="leastDocuments">The least number of documents.</param>
    public DocumentFeatureMatrix Trim(double leastCount, int leastDocuments) =>
        Where(feature => totals[feature] >= leastCount && documentCounts[feature] >= leastDocuments);

    /// <summary>The matrix with the features that are chosen by their number, in the same order.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="isKept"/> is null.</exception>
    public DocumentFeatureMatrix Where(Func<int, bool> isKept)
    {
        ArgumentNullException.ThrowIfNull(isKept);
        int[] renumbered = new int[Features.Length];
        ImmutableArray<string>.Builder kept = ImmutableArray.CreateBuilder<string>();
        for (int i = 0; i < renumbered.Length; i++)
        {
            renumbered[i] = isKept(i) ? kept.Count : -1;
            if (renumbered[i] >= 0)
            {
                kept.Add(Features[i]);
            }
        }

        return new DocumentFeatureMatrix(Documents, kept.ToImmutable(), [.. rows.Select(row => row.Renumber(renumbered))]);
    }

    /// <summary>The matrix with weights in the place of its counts (<c>dfm_weight</c>).</summary>
    public DocumentFeatureMatrix Weight(FeatureWeighting weighting) =>
        new(Documents, Features, [.. rows.Select(row => FeatureWeights.Of(row, weighting))]);

    /// <summary>
    /// The matrix with count × log10(N / n) in the place of its counts, N being the number of documents and n of those that have the feature
    /// (<c>dfm_tfidf</c> as it is by default). A feature of all documents weighs 0.
    /// </summary>
    public DocumentFeatureMatrix WeightByRarity()
    {
        double[] rarity = [.. documentCounts.Select(count => Math.Log10((double)Documents.Length / count))];
        return new DocumentFeatureMatrix(Documents, Features, [.. rows.Select(row => row.Map((place, value) => value * rarity[place]))]);
    }

    /// <summary>
    /// The matrix with documents added up by group, groups in ordinal order of their names (<c>dfm_group</c>); features stay as they are.
    /// </summary>
    /// <param name="groupOf">The group of a document, by its name: its year or region, say.</param>
    /// <exception cref="ArgumentNullException"><paramref name="groupOf"/> is null.</exception>
    public DocumentFeatureMatrix GroupBy(Func<string, string> groupOf)
    {
        ArgumentNullException.ThrowIfNull(groupOf);
        SortedDictionary<string, List<SparseVector>> groups = new(StringComparer.Ordinal);
        for (int i = 0; i < rows.Length; i++)
        {
            string group = groupOf(Documents[i]);
            if (!groups.TryGetValue(group, out List<SparseVector>? members))
            {
                groups.Add(group, members = []);
            }

            members.Add(rows[i]);
        }

        return new DocumentFeatureMatrix([.. groups.Keys], Features, [.. groups.Values.Select(SparseVector.Add)]);
    }

    /// <summary>The numbers of documents and features.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Documents.Length} documents × {Features.Length} features");

    internal ReadOnlySpan<SparseVector> Rows => rows;

    /// <summary>The matrix with documents as features: its columns.</summary>
    internal SparseVector[] Columns()
    {
        List<int>[] places = [.. Features.Select(_ => new List<int>())];
        List<double>[] values = [.. Features.Select(_ => new List<double>())];
        for (int document = 0; document < rows.Length; document++)
        {
            for (int i = 0; i < rows[document].Count; i++)
            {
                places[rows[document].Places[i]].Add(document);
                values[rows[document].Places[i]].Add(rows[document].Values[i]);
            }
        }

        return [.. places.Zip(values, (place, value) => new SparseVector([.. place], [.. value]))];
    }

    private SparseVector Row(int document)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)document, (uint)rows.Length, nameof(document));
        return rows[document];
    }

    private int Checked(int feature)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)feature, (uint)Features.Length, nameof(feature));
        return feature;
    }

    private Dictionary<string, int> NumberFeatures()
    {
        Dictionary<string, int> byName = new(Features.Length, StringComparer.Ordinal);
        for (int i = 0; i < Features.Length; i++)
        {
            byName.Add(Features[i], i);
        }

        return byName;
    }
}
