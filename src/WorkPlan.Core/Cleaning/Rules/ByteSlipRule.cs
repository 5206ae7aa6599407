using WorkPlan.Core.Cleaning.ByteSlips;

namespace WorkPlan.Core.Cleaning.Rules;

/// <summary>Reads characters that were paired one byte off behind a lost GBK lead byte: 學?！翱h → 學校“縣.</summary>
internal sealed class ByteSlipRule : CleaningRule
{
    internal override string Triggers => "?？";

    internal override bool TryRepair(in CleaningContext context, int index, out Edit edit)
    {
        edit = default;
        if (!ByteSlipSolver.Shared.TrySolve(context.Text, index, context.Floor, out ByteSlipSolution found))
        {
            return false;
        }

        edit = new Edit(found.Start, found.Start + found.Length, found.Replacement, RepairKind.GbkByteSlip, found.Certain);
        return true;
    }
}
