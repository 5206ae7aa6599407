using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using WorkPlan.Analysis;
using WorkPlan.Analysis.Corpora;
using WorkPlan.Core;
using WorkPlan.Export;

namespace WorkPlan.Cli.Export;

/// <summary>What a plan is read with besides its text: where that changes, it is read again.</summary>
internal sealed class Fingerprint
{
    private readonly string tool;

    private Fingerprint(string tool) => this.tool = tool;

    /// <summary>This build of the program with the user's lexicons.</summary>
    /// <param name="lexicons">The tables' bytes, in the order in which they are laid over each other.</param>
    internal static Fingerprint Of(IEnumerable<byte[]> lexicons)
    {
        Guid[] builds = [.. new[] { typeof(Plan), typeof(PlanAnalysis), typeof(PlanTables) }.Select(type => type.Module.ModuleVersionId)];
        return new Fingerprint(string.Join(' ', builds.Select(build => build.ToString("N", CultureInfo.InvariantCulture))
            .Concat(lexicons.Select(table => Convert.ToHexStringLower(SHA256.HashData(table))))));
    }

    /// <summary>The same, with what is known of one plan from outside.</summary>
    internal string Of(CorpusSource known)
    {
        string all = string.Join('\n', tool, known.Region, known.Year?.ToString(CultureInfo.InvariantCulture), known.Level.ToString(), known.Title);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(all)));
    }
}
