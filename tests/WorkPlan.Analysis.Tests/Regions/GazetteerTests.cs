using WorkPlan.Analysis.Regions;

namespace WorkPlan.Analysis.Tests.Regions;

/// <summary>Worked cases: which names mean one region, which do not, and what became of those that were renamed.</summary>
public sealed class GazetteerTests
{
    private static readonly Gazetteer Gazetteer = Gazetteers.Default;

    [Theory]
    // names that one region bears, in full and short
    [InlineData("邕宁区", null, "450109 广西壮族自治区 南宁市 邕宁区")]
    [InlineData("邕宁", 2021, "450109 广西壮族自治区 南宁市 邕宁区")]
    [InlineData("广西 南宁 邕宁区", 2021, "450109 广西壮族自治区 南宁市 邕宁区")]
    [InlineData("广西壮族自治区 邕宁区", 2021, "450109 广西壮族自治区 南宁市 邕宁区")]
    [InlineData("广西", null, "450000 广西壮族自治区")]
    [InlineData("深圳", 2020, "440300 广东省 深圳市")]
    [InlineData("浦东", 2020, "310115 上海市 浦东新区")]
    [InlineData("内蒙古 呼和浩特市", 2020, "150100 内蒙古自治区 呼和浩特市")]
    [InlineData("香港", 2020, "810000 香港特别行政区")]
    // names that several bear
    [InlineData("朝阳区", 2020, "")]
    [InlineData("北京市 朝阳区", 2020, "110105 北京市 朝阳区")]
    [InlineData("吉林省 朝阳区", 2020, "220104 吉林省 长春市 朝阳区")]
    [InlineData("长春市 朝阳区", 2020, "220104 吉林省 长春市 朝阳区")]
    [InlineData("朝阳市", 2020, "211300 辽宁省 朝阳市")]
    [InlineData("朝阳县", 2020, "211321 辽宁省 朝阳市 朝阳县")]
    [InlineData("朝阳", 2020, "")]
    [InlineData("辽宁 朝阳", 2020, "211300 辽宁省 朝阳市")]
    [InlineData("鼓楼区", 2020, "")]
    [InlineData("江苏省 鼓楼区", 2020, "")]
    [InlineData("江苏省 南京市 鼓楼区", 2020, "320106 江苏省 南京市 鼓楼区")]
    [InlineData("福州 鼓楼区", 2020, "350102 福建省 福州市 鼓楼区")]
    [InlineData("海州区", 2020, "")]
    [InlineData("连云港市 海州区", 2020, "320706 江苏省 连云港市 海州区")]
    [InlineData("长安区", 2020, "")]
    [InlineData("陕西省 长安区", 2020, "610116 陕西省 西安市 长安区")]
    // short forms that several levels have
    [InlineData("吉林", 2020, "220000 吉林省")]
    [InlineData("吉林市", 2020, "220200 吉林省 吉林市")]
    [InlineData("吉林 吉林", 2020, "220200 吉林省 吉林市")]
    [InlineData("海南", 2020, "460000 海南省")]
    [InlineData("青海省 海南", 2020, "632500 青海省 海南藏族自治州")]
    [InlineData("南昌", 2020, "360100 江西省 南昌市")]
    [InlineData("通州", 2020, "")]
    // autonomous divisions
    [InlineData("恩施", 2020, "422800 湖北省 恩施土家族苗族自治州")]
    [InlineData("恩施州", 2020, "422800 湖北省 恩施土家族苗族自治州")]
    [InlineData("恩施市", 2020, "422801 湖北省 恩施土家族苗族自治州 恩施市")]
    [InlineData("湖北省 恩施土家族苗族自治州 恩施市", 2020, "422801 湖北省 恩施土家族苗族自治州 恩施市")]
    [InlineData("延边州", 2020, "222400 吉林省 延边朝鲜族自治州")]
    [InlineData("柳州市 融水县", 2020, "450225 广西壮族自治区 柳州市 融水苗族自治县")]
    [InlineData("甘肃省 东乡县", 2020, "622926 甘肃省 临夏回族自治州 东乡族自治县")]
    [InlineData("东乡县", 2020, "622926 甘肃省 临夏回族自治州 东乡族自治县")] // that of Jiangxi is a district by then
    [InlineData("东乡县", 2010, "361029 江西省 抚州市 东乡县 > 361003")]
    [InlineData("东乡县", null, "")]
    [InlineData("赣县", 2020, "360704 江西省 赣州市 赣县区")]
    [InlineData("赣县", 2010, "360721 江西省 赣州市 赣县 > 360704")]
    // counties that lie in a province, and cities without counties
    [InlineData("仙桃市", 2020, "429004 湖北省 仙桃市")]
    [InlineData("河南省 济源市", 2020, "419001 河南省 济源市")]
    [InlineData("万宁", 2020, "469006 海南省 万宁市")]
    [InlineData("神农架", 2020, "429021 湖北省 神农架林区")]
    [InlineData("石河子市", 2020, "659001 新疆维吾尔自治区 石河子市")]
    [InlineData("东莞", 2020, "441900 广东省 东莞市")]
    [InlineData("嘉峪关市", 2020, "620200 甘肃省 嘉峪关市")]
    // years choose between old and new bearers
    [InlineData("济源市", 2005, "410881 河南省 焦作市 济源市 > 419001")]
    [InlineData("邕宁县", 2003, "450121 广西壮族自治区 南宁市 邕宁县 > 450109")]
    [InlineData("邕宁县", 2020, "450121 广西壮族自治区 南宁市 邕宁县 > 450109")]
    [InlineData("邕宁", 2003, "450121 广西壮族自治区 南宁市 邕宁县 > 450109")]
    [InlineData("思茅市", 2002, "532701 云南省 思茅地区 思茅市 > 530802")]
    [InlineData("思茅市", 2005, "530800 云南省 思茅市 > 530800")]
    [InlineData("思茅市", null, "")]
    [InlineData("思茅区", 2010, "530802 云南省 普洱市 思茅区")]
    [InlineData("襄樊市", 2008, "420600 湖北省 襄樊市 > 420600")]
    [InlineData("襄阳市", 2015, "420600 湖北省 襄阳市")]
    [InlineData("庐江县", 2008, "341421 安徽省 巢湖市 庐江县 > 340124")]
    [InlineData("庐江县", null, "340124 安徽省 合肥市 庐江县")]
    [InlineData("巢湖市", 2009, "341400 安徽省 巢湖市")]
    [InlineData("巢湖市", 2020, "340181 安徽省 合肥市 巢湖市")]
    [InlineData("定安县", 2005, "469025 海南省 定安县 > 469021")]
    [InlineData("蓟县", 2010, "120225 天津市 蓟县 > 120119")]
    [InlineData("绍兴县", 2010, "330621 浙江省 绍兴市 绍兴县 > 330603")]
    [InlineData("儋州市", 2010, "469003 海南省 儋州市 > 460400")]
    [InlineData("儋州市", 2020, "460400 海南省 儋州市")]
    [InlineData("崇文区", 2008, "110103 北京市 崇文区")]
    [InlineData("普洱市 墨江哈尼族自治县", 2003, "530822 云南省 普洱市 墨江哈尼族自治县")]
    [InlineData("思茅地区 墨江哈尼族自治县", 2002, "532723 云南省 思茅地区 墨江哈尼族自治县 > 530822")]
    // what contradicts itself, or is no division
    [InlineData("浙江省 邕宁区", 2020, "")]
    [InlineData("广西 柳州市 邕宁区", 2020, "")]
    [InlineData("无锡市 高新区", 2020, "")]
    [InlineData("中山市 火炬开发区", 2020, "")]
    [InlineData("新疆生产建设兵团", 2020, "")]
    [InlineData("兵团 石河子市", 2020, "")]
    [InlineData("房", 2020, "")]
    [InlineData("市辖区", 2020, "")]
    [InlineData("", 2020, "")]
    public void Names_mean_one_region_or_none(string names, int? year, string expected) => Assert.Equal(expected, Resolve(names, year));

