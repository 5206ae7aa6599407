using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;

namespace WorkPlan.Documents.Html;

/// <summary>The labels of the table that government sites set above a document, by the State Council's catalogue of published information and its variants.</summary>
internal static class MetadataLabels
{
    private static readonly FrozenSet<string> Labels =
        """
        索引号 信息索引号 索引号码 主题分类 主题 类别 信息类别 信息分类 体裁分类 组配分类 服务对象 发文机关 发文机构 发布机构 发布单位 公开机构 责任部门 信息来源 来源 成文日期 生成日期
        发文日期 发布日期 公开日期 发布时间 公开时间 生效日期 印发日期 公文日期 标题 名称 信息名称 公文名称 文件名称 文号 发文字号 文件编号 公文文号 文件号 主题词 关键词 有效性 效力状况 时效性
        公文时效 公开方式 公开形式 公开范围 公开时限 公开类别 公开属性 内容概述 内容摘要 废止日期 失效日期 所属机构 编号 登记号 统一编号 规范性文件统一编号
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    internal static bool IsLabel(string text) => Labels.Contains(Bare(text));

    internal static bool EndsInColon(string text) => text.TrimEnd() is [.., ':' or '：'];

    /// <summary>The cells of a row as pairs of label and value; false where they are none. Of a row of two or more cells every other one must be a label.</summary>
    internal static bool TryPair(PageLine[] cells, [NotNullWhen(true)] out IReadOnlyList<PageLine[]>? pairs)
    {
        pairs = null;
        if (cells.Length < 2 || !cells.Where((cell, i) => i % 2 == 0).All(cell => cell.Text.Length == 0 || IsLabel(cell.Text)) || !IsLabel(cells[0].Text))
        {
            return false;
        }

        pairs = [.. cells.Chunk(2).Where(pair => pair[0].Text.Length > 0 && pair.Length == 2 && pair[1].Text.Length > 0)];
        return true;
    }

    /// <summary>A label without blanks, which set it out, and its colon.</summary>
    private static string Bare(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c))).Trim('：', ':', '【', '】', '[', ']');
}
