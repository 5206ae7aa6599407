using System.Globalization;
using System.Text;
using WorkPlan.Documents.Encodings;

namespace WorkPlan.Documents.Tests.Encodings;

/// <summary>How often the encoding is told right, over files that are made for it.</summary>
public sealed class EncodingGuessTests
{
    private const int Seed = 20261124;
    private const int Times = 3;
    private const int Enough = 200;

    [Fact]
    public void The_bytes_tell_the_encoding_whatever_the_label_says()
    {
        Dictionary<(string Name, int Length), (int Right, int All)> table = [];
        List<string> wrong = [];
        foreach ((string name, string? label, int length, EncodingFiles.Damage damage, byte[] bytes) in new EncodingFiles(Seed).All(Times))
        {
            string told = Name(bytes, label);
            (int right, int all) = table.GetValueOrDefault((name, length));
            table[(name, length)] = (right + (told == name || bytes.All(b => b < 0x80) ? 1 : 0), all + 1);
            if (told != name)
            {
                wrong.Add(string.Create(CultureInfo.InvariantCulture, $"{name} told as {told}: label {label}, {length} bytes, {damage}"));
            }
        }

        string shown = string.Join('\n', table.Select(row => string.Create(CultureInfo.InvariantCulture, $"{row.Key.Name,-9} {row.Key.Length,6}: {row.Value.Right} of {row.Value.All}"))
            .Concat(wrong.Take(40)));
        Assert.InRange(table.Values.Sum(value => value.All), 2000, int.MaxValue);
        Assert.True(Share(length => length > Enough) >= 0.999, shown);
        Assert.True(Share(length => length == 20) >= 0.95, shown);
        Assert.True(Share(length => length is > 20 and <= Enough) >= 0.99, shown);

        double Share(Func<int, bool> isMeant)
        {
            (int Right, int All)[] meant = [.. table.Where(row => isMeant(row.Key.Length)).Select(row => row.Value)];
            return (double)meant.Sum(value => value.Right) / meant.Sum(value => value.All);
        }
    }

    private static string Name(byte[] bytes, string? label)
    {
        try
        {
            return TextDecoder.Decode(bytes, label).Encoding;
        }
        catch (DocumentException failure)
        {
            return failure.Message;
        }
    }
}
