using System.Text.Json;
using WorkPlan.Analysis.Comparison;
using WorkPlan.Core;

namespace WorkPlan.Export.Json;

/// <summary>Writes a task that continues, and what changed in it.</summary>
internal sealed class MatchWriter(Utf8JsonWriter json, OutlineWriter outline)
{
    internal void Write(TaskMatch match)
    {
        json.WriteStartObject();
        json.WriteTaskPlace("old", match.Old);
        json.WriteTaskPlace("new", match.New);
        json.WriteString("kind", JsonNames.Of(match.Kind));
        json.WriteShare("similarity", match.Similarity);
        json.WriteArray("targets", match.Targets, WriteTargetChange);
        WriteChange("phrases", match.AddedPhrases, match.RemovedPhrases, json.WriteStringValue);
        json.WriteShare("confidence", match.Confidence);
        json.WriteBoolean("verbatim", match.IsVerbatim);
        json.WriteArray("commitments", match.Commitments, WriteCommitment);
        WriteChange("units", match.AddedUnits, match.RemovedUnits, outline.WriteUnit);
        WriteChange("references", match.AddedReferences, match.RemovedReferences, outline.WriteReference);
        json.WriteArray("edits", match.Changes, WriteEdit);
        json.WriteEndObject();
    }

    private void WriteTargetChange(TargetChange change)
    {
        json.WriteStartObject();
        WriteTarget("old", change.Old);
        WriteTarget("new", change.New);
        json.WriteString("kind", JsonNames.Of(change.Kind));
        json.WriteString("deadline", JsonNames.Of(change.Deadline));
        json.WriteEndObject();
    }

    private void WriteTarget(string name, Target? target)
    {
        json.WritePropertyName(name);
        if (target is null)
        {
            json.WriteNullValue();
        }
        else
        {
            outline.WriteTarget(target);
        }
    }

    private void WriteChange<T>(string name, IEnumerable<T> added, IEnumerable<T> removed, Action<T> write)
    {
        json.WriteStartObject(name);
        json.WriteArray("added", added, write);
        json.WriteArray("removed", removed, write);
        json.WriteEndObject();
    }

    private void WriteCommitment(CommitmentChange change)
    {
        json.WriteStartObject();
        json.WriteString("kind", JsonNames.Of(change.Kind));
        json.WriteString("oldWord", change.OldWord);
        json.WriteString("newWord", change.NewWord);
        json.WriteSpan("oldSpan", change.OldSpan);
        json.WriteSpan("newSpan", change.NewSpan);
        json.WriteEndObject();
    }

    private void WriteEdit(PlanEdit edit)
    {
        json.WriteStartObject();
        json.WriteString("kind", JsonNames.Of(edit.Kind));
        json.WriteString("oldText", edit.OldText);
        json.WriteString("newText", edit.NewText);
        json.WriteSpan("oldSpan", edit.OldSpan);
        json.WriteSpan("newSpan", edit.NewSpan);
        json.WriteEndObject();
    }
}
