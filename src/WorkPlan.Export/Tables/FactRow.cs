using WorkPlan.Core.Text;

namespace WorkPlan.Export.Tables;

/// <summary>The row of something that a task, a section or the plan itself states.</summary>
/// <param name="Fact">The target, phrase, reference or unit.</param>
/// <param name="Number">Its number among the plan's of its kind, from 1.</param>
/// <param name="Task">The number of its task; null where it stands in none.</param>
/// <param name="Section">The number of the innermost section that it stands in; null where it stands in none.</param>
/// <param name="Span">Its place in the source as given.</param>
/// <param name="Source">The source.</param>
internal sealed record FactRow<TFact>(TFact Fact, int Number, int? Task, int? Section, TextSpan Span, SourceText Source);
