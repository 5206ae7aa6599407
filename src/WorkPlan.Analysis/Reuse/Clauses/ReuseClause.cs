using System.Runtime.InteropServices;
using WorkPlan.Analysis.Reuse.Search;

namespace WorkPlan.Analysis.Reuse.Clauses;

/// <summary>What is kept of a clause: 28 bytes, and none of its text.</summary>
/// <param name="Start">Its place in the source as given.</param>
/// <param name="Length">Its length in the source as given; what reaches on for more than 65,535 characters, most of them blank, is cut there.</param>
/// <param name="Whole">The hash of its folded characters.</param>
/// <param name="Head">The hash of the first of them; 0 where the clause is too short to be looked up by a part.</param>
/// <param name="Tail">The hash of the last of them; 0 where the clause is too short to be looked up by a part.</param>
/// <param name="Sketch">The pairs of characters that it has.</param>
/// <param name="Written">The number of its folded characters.</param>
/// <param name="IsSetPhrase">Whether it says nothing but set phrases.</param>
[StructLayout(LayoutKind.Sequential, Pack = 4)]
internal readonly record struct ReuseClause(
    int Start, ushort Length, uint Whole, uint Head, uint Tail, ClauseSketch Sketch, byte Written, bool IsSetPhrase)
{
    internal int End => Start + Length;

    /// <summary>Whether both are the same after folding, as far as hash, length and sketch tell.</summary>
    internal bool IsSameAs(in ReuseClause other) => Whole == other.Whole && Written == other.Written && Sketch == other.Sketch;

    /// <summary>How alike both are, in thousandths: all where they are the same, less where sketches alone are.</summary>
    internal int LikenessTo(in ReuseClause other) =>
        IsSameAs(other) ? Hit.Same : Math.Min(Hit.Same - 1, (int)(Hit.Same * Sketch.LikenessTo(other.Sketch)));
}
