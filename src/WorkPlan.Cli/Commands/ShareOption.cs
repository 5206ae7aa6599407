using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace WorkPlan.Cli.Commands;

/// <summary>An option that takes a number from 0 to 1, written with a point in every country.</summary>
internal static class ShareOption
{
    internal static Option<double?> Build(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "0..1",
        CustomParser = Parse,
    };

    private static double? Parse(ArgumentResult result)
    {
        string value = result.Tokens[0].Value;
        if (double.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double share) && share is >= 0 and <= 1)
        {
            return share;
        }

        result.AddError($"'{value}' is no number from 0 to 1, such as 0.6");
        return null;
    }
}
