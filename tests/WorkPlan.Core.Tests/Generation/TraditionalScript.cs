namespace WorkPlan.Core.Tests.Generation;

/// <summary>Writes the generator's words in traditional characters, one for one.</summary>
internal static class TraditionalScript
{
    /// <summary>Simplified, traditional: the characters of the vocabulary that have one traditional form only. Others are left, as careless converters leave them.</summary>
    private const string Pairs =
        "万萬业業两兩个個临臨为為举舉义義云雲产產们們众眾优優会會体體儿兒党黨关關养養内內则則办辦务務动動劳勞区區协協单單占佔卫衛"
        + "县縣号號团團园園围圍国國场場坚堅头頭学學实實对對导導将將岭嶺巩鞏师師广廣应應开開强強当當彻徹总總扩擴护護挥揮数數断斷时時"
        + "机機条條来來桥橋检檢满滿澜瀾点點牵牽现現监監盖蓋础礎稳穩类類纠糾线線练練细細经經结結给給统統继繼续續维維职職艺藝节節获獲"
        + "营營补補见見规規视視计計认認让讓训訓设設识識语語请請读讀课課调調谐諧财財责責质質贯貫资資践踐达達过過进進选選长長门門问問"
        + "阅閱队隊际際页頁项項顾顧领領题題额額风風馈饋验驗齐齊";

    private static readonly Dictionary<char, char> Table = Enumerable.Range(0, Pairs.Length / 2).ToDictionary(i => Pairs[2 * i], i => Pairs[(2 * i) + 1]);

    internal static string Of(string text) => string.Create(text.Length, text, static (target, source) =>
    {
        for (int i = 0; i < target.Length; i++)
        {
            target[i] = Table.GetValueOrDefault(source[i], source[i]);
        }
    });
}
