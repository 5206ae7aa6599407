namespace WorkPlan.Export.Views;

/// <summary>A piece of text in one ink.</summary>
internal readonly record struct Run(string Text, Ink Ink)
{
    internal static Run Plain(string text) => new(text, Ink.Plain);

    internal static Run Faint(string text) => new(text, Ink.Faint);

    internal static Run Strong(string text) => new(text, Ink.Strong);

    internal static Run Label(string text) => new(text, Ink.Label);
}
