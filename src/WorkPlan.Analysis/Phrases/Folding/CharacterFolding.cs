using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace WorkPlan.Analysis.Phrases.Folding;

/// <summary>What each character becomes before phrases are looked for, so that spellings of one phrase look alike.</summary>
internal static class CharacterFolding
{
    /// <summary>Stands for a character that is left out.</summary>
    internal const char Nothing = '\0';

    /// <summary>Every mark, or blank, that may set the parts of an enumeration apart.</summary>
    internal const char Separator = '、';

    /// <summary>How many characters <see cref="TryFoldBlock"/> takes.</summary>
    internal const int BlockLength = 8;

    /// <summary>Folds a block of plain characters at once: ideographs, digits, line ends, and the marks ，、。 of which the first becomes the second.</summary>
    /// <returns>Whether the block is whole and plain; otherwise nothing is written.</returns>
    internal static bool TryFoldBlock(ReadOnlySpan<char> text, Span<char> target)
    {
        if (text.Length < BlockLength || target.Length < BlockLength)
        {
            return false;
        }

        Vector128<ushort> block = Vector128.Create(MemoryMarshal.Cast<char, ushort>(text));
        Vector128<ushort> comma = Vector128.Equals(block, Vector128.Create((ushort)'，'));
        Vector128<ushort> plain = InRange(block, '\u4E00', '\u9FFF') | comma | InRange(block, '\u3001', '\u3002')
            | InRange(block, '0', '9') | Vector128.Equals(block, Vector128.Create((ushort)'\n'));
        if (plain != Vector128<ushort>.AllBitsSet)
        {
            return false;
        }

        Vector128.ConditionalSelect(comma, Vector128.Create((ushort)Separator), block).CopyTo(MemoryMarshal.Cast<char, ushort>(target));
        return true;
    }

    private static Vector128<ushort> InRange(Vector128<ushort> block, char first, char last) =>
        Vector128.LessThanOrEqual(block - Vector128.Create((ushort)first), Vector128.Create((ushort)(last - first)));

    /// <summary>The character as it is compared; <see cref="Nothing"/> where it does not count.</summary>
    internal static char Fold(char c) => IsIdeograph(c) ? c : FoldOther(c);

    /// <summary>A name with full-width letters, digits and plus signs made narrow: 互联网＋ becomes 互联网+.</summary>
    internal static string Narrow(string name) =>
        name.AsSpan().ContainsAnyInRange('\uFF0B', '\uFF5A') ? string.Concat(name.Select(NarrowCharacter)) : name;

    private static char NarrowCharacter(char c) => c switch
    {
        '\uFF0B' or (>= '\uFF10' and <= '\uFF19') or (>= '\uFF21' and <= '\uFF3A') or (>= '\uFF41' and <= '\uFF5A') => (char)(c - 0xFEE0),
        _ => c,
    };

    /// <summary>CJK Unified Ideographs: nearly every character of a plan, and each stands for itself.</summary>
    private static bool IsIdeograph(char c) => c - 0x4E00u <= 0x9FFF - 0x4E00u;

    private static char FoldOther(char c) => c switch
    {
        >= 'A' and <= 'Z' => (char)(c | 0x20),
        '"' or '\'' or '\u2018' or '\u2019' or '\u201C' or '\u201D' => Nothing,           // ‘ ’ “ ”
        '「' or '」' or '『' or '』' or '\uFF02' or '\uFF07' => Nothing,                    // ＂ ＇
        Nothing => ' ',                                                                   // a NUL in the text is no part of a phrase
        ' ' or '\t' or '\u00A0' or '\u3000' => Separator,
        '，' or ',' or '\uFF64' => Separator,                                              // halfwidth 、
        '\u00B7' or '\u2022' or '\u30FB' or '\uFF0E' => '.',                               // the dots of 5·25: · • ・ ．
        >= '\uFF21' and <= '\uFF3A' => (char)(c - 0xFEE0 + 0x20),                          // Ａ to a
        >= '\uFF01' and <= '\uFF5E' and not ('！' or '？' or '；' or '：') => (char)(c - 0xFEE0),
        _ => c,
    };
}
