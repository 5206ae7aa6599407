using System.Buffers;
using WorkPlan.Core.Text;

namespace WorkPlan.Analysis.Phrases.Folding;

/// <summary>A text as phrases are looked for in it: quotation marks left out, width, case and separators made alike.</summary>
/// <remarks>
/// Characters are left out but never added, so a place in the folded text leads back by the characters left out before it.
/// <code>
/// text    “五育”并举，…      left out at 0 and 3
/// folded  五育并举、…        0 → 1, 2 → 4
/// </code>
/// Memory comes from a pool and goes back when the text is disposed of.
/// </remarks>
internal ref struct FoldedText
{
    private int[] leftOut;
    private readonly int leftOutCount;
    private readonly int length;
    private char[] characters;
    private int passed;

    /// <summary>Folds a text.</summary>
    internal FoldedText(ReadOnlySpan<char> text)
    {
        characters = ArrayPool<char>.Shared.Rent(text.Length);
        leftOut = [];
        Span<char> target = characters;
        int i = 0;
        while (i < text.Length)
        {
            if (CharacterFolding.TryFoldBlock(text[i..], target[length..]))
            {
                i += CharacterFolding.BlockLength;
                length += CharacterFolding.BlockLength;
                continue;
            }

            for (int end = Math.Min(i + CharacterFolding.BlockLength, text.Length); i < end; i++)
            {
                char folded = CharacterFolding.Fold(text[i]);
                target[length] = folded;
                if (folded != CharacterFolding.Nothing)
                {
                    length++;
                    continue;
                }

                if (leftOutCount == leftOut.Length)
                {
                    leftOut = Grow(leftOut);
                }

                leftOut[leftOutCount++] = i;
            }
        }
    }

    /// <summary>The folded characters.</summary>
    internal readonly ReadOnlySpan<char> Characters => characters.AsSpan(0, length);

    /// <summary>A folded text of its own, for forms and guards; the text itself where folding changes nothing.</summary>
    internal static string Fold(string text)
    {
        using FoldedText folded = new(text);
        return folded.Characters.SequenceEqual(text) ? text : folded.Characters.ToString();
    }

    /// <summary>The place in the text of a stretch of folded characters that is not empty; stretches must be asked for in rising order of their starts.</summary>
    internal TextSpan ToText(int start, int length)
    {
        while (passed < leftOutCount && leftOut[passed] - passed <= start)
        {
            passed++;
        }

        int last = start + length - 1;
        bool isWhole = passed == leftOutCount || leftOut[passed] - passed > last;
        return TextSpan.FromBounds(start + passed, last + (isWhole ? passed : CountLeftOutUpTo(last)) + 1);
    }

    /// <summary>How many characters are left out in front of a folded character.</summary>
    private readonly int CountLeftOutUpTo(int folded)
    {
        int low = passed;
        int high = leftOutCount;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (leftOut[middle] - middle <= folded)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    /// <summary>Gives the memory back.</summary>
    public void Dispose()
    {
        if (characters.Length > 0)
        {
            ArrayPool<char>.Shared.Return(characters);
            characters = [];
        }

        if (leftOut.Length > 0)
        {
            ArrayPool<int>.Shared.Return(leftOut);
            leftOut = [];
        }
    }

    private static int[] Grow(int[] full)
    {
        int[] larger = ArrayPool<int>.Shared.Rent(Math.Max(64, full.Length * 2));
        full.CopyTo(larger.AsSpan());
        if (full.Length > 0)
        {
            ArrayPool<int>.Shared.Return(full);
        }

        return larger;
    }
}
