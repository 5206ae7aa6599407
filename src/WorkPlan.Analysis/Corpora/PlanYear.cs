using WorkPlan.Core;

namespace WorkPlan.Analysis.Corpora;

/// <summary>Decides which year a plan counts for.</summary>
internal static class PlanYear
{
    private const int Earliest = 1949;
    private const int Latest = 2099;
    private const int Digits = 4;

    internal static (int? Year, YearSource Source) Of(Plan plan, CorpusSource source)
    {
        PlanMetadata metadata = plan.Metadata;
        return
            metadata.Year is { } stated ? (stated.Value, YearSource.Plan) :
            metadata.Period is { } period ? (period.Value.First, YearSource.Plan) :
            source.Year is { } listed ? (listed, YearSource.Manifest) :
            TryReadFileName(source.Id, out int named) ? (named, YearSource.FileName) :
            metadata.Published is { } published ? (published.Value.Year, YearSource.Published) :
            metadata.InferredYear is { } inferred ? (inferred.Value, YearSource.Inferred) :
            (null, YearSource.Unknown);
    }

    /// <summary>The year that the manifest, or else the file's name, gives where it is another one.</summary>
    internal static int? OtherThan(int? year, CorpusSource source)
    {
        int? listed = source.Year ?? (TryReadFileName(source.Id, out int named) ? named : null);
        return listed == year ? null : listed;
    }

    /// <summary>The only year in the last part of a path: four digits from 1949 to 2099 with no digit beside them.</summary>
    internal static bool TryReadFileName(string path, out int year)
    {
        ReadOnlySpan<char> name = path.AsSpan(path.AsSpan().LastIndexOfAny('/', '\\') + 1);
        year = 0;
        for (int start = 0; start < name.Length; start++)
        {
            int length = name[start..].IndexOfAnyExceptInRange('0', '9');
            length = length < 0 ? name.Length - start : length;
            if (length == Digits && int.Parse(name.Slice(start, Digits), System.Globalization.CultureInfo.InvariantCulture) is int read and >= Earliest and <= Latest)
            {
                if (year != 0 && year != read)
                {
                    year = 0;
                    return false;
                }

                year = read;
            }

            start += length;
        }

        return year != 0;
    }
}
