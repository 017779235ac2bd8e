using CsCheck;
using PublicBudget.Classifications;
using PublicBudget.Periods;

namespace PublicBudget.Tests.Classifications;

/// <summary>An application's own rows on top of the library's.</summary>
public class TableExtensionTests
{
    private const string Header = "code\tname\tfrom\tto\tkind\tbasis\taliases\n";
    private static readonly ClassificationTable<FunctionalCode> BuiltIn = ClassificationTable.BuiltIn<FunctionalCode>();

    [Fact]
    public void Extend_LocalItem_IsAddedBesideTheLibrarysOwn()
    {
        ClassificationTable<FunctionalCode> table = Extend("2080188\t省级专项\t2021\t\tgeneral\tdocumented\t\n");

        ClassificationEntry<FunctionalCode> entry = table.For(new(2021))[FunctionalCode.Parse("2080188")];
        Assert.Equal(("省级专项", "own.tsv", 2), (entry.Name, entry.Source, entry.Line));
        Assert.False(table.For(new(2020)).Contains(entry.Code));
        Assert.Equal("functional.tsv", table.For(new(2021))[FunctionalCode.Parse("20801")].Source);
        Assert.False(BuiltIn.For(new(2021)).Contains(entry.Code));
        Assert.Equal(CodeStatus.Listed, table.For(new(2021)).Resolve(entry.Code).Status);
    }

    [Fact]
    public void Extend_SameCode_HoldsInItsOwnYearsOnly()
    {
        ClassificationTable<FunctionalCode> table = Extend("20805\t本省名称\t2021\t2022\tgeneral\tdocumented\t\n");
        FunctionalCode code = FunctionalCode.Parse("20805");

        Assert.Equal(
            ["行政事业单位离退休", "行政事业单位养老支出", "本省名称", "本省名称", "行政事业单位养老支出"],
            new[] { 2019, 2020, 2021, 2022, 2023 }.Select(year => table.For(new(year))[code].Name));
        Assert.Equal(["–2019", "2020–2020", "2021–2022", "2023–"], table.Entries.Where(entry => entry.Code == code)
            .Select(entry => $"{entry.ValidFrom?.Year}–{entry.ValidTo?.Year}"));
    }

    [Fact]
    public void Extend_WithALaterYear_AnswersForItAndClaimsNothingAboutIt()
    {
        ClassificationTable<FunctionalCode> table = BuiltIn.Extend(
            new StringReader(Header + "21019\t婴幼儿照护\t2027\t\tgeneral\tdocumented\t\n"), "2027.tsv", new(2027));
        ClassificationCatalog<FunctionalCode> catalog = table.For(new(2027));

        Assert.Equal("婴幼儿照护", catalog[FunctionalCode.Parse("21019")].Name);
        Assert.Equal("社会保障和就业支出", catalog[FunctionalCode.Parse("208")].Name);
        Assert.All(catalog.Coverage, level => Assert.Equal(Completeness.None, level.Completeness));
        Assert.Equal(CodeStatus.NotCovered, catalog.Resolve(FunctionalCode.Parse("218")).Status);
        Assert.Equal("育幼服务", table.For(new(2026))[FunctionalCode.Parse("21019")].Name);
        Assert.Equal(Completeness.Complete, table.For(new(2026)).Coverage[0].Completeness);
    }

    [Fact]
    public void Extend_ItemWithoutItsSection_IsRefusedWithTheApplicationsLine()
    {
        var error = Assert.Throws<ClassificationTableException>(() => Extend("2089001\t甲\t\t\tgeneral\tdocumented\t\n"));
        Assert.Equal(("own.tsv", 2), (error.TableName, error.Line));
        Assert.Contains("20890", error.Expected);
    }

    [Fact]
    public void Extend_YearOutsideTheTable_IsRefused()
        => Assert.Equal("years from 2019 to 2026", Assert.Throws<ClassificationTableException>(
            () => Extend("2080188\t甲\t2027\t\tgeneral\tdocumented\t\n")).Expected);

    [Fact]
    public void Extend_EarlierLastYear_Throws()
        => Assert.Throws<ArgumentOutOfRangeException>(() => BuiltIn.Extend(new StringReader(Header), "own.tsv", new(2025)));

    [Fact]
    public void Extend_Twice_TheLaterHolds()
    {
        ClassificationTable<FunctionalCode> table = Extend("2080188\t甲\t\t\tgeneral\tdocumented\t\n")
            .Extend(new StringReader(Header + "2080188\t乙\t2022\t\tgeneral\tdocumented\t\n"), "later.tsv");
        Assert.Equal(["甲", "乙"], new[] { 2021, 2022 }.Select(year => table.For(new(year))[FunctionalCode.Parse("2080188")].Name));
    }

    [Fact]
    public void OwnTable_Alone_ClaimsNothing()
    {
        ClassificationCatalog<FunctionalCode> catalog = ClassificationTable
            .Read<FunctionalCode>(new StringReader(Header + "208\t甲\t\t\tgeneral\tdocumented\t\n"), "own.tsv", new(2005), new(2010)).For(new(2006));
        Assert.Equal(CodeStatus.NotCovered, catalog.Resolve(FunctionalCode.Parse("209")).Status);
        Assert.Equal(1, catalog.Count);
    }

    /// <summary>In every year, the upper table's name holds if it has one, and else the lower one's.</summary>
    [Fact]
    public void Extend_AnyTwoTables_AnswerYearByYear()
        => Gen.Select(GenYears, GenYears).Sample((lower, upper) =>
        {
            ClassificationTable<FunctionalCode> low = Read(Rows("低", lower)), both = low.Extend(new StringReader(Rows("高", upper)), "upper.tsv");
            for (int year = 2019; year <= 2026; year++)
                Assert.Equal(NameIn(Read(Rows("高", upper)), year) ?? NameIn(low, year), NameIn(both, year));
        });

    /// <summary>Sorted years, of which each pair is a span.</summary>
    private static Gen<int[]> GenYears => Gen.Int[2019, 2026].Array[0, 6].Select(years => years.Distinct().Order().ToArray());

    private static string Rows(string name, int[] years)
    {
        var rows = years.Chunk(2).Select((span, at) => $"208\t{name}{at}\t{span[0]}\t{span[^1]}\tgeneral\tdocumented\t\n");
        return Header + string.Concat(rows);
    }

    private static string? NameIn(ClassificationTable<FunctionalCode> table, int year)
        => table.For(new FiscalYear(year)).TryGet(FunctionalCode.Parse("208"), out var entry) ? entry.Name : null;

    private static ClassificationTable<FunctionalCode> Read(string text)
        => ClassificationTable.Read<FunctionalCode>(new StringReader(text), "lower.tsv", new(2019), new(2026));

    private static ClassificationTable<FunctionalCode> Extend(string rows) => BuiltIn.Extend(new StringReader(Header + rows), "own.tsv");
}
