using System.Globalization;
using System.Text;
using System.Text.Json;
using WorkPlan.Export.Json;

namespace WorkPlan.Export.Tests.Json;

public sealed class JsonWriterExtensionsTests
{
    [Theory]
    [InlineData("75.0900", "75.09")]
    [InlineData("75", "75")]
    [InlineData("12000.000", "12000")]
    [InlineData("350000000", "350000000")]
    [InlineData("0.00", "0")]
    [InlineData("0.1000", "0.1")]
    [InlineData("-1.50", "-1.5")]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950335")]
    [InlineData("0.0000000000000000000000000001", "0.0000000000000000000000000001")]
    public void Numbers_are_plain(string value, string expected) =>
        Assert.Equal($"{{\"value\":{expected}}}", Write(json => json.WritePlainNumber("value", decimal.Parse(value, CultureInfo.InvariantCulture))));

    [Fact]
    public void A_missing_value_is_null() => Assert.Equal(
        "{\"a\":null,\"b\":null,\"c\":null}",
        Write(json =>
        {
            json.WritePlainNumber("a", null);
            json.WriteNumberOrNull("b", null);
            json.WriteDate("c", null);
        }));

    [Fact]
    public void A_date_is_written_year_first() =>
        Assert.Equal("{\"d\":\"0987-01-02\"}", Write(json => json.WriteDate("d", new DateOnly(987, 1, 2))));

    private static string Write(Action<Utf8JsonWriter> write)
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter json = new(stream))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
