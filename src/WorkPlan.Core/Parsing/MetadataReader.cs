using System.Collections.Immutable;
using WorkPlan.Core.Cleaning;
using WorkPlan.Core.Parsing.Lines;
using WorkPlan.Core.Parsing.Metadata;
using WorkPlan.Core.Parsing.Outline;
using WorkPlan.Core.Text;

namespace WorkPlan.Core.Parsing;

/// <summary>Puts together what a document says of itself: which lines are asked, and in which order.</summary>
internal sealed class MetadataReader
{
    private const int MostHeadLines = 60;

    /// <summary>The labels of a publication date, the best first.</summary>
    private static readonly string[] DateLabels = ["发布", "发表", "时间", "公开日期", "日期"];

    private readonly CleanText clean;
    private readonly DocumentLines document;
    private readonly Entry outline;

    private MetadataReader(CleanText clean, DocumentLines document, Entry outline)
    {
        this.clean = clean;
        this.document = document;
        this.outline = outline;
    }

    internal static PlanMetadata Read(CleanText clean, DocumentLines document, Entry outline) => new MetadataReader(clean, document, outline).Read();

    private PlanMetadata Read()
    {
        TextSpan? titleSpan = TitleSpan();
        string? title = document.Head.HasTitle
            ? HeadReader.JoinTitle(clean.Text, document.Lines, (document.Head.TitleFirst, document.Head.TitleLast))
            : null;
        (string Name, TextSpan Span)? issuer = FindIssuer();
        (Sourced<int>? year, Sourced<(int, int)>? period) = FindYear(titleSpan);
        return new PlanMetadata
        {
            Title = titleSpan is { } span ? new Sourced<string>(title!, Source(span)) : null,
            Year = year,
            Period = period,
            InferredYear = year is null && period is null && YearInference.TryInfer(clean.Text, out int inferred, out TextSpan evidence)
                ? new Sourced<int>(inferred, Source(evidence))
                : null,
            Issuer = issuer is { } body ? new Sourced<string>(body.Name, Source(body.Span)) : null,
            Region = [.. RegionReader.Read(clean.Text, issuer?.Name, issuer?.Span, titleSpan).Select(region => new Sourced<string>(region.Name, Source(region.Span)))],
            DocumentNumber = FindDocumentNumber(),
            Published = FindPublished(),
            Kind = PlanKindReader.Read(title, clean.Text, HasZone(SectionZone.Review) || HasReviewBefore(), outline.Entries.Any(entry => !entry.IsTask && entry.Zone == SectionZone.Work)),
            Script = clean.Script,
        };
    }

    private TextSpan Source(TextSpan span) => clean.Map.ToSource(span);

    private IEnumerable<Line> HeadLines => document.Lines.Take(Math.Min(Math.Max(document.Head.ContentStart, 1), MostHeadLines));

    private TextSpan? TitleSpan() => document.Head.HasTitle
        ? TextSpan.FromBounds(document.Lines[document.Head.TitleFirst].Start, LastTitleLine().End)
        : null;

    /// <summary>The last line of the title's wording; a mark such as （征求意见稿） is none.</summary>
    private Line LastTitleLine()
    {
        int last = document.Head.TitleLast;
        while (last > document.Head.TitleFirst && document.Lines[last].In(clean.Text) is { Length: > 2 } mark && TitleWords.IsDraftMark(mark[1..^1]))
        {
            last--;
        }

        return document.Lines[last];
    }

    /// <summary>The signature names the issuer; where there is none, the title does, or a line of the head.</summary>
    private (string Name, TextSpan Span)? FindIssuer()
    {
        List<Line> signature = [.. FirstSignature()];
        if (signature.Count > 0)
        {
            TextSpan span = TextSpan.FromBounds(signature[0].Start, signature[^1].End);
            return (string.Join('、', signature.Select(line => line.In(clean.Text).ToString().Replace(" ", "", StringComparison.Ordinal))), span);
        }

        List<Line> named = [.. HeadLines.Where(line => line.Kind is LineKind.Title or LineKind.Wrapper or LineKind.Heading)];
        foreach (Line line in named.Where(line => line.Kind == LineKind.Title).Concat(named))
        {
            ReadOnlySpan<char> text = line.In(clean.Text);
            if (!Salutation.IsAddress(text) && !Salutation.IsNotice(text) && !IsSpeaker(text) && IssuerReader.TryRead(text, out int start, out int length))
            {
                return (text.Slice(start, length).ToString(), new TextSpan(line.Start + start, length));
            }
        }

        return null;
    }

