using System.Text;

namespace WorkPlan.Export.Tests.Infrastructure;

/// <summary>Reads CSV by the letter of RFC 4180 and refuses anything else.</summary>
internal static class StrictCsv
{
    /// <summary>The rows below the header, each by the names of the columns.</summary>
    internal static List<Dictionary<string, string>> ReadTable(byte[] bytes)
    {
        List<string[]> rows = Read(new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes));
        Assert.All(rows, row => Assert.Equal(rows[0].Length, row.Length));
        return [.. rows.Skip(1).Select(row => rows[0].Zip(row).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal))];
    }

    internal static List<string[]> Read(string text)
    {
        List<string[]> rows = [];
        List<string> row = [];
        for (int at = 0; at < text.Length;)
        {
            row.Add(ReadCell(text, ref at));
            Assert.True(at < text.Length, "The last line has no end.");
            if (text[at] == ',')
            {
                at++;
                continue;
            }

            Assert.Equal("\r\n", text.Substring(at, 2));
            at += 2;
            rows.Add([.. row]);
            row.Clear();
        }

        Assert.Empty(row);
        return rows;
    }

    private static string ReadCell(string text, ref int at)
    {
        if (text[at] != '"')
        {
            int end = text.IndexOfAny([',', '\r', '\n', '"'], at);
            Assert.NotEqual('"', text[end]);
            (string plain, at) = (text[at..end], end);
            return plain;
        }

        StringBuilder cell = new();
        for (at++; ; at++)
        {
            if (text[at] != '"')
            {
                cell.Append(text[at]);
            }
            else if (text[at + 1] == '"')
            {
                cell.Append(text[at++]);
            }
            else
            {
                at++;
                return cell.ToString();
            }
        }
    }
}
