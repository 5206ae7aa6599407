using System.Collections.Immutable;
using System.Globalization;
using WorkPlan.Core.Diagnostics;
using WorkPlan.Core.Text;
using WorkPlan.Documents.Encodings;

namespace WorkPlan.Documents.PlainText;

/// <summary>Plain text and Markdown: the text as decoded.</summary>
internal static class PlainTextReader
{
    /// <summary>How many damaged places are told one by one.</summary>
    private const int MostTold = 100;

    internal static Document Read(DecodedText decoded, string name) =>
        new(SourceText.From(decoded.Text, name), DocumentKind.Text, decoded.Encoding, DocumentOrigin.Same, Tell(decoded.Damage));

    /// <summary>The findings for damaged places: neighbours together, and of very many the first.</summary>
    internal static ImmutableArray<Diagnostic> Tell(ImmutableArray<DamagedPlace> damage)
    {
        List<(int Position, int Count, int Offset, int Bytes)> runs = [];
        foreach (DamagedPlace place in damage)
        {
            if (runs.Count > 0 && runs[^1] is var last && place.Offset == last.Offset + last.Bytes)
            {
                runs[^1] = last with { Count = last.Count + 1, Bytes = last.Bytes + place.Length };
            }
            else
            {
                runs.Add((place.Position, 1, place.Offset, place.Length));
            }
        }

        IEnumerable<Diagnostic> told = runs.Take(MostTold).Select(run => new Diagnostic(
            DocumentDiagnostics.UndecodableBytes,
            new TextSpan(run.Position, run.Count),
            string.Create(CultureInfo.InvariantCulture, $"byte {run.Offset}, {run.Bytes} {(run.Bytes == 1 ? "byte" : "bytes")}")));
        return runs.Count <= MostTold
            ? [.. told]
            : [.. told, new Diagnostic(
                DocumentDiagnostics.UndecodableBytes,
                new TextSpan(runs[MostTold].Position, runs[MostTold].Count),
                string.Create(CultureInfo.InvariantCulture, $"byte {runs[MostTold].Offset}, and {runs.Count - MostTold - 1} more places"))];
    }
}
