using PublicBudget.Classifications;

namespace PublicBudget.Tests.Classifications;

public class NameSearchTests
{
    private static readonly ClassificationCatalog<FunctionalCode> Functional2021 = ClassificationCatalog.Functional(new(2021));

    [Theory]
    [InlineData("住房公积金", "2210201", NameForms.Exact)]
    [InlineData("八、社会保险基金支出", "209", NameForms.Ordinal)]
    [InlineData("(一) 社会保险基金支出", "209", NameForms.Ordinal)]
    [InlineData("行政运行（人力资源和社会保障管理事务）", "2080101", NameForms.Alias)]
    [InlineData("行政运行（财政事务）", "2010601", NameForms.Qualified)]
    [InlineData("行政运行(财政事务)", "2010601", NameForms.Qualified)]
    [InlineData("事业运行（政府办公厅（室）及相关机构事务）", "2010350", NameForms.Qualified)]
    [InlineData("机关服务（财政）", "", NameForms.Exact)]
    [InlineData("因公出国（境）费用", "", NameForms.Exact)]
    [InlineData("城乡医疗救助", "2101301", NameForms.Exact)]
    [InlineData("抗疫特别国债", "234", NameForms.Suffix)]
    [InlineData("三供一业移交补助支出", "2230102", NameForms.Folded)]
    [InlineData("“三供一业” 移交补助", "2230102", NameForms.Suffix)]
    [InlineData("中医(民族医)药专项", "2100601", NameForms.Folded)]
    [InlineData("其他节能环保支出（款）", "21199", NameForms.LevelMarks)]
    [InlineData("其他节能环保支出(项)", "2119999", NameForms.LevelMarks)]
    [InlineData("社会保障和就业（类）支出", "208", NameForms.LevelMarks)]
    [InlineData("社会保障和就业支出（类）", "208", NameForms.LevelMarks)]
    [InlineData("社会保障和就业（类）行政事业单位养老（款）机关事业单位基本养老保险缴费支出（项）", "2080505", NameForms.LevelMarks)]
    [InlineData("社会保障和就业支出（类）行政事业单位养老支出（款）", "20805", NameForms.LevelMarks)]
    [InlineData("资源勘探信息等支出", "215", NameForms.Alias)]
    [InlineData("文化体育与传媒支出", "207", NameForms.Alias)]
    [InlineData("行政事业单位离退休", "20805", NameForms.OtherYear)]
    [InlineData("巩固脱贫攻坚成果衔接乡村振兴", "21305", NameForms.OtherYear)]
    [InlineData("抗议特别国债安排的支出", "234", NameForms.NearMiss)]
    [InlineData("抗议特别国债", "234", NameForms.NearMiss)]
    [InlineData("社会保障合就业支出（类）", "208", NameForms.NearMiss | NameForms.LevelMarks)]
    [InlineData("行政运行（财政事物）", "2010601", NameForms.Qualified | NameForms.NearMiss)]
    [InlineData("住房公积", "2210201", NameForms.NearMiss)]
    [InlineData("住房", "", NameForms.Exact)]
    [InlineData("完全不是科目", "", NameForms.Exact)]
    [InlineData("", "", NameForms.Exact)]
    [InlineData("　", "", NameForms.Exact)]
    [InlineData("（类）", "", NameForms.Exact)]
    [InlineData("八、", "", NameForms.Exact)]
    public void Search_EachForm_GivesTheCodeAndHow(string printed, string code, NameForms form)
    {
        IReadOnlyList<NameMatch<FunctionalCode>> matches = Functional2021.Search(printed);
        Assert.Equal(code, string.Join(" ", matches.Where(match => match.Form == matches[0].Form).Select(match => match.Code)));
        Assert.Equal(form, matches.Count == 0 ? NameForms.Exact : matches[0].Form);
        Assert.All(matches, match => Assert.Equal(printed, match.Printed));
    }

    [Fact]
    public void Search_NameOfManyCodes_GivesAllOfThem()
    {
        IReadOnlyList<NameMatch<FunctionalCode>> matches = Functional2021.Search("行政运行");
        Assert.Equal(78, matches.Count);
        Assert.All(matches, match => Assert.Equal(NameForms.Exact, match.Form));
        Assert.Equal(matches.Select(match => match.Code).Order(), matches.Select(match => match.Code));
        Assert.Same(matches, Functional2021.Search("行政运行"));
    }

    [Fact]
    public void Search_NameAndAlias_GivesTheNameFirst()
        => Assert.Equal(["2220106", "2010305"], Functional2021.Search("专项业务活动").Select(match => match.Code.ToString()));

    [Fact]
    public void Search_OnALevel_LeavesTheOthersOut()
    {
        Assert.Equal(["2300308", "208"], Functional2021.Search("社会保障和就业").Select(match => match.Code.ToString()));
        Assert.Equal(["208"], Functional2021.Search("社会保障和就业", ClassificationLevel.Category).Select(match => match.Code.ToString()));
    }

    [Fact]
    public void Search_WithinACode_LeavesTheOthersOut()
        => Assert.Equal(
            ["2080101"],
            Functional2021.Search("行政运行", FunctionalCode.Parse("20801")).Select(match => match.Code.ToString()));

    [Theory]
    [InlineData("社会保障和就业支出（类）其他支出（款）机关事业单位基本养老保险缴费支出（项）")]
    [InlineData("卫生健康支出（类）机关事业单位基本养老保险缴费支出（项）")]
    public void Search_PathThatContradictsItself_GivesNothing(string printed) => Assert.Empty(Functional2021.Search(printed));

