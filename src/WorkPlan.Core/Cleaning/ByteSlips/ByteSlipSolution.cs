namespace WorkPlan.Core.Cleaning.ByteSlips;

/// <summary>The best reading of a byte slip.</summary>
/// <param name="Start">Where the damage begins in the source.</param>
/// <param name="Length">How much of the source it takes.</param>
/// <param name="Replacement">The reading, in the script of the text around it.</param>
/// <param name="Certain">Whether no other reading comes near.</param>
/// <param name="Partial">Whether a swallowed character could not be told; <see cref="ByteSlipSolver.Hole"/> stands for it.</param>
internal readonly record struct ByteSlipSolution(int Start, int Length, string Replacement, bool Certain, bool Partial);
