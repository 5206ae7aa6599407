using System.CommandLine;
using System.CommandLine.Parsing;

namespace WorkPlan.Cli.Commands;

/// <summary>An option that takes one of a few words, the first unless another is given.</summary>
internal static class ChoiceOption
{
    /// <param name="name">The option with its dashes.</param>
    /// <param name="noun">What a choice is called in messages, such as format.</param>
    /// <param name="description">What help says of the choices.</param>
    /// <param name="choices">The words.</param>
    internal static Option<string> Build(string name, string noun, string description, params string[] choices)
    {
        Option<string> option = new(name)
        {
            Description = description,
            DefaultValueFactory = _ => choices[0],
            HelpName = string.Join('|', choices),
        };
        option.CompletionSources.Add(choices);
        option.Validators.Add(result => RejectOthers(result, noun, choices));
        return option;
    }

    private static void RejectOthers(OptionResult result, string noun, string[] choices)
    {
        if (result.Tokens is [{ Value: var value }, ..] && !choices.Contains(value, StringComparer.Ordinal))
        {
            result.AddError($"there is no {noun} '{value}'; the {noun}s are {string.Join(", ", choices)}");
        }
    }
}
