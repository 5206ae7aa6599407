using System.Globalization;
using WorkPlan.Analysis.Segmentation;

namespace WorkPlan.Cli.Output;

/// <summary>Writes the words of a text to standard output, a line for each line of the text.</summary>
internal sealed class WordLineWriter(CommandConsole console, WordSegmenter segmenter, WordLineFormat format) : IDisposable
{
    private const char LastControl = '\u001F';

    private readonly WordBuffer words = new();
    private readonly StreamWriter output = console.OpenText();

    /// <summary>Writes the lines of a text.</summary>
    internal void Write(string text)
    {
        for (int start = 0; start < text.Length;)
        {
            console.Cancellation.ThrowIfCancellationRequested();
            int feed = text.IndexOf('\n', start);
            int next = feed < 0 ? text.Length : feed + 1;
            int end = feed < 0 ? text.Length : feed > start && text[feed - 1] == '\r' ? feed - 1 : feed;
            WriteLine(text.AsSpan(start, end - start));
            start = next;
        }
    }

    /// <summary>Hands on what has been written.</summary>
    internal void Flush()
    {
        output.Flush();
        console.Output.Flush();
    }

    public void Dispose()
    {
        words.Dispose();
        output.Dispose();
    }

    private void WriteLine(ReadOnlySpan<char> line)
    {
        words.Clear();
        segmenter.Segment(line, words);
        if (format == WordLineFormat.Json)
        {
            WriteArray(line);
        }
        else
        {
            WriteSpaced(line);
        }

        output.Write('\n');
    }

    private void WriteSpaced(ReadOnlySpan<char> line)
    {
        bool isFirst = true;
        foreach (Word word in words)
        {
            ReadOnlySpan<char> shown = line.Slice(word.Span.Start, word.Span.Length);
            if (!shown.IsWhiteSpace())
            {
                output.Write(isFirst ? "" : " ");
                output.Write(shown);
                isFirst = false;
            }
        }
    }

    private void WriteArray(ReadOnlySpan<char> line)
    {
        string separator = "";
        output.Write('[');
        foreach (Word word in words)
        {
            output.Write(separator);
            WriteString(line.Slice(word.Span.Start, word.Span.Length));
            separator = ",";
        }

        output.Write(']');
    }

    /// <summary>Escapes what JSON must have escaped and nothing else; the encoders at hand also escape many blanks and all emoji.</summary>
    private void WriteString(ReadOnlySpan<char> word)
    {
        output.Write('"');
        foreach (char character in word)
        {
            if (character <= LastControl)
            {
                output.Write(string.Create(CultureInfo.InvariantCulture, $"\\u{(int)character:x4}"));
                continue;
            }

            output.Write(character is '"' or '\\' ? "\\" : "");
            output.Write(character);
        }

        output.Write('"');
    }
}
