using System.Globalization;
using System.Text.Json;
using WorkPlan.Core.Text;

namespace WorkPlan.Export.Json;

/// <summary>The forms that the JSON gives to spans, dates, numbers and lists.</summary>
internal static class JsonWriterExtensions
{
    // Dividing by it takes the trailing zeros off a decimal: 75.0900 becomes 75.09.
    private const decimal One = 1.0000000000000000000000000000m;

    private const int ShareDecimals = 4;

    /// <summary>A place in the source as <c>[start, length]</c>, on one line in indented JSON too.</summary>
    internal static void WriteSpan(this Utf8JsonWriter json, string name, TextSpan span) => json.WritePair(name, span.Start, span.Length);

    /// <summary>Places in the source as <c>[[start, length], [start, length]]</c>, on one line too.</summary>
    internal static void WriteSpans(this Utf8JsonWriter json, string name, IEnumerable<TextSpan> spans)
    {
        string comma = Comma(json);
        json.WritePropertyName(name);
        json.WriteRawValue($"[{string.Join(comma, spans.Select(span => FormatPair(span.Start, span.Length, comma)))}]", skipInputValidation: true);
    }

    /// <summary>Two numbers as <c>[first, second]</c>, on one line in indented JSON too.</summary>
    internal static void WritePair(this Utf8JsonWriter json, string name, int first, int second)
    {
        json.WritePropertyName(name);
        json.WriteRawValue(FormatPair(first, second, Comma(json)), skipInputValidation: true);
    }

    internal static void WriteNumberOrNull(this Utf8JsonWriter json, string name, int? value)
    {
        if (value is { } number)
        {
            json.WriteNumber(name, number);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    /// <summary>A number without trailing zeros or exponent, or null.</summary>
    internal static void WritePlainNumber(this Utf8JsonWriter json, string name, decimal? value)
    {
        if (value is { } number)
        {
            json.WriteNumber(name, number / One);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    /// <summary>A share or a likeness, of four decimals at most; adding 0 makes 0 of what is rounded to -0.</summary>
    internal static void WriteShare(this Utf8JsonWriter json, string name, double value) =>
        json.WriteNumber(name, Math.Round(value, ShareDecimals, MidpointRounding.AwayFromZero) + 0.0);

    /// <summary>A share of four decimals at most, or null.</summary>
    internal static void WriteShareOrNull(this Utf8JsonWriter json, string name, double? value)
    {
        if (value is { } share)
        {
            json.WriteShare(name, share);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    /// <summary>A day as <c>2021-05-21</c>, or null.</summary>
    internal static void WriteDate(this Utf8JsonWriter json, string name, DateOnly? date) =>
        json.WriteString(name, date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    /// <summary>A list, empty brackets where there is nothing in it.</summary>
    internal static void WriteArray<T>(this Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (T item in items)
        {
            write(item);
        }

        json.WriteEndArray();
    }

    private static string FormatPair(int first, int second, string comma) =>
        string.Create(CultureInfo.InvariantCulture, $"[{first}{comma}{second}]");

    private static string Comma(Utf8JsonWriter json) => json.Options.Indented ? ", " : ",";
}
