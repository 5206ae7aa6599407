using System.Globalization;

namespace WorkPlan.Tools.ByteSlipEvaluation;

/// <summary>What came of the slips of one kind.</summary>
internal sealed class Tally
{
    internal int Made { get; set; }

    internal int Offered { get; set; }

    internal int Exact { get; set; }

    internal int Certain { get; set; }

    internal int CertainAndExact { get; set; }

    internal int Partial { get; set; }

    internal double Seconds { get; set; }

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Made,6} slips  exact {Share(Exact, Made)}  offered {Share(Offered, Made)}  certain {Share(Certain, Made)}, of them right {Share(CertainAndExact, Certain)}  with a hole {Share(Partial, Made)}  {Seconds * 1e6 / Made:F1} us");

    private static string Share(int part, int whole) =>
        whole == 0 ? "-" : string.Create(CultureInfo.InvariantCulture, $"{(double)part / whole:P1}");
}
