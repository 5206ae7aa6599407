using System.Text.Json;
using WorkPlan.Analysis.Corpora;

namespace WorkPlan.Export.Json;

/// <summary>Writes the fields of a timeline.</summary>
internal sealed class TimelineWriter(Utf8JsonWriter json)
{
    internal void WriteFields(PhraseTimeline timeline)
    {
        json.WriteNumber("schemaVersion", TimelineJson.SchemaVersion);
        json.WriteString("subject", timeline.Subject);
        json.WriteNumberOrNull("firstYear", timeline.FirstYear);
        json.WriteNumberOrNull("lastYear", timeline.LastYear);
        json.WriteBoolean("born", timeline.IsBorn);
        json.WriteBoolean("dead", timeline.IsDead);
        WriteNational(timeline.National);
        json.WriteArray("years", timeline.Years, WriteYear);
        json.WriteArray("levels", timeline.Levels, WriteLevel);
        json.WriteArray("regions", timeline.Regions, WriteRegion);
        json.WriteArray("adoption", timeline.Adoption, WriteAdoption);
        WriteFit(timeline.Fit);
        json.WriteArray("bursts", timeline.Bursts, WriteBurst);
    }

    private void WriteNational(NationalStart? start)
    {
        if (start is null)
        {
            json.WriteNull("national");
            return;
        }

        json.WriteStartObject("national");
        json.WriteNumber("year", start.Year);
        json.WriteString("plan", start.Mention?.Plan.Id);
        json.WriteString("document", start.Document.Length == 0 ? null : start.Document);
        json.WriteBoolean("verified", start.IsVerified);
        json.WriteEndObject();
    }

    private void WriteYear(TimelineYear year)
    {
        json.WriteStartObject();
        json.WriteNumber("year", year.Year);
        json.WriteNumber("plans", year.Plans);
        json.WriteNumber("mentioningPlans", year.MentioningPlans);
        json.WriteNumber("mentions", year.Mentions);
        json.WriteNumber("mentioningRegions", year.MentioningRegions);
        json.WriteNumber("silentRegions", year.SilentRegions);
        json.WriteNumber("missingRegions", year.MissingRegions);
        json.WriteShareOrNull("share", year.Share);
        json.WriteShareOrNull("regionShare", year.RegionShare);
        json.WriteEndObject();
    }

    private void WriteLevel(LevelTimeline level)
    {
        json.WriteStartObject();
        json.WriteString("level", CorpusNames.Of(level.Level));
        json.WriteArray("years", level.Years, WriteYear);
        json.WriteEndObject();
    }

    private void WriteRegion(RegionTimeline region)
    {
        json.WriteStartObject();
        json.WriteString("region", region.Region.ToString());
        json.WriteString("code", region.Region.Code.Length == 0 ? null : region.Region.Code);
        json.WriteString("level", CorpusNames.Of(region.Region.Level));
        json.WriteArray("coverage", region.Coverage, coverage => json.WriteStringValue(CorpusNames.Of(coverage)));
        WriteMention("first", region.First);
        WriteMention("last", region.Last);
        json.WriteNumberOrNull("silentUntil", region.SilentUntil);
        json.WriteNumberOrNull("lag", region.Lag);
        json.WriteEndObject();
    }

    private void WriteMention(string name, PlanMention? mention)
    {
        if (mention is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteNumber("year", mention.Year);
        json.WriteString("plan", mention.Plan.Id);
        json.WriteSpan("span", mention.Span);
        json.WriteEndObject();
    }

    private void WriteAdoption(AdoptionPoint point)
    {
        json.WriteStartObject();
        json.WriteNumber("year", point.Year);
        json.WriteNumber("adopters", point.Adopters);
        json.WriteNumber("new", point.New);
        json.WriteNumber("observed", point.Observed);
        json.WriteEndObject();
    }

    private void WriteFit(LogisticFit? fit)
    {
        if (fit is not { } curve)
        {
            json.WriteNull("fit");
            return;
        }

        json.WriteStartObject("fit");
        json.WriteShare("ceiling", curve.Ceiling);
        json.WriteShare("rate", curve.Rate);
        json.WriteShare("midpoint", curve.Midpoint);
        json.WriteShare("determination", curve.Determination);
        json.WriteShare("duration", curve.Duration);
        json.WriteEndObject();
    }

    private void WriteBurst(PhraseBurst burst)
    {
        json.WriteStartObject();
        json.WriteNumber("firstYear", burst.FirstYear);
        json.WriteNumber("lastYear", burst.LastYear);
        json.WriteShare("weight", burst.Weight);
        json.WriteEndObject();
    }
}