    /// <summary>某省人民政府省长 某某: who reads the report out, not who issues it.</summary>
    private static bool IsSpeaker(ReadOnlySpan<char> line) =>
        line.Contains("长 ", StringComparison.Ordinal) || line.Contains("主席 ", StringComparison.Ordinal) || line.Contains("长\u3000", StringComparison.Ordinal);

    /// <summary>The issuing bodies of the first signature, those that the reader knows as such.</summary>
    private IEnumerable<Line> FirstSignature() => document.Lines
        .SkipWhile(line => line.Kind != LineKind.Signature)
        .TakeWhile(line => line.Kind is LineKind.Signature or LineKind.Blank)
        .Where(line => line.Kind == LineKind.Signature && IssuerReader.TryRead(line.In(clean.Text), out int start, out int length) && start + length >= line.Length - 1);

    private (Sourced<int>? Year, Sourced<(int First, int Last)>? Period) FindYear(TextSpan? title)
    {
        if (title is { } named && YearReader.TryReadPeriod(clean.Text.AsSpan(named.Start, named.Length), out (int First, int Last) period, out int start, out int length))
        {
            return (null, new Sourced<(int First, int Last)>(period, Source(new TextSpan(named.Start + start, length))));
        }

        TextSpan[] headings = [.. Headings(outline)];
        return YearReader.TryReadStated(clean.Text, title, Opening(), headings, out int year, out TextSpan evidence)
            ? (new Sourced<int>(year, Source(evidence)), null)
            : (null, null);
    }

    /// <summary>The first paragraph of the plan itself.</summary>
    private TextSpan? Opening()
    {
        int start = document.Lines.FindIndex(Math.Min(document.Head.ContentStart, document.Lines.Count), line => line.Kind is not (LineKind.Blank or LineKind.Chrome));
        return start >= 0 && document.Lines[start].Kind == LineKind.Body
            ? TextSpan.FromBounds(document.Lines[start].Start, document.Lines[start].End)
            : null;
    }

    private static IEnumerable<TextSpan> Headings(Entry entry)
    {
        foreach (Entry inner in entry.Entries.Where(inner => !inner.IsTask))
        {
            yield return TextSpan.FromBounds(inner.Title.Start, inner.Title.End);
            foreach (TextSpan heading in Headings(inner))
            {
                yield return heading;
            }
        }
    }

    private Sourced<string>? FindDocumentNumber()
    {
        foreach (Line line in HeadLines)
        {
            ReadOnlySpan<char> text = line.In(clean.Text);
            bool asked = line.Kind is LineKind.Wrapper or LineKind.Title || line.Kind == LineKind.Chrome && line.Chrome == ChromeKind.Metadata;
            if (asked && DocumentNumberReader.TryRead(text, out int start, out int length, out string normalized))
            {
                return new Sourced<string>(normalized, Source(new TextSpan(line.Start + start, length)));
            }
        }

        return null;
    }

    /// <summary>The date printed as that of publication; where none is, that of the signature.</summary>
    private Sourced<DateOnly>? FindPublished()
    {
        foreach (string label in DateLabels)
        {
            foreach (Line line in HeadLines.Where(line => line.Kind == LineKind.Chrome))
            {
                int at = line.In(clean.Text).IndexOf(label, StringComparison.Ordinal);
                if (at >= 0 && ReadDate(line, at) is { } labelled)
                {
                    return labelled;
                }
            }
        }

        IEnumerable<Line> bare = HeadLines.Where(line => line.Kind == LineKind.Chrome && line.Length > 0 && Characters.IsDigit(clean.Text[line.Start]));
        IEnumerable<Line> signed = document.Lines.Where(line => line.Kind == LineKind.Signature);
        foreach (Line line in bare.Concat(signed))
        {
            if (ReadDate(line, 0) is { } date)
            {
                return date;
            }
        }

        return null;
    }

    private Sourced<DateOnly>? ReadDate(Line line, int from) =>
        DateReader.TryRead(line.In(clean.Text)[from..], out int start, out int length, out DateOnly date)
            ? new Sourced<DateOnly>(date, Source(new TextSpan(line.Start + from + start, length)))
            : null;

    private bool HasZone(SectionZone zone) => outline.Entries.Any(entry => entry.Zone == zone);

    /// <summary>Whether paragraphs that report figures stand in front of the first section.</summary>
    private bool HasReviewBefore() =>
        outline.Entries.FirstOrDefault() is { IsTask: true, Number: null } && outline.Entries.Any(entry => !entry.IsTask);
}