    [Fact]
    public void No_names_mean_no_region() => Assert.False(Gazetteer.TryResolve([], 2020, out _));

    [Theory]
    [InlineData("450109", "邕宁区")]
    [InlineData("530800", "普洱市")] // 思茅市 before
    [InlineData("469025", "白沙黎族自治县")] // 定安县 before
    [InlineData("110100", null)]
    [InlineData("45", null)]
    [InlineData("", null)]
    public void A_code_is_that_of_its_last_region(string code, string? name)
    {
        Assert.Equal(name is not null, Gazetteer.TryGet(code, out Region? region));
        Assert.Equal(name, region?.Name);
    }

    [Fact]
    public void All_bearers_of_a_name_are_found_those_of_old_too()
    {
        Assert.Equal(["北京市", "吉林省"], Gazetteer.Find("朝阳区").Select(region => region.Path[0].Name));
        Assert.Equal(["450109 广西壮族自治区 南宁市 邕宁区", "450121 广西壮族自治区 南宁市 邕宁县"], Gazetteer.Find("邕宁").Select(region => region.ToString()));
        Assert.Empty(Gazetteer.Find("房"));
    }

    [Fact]
    public void A_region_knows_its_level_its_years_and_its_successor()
    {
        Region county = Gazetteer.Find("邕宁县").Single();
        Assert.Equal((RegionLevel.County, (int?)null, (int?)2004), (county.Level, county.Since, county.Until));
        Assert.Equal((RegionLevel.Prefecture, "南宁市"), (county.Parent!.Level, county.Parent.Name));
        Assert.Equal((2004, (int?)null), (county.Successor!.Since, county.Successor.Until));
        Assert.Same(county.Successor, county.Current);
        Assert.Same(county.Current, county.Current.Current);
        Assert.Null(Gazetteer.Find("崇文区").Single().Successor);
    }

    [Fact]
    public void Regions_of_gazetteers_that_several_threads_use_are_one_instance_each()
    {
        Gazetteer gazetteer = Gazetteer.ReadDefault();
        Region[][] seen = new Region[8][];
        Parallel.For(0, seen.Length, i => seen[i] = [.. gazetteer.Regions]);
        Assert.All(seen, regions => Assert.Equal(seen[0], regions));
    }

    [Fact]
    public void Null_is_refused()
    {
        Assert.Throws<ArgumentNullException>(() => Gazetteer.TryGet(null!, out _));
        Assert.Throws<ArgumentNullException>(() => Gazetteer.Find(null!));
        Assert.Throws<ArgumentNullException>(() => Gazetteer.TryResolve(null!, null, out _));
        Assert.Throws<ArgumentNullException>(() => Gazetteer.TryResolve((Core.Plan)null!, out _));
    }

    private static string Resolve(string names, int? year)
    {
        if (!Gazetteer.TryResolve(names.Split(' '), year, out Region? region))
        {
            return "";
        }

        return region.Successor is null ? $"{region}" : $"{region} > {region.Current.Code}";
    }
}
