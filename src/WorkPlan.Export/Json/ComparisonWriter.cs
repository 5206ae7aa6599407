using System.Text.Json;
using WorkPlan.Analysis.Comparison;
using WorkPlan.Core;

namespace WorkPlan.Export.Json;

/// <summary>Writes the comparison of two plans, field by field in the order of the published shape.</summary>
internal sealed class ComparisonWriter
{
    private readonly Utf8JsonWriter json;
    private readonly PlanComparison comparison;
    private readonly OutlineWriter oldOutline;
    private readonly OutlineWriter newOutline;

    internal ComparisonWriter(Utf8JsonWriter json, PlanComparison comparison)
    {
        this.json = json;
        this.comparison = comparison;
        oldOutline = new OutlineWriter(json, comparison.Old);
        newOutline = new OutlineWriter(json, comparison.New);
    }

    /// <summary>The fields of a comparison, in an object that is open.</summary>
    internal void WriteFields(SourceInfo oldSource, SourceInfo newSource)
    {
        PlanHeadWriter head = new(json);
        head.WriteHead("old", comparison.Old, oldSource);
        head.WriteHead("new", comparison.New, newSource);
        json.WriteArray("matches", comparison.Matches, new MatchWriter(json, newOutline).Write);
        json.WriteArray("removed", comparison.Removed, oldOutline.WritePlacedTask);
        json.WriteArray("added", comparison.Added, newOutline.WritePlacedTask);
        json.WriteArray("splits", comparison.Splits, WriteSplit);
        json.WriteArray("merges", comparison.Merges, WriteMerge);
        json.WriteArray("sections", comparison.Sections, WriteSections);
        json.WriteArray("attention", comparison.Attention, WriteAttention);
        WriteFigures(comparison.Figures);
        json.WriteString("relation", JsonNames.Of(comparison.Options.Relation));
    }

    private void WriteSplit(TaskSplit split)
    {
        json.WriteStartObject();
        json.WritePropertyName("old");
        oldOutline.WritePlacedTask(split.Old);
        json.WriteArray("new", split.Parts, newOutline.WritePlacedTask);
        json.WriteEndObject();
    }

    private void WriteMerge(TaskMerge merge)
    {
        json.WriteStartObject();
        json.WriteArray("old", merge.Parts, oldOutline.WritePlacedTask);
        json.WritePropertyName("new");
        newOutline.WritePlacedTask(merge.New);
        json.WriteEndObject();
    }

    private void WriteSections(SectionMatch match)
    {
        json.WriteStartObject();
        WriteSection("old", match.Old);
        WriteSection("new", match.New);
        json.WriteEndObject();
    }

    private void WriteSection(string name, Section? section)
    {
        if (section is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteString("number", section.Number);
        json.WriteString("heading", section.Heading);
        json.WriteSpan("span", section.Span);
        json.WriteEndObject();
    }

    private void WriteAttention(CategoryAttention attention)
    {
        json.WriteStartObject();
        json.WriteString("category", attention.Category);
        json.WriteNumber("oldCount", attention.OldCount);
        json.WriteNumber("newCount", attention.NewCount);
        json.WriteShare("oldShare", attention.OldShare);
        json.WriteShare("newShare", attention.NewShare);
        json.WriteShare("shift", attention.Shift);
        json.WriteEndObject();
    }

    private void WriteFigures(ComparisonFigures figures)
    {
        json.WriteStartObject("figures");
        json.WriteNumber("oldTasks", figures.OldTasks);
        json.WriteNumber("newTasks", figures.NewTasks);
        json.WriteNumber("continued", figures.Continued);
        json.WriteNumber("same", figures.Same);
        json.WriteNumber("reworded", figures.Reworded);
        json.WriteNumber("retargeted", figures.Retargeted);
        json.WriteNumber("moved", figures.Moved);
        json.WriteNumber("splitOff", figures.SplitOff);
        json.WriteNumber("mergedIn", figures.MergedIn);
        json.WriteNumber("dropped", figures.Dropped);
        json.WriteNumber("added", figures.Added);
        json.WriteNumber("targetsRaised", figures.TargetsRaised);
        json.WriteNumber("targetsLowered", figures.TargetsLowered);
        json.WriteNumber("targetsDropped", figures.TargetsDropped);
        json.WriteNumber("targetsAdded", figures.TargetsAdded);
        json.WriteShare("verbatimShare", figures.VerbatimShare);
        json.WriteEndObject();
    }
}
