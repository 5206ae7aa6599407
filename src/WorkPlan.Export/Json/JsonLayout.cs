using System.Text.Encodings.Web;
using System.Text.Json;

namespace WorkPlan.Export.Json;

/// <summary>How every JSON of the library is laid out: UTF-8 without byte order mark, lines end in \n, Chinese stays readable.</summary>
internal static class JsonLayout
{
    // Indentation by two blanks is the default; validation is left to the tests; no bound on the depth of the outline.
    internal static readonly JsonWriterOptions Indented = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Indented = true,
        NewLine = "\n",
        SkipValidation = true,
        MaxDepth = int.MaxValue,
    };

    internal static readonly JsonWriterOptions OneLine = Indented with { Indented = false };

    /// <summary>Writes one document and the line end behind it.</summary>
    internal static void Write(Stream output, JsonWriterOptions options, Action<Utf8JsonWriter> write)
    {
        using (Utf8JsonWriter json = new(output, options))
        {
            write(json);
        }

        output.WriteByte((byte)'\n');
    }
}
