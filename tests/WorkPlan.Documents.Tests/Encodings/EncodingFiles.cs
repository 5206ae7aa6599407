using System.Text;
using WorkPlan.Core.Tests.Infrastructure;

namespace WorkPlan.Documents.Tests.Encodings;

/// <summary>Makes byte files of known encoding: every encoding, label, length and damage, from a seed.</summary>
internal sealed class EncodingFiles(int seed)
{
    private static readonly int[] Lengths = [20, 40, 80, 150, 200, 300, 600, 2000, 10000];

    private static readonly string[] Traditional =
    [
        "為全面落實上級部署，現將本年度教育工作安排如下。", "一、加強黨對教育工作的領導", "1．開展主題教育。每季度召開專題會議2次，組織師生參觀展覽。",
        "2．推進學校標準化建設，新建幼兒園3所，增加學位900個。", "二、深化教育領域綜合改革", "（一）完善教師補充機制，實行縣管校聘，城鄉教師交流比例達到15%以上。",
        "3．規範校外培訓機構，減輕學生過重負擔，課後服務覆蓋率達到100%。（責任單位：基礎教育科、人事科）", "三、保障校園安全穩定", "健全應急預案，開展消防、防震演練，配備專職保安員。",
        "請各學校結合實際認真貫徹執行，並於十二月底前將總結報送辦公室。", "鼓勵社會力量興辦普惠性幼兒園，擴大優質資源供給。", "加快智慧校園建設，網絡多媒體教室全覆蓋。",
    ];

    private static readonly string[] Simplified = [.. Directory.GetFiles(Path.Combine(RepositoryFolder.Root, "samples"), "*.txt")
        .Order(StringComparer.Ordinal).SelectMany(File.ReadAllLines).Where(line => line.Trim().Length > 4 && !line.Contains('?', StringComparison.Ordinal))];

    private static readonly string[] Markup = ["<p class=\"p\" style=\"text-indent:2em\">", "</p>\r\n", "<br />", "&nbsp;", "<span lang=\"EN-US\">", "</span>", "<div id=\"zoom\">"];

    private static readonly (string Name, byte[] Mark, Encoding Encoding, bool IsTraditional)[] Encodings =
    [
        ("utf-8", [], Encoding.UTF8, false), ("utf-8", [0xEF, 0xBB, 0xBF], Encoding.UTF8, false), ("utf-8", [], Encoding.UTF8, true),
        ("gb18030", [], Chinese("GB18030"), false), ("gb18030", [], Chinese("GB18030"), true), ("big5", [], Chinese("big5"), true),
        ("utf-16le", [0xFF, 0xFE], Encoding.Unicode, false), ("utf-16le", [], Encoding.Unicode, false),
        ("utf-16be", [0xFE, 0xFF], Encoding.BigEndianUnicode, true), ("utf-16be", [], Encoding.BigEndianUnicode, false),
    ];

    private readonly Random random = new(seed);

    /// <summary>How a file was damaged.</summary>
    internal enum Damage
    {
        None,
        CutShort,
        Replaced,
        Dropped,
    }

    /// <summary>All combinations, some times each.</summary>
    internal IEnumerable<(string Name, string? Label, int Length, Damage Damage, byte[] Bytes)> All(int times)
    {
        foreach ((string name, byte[] mark, Encoding encoding, bool isTraditional) in Encodings)
        {
            foreach (string? label in (string?[])[null, "gb2312", "utf-8", "big5"])
            {
                foreach (int length in Lengths)
                {
                    foreach (Damage damage in Enum.GetValues<Damage>())
                    {
                        for (int i = 0; i < times; i++)
                        {
                            yield return (name, label, length, damage, [.. mark, .. Break(Take(encoding, isTraditional, length), damage, name)]);
                        }
                    }
                }
            }
        }
    }

    /// <summary>Whole characters of about so many bytes; every third file is a page with much markup.</summary>
    private byte[] Take(Encoding encoding, bool isTraditional, int length)
    {
        string[] sentences = isTraditional ? Traditional : Simplified;
        bool isPage = random.Next(3) == 0 && length >= 150;
        StringBuilder text = new();
        string first = sentences[random.Next(sentences.Length)];
        text.Append(first.AsSpan(random.Next(first.Length / 2)));
        while (encoding.GetByteCount(text.ToString()) < length)
        {
            text.Append(isPage ? Markup[random.Next(Markup.Length)] : "\n").Append(sentences[random.Next(sentences.Length)]);
        }

        while (encoding.GetByteCount(text.ToString()) > length && text.Length > 4)
        {
            text.Length -= Math.Max(1, (encoding.GetByteCount(text.ToString()) - length) / 4);
        }

        return encoding.GetBytes(text.ToString());
    }

    private byte[] Break(byte[] bytes, Damage damage, string name)
    {
        List<byte> broken = [.. bytes];
        int places = Math.Max(1, bytes.Length / 400);
        for (int i = 0; i < places && damage is Damage.Replaced or Damage.Dropped; i++)
        {
            int at = random.Next(broken.Count);
            if (damage == Damage.Replaced)
            {
                broken[at] = (byte)random.Next(0x80, 0x100);
            }
            else if (!name.StartsWith("utf-16", StringComparison.Ordinal))
            {
                broken.RemoveAt(at); // of UTF-16 a lost byte leaves nothing but noise behind it
            }
        }

        if (damage == Damage.CutShort)
        {
            broken.RemoveAt(broken.Count - 1);
        }

        return [.. broken];
    }

    private static Encoding Chinese(string name) => CodePagesEncodingProvider.Instance.GetEncoding(name)!;
}
