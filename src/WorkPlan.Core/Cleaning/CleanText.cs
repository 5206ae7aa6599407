using System.Collections.Immutable;
using WorkPlan.Core.Text;

namespace WorkPlan.Core.Cleaning;

/// <summary>A source after repair: its text, each change that led to it, and the way back.</summary>
/// <remarks>Immutable. Cleaning a clean text changes nothing: <c>Clean(Clean(s).Text)</c> has the same text and no repairs.</remarks>
public sealed class CleanText
{
    internal CleanText(SourceText source, string text, PositionMap map, ImmutableArray<Repair> repairs, Script script)
    {
        Source = source;
        Text = text;
        Map = map;
        Repairs = repairs;
        Script = script;
    }

    /// <summary>The text as given.</summary>
    public SourceText Source { get; }

    /// <summary>The repaired text, in simplified characters.</summary>
    public string Text { get; }

    /// <summary>Leads from the clean text to the source and back.</summary>
    public PositionMap Map { get; }

    /// <summary>Every change, in the order of the source; empty where the source was clean.</summary>
    public ImmutableArray<Repair> Repairs { get; }

    /// <summary>The script of the source, before conversion.</summary>
    public Script Script { get; }

    /// <summary>The repaired text.</summary>
    public override string ToString() => Text;
}
