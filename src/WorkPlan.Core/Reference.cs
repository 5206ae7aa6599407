using WorkPlan.Core.Text;

namespace WorkPlan.Core;

/// <summary>A document that the text cites in 《》.</summary>
/// <param name="Title">The title as printed, clean, without 《》.</param>
/// <param name="DocumentNumber">The 文号 printed behind it, such as 国办发〔2015〕71号; null where there is none.</param>
/// <param name="Span">The citation in the source as given, 《》 included.</param>
public sealed record Reference(string Title, string? DocumentNumber, TextSpan Span)
{
    /// <summary>The title in 《》, with its 文号.</summary>
    public override string ToString() => DocumentNumber is null ? $"《{Title}》" : $"《{Title}》（{DocumentNumber}）";
}
