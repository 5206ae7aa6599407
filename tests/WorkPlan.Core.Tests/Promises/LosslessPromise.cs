using WorkPlan.Core.Text;

namespace WorkPlan.Core.Tests.Promises;

/// <summary>P1: the leaves' full spans, joined in order, give back the source; children tile their parent.</summary>
internal static class LosslessPromise
{
    internal static void Check(Plan plan)
    {
        Require(plan.FullSpan == new TextSpan(0, plan.Source.Length), plan, "does not cover the source");
        int end = 0;
        foreach (PlanNode node in plan.Descendants().Prepend(plan))
        {
            CheckNode(node);
            if (node.Children.IsEmpty && !(node is Plan && node.FullSpan.IsEmpty))
            {
                Require(node is Paragraph or Chrome, node, "is a leaf and neither a paragraph nor page furniture");
                Require(node.FullSpan.Start == end, node, $"does not begin where the leaf before it ends, at {end}");
                end = node.FullSpan.End;
            }
        }

        Require(end == plan.Source.Length, plan, $"has leaves up to {end} of {plan.Source.Length} only");
    }

    private static void CheckNode(PlanNode node)
    {
        Require(node.FullSpan.Contains(node.Span), node, $"has a span {node.Span} outside its full span");
        int end = node.FullSpan.Start;
        int cleanEnd = node.CleanSpan.Start;
        foreach (PlanNode child in node.Children)
        {
            Require(ReferenceEquals(child.Parent, node) && ReferenceEquals(child.Plan, node.Plan), child, "does not know its parent");
            Require(child is not Plan, child, "is a plan inside a plan");
            Require(!child.FullSpan.IsEmpty, child, "is empty");
            Require(child.FullSpan.Start == end, child, $"does not begin where its sibling ends, at {end}");
            Require(child.CleanSpan.Start >= cleanEnd && node.CleanSpan.Contains(child.CleanSpan), child, $"has clean text {child.CleanSpan} out of order");
            end = child.FullSpan.End;
            cleanEnd = child.CleanSpan.End;
        }

        Require(node.Children.IsEmpty || end == node.FullSpan.End, node, $"is tiled up to {end} only");
        _ = node.Text;
    }

    private static void Require(bool kept, PlanNode node, string fault)
    {
        if (!kept)
        {
            throw new PromiseBrokenException($"P1: {node.GetType().Name} {node.FullSpan} {fault}.");
        }
    }
}
