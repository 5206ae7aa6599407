using CsvHelper;

namespace WorkPlan.Export.Tables.Csv;

/// <summary>Writes one CSV file: by RFC 4180, lines end in CRLF, UTF-8, texts that could be read as formulas defused.</summary>
internal sealed class CsvFile : IDisposable
{
    private readonly CsvWriter writer;

    internal CsvFile(Stream output, CsvOptions options, IEnumerable<string> columns)
    {
        writer = CsvWriter.Create(output, CsvWriterOptions.Default with { WriteByteOrderMark = options.HasByteOrderMark }, leaveOpen: true);
        writer.WriteHeader([.. columns]);
    }

    internal void Write(string? text) => writer.WriteField(text is null ? null : FormulaGuard.Defuse(text));

    /// <summary>A number without trailing zeros or exponent, or nothing.</summary>
    internal void Write(decimal? number)
    {
        if (number is { } value)
        {
            writer.WriteField(PlainNumbers.Shorten(value));
        }
        else
        {
            writer.WriteField((string?)null);
        }
    }

    internal void EndRow() => writer.EndRecord();

    public void Dispose() => writer.Dispose();
}
