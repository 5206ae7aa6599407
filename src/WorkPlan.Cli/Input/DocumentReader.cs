using System.Globalization;
using Humanizer;
using WorkPlan.Core.Text;
using WorkPlan.Export;

namespace WorkPlan.Cli.Input;

/// <summary>Reads documents from files and standard input; from several threads at once, if need be.</summary>
internal sealed class DocumentReader(CommandConsole console)
{
    private const int LargestFile = 256 << 20;

    /// <exception cref="InputException">The document cannot be read, or holds nothing.</exception>
    internal SourceDocument Read(InputFile file)
    {
        byte[] bytes = ReadBytes(file);
        DecodedText decoded = TextDecoder.Decode(bytes);
        if (string.IsNullOrWhiteSpace(decoded.Text))
        {
            throw new InputException(decoded.Text.Length == 0 ? "an empty file" : "an empty file: it has nothing but blanks");
        }

        return new SourceDocument(
            SourceText.From(decoded.Text, file.Name), SourceInfo.FromBytes(file.Name, decoded.Encoding, bytes), decoded.Warning);
    }

    /// <summary>Reads a text of any kind, which may be empty.</summary>
    /// <exception cref="InputException">The text cannot be read.</exception>
    internal DecodedText ReadText(InputFile file) => TextDecoder.Decode(ReadBytes(file));

    private byte[] ReadBytes(InputFile file)
    {
        try
        {
            if (file.IsStandardInput)
            {
                return ReadAll(console.Input);
            }

            using FileStream stream = File.OpenRead(file.FullPath);
            return ReadAll(stream);
        }
        catch (Exception failure) when (failure is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new InputException("no such file");
        }
        catch (UnauthorizedAccessException)
        {
            throw new InputException("no permission to read it");
        }
        catch (IOException failure)
        {
            throw new InputException(failure.Message);
        }
    }

    private static byte[] ReadAll(Stream stream)
    {
        using MemoryStream bytes = new(stream.CanSeek ? (int)Math.Min(stream.Length, LargestFile) : 0);
        byte[] buffer = new byte[1 << 16];
        for (int read = stream.Read(buffer); read > 0; read = stream.Read(buffer))
        {
            if (bytes.Length + read > LargestFile)
            {
                throw new InputException($"too large: more than {LargestFile.Bytes().Humanize(CultureInfo.InvariantCulture)}");
            }

            bytes.Write(buffer, 0, read);
        }

        return bytes.ToArray();
    }
}
