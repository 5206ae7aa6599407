using WorkPlan.Core.Text;

namespace WorkPlan.Core;

/// <summary>The three places of a node: in the clean text, its share of the source, and its own text in the source.</summary>
internal readonly record struct NodeSpans(TextSpan Clean, TextSpan Full, TextSpan Tight);
