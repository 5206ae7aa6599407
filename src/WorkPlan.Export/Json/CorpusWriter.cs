using System.Globalization;
using System.Text.Json;
using WorkPlan.Analysis.Corpora;

namespace WorkPlan.Export.Json;

/// <summary>Writes the fields of a corpus.</summary>
internal sealed class CorpusWriter(Utf8JsonWriter json, PlanCorpus corpus)
{
    internal void WriteFields()
    {
        json.WriteNumber("schemaVersion", CorpusJson.SchemaVersion);
        json.WriteArray("years", corpus.Years, json.WriteNumberValue);
        json.WriteArray("regions", corpus.Regions, WriteRegion);
        json.WriteArray("plans", corpus.Plans, WritePlan);
        json.WriteArray("phrases", corpus.Phrases, WritePhrase);
        json.WriteStartObject("attention");
        foreach (AttentionMeasure measure in Enum.GetValues<AttentionMeasure>())
        {
            json.WriteArray(CorpusNames.Of(measure), corpus.AttentionBy(measure), WriteAttention);
        }

        json.WriteEndObject();
    }

    private void WriteRegion(CorpusRegion region)
    {
        json.WriteStartObject();
        json.WriteString("region", region.ToString());
        json.WriteString("code", region.Code.Length == 0 ? null : region.Code);
        json.WriteString("level", CorpusNames.Of(region.Level));
        json.WriteEndObject();
    }

    private void WritePlan(CorpusPlan plan)
    {
        json.WriteStartObject();
        json.WriteString("id", plan.Id);
        json.WriteString("title", plan.Title.Length == 0 ? null : plan.Title);
        json.WriteNumberOrNull("year", plan.Year);
        json.WriteString("yearSource", CorpusNames.Of(plan.YearSource));
        json.WriteNumberOrNull("otherYear", plan.OtherYear);
        json.WriteDate("published", plan.Published);
        json.WriteString("region", plan.Region.IsKnown ? plan.Region.ToString() : null);
        json.WriteString("level", CorpusNames.Of(plan.Level));
        json.WriteString("kind", JsonNames.Of(plan.Kind));
        json.WriteNumber("tasks", plan.Tasks);
        json.WriteNumber("sentences", plan.Sentences);
        json.WriteNumber("characters", plan.Characters);
        json.WriteNumber("targets", plan.Targets.Length);
        json.WriteNumber("phrases", plan.Phrases.Length);
        json.WriteEndObject();
    }

    private void WritePhrase(CorpusPhrase phrase)
    {
        json.WriteStartObject();
        json.WriteString("phrase", phrase.Phrase);
        json.WriteString("category", phrase.Category.Length == 0 ? null : phrase.Category);
        json.WriteNumber("plans", phrase.Plans);
        json.WriteNumber("mentions", phrase.Mentions);
        json.WriteNumberOrNull("firstYear", phrase.FirstYear);
        json.WriteNumberOrNull("lastYear", phrase.LastYear);
        json.WriteEndObject();
    }

    private void WriteAttention(AttentionSeries series)
    {
        json.WriteStartObject();
        json.WriteString("category", series.Category);
        json.WriteString("trend", CorpusNames.Of(series.Trend));
        json.WriteStartObject("shares");
        for (int i = 0; i < series.Shares.Length; i++)
        {
            json.WriteShareOrNull(corpus.Years[i].ToString(CultureInfo.InvariantCulture), series.Shares[i]);
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }
}
