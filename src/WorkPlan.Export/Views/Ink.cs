namespace WorkPlan.Export.Views;

/// <summary>The part that a piece of text plays on the screen; decides its colour.</summary>
internal enum Ink
{
    Plain,
    Faint,
    Strong,
    Label,
    Fact,
    Change,
    Added,
    Removed,
    Alarm,
}
