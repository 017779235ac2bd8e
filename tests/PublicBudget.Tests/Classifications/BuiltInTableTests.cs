using PublicBudget.Classifications;

namespace PublicBudget.Tests.Classifications;

/// <summary>What the library's own tables must say.</summary>
public class BuiltInTableTests
{
    /// <summary>The counts of the reference, and one 项 more in 2020: 2129901, see Data/SOURCES.md.</summary>
    [Theory]
    [InlineData(2019, 29, 270, 1483)]
    [InlineData(2020, 30, 271, 1488)]
    [InlineData(2021, 30, 269, 1470)]
    [InlineData(2022, 30, 267, 1464)]
    [InlineData(2023, 30, 267, 1465)]
    [InlineData(2024, 30, 284, 1540)]
    [InlineData(2025, 30, 287, 1547)]
    [InlineData(2026, 30, 286, 1538)]
    public void Functional_EachYear_HasTheCountsOfTheReference(int year, int categories, int sections, int items)
        => Assert.Equal([categories, sections, items], Counts(ClassificationCatalog.Functional(new(year))));

    [Fact]
    public void Economic_2021_HasTheCountsOfTheReference()
    {
        Assert.Equal([10, 101], Counts(ClassificationCatalog.DepartmentalEconomic(new(2021))));
        Assert.Equal([15, 69], Counts(ClassificationCatalog.GovernmentalEconomic(new(2021))));
        Assert.Equal([10, 96], Counts(ClassificationCatalog.DepartmentalEconomic(new(2019))));
        Assert.Equal([15, 60], Counts(ClassificationCatalog.GovernmentalEconomic(new(2019))));
    }

    [Fact]
    public void Revenue_2021_HasTheCountsOfTheReference()
        => Assert.Equal([6, 57, 282, 0], Counts(ClassificationCatalog.Revenue(new(2021))));

    [Fact]
    public void Functional_2021_HasTheBasisOfTheReference()
    {
        IReadOnlyList<LevelCoverage> coverage = ClassificationCatalog.Functional(new(2021)).Coverage;
        Assert.Equal((30, 0, 0), (coverage[0].Documented, coverage[0].Inferred, coverage[0].Knowledge));
        Assert.Equal((222, 42, 5), (coverage[1].Documented, coverage[1].Inferred, coverage[1].Knowledge));
        Assert.Equal((1055, 382, 33), (coverage[2].Documented, coverage[2].Inferred, coverage[2].Knowledge));
    }

    [Theory]
    [InlineData(BudgetKind.GeneralPublicBudget, 1179)]
    [InlineData(BudgetKind.GovernmentManagedFunds, 232)]
    [InlineData(BudgetKind.StateCapitalOperations, 27)]
    [InlineData(BudgetKind.SocialInsuranceFunds, 32)]
    public void Functional_2021Items_HaveTheKindsOfTheReference(BudgetKind kind, int count)
        => Assert.Equal(count, ClassificationCatalog.Functional(new(2021)).Entries
            .Count(entry => entry.Level == ClassificationLevel.Item && entry.Kinds is [var only] && only == kind));

    /// <summary>Every code that the 2021 document of Jiyuan prints, with its official name.</summary>
    [Theory]
    [InlineData("208", "社会保障和就业支出")]
    [InlineData("20801", "人力资源和社会保障管理事务")]
    [InlineData("2080101", "行政运行")]
    [InlineData("2080107", "社会保险业务管理事务")]
    [InlineData("2080109", "社会保险经办机构")]
    [InlineData("20805", "行政事业单位养老支出")]
    [InlineData("2080501", "行政单位离退休")]
    [InlineData("2080505", "机关事业单位基本养老保险缴费支出")]
    [InlineData("221", "住房保障支出")]
    [InlineData("22102", "住房改革支出")]
    [InlineData("2210201", "住房公积金")]
    public void Functional_CodesOfJiyuan_HaveTheirOfficialNames(string code, string name)
    {
        ClassificationEntry<FunctionalCode> entry = ClassificationCatalog.Functional(new(2021))[FunctionalCode.Parse(code)];
        Assert.Equal((name, EvidenceBasis.Documented), (entry.Name, entry.Basis));
    }