    [Fact]
    public void Search_OldNameOfARemovedCode_GivesItWithoutAnEntryOfTheYear()
    {
        NameMatch<FunctionalCode> match = Assert.Single(Functional2021.Search("未归口管理的行政单位离退休"));
        Assert.Null(match.Entry);
        Assert.False(match.IsNameOfTheYear);
        Assert.Equal("未归口管理的行政单位离退休 is a name of 2080504 in other years (to 2019); the code is not in the list of this year", match.Hint);
    }

    [Fact]
    public void Search_NearMiss_HasAHint()
    {
        NameMatch<FunctionalCode> match = Assert.Single(Functional2021.Search("抗议特别国债安排的支出"));
        Assert.Equal((1, false, "抗疫特别国债安排的支出"), (match.Distance, match.IsNameOfTheYear, match.Entry!.Name));
        Assert.Equal("抗议特别国债安排的支出 is not a name of 234; it is one character away from 抗疫特别国债安排的支出", match.Hint);
        Assert.DoesNotContain("抗议特别国债", string.Join(" ", match.Entry.Aliases));
    }

    [Theory]
    [InlineData("行政运行（财政事物）", "行政运行（财政事物） is not a name of 2010601 行政运行; what it has in brackets is one character away from the name of a code above")]
    [InlineData("城乡社区支出（类）", "城乡社区支出（类） stands for 城乡社区支出 (212): LevelMarks")]
    [InlineData("扶贫", "扶贫 is the name of 21305")]
    [InlineData("巩固脱贫衔接乡村振兴", "巩固脱贫衔接乡村振兴 is a name of 21305 in other years (2022); in this year it is 扶贫")]
    [InlineData("数据事务", "数据事务 is a name of 20141 in other years (from 2025); the code is not in the list of this year")]
    public void Hint_EachForm_IsASentence(string printed, string hint)
        => Assert.Equal(hint, Functional2021.Search(printed)[0].ToString());

    [Fact]
    public void Hint_AnotherName_SaysWhatTheCodeIs()
        => Assert.Equal(
            "医疗保险费 is not a name of 2210201; in this year it is 住房公积金",
            Functional2021.CompareName(FunctionalCode.Parse("2210201"), "医疗保险费")!.Hint);

    [Fact]
    public void Search_LongText_GivesNothingAtOnce() => Assert.Empty(Functional2021.Search(new string('行', 1_000_000)));

    [Fact]
    public void Search_Null_Throws() => Assert.Throws<ArgumentNullException>(() => Functional2021.Search(null!));

    [Fact]
    public void Search_EveryListedNameAndAlias_FindsItsCode()
    {
        for (int year = 2019; year <= 2026; year++)
        {
            ClassificationCatalog<FunctionalCode> catalog = ClassificationCatalog.Functional(new(year));
            foreach (ClassificationEntry<FunctionalCode> entry in catalog.Entries)
            {
                Assert.Contains(catalog.Search(entry.Name), match => match.Code == entry.Code && match.Form == NameForms.Exact);
                Assert.All(entry.Aliases, alias =>
                    Assert.Contains(catalog.Search(alias), match => match.Code == entry.Code && match.IsNameOfTheYear));
            }
        }
    }

    [Fact]
    public void Search_RevenueWithout收入_IsTheSuffixForm()
    {
        NameMatch<RevenueCode> match = Assert.Single(ClassificationCatalog.Revenue(new(2021)).Search("罚没"));
        Assert.Equal(("10305", NameForms.Suffix), (match.Code.ToString(), match.Form));
    }

    [Fact]
    public void TryFindByName_OneCode_IsFoundAndSeveralAreNot()
    {
        Assert.True(Functional2021.TryFindByName("住房公积金", out ClassificationEntry<FunctionalCode>? entry));
        Assert.Equal("2210201", entry.CodeText);
        Assert.False(Functional2021.TryFindByName("行政运行", out _));
        Assert.False(Functional2021.TryFindByName("抗议特别国债安排的支出", out _));
        Assert.False(Functional2021.TryFindByName("行政事业单位离退休", out _));
    }

    [Theory]
    [InlineData("234", "抗疫特别国债安排的支出", NameForms.Exact)]
    [InlineData("234", "三十四、抗疫特别国债安排的支出", NameForms.Ordinal)]
    [InlineData("234", "三十四、抗议特别国债安排的支出", NameForms.Ordinal | NameForms.NearMiss)]
    [InlineData("215", "十五、资源勘探信息等支出", NameForms.Alias | NameForms.Ordinal)]
    [InlineData("212", "城乡社区", NameForms.Suffix)]
    [InlineData("20805", "行政事业单位离退休", NameForms.OtherYear)]
    [InlineData("2080504", "未归口管理的行政单位离退休", NameForms.OtherYear)]
    [InlineData("2080504", "别的", NameForms.Different)]
    [InlineData("2210201", "医疗保险费", NameForms.Different)]
    [InlineData("2080101", "行政运行（财政事务）", NameForms.Different)]
    [InlineData("2080101", "", NameForms.Different)]
    public void CompareName_EachForm_IsJudged(string code, string printed, NameForms form)
        => Assert.Equal(form, Functional2021.CompareName(FunctionalCode.Parse(code), printed)!.Form);

    [Fact]
    public void CompareName_CodeThatNoYearKnows_IsNull()
        => Assert.Null(Functional2021.CompareName(FunctionalCode.Parse("2080188"), "省级专项"));
}
