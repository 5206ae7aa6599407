namespace WorkPlan.Core.Parsing.Lines;

/// <summary>The lines at the top of a document that name it.</summary>
/// <param name="TitleFirst">The first line of the title; -1 where there is none.</param>
/// <param name="TitleLast">The last line that belongs to the title's wording.</param>
/// <param name="NoticeTitle">The line with the title of the notice that carries the plan; -1 where there is none.</param>
/// <param name="ContentStart">The first line of the plan's own text.</param>
internal readonly record struct DocumentHead(int TitleFirst, int TitleLast, int NoticeTitle, int ContentStart)
{
    internal bool HasTitle => TitleFirst >= 0;
}
