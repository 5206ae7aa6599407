using System.CommandLine;
using WorkPlan.Analysis.Phrases;

namespace WorkPlan.Cli.Commands;

/// <summary>The lexicons that a command looks for phrases with: the library's, and the user's laid over it.</summary>
internal sealed class LexiconOption() : Option<string[]>("--lexicon")
{
    internal static LexiconOption Build() => new()
    {
        Description = "A table of phrases of your own (tab-separated, first line: canonical aliases category ...), laid over the built-in one; may be given several times.",
        HelpName = "FILE",
        Arity = ArgumentArity.ZeroOrMore,
        AllowMultipleArgumentsPerToken = false,
    };

    /// <summary>Reads the lexicons.</summary>
    /// <exception cref="UsageException">A table cannot be read or is malformed.</exception>
    internal Lexicon Read(ParseResult result)
    {
        Lexicon lexicon = Lexicon.ReadDefault();
        foreach (string path in result.GetValue(this) ?? [])
        {
            lexicon = lexicon.Add(Read(path));
        }

        return lexicon;
    }

    /// <summary>The bytes of the user's tables, which tell whether they have changed.</summary>
    /// <exception cref="UsageException">A table cannot be read.</exception>
    internal IEnumerable<byte[]> ReadBytes(ParseResult result) => (result.GetValue(this) ?? []).Select(ReadBytes);

    private static Lexicon Read(string path)
    {
        try
        {
            using MemoryStream table = new(ReadBytes(path));
            return Lexicon.Read(table, path);
        }
        catch (LexiconFormatException fault)
        {
            throw new UsageException(fault.Message);
        }
    }

    private static byte[] ReadBytes(string path)
    {
        try
        {
            return File.ReadAllBytes(path);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"the lexicon {path} cannot be read: {(failure is FileNotFoundException or DirectoryNotFoundException ? "no such file" : failure.Message)}");
        }
    }
}