    [Theory]
    [InlineData(2019, "行政事业单位离退休")]
    [InlineData(2020, "行政事业单位养老支出")]
    [InlineData(2021, "行政事业单位养老支出")]
    [InlineData(2026, "行政事业单位养老支出")]
    public void Section20805_ChangedItsNameIn2020(int year, string name)
        => Assert.Equal(name, ClassificationCatalog.Functional(new(year))[FunctionalCode.Parse("20805")].Name);

    [Theory]
    [InlineData(2021, "扶贫")]
    [InlineData(2022, "巩固脱贫衔接乡村振兴")]
    [InlineData(2023, "巩固脱贫攻坚成果衔接乡村振兴")]
    public void Section21305_ChangedItsNameTwice(int year, string name)
        => Assert.Equal(name, ClassificationCatalog.Functional(new(year))[FunctionalCode.Parse("21305")].Name);

    [Fact]
    public void Item2080504_ExistsIn2019AndNotIn2021()
    {
        FunctionalCode code = FunctionalCode.Parse("2080504");
        Assert.True(ClassificationCatalog.Functional(new(2019)).Contains(code));
        Assert.False(ClassificationCatalog.Functional(new(2021)).TryGet(code, out _));
    }

    [Theory]
    [InlineData("205", 2021, false)]
    [InlineData("205", 2024, true)]
    [InlineData("208", 2021, true)]
    public void Kinds_OfACategory_FollowTheYear(string code, int year, bool isFund)
        => Assert.Equal(isFund, ClassificationCatalog.Functional(new(year))[FunctionalCode.Parse(code)].OccursIn(BudgetKind.GovernmentManagedFunds));

    [Fact]
    public void EveryName_OfItsCode_IsFoundExactly()
    {
        for (int year = 2019; year <= 2026; year++)
        {
            ClassificationCatalog<FunctionalCode> catalog = ClassificationCatalog.Functional(new(year));
            Assert.All(catalog.Entries, entry => Assert.Equal(NameForms.Exact, catalog.CompareName(entry.Code, entry.Name)!.Form));
        }
    }

    [Fact]
    public void EveryItemAndSection_LiesBelowAListedCode()
    {
        for (int year = 2019; year <= 2026; year++)
        {
            Assert.All(ParentsMissing(ClassificationCatalog.Functional(new(year))), Assert.Null);
            Assert.All(ParentsMissing(ClassificationCatalog.Revenue(new(year))), Assert.Null);
        }
    }

    [Fact]
    public void Tables_AllTogether_AreAtMost400Kilobytes()
    {
        long size = typeof(ClassificationCatalog).Assembly.GetManifestResourceNames()
            .Where(name => name.EndsWith(".tsv", StringComparison.Ordinal))
            .Sum(name => typeof(ClassificationCatalog).Assembly.GetManifestResourceStream(name)!.Length);
        Assert.InRange(size, 100_000, 400 * 1024);
    }

    [Fact]
    public void For_AtOnceFromManyThreads_GivesOneCatalogue()
    {
        var catalogs = new ClassificationCatalog<RevenueCode>[32];
        Parallel.For(0, catalogs.Length, at => catalogs[at] = ClassificationCatalog.Revenue(new(2023)));
        Assert.Single(catalogs.Distinct());
    }

    /// <summary>The rows that differ from the reference are the corrections that Data/SOURCES.md lists, and no others.</summary>
    [ReferenceTheory]
    [InlineData("functional.tsv", 7, 13)]
    [InlineData("departmental-economic.tsv", 0, 0)]
    [InlineData("governmental-economic.tsv", 0, 0)]
    [InlineData("revenue.tsv", 0, 0)]
    [InlineData("economic-crosswalk.tsv", 0, 0)]
    public void Rows_AgainstTheReference_DifferInTheCorrectionsOnly(string file, int left, int added)
    {
        string[] reference = File.ReadAllLines(ReferenceTables.Find(file)!);
        using Stream stream = typeof(ClassificationCatalog).Assembly.GetManifestResourceStream(file)!;
        using var reader = new StreamReader(stream);
        string[] own = reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal((left, added), (reference.Except(own).Count(), own.Except(reference).Count()));
    }

    private static int[] Counts(ClassificationCatalog catalog) => [.. catalog.Coverage.Select(level => level.Count)];

    private static IEnumerable<ClassificationEntry<TCode>?> ParentsMissing<TCode>(ClassificationCatalog<TCode> catalog)
        where TCode : struct, IClassificationCode<TCode>
        => catalog.Entries
            .Where(entry => entry.Level != ClassificationLevel.Category && catalog.ParentOf(entry.Code) is null);
}
