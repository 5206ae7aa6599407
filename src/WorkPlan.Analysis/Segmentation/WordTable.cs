using System.Runtime.CompilerServices;

namespace WorkPlan.Analysis.Segmentation;

/// <summary>
/// The dictionary and the hidden Markov model in the form in which texts are cut: a trie of all words as a double array, and
/// the logarithms that it and the model refer to. Immutable.
/// </summary>
/// <remarks>
/// Every character has a small code. The child of a trie's node by the code c stands in the cell at the node's base + c, and is
/// its child if the cell says that its own code is c; see <see cref="WordCell"/>. The root's base is 0 and
/// its stretch is its own, so <c>Cells[code]</c> is where a word that starts with a character begins, or empty. The embedded file holds, each list behind its length (4):
/// <code>
/// number of cells (4)   number of inner nodes (4)
/// the children of the inner nodes, level by level:
///     gap to the code before: 7 bits in a byte, or 15 in two, the high byte first and marked by its highest bit
///     number of the score, of words only: likewise
/// characters, by their codes            2 planes of bytes
/// scores, by their numbers              doubles; 0 is no word, 1 a character that is in no word
/// the model's distinct logarithms       doubles, counted from 1
/// for each of the states B E M S: numbers of logarithms, by codes; 0 is none      2 planes
/// the children again: 4 × part of speech, + 2 for the last of its siblings, + 1 where it has children itself     bytes
/// inner nodes with several children, but the root: cell of the first child        3 planes
/// inner nodes with one child: gap to the cell of that before                      bytes, 255 means that and more
/// </code>
/// </remarks>
internal sealed class WordTable
{
    /// <summary>The code of a character outside blocks: punctuation, blanks, other scripts.</summary>
    internal const int OutsideCode = 1;

    /// <summary>The number of states of the model, and of its logarithms for each character.</summary>
    internal const int StateCount = 4;

    /// <summary>What the model takes for the logarithm of what it has never seen.</summary>
    internal const double NeverSeen = -3.14e100;

    /// <summary>The code of a character that may stand in a block but is in no word and not in the model.</summary>
    private const int UnknownCode = 2;

    private const int FirstCode = 3;
    private const int UnknownScore = 1;
    private const string BlockSymbols = "+#&._%-";
    private const char FirstHan = '\u4E00';
    private const char LastHan = '\u9FD5';

    private WordTable(ushort[] codes, double[] scores, double[] emissions, ulong[] cells)
    {
        Codes = codes;
        Scores = scores;
        Emissions = emissions;
        Cells = cells;
    }

    /// <summary>The table of this assembly; unpacked at first use.</summary>
    internal static WordTable Embedded { get; } = Read();

    /// <summary>The code of every UTF-16 unit: 65,536 entries.</summary>
    internal ushort[] Codes { get; }

    /// <summary>Logarithms of how likely words are, by the numbers in the cells; that of no word is minus infinity.</summary>
    internal double[] Scores { get; }

    /// <summary>Logarithms of how likely the states B E M S show a character, four for each code.</summary>
    internal double[] Emissions { get; }

    /// <summary>The trie.</summary>
    internal ulong[] Cells { get; }

    /// <summary>The score of a character that is in no word.</summary>
    internal double ScoreOfUnknown => Scores[UnknownScore];

    /// <summary>Whether the character is one that the model is asked about.</summary>
    internal static bool IsHan(char character) => character is >= FirstHan and <= LastHan;

    /// <summary>The cell that a prefix of words leads to; the empty cell where the text is none.</summary>
    internal ulong Find(ReadOnlySpan<char> text)
    {
        int next = 0;
        ulong cell = WordCell.Empty;
        for (int i = 0; i < text.Length; i++)
        {
            int code = Codes[text[i]];
            cell = Cells[next + code];
            if (WordCell.Code(cell) != code || (i + 1 < text.Length && !WordCell.HasChildren(cell)))
            {
                return WordCell.Empty;
            }

            next = WordCell.Base(cell);
        }

        return cell;
    }

    /// <summary>The part of speech of a word; none where the dictionary does not have it.</summary>
    internal PartOfSpeech PartOfSpeechOf(ReadOnlySpan<char> word) => new(WordCell.Speech(Find(word)));

    private static WordTable Read()
    {
        WordTableReader reader = WordTableReader.Open();
        ulong[] cells = new ulong[reader.ReadInt32()];
        int[] innerNodes = new int[reader.ReadInt32() + 1];
        ReadOnlySpan<byte> codeGaps = reader.ReadBytes();
        ReadOnlySpan<byte> scoreNumbers = reader.ReadBytes();
        ushort[] codes = ReadCodes(reader.ReadPlanes(2), out int codeCount);
        double[] scores = reader.ReadDoubles();
        double[] emissions = ReadEmissions(ref reader, codeCount);
        TrieReader trie = new(reader.ReadBytes(), codeGaps, scoreNumbers, reader.ReadPlanes(3), reader.ReadBytes());
        trie.Fill(cells, innerNodes);
        return new WordTable(codes, scores, emissions, cells);
    }

    // What reads the table runs a single time, over many thousand entries, so it is compiled in full at once and fills arrays by
    // plain loops: the library's own Fill would have to be compiled for these types first.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static ushort[] ReadCodes(BytePlanes characters, out int codeCount)
    {
        ushort[] codes = new ushort[char.MaxValue + 1];
        for (int character = 0; character < codes.Length; character++)
        {
            codes[character] = IsHan((char)character) ? (ushort)UnknownCode : (ushort)OutsideCode;
        }

        foreach (char symbol in BlockSymbols)
        {
            codes[symbol] = UnknownCode;
        }

        for (char ascii = '0'; ascii <= 'z'; ascii++)
        {
            codes[ascii] = char.IsAsciiLetterOrDigit(ascii) ? (ushort)UnknownCode : codes[ascii];
        }

        for (int i = 0; i < characters.Length; i++)
        {
            codes[characters.UInt16(i)] = (ushort)(FirstCode + i);
        }

        codeCount = FirstCode + characters.Length;
        return codes;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static double[] ReadEmissions(ref WordTableReader reader, int codeCount)
    {
        double[] values = reader.ReadDoubles();
        double[] emissions = new double[codeCount * StateCount];
        for (int i = 0; i < emissions.Length; i++)
        {
            emissions[i] = NeverSeen;
        }

        for (int state = 0; state < StateCount; state++)
        {
            BytePlanes numbers = reader.ReadPlanes(2);
            for (int i = 0; i < numbers.Length; i++)
            {
                int number = numbers.UInt16(i);
                if (number > 0)
                {
                    emissions[((FirstCode + i) * StateCount) + state] = values[number - 1];
                }
            }
        }

        return emissions;
    }
}
