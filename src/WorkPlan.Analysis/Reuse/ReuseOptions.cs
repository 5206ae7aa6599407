namespace WorkPlan.Analysis.Reuse;

/// <summary>What counts as reused, and what as everybody's words. The defaults were set by reading passages of real plans.</summary>
public sealed record ReuseOptions
{
    private readonly int minimumCharacters = 16;
    private readonly double minimumLikeness = 0.45;
    private readonly double formulaShare = 0.2;
    private readonly int formulaRegions = 10;
    private readonly int formulaYears = 10;
    private readonly int minimumDays = 30;
    private readonly int threads = Environment.ProcessorCount;

    /// <summary>The options that are used where none are given.</summary>
    public static ReuseOptions Default { get; } = new();

    /// <summary>How many written characters a passage must have, those of changed clauses counted by their likeness; 16 unless set.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int MinimumCharacters
    {
        get => minimumCharacters;
        init => minimumCharacters = AtLeastOne(value, nameof(value));
    }

    /// <summary>
    /// How alike a changed clause must be to its source, from 0 to 1 (word for word); 0.45 unless set. It holds for clauses beside others of a
    /// passage; one that nothing stands beside must come a quarter of the way closer to 1.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not between 0 and 1.</exception>
    public double MinimumLikeness
    {
        get => minimumLikeness;
        init => minimumLikeness = Share(value, nameof(value));
    }

    /// <summary>
    /// In what share of the regions, or of one region's years, a clause is a formula, from 0 to 1 (never); 0.2 unless set. The numbers of
    /// <see cref="FormulaRegions"/> and <see cref="FormulaYears"/> must be reached too.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not between 0 and 1.</exception>
    public double FormulaShare
    {
        get => formulaShare;
        init => formulaShare = Share(value, nameof(value));
    }

    /// <summary>How many regions must have a clause for it to be a formula, so that small corpora lose nothing; 10 unless set.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int FormulaRegions
    {
        get => formulaRegions;
        init => formulaRegions = AtLeastOne(value, nameof(value));
    }

    /// <summary>In how many of its years one region must have a clause for it to be that region's formula; 10 unless set.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int FormulaYears
    {
        get => formulaYears;
        init => formulaYears = AtLeastOne(value, nameof(value));
    }

    /// <summary>
    /// How many days must lie between two publications within a year for the later plan to have taken from the earlier; 30 unless set. Plans
    /// that appear within a few weeks of each other were written at the same time, and share what they have from elsewhere.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int MinimumDays
    {
        get => minimumDays;
        init => minimumDays = AtLeastOne(value, nameof(value));
    }

    /// <summary>How many threads to use; as many as there are processors unless set. The result is the same for any number.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int Threads
    {
        get => threads;
        init => threads = AtLeastOne(value, nameof(value));
    }

    private static int AtLeastOne(int value, string name)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, 1, name);
        return value;
    }

    private static double Share(double value, string name) =>
        value is >= 0 and <= 1 ? value : throw new ArgumentOutOfRangeException(name, value, "The value lies between 0 and 1.");
}
