using System.Text.Json;
using WorkPlan.Analysis.Regions;
using WorkPlan.Core;

namespace WorkPlan.Export.Json;

/// <summary>Writes the fields that a plan says of itself, null where it says nothing, and the evidence of those that are not.</summary>
internal sealed class MetadataWriter(Utf8JsonWriter json)
{
    /// <param name="metadata">What the plan says of itself.</param>
    /// <param name="resolved">What the gazetteer makes of it; null where nothing.</param>
    internal void Write(PlanMetadata metadata, Region? resolved)
    {
        json.WriteString("title", metadata.Title?.Value);
        json.WriteNumberOrNull("year", metadata.Year?.Value);
        json.WriteString("yearEvidence", YearEvidence(metadata));
        json.WriteString("issuer", metadata.Issuer?.Value);
        json.WriteArray("region", metadata.Region, WriteRegion);
        json.WriteString("documentNumber", metadata.DocumentNumber?.Value);
        json.WriteDate("published", metadata.Published?.Value);
        json.WriteString("kind", JsonNames.Of(metadata.Kind));
        json.WriteString("script", JsonNames.Of(metadata.Script));
        json.WriteNumberOrNull("yearInferred", metadata.InferredYear?.Value);
        WritePeriod(metadata.Period);
        WriteEvidence(metadata);
        WriteResolved(resolved);
    }

    private static string? YearEvidence(PlanMetadata metadata) => metadata switch
    {
        { Year: not null } => "stated",
        { InferredYear: not null } => "inferred",
        _ => null,
    };

    private void WritePeriod(Sourced<(int First, int Last)>? period)
    {
        if (period is { Value: var (first, last) })
        {
            json.WritePair("period", first, last);
        }
        else
        {
            json.WriteNull("period");
        }
    }

    private void WriteEvidence(PlanMetadata metadata)
    {
        json.WriteStartObject("evidence");
        WriteEvidence("title", metadata.Title);
        WriteEvidence("year", metadata.Year);
        WriteEvidence("issuer", metadata.Issuer);
        if (!metadata.Region.IsEmpty)
        {
            json.WriteSpans("region", metadata.Region.Select(region => region.Span));
        }

        WriteEvidence("documentNumber", metadata.DocumentNumber);
        WriteEvidence("published", metadata.Published);
        WriteEvidence("yearInferred", metadata.InferredYear);
        WriteEvidence("period", metadata.Period);
        json.WriteEndObject();
    }

    private void WriteEvidence<T>(string field, Sourced<T>? value)
    {
        if (value is { Span: var span })
        {
            json.WriteSpan(field, span);
        }
    }

    /// <summary>Writes the region as it was called in the plan's year; a renamed one has the code of today's too.</summary>
    private void WriteResolved(Region? region)
    {
        if (region is null)
        {
            json.WriteNull("regionResolved");
            return;
        }

        json.WriteStartObject("regionResolved");
        json.WriteString("code", region.Code);
        json.WriteArray("path", region.Path, part => json.WriteStringValue(part.Name));
        json.WriteString("level", JsonNames.Of(region.Level));
        if (region.Successor is not null)
        {
            json.WriteString("currentCode", region.Current.Code);
        }

        json.WriteEndObject();
    }

    private void WriteRegion(Sourced<string> region) => json.WriteStringValue(region.Value);
}
