using System.Buffers;
using WorkPlan.Core.Text;

namespace WorkPlan.Core.Parsing.Lines;

/// <summary>
/// Knows the lines that pages put around a document. The tables were collected from the pages of government and school
/// sites, law databases, reposting sites and wikis of which work plans are copied.
/// </summary>
internal static class PageFurniture
{
    private const int LongestExact = 8;
    private const int LongestSpacedLabel = 16;

    /// <summary>Lines that are furniture where they are all there is on the line.</summary>
    private static readonly HashSet<string> Exact = new(StringComparer.Ordinal)
    {
        "下载", "打印", "全屏", "收藏", "加大", "还原", "减小", "大", "中", "小", "】", "[", "]", ">", "|", "×", "首页", "次", "返回", "关闭",
        "分享", "分享到", "分享到:", "分享到：", "分享到微信", "微信", "微博", "纠错", "朗读", "无障碍", "长者模式", "打印本页", "关闭窗口", "返回顶部",
        "文件下载", "附件下载", "相关报道", "相关报道:", "相关报道：", "相关文档", "相关文档:", "相关文档：", "相关链接", "相关阅读", "相关附件",
        "【打印正文】", "【打印】", "【关闭】", "【收藏】", "【返回】", "【关闭窗口】", "[打印]", "[关闭]", "false", "true", "Public domain", "查看更多",
        "您的位置:", "您的位置：", "当前位置:", "当前位置：", "发表时间:", "发表时间：", "来源:", "来源：", "阅读量:", "阅读量：", "作者:", "作者：",
        "Print", "Share", "Home", "Top",
    };

    /// <summary>Beginnings of lines of menus, share bars, prev/next links, reposting notes and licences.</summary>
    private static readonly WordList PageStarts = WordList.AtStart(
    [
        "首页>", "首页 >", "首页»", "首页 »", "首页-", "当前位置", "您的位置", "您现在的位置", "你的位置", "位置：首页", "位置:首页", "网站支持",
        "上一篇", "下一篇", "上一条", "下一条", "【字体", "【字号", "[字体", "字体：", "字体:", "字号：", "字号:", "浏览次数", "阅读次数", "点击数",
        "点击次数", "访问次数", "扫一扫", "扫码", "版权所有", "主办单位：", "主办单位:", "承办单位：", "网站标识码", "ICP备", "技术支持", "联系我们",
        "责任编辑", "编辑：", "编辑:", "审核：", "审核:", "校对：", "打印本页", "分享到", "前言:", "前言：", "导语:", "导语：", "本文来源", "本文由",
        "本文地址", "转载请注明", "温馨提示", "免责声明", "【打印", "【关闭", "》》", "北大法宝", "原文链接", "http://", "https://", "www.",
        "本作品", "注：中文维基", "注：中文維基", "Public domain", "維基文庫", "维基文库", "收藏|", "相关链接：",
    ]);

    /// <summary>Beginnings of the lines that say when and where a page was published, and of 信息公开 tables.</summary>
    private static readonly WordList MetadataStarts = WordList.AtStart(
    [
        "发布时间", "发布日期", "发表时间", "发文时间", "公开日期", "公开时间", "成文日期", "生成日期", "时间:", "时间：", "日期:", "日期：", "来源:", "来源：",
        "文章来源", "信息来源", "稿件来源", "（来源：", "(来源:", "作者：", "作者:", "索引号", "信息索引号", "索 引 号", "文件编号", "发文字号：", "发文机关：",
        "发布机构", "发布单位", "公开形式", "公开方式", "公开范围", "公开程序", "公开时限", "公开类别", "主题(一级)", "主题（一级）", "主题分类", "主题词",
        "内容概述", "效力状况", "有效性", "生效日期", "废止日期", "信息名称", "体裁分类", "文号：", "文号:", "文 号", "名称：", "标题：", "关键词：",
        "有效期 ", "有效期：", "阅读量",
    ]);

    /// <summary>The pieces of page furniture that can stand anywhere in a short line.</summary>
    private static readonly WordSet PagePieces = WordSet.Of(["本报记者", "全媒体记者", "点击数：", "点击数:", "浏览次数", "分享到微信", "不代表本站", "来源于网友", "ICP备", "点击图片进入"]);

    /// <summary>Whether the line is furniture by itself, and of which kind.</summary>
    internal static bool TryRecognize(ReadOnlySpan<char> line, out ChromeKind kind)
    {
        kind = ChromeKind.Page;
        if (line.Length <= LongestExact + 8 && Exact.GetAlternateLookup<ReadOnlySpan<char>>().Contains(line))
        {
            return true;
        }

        if (PageStarts.Fits(line))
        {
            return true;
        }

        if (MetadataStarts.Fits(line) || IsSpacedLabel(line))
        {
            kind = ChromeKind.Metadata;
            return true;
        }

        return line.Length < 80 && line.ContainsAny(PagePieces) || IsBreadcrumb(line) || IsTimestamp(line);
    }

    /// <summary>Beginnings of the lines below which a page has nothing of the document any more.</summary>
    private static readonly WordList TailStarts =
        WordList.AtStart("本作品 上一篇 下一篇 上一条 下一条 【打印正文】 相关报道 相关文档 相关链接 相关阅读 版权所有 扫一扫 》》点击 分享到");

    /// <summary>文  号：云教体…: a label of two or three characters with blanks between them, as in 信息公开 tables.</summary>
    private static bool IsSpacedLabel(ReadOnlySpan<char> line)
    {
        int colon = line[..Math.Min(line.Length, LongestSpacedLabel)].IndexOfAny('：', ':');
        if (colon < 3 || !Characters.IsBlank(line[1]))
        {
            return false;
        }

        Span<char> label = stackalloc char[LongestSpacedLabel];
        int length = 0;
        foreach (char c in line[..(colon + 1)])
        {
            if (!Characters.IsBlank(c))
            {
                label[length++] = c is ':' ? '：' : c;
            }
        }

        return MetadataStarts.Match(label[..length]) > 0;
    }

    /// <summary>Whether everything behind such a line is furniture too, unless headings follow.</summary>
    internal static bool StartsTail(ReadOnlySpan<char> line) => TailStarts.Fits(line);

    /// <summary>首页>区教育局>规划计划, and its pieces 新闻中心>.</summary>
    private static bool IsBreadcrumb(ReadOnlySpan<char> line) => line.Length < 60 && (line.Count('>') >= 2 || line.Length < 12 && line[^1] == '>');

    /// <summary>2026-02-03 09:02:33 and nothing else.</summary>
    private static bool IsTimestamp(ReadOnlySpan<char> line) =>
        line.Length is >= 16 and <= 22 && line[4] == '-' && line.IndexOfAnyExcept(TimestampCharacters) < 0;

    private static readonly SearchValues<char> TimestampCharacters = SearchValues.Create("0123456789-: ");
}
