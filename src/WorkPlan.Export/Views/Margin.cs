namespace WorkPlan.Export.Views;

/// <summary>What stands at the left edge of a line, and of the further lines where it is wrapped.</summary>
internal readonly record struct Margin(string First, string Rest)
{
    internal static Margin Blanks(int first, int rest) => new(new string(' ', first), new string(' ', rest));
}
