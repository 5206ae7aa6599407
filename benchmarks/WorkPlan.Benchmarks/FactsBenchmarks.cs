using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using WorkPlan.Core;
using WorkPlan.Core.Cleaning;
using WorkPlan.Core.Parsing.Lines;
using WorkPlan.Core.Parsing.References;
using WorkPlan.Core.Parsing.Targets;
using WorkPlan.Core.Parsing.Units;
using WorkPlan.Core.Tests.Generation;
using WorkPlan.Core.Text;

namespace WorkPlan.Benchmarks;

/// <summary>From the lines of a clean text to its facts, each kind by itself. MB/s counts the text as given.</summary>
/// <remarks>
/// Every line that is the document's own text is read for every kind of fact. The parser reads a few less: no targets and citations in
/// headings.
/// </remarks>
public class FactsBenchmarks : PlanBenchmarks
{
    private const int PlanYear = 2021;

    private readonly ImmutableArray<Target>.Builder targets = ImmutableArray.CreateBuilder<Target>();
    private readonly ImmutableArray<Reference>.Builder references = ImmutableArray.CreateBuilder<Reference>();
    private readonly ImmutableArray<ResponsibleUnit>.Builder units = ImmutableArray.CreateBuilder<ResponsibleUnit>();
    private ImmutableArray<(CleanText Text, ImmutableArray<TextSpan> Lines)> texts;

    /// <summary>The size of a plan, in thousand bytes of UTF-8.</summary>
    [Params(30)]
    public override int Kilobytes { get; set; }

    /// <summary>How much the plans state, which is what these readers take their time for.</summary>
    [Params(FactDensity.RealPlans, FactDensity.Samples)]
    public override FactDensity Facts { get; set; }

    /// <summary>The targets of the eight plans.</summary>
    [Benchmark]
    public int Targets() => Read(ReadTargets);

    /// <summary>Their citations.</summary>
    [Benchmark]
    public int References() => Read(ReadReferences);

    /// <summary>Their responsible units.</summary>
    [Benchmark]
    public int Units() => Read(ReadUnits);

    private protected override void Prepare(ImmutableArray<string> plans) =>
        texts = [.. plans.Select(TextCleaner.Clean).Select(text => (text, OwnLines(text)))];

    private static ImmutableArray<TextSpan> OwnLines(CleanText clean) =>
    [
        .. LineClassifier.Classify(clean).Lines
            .Where(line => line.Kind is not (LineKind.Blank or LineKind.Chrome))
            .Select(line => TextSpan.FromBounds(line.Start, line.End)),
    ];

    private int Read(Action<CleanText, TextSpan> read)
    {
        int sum = 0;
        foreach ((CleanText text, ImmutableArray<TextSpan> lines) in texts)
        {
            foreach (TextSpan line in lines)
            {
                read(text, line);
            }

            sum += targets.Count + references.Count + units.Count;
            targets.Clear();
            references.Clear();
            units.Clear();
        }

        return sum;
    }

    private void ReadTargets(CleanText text, TextSpan line) =>
        TargetReader.Read(text.Text, line, new TargetContext(PlanYear, TargetStatus.Planned), text.Map, targets);

    private void ReadReferences(CleanText text, TextSpan line) => ReferenceReader.Read(text.Text, line, text.Map, references);

    private void ReadUnits(CleanText text, TextSpan line) => UnitReader.Read(text.Text, line, text.Map, units);
}
