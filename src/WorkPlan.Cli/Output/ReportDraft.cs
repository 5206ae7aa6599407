using System.Text;
using System.Text.RegularExpressions;
using WorkPlan.Analysis.Corpora;
using WorkPlan.Export;

namespace WorkPlan.Cli.Output;

/// <summary>Gathers the texts of a report on disk and puts the report in its place when all is there; until then an older report stays whole.</summary>
internal sealed partial class ReportDraft : IDisposable
{
    private readonly string path;
    private readonly string draft;
    private readonly ReportTextPlace place;
    private readonly FileStream? articles;

    private ReportDraft(string path, ReportTextPlace place)
    {
        this.path = Path.GetFullPath(path);
        this.place = place;
        draft = $"{this.path}.{Path.GetRandomFileName()}.tmp";
        Directory.CreateDirectory(Path.GetDirectoryName(this.path)!);
        if (place == ReportTextPlace.Inside)
        {
            articles = new FileStream(draft, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, 1 << 16, FileOptions.DeleteOnClose);
        }
        else if (place == ReportTextPlace.Beside)
        {
            Directory.CreateDirectory(draft);
        }
    }

    /// <summary>The address of the report as a page of its folder sees it.</summary>
    internal string Address => $"../{Uri.EscapeDataString(Path.GetFileName(path))}";

    /// <summary>The folder of the pages, <c>report.files</c> beside <c>report.html</c>.</summary>
    private string Folder => Path.Combine(Path.GetDirectoryName(path)!, $"{Path.GetFileNameWithoutExtension(path)}.files");

    private ReportTexts Texts => place switch
    {
        ReportTextPlace.Inside => ReportTexts.Inside(CopyArticles),
        ReportTextPlace.Beside => ReportTexts.Beside(Path.GetFileName(Folder)),
        _ => ReportTexts.None,
    };

    /// <summary>Starts a report.</summary>
    /// <exception cref="UsageException">Nothing can be written there, or the folder for its pages holds other files.</exception>
    internal static ReportDraft Open(string path, ReportTextPlace place)
    {
        ReportDraft? draft = null;
        ResultFile.Attempt(path, () => draft = new ReportDraft(path, place));
        if (place == ReportTextPlace.Beside && !IsReplaceable(draft!.Folder))
        {
            draft.Dispose();
            throw new UsageException($"{draft.Folder} holds other files than a report's pages; choose another name with -o, or --texts none");
        }

        return draft!;
    }

    /// <summary>Takes the next plan as it was rendered.</summary>
    internal void Add(CorpusPlan plan, ReadOnlyMemory<byte> rendered) => ResultFile.Attempt(path, () =>
    {
        articles?.Write(rendered.Span);
        if (place == ReportTextPlace.Beside)
        {
            File.WriteAllBytes(Path.Combine(draft, CorpusReport.PageName(plan)), rendered.Span);
        }
    });

    /// <summary>Writes the report over the texts that were added, and puts all in place.</summary>
    internal void Finish(Action<ReportTexts, TextWriter> write) => ResultFile.Attempt(path, () =>
    {
        AtomicFile.Write(path, stream =>
        {
            using (StreamWriter writer = new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), 1 << 16, leaveOpen: true) { NewLine = "\n" })
            {
                write(Texts, writer);
            }

            ReplaceFolder();
        });
    });

    public void Dispose()
    {
        articles?.Dispose();
        if (Directory.Exists(draft))
        {
            Directory.Delete(draft, recursive: true);
        }
    }

    private static bool IsReplaceable(string folder) =>
        !File.Exists(folder) && (!Directory.Exists(folder) || Directory.EnumerateFileSystemEntries(folder).All(entry => PageName().IsMatch(Path.GetFileName(entry))));

    private void ReplaceFolder()
    {
        if (place != ReportTextPlace.Beside)
        {
            return;
        }

        string old = $"{draft}.old";
        if (Directory.Exists(Folder))
        {
            Directory.Move(Folder, old);
        }

        Directory.Move(draft, Folder);
        if (Directory.Exists(old))
        {
            Directory.Delete(old, recursive: true);
        }
    }

    private void CopyArticles(TextWriter output)
    {
        articles!.Position = 0;
        using StreamReader reader = new(articles, Encoding.UTF8, detectEncodingFromByteOrderMarks: false, 1 << 16, leaveOpen: true);
        char[] buffer = new char[1 << 16];
        for (int read = reader.Read(buffer); read > 0; read = reader.Read(buffer))
        {
            output.Write(buffer, 0, read);
        }
    }

    [GeneratedRegex(@"\Ap[0-9a-f]{12}\.html\z")]
    private static partial Regex PageName();
}
