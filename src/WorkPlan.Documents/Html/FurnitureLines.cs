using System.Text.RegularExpressions;

namespace WorkPlan.Documents.Html;

/// <summary>The table of lines that belong to a page and not to what it shows.</summary>
internal static partial class FurnitureLines
{
    /// <summary>Longer lines are texts, whatever they begin with.</summary>
    private const int Longest = 160;

    internal static bool IsFurniture(PageLine line)
    {
        string bare = string.Concat(line.Text.Where(c => !char.IsWhiteSpace(c)));
        return bare.Length <= Longest && (Beginnings().IsMatch(bare) || Wholes().IsMatch(bare) || Footers().IsMatch(bare));
    }

    /// <summary>What leads elsewhere on the site.</summary>
    [GeneratedRegex(@"^(?:[>＞»]*当前位置|您(?:现在|当前)?所?在?的?位置|您现在的位置|现在位置|所在位置|位置[：:]|首页[>＞»/|｜]|网站首页[>＞»/|｜]|上一[篇条个页][：:]?|下一[篇条个页][：:]?|前一[篇条][：:]|后一[篇条][：:]|分享到|分享[：:]|相关(?:链接|文章|新闻|阅读|信息|文件|附件下载)[：:]?$|推荐阅读|热门(?:文章|推荐)|猜你喜欢|延伸阅读[：:]?$|扫一扫|微信扫|扫描二维码|用手机|关注我们|返回(?:顶部|首页|列表|上页)|回到顶部|责任编辑[：:]|编辑[：:].{1,8}$|【?打印(?:本页|本文|此页)?】?|【?关闭(?:窗口|本页|页面)?】?)", RegexOptions.CultureInvariant)]
    private static partial Regex Beginnings();

    /// <summary>Widgets.</summary>
    [GeneratedRegex(@"^(?:[【\[（(]?(?:字体|字号|文字大小)[：:]?[【\[（(]?大[^。]{0,12}小[】\]）)]?.{0,40}|[【\[（(]大[】\]）)]?.{0,3}[【\[（(]?中.{0,3}小[】\]）)].{0,20}|[A+\-A]{2,6}|(?:打印|关闭|收藏|复制|分享|下载|纠错|登录|注册|搜索|更多|返回|首页|\||｜|/|>|＞|»|·)+|(?:浏览|阅读|访问|点击)(?:次数|量|数)?[：:]?\d*次?|繁體(?:版|中文)?|简体|English|无障碍(?:浏览|阅读)?|长者(?:模式|专区)|设为首页.*|加入收藏.*|微信|微博|QQ空间|朋友圈)$", RegexOptions.CultureInvariant)]
    private static partial Regex Wholes();

    /// <summary>Who runs the site.</summary>
    [GeneratedRegex(@"(?:版权所有|Copyright|CopyRight|COPYRIGHT|©|ICP备|公网安备|网安备|网站标识码|技术支持[：:]|网站地图|联系我们|主办单位[：:].{0,40}承办|^主办(?:单位)?[：:]|^承办(?:单位)?[：:].{0,30}$|建议使用.{0,30}浏览|最佳分辨率|(?:您是|今日|累计|总)第?.{0,4}(?:访问|位访客)|政府网站找错)", RegexOptions.CultureInvariant)]
    private static partial Regex Footers();
}
