namespace WorkPlan.Documents;

/// <summary>How much is read at most, and with what.</summary>
public sealed record DocumentOptions
{
    /// <summary>The options that are used where none are given.</summary>
    public static DocumentOptions Default { get; } = new();

    /// <summary>The most bytes of a file, unpacked; 256 MB unless set.</summary>
    public long LargestFile { get; init; } = 256L << 20;

    /// <summary>The most bytes that all files of an archive unpack to, together with archives in it; 1 GB unless set.</summary>
    public long LargestArchive { get; init; } = 1L << 30;

    /// <summary>The most files in an archive; 10,000 unless set.</summary>
    public int MostEntries { get; init; } = 10_000;

    /// <summary>How deep archives may stand in archives; 3 unless set.</summary>
    public int DeepestArchive { get; init; } = 3;

    /// <summary>How many elements of markup may stand in each other before they are read as if they ended; 512 unless set.</summary>
    public int DeepestMarkup { get; init; } = 512;

    /// <summary>How long a converter may run; a minute unless set.</summary>
    public TimeSpan ConverterTime { get; init; } = TimeSpan.FromMinutes(1);
}
