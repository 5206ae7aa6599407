using System.Text.RegularExpressions;

namespace WorkPlan.Documents.Html;

/// <summary>Tells the blocks of a page that lead through the site from those that say something.</summary>
internal static partial class FurnitureBlocks
{
    /// <summary>A block with this much of sentences is kept, whatever it is called.</summary>
    private const int EnoughSentences = 60;

    /// <summary>From this share of its text in links on a block with several links is a list of them.</summary>
    private const double LinkShare = 0.6;

    private const int FewestLinks = 2;
    private const int WordsLooked = 24;

    internal static bool IsFurniture(PageBlock block) =>
        block.Characters > 0 && block.Sentences < EnoughSentences
        && (block.Name is "nav" or "footer" or "aside" or "menu" || Names().IsMatch(block.Labels) || IsLinkList(block) || IsTitled(block));

    private static bool IsLinkList(PageBlock block) => block.Links >= FewestLinks && block.Linked >= block.Characters * LinkShare;

    /// <summary>A list whose heading says that it leads elsewhere.</summary>
    private static bool IsTitled(PageBlock block) => block.Linked > block.Characters / 3 && Titles().IsMatch(block.Beginning(WordsLooked));

    [GeneratedRegex(@"(?:^|[\s_\-])(?:nav|navi|navbar|navigation|menu|menus|topbar|top-bar|toolbar|tools?|header|head-nav|footer|foot|bottom|copyright|crumbs?|breadcrumbs?|location|position|path|mbx|weizhi|dqwz|wzdh|share|bdshare|bdsharebuttonbox|social|related?|xgxx|xgwz|relate|recommend|hot|rank|pager?|pagenav|pagination|prevnext|prev|next|sxy|syp|xyp|qrcode|ewm|erweima|code|sidebar|side|aside|leftmenu|left-nav|advert|ads?|banner|links?|friendlink|yqlj|comment|comments|login|search|fontsize|font-size|zihao|print|close|counter|hits)(?:[\s_\-]|\d|$)", RegexOptions.CultureInvariant)]
    private static partial Regex Names();

    [GeneratedRegex(@"^(?:相关|推荐|热门|更多|友情|猜你|延伸|上一|下一|站内|图片新闻|最新|点击排行)", RegexOptions.CultureInvariant)]
    private static partial Regex Titles();
}
