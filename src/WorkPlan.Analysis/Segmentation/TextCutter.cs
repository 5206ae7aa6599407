using WorkPlan.Core.Text;

namespace WorkPlan.Analysis.Segmentation;

/// <summary>Cuts one text, piece by piece: pieces end where blocks do, so that each can be cut by itself.</summary>
internal ref struct TextCutter
{
    /// <summary>Pieces get longer than this only where a block does.</summary>
    private const int PieceLength = 1024;

    private readonly WordTable table;
    private readonly UnknownWords unknownWords;
    private readonly WordBuffer words;
    private readonly TextPiece piece;

    /// <summary>The text of the piece, and where that begins.</summary>
    private ReadOnlySpan<char> text;
    private int start;

    internal TextCutter(WordTable table, UnknownWords unknownWords, WordBuffer words)
    {
        this.table = table;
        this.unknownWords = unknownWords;
        this.words = words;
        piece = words.Piece;
    }

    /// <summary>Adds the words of a text that begins at <paramref name="offset"/> of a longer one.</summary>
    internal void Cut(ReadOnlySpan<char> whole, int offset)
    {
        for (int from = 0; from < whole.Length;)
        {
            int length = PieceAt(whole[from..]);
            text = whole.Slice(from, length);
            start = offset + from;
            piece.Reserve(length);
            Encode();
            PathFinder.Find(table, text, piece);
            AddWords();
            from += length;
        }
    }

    private readonly int PieceAt(ReadOnlySpan<char> rest)
    {
        int length = Math.Min(PieceLength, rest.Length);
        while (length < rest.Length && !CanEnd(rest[length - 1], rest[length]))
        {
            length++;
        }

        return length;
    }

    /// <summary>Whether a piece can end between two characters: they are in no block, and no word, together.</summary>
    private readonly bool CanEnd(char last, char next) =>
        table.Codes[next] == WordTable.OutsideCode && !OutsideBlocks.IsPair(last, next);

    private readonly void Encode()
    {
        ushort[] codeOf = table.Codes;
        Span<ushort> codes = piece.Codes.AsSpan(0, text.Length + 1);
        for (int i = 0; i < text.Length; i++)
        {
            codes[i] = codeOf[text[i]];
        }

        codes[text.Length] = WordTable.OutsideCode;
    }

    private readonly void AddWords()
    {
        Span<Word> room = words.Reserve(text.Length);
        ReadOnlySpan<ushort> steps = piece.Steps.AsSpan(0, text.Length + 1);
        int count = 0;
        for (int at = 0; at < text.Length;)
        {
            int step = steps[at];
            if (!CutStep.IsSingle(step) || !CutStep.IsSingle(steps[at + 1]))
            {
                int length = CutStep.Length(step);
                room[count++] = new Word(new TextSpan(start + at, length), CutStep.Speech(step));
                at += length;
                continue;
            }

            int end = at + 2;
            while (CutStep.IsSingle(steps[end]))
            {
                end++;
            }

            AddRun(at, end, room, ref count);
            at = end;
        }

        words.Commit(count);
    }

    /// <summary>Adds the words of a run of characters, two at least, that the dictionary's words leave over.</summary>
    private readonly void AddRun(int from, int to, Span<Word> room, ref int count)
    {
        if (unknownWords == UnknownWords.None)
        {
            AddJoined(from, to, room, ref count);
        }
        else if (WordCell.Score(table.Find(text[from..to])) != 0)
        {
            // the dictionary has the run as a word, but the path did not take it
            AddSingles(from, to, room, ref count);
        }
        else
        {
            AddGuessed(from, to, room, ref count);
        }
    }

    private readonly void AddSingles(int from, int to, Span<Word> room, ref int count)
    {
        for (int at = from; at < to; at++)
        {
            room[count++] = new Word(new TextSpan(start + at, 1), CutStep.Speech(piece.Steps[at]));
        }
    }

    /// <summary>Adds single characters, but letters and digits that follow each other as one word.</summary>
    private readonly void AddJoined(int from, int to, Span<Word> room, ref int count)
    {
        for (int at = from; at < to;)
        {
            int end = at + 1;
            while (end < to && char.IsAsciiLetterOrDigit(text[end - 1]) && char.IsAsciiLetterOrDigit(text[end]))
            {
                end++;
            }

            Add(at, end, room, ref count);
            at = end;
        }
    }

    /// <summary>Adds what the model makes of Chinese characters, and numbers and Latin words between them.</summary>
    private readonly void AddGuessed(int from, int to, Span<Word> room, ref int count)
    {
        for (int at = from; at < to;)
        {
            bool isHan = WordTable.IsHan(text[at]);
            int end = at + 1;
            while (end < to && WordTable.IsHan(text[end]) == isHan)
            {
                end++;
            }

            if (isHan)
            {
                AddModelled(at, end, room, ref count);
            }
            else
            {
                AddLatin(at, end, room, ref count);
            }

            at = end;
        }
    }

    private readonly void AddModelled(int from, int to, Span<Word> room, ref int count)
    {
        HiddenMarkovModel.MarkEnds(table.Emissions, piece.Codes.AsSpan(from, to - from), piece.Ends.AsSpan(from));
        for (int at = from, word = from; at < to; at++)
        {
            if (piece.Ends[at] != 0)
            {
                Add(word, at + 1, room, ref count);
                word = at + 1;
            }
        }
    }

    private readonly void AddLatin(int from, int to, Span<Word> room, ref int count)
    {
        for (int at = from; at < to;)
        {
            int end = at + LatinWords.LengthAt(text[at..to]);
            Add(at, end, room, ref count);
            at = end;
        }
    }

    private readonly void Add(int from, int to, Span<Word> room, ref int count) =>
        room[count++] = new Word(new TextSpan(start + from, to - from), table.PartOfSpeechOf(text[from..to]));
}
