using PublicBudget.Classifications;

namespace PublicBudget.Tests.Classifications;

/// <summary>A wrong code and a gap in the list are told apart.</summary>
public class ResolutionTests
{
    private static readonly ClassificationCatalog<FunctionalCode> Functional2021 = ClassificationCatalog.Functional(new(2021));

    [Theory]
    [InlineData("20805", CodeStatus.Listed, "20805 is 行政事业单位养老支出 in 2021")]
    [InlineData("2080504", CodeStatus.OtherYears, "2080504 is not in the list of 2021; to 2019 it is 未归口管理的行政单位离退休")]
    [InlineData("2089901", CodeStatus.OtherYears, "2089901 is not in the list of 2021; to 2020 it is 其他社会保障和就业支出; moved to 2089999")]
    [InlineData("20141", CodeStatus.OtherYears, "20141 is not in the list of 2021; from 2025 it is 数据事务")]
    [InlineData("218", CodeStatus.Unknown, "218 does not exist in 2021")]
    [InlineData("2180101", CodeStatus.Unknown, "2180101 does not exist in 2021")]
    [InlineData("301", CodeStatus.Unknown, "301 does not exist in 2021")]
    [InlineData("2080188", CodeStatus.NotCovered, "2080188 is not in the list of 2021, which is not complete there (NearlyComplete)")]
    [InlineData("2091001", CodeStatus.NotCovered, "2091001 is not in the list of 2021, which is not complete there (None)")]
    [InlineData("2020777", CodeStatus.NotCovered, "2020777 is not in the list of 2021, which is not complete there (Partial)")]
    public void Resolve_EachCase_SaysWhatIsKnown(string code, CodeStatus status, string sentence)
    {
        CodeResolution<FunctionalCode> resolution = Functional2021.Resolve(FunctionalCode.Parse(code));
        Assert.Equal((status, sentence), (resolution.Status, resolution.ToString()));
        Assert.Equal(status == CodeStatus.Listed, resolution.Entry is not null);
        Assert.Equal(status == CodeStatus.OtherYears, resolution.OtherYears.Count > 0);
    }

    [Fact]
    public void Resolve_NoCode_IsUnknown() => Assert.Equal(CodeStatus.Unknown, Functional2021.Resolve(default).Status);

    [Fact]
    public void Resolve_GovernmentalSection_IsUnknownOnlyWhereTheListIsComplete()
    {
        GovernmentalEconomicCode code = GovernmentalEconomicCode.Parse("50210");
        Assert.Equal(CodeStatus.Unknown, ClassificationCatalog.GovernmentalEconomic(new(2019)).Resolve(code).Status);
        Assert.Equal(CodeStatus.NotCovered, ClassificationCatalog.GovernmentalEconomic(new(2021)).Resolve(code).Status);
    }

    [Fact]
    public void Resolve_RevenueSubItem_IsNotCovered()
        => Assert.Equal(CodeStatus.NotCovered, ClassificationCatalog.Revenue(new(2021)).Resolve(RevenueCode.Parse("101010101")).Status);

    [Fact]
    public void Indexer_UnknownCode_SaysWhatIsKnown()
    {
        var error = Assert.Throws<KeyNotFoundException>(() => Functional2021[FunctionalCode.Parse("2080504")]);
        Assert.Equal("2080504 is not in the list of 2021; to 2019 it is 未归口管理的行政单位离退休", error.Message);
    }

    [Fact]
    public void Navigation_GoesUpAndDown()
    {
        FunctionalCode item = FunctionalCode.Parse("2080501"), section = FunctionalCode.Parse("20805"), category = FunctionalCode.Parse("208");
        Assert.Equal("行政事业单位养老支出", Functional2021.ParentOf(item)!.Name);
        Assert.Null(Functional2021.ParentOf(category));
        Assert.Equal([section, category], Functional2021.AncestorsOf(item).Select(entry => entry.Code));
        Assert.Equal(
            ["2080501", "2080502", "2080503", "2080505", "2080506", "2080507", "2080508", "2080599"],
            Functional2021.ChildrenOf(section).Select(entry => entry.CodeText));
        Assert.All(Functional2021.ChildrenOf(category), entry => Assert.Equal(ClassificationLevel.Section, entry.Level));
        Assert.Equal(30, Functional2021.ChildrenOf(default).Count);
        Assert.Equal(Functional2021.Count, Functional2021.DescendantsOf(default).Count);
        Assert.Empty(Functional2021.ChildrenOf(item));
        Assert.Empty(Functional2021.DescendantsOf(FunctionalCode.Parse("227")));
        Assert.Equal(
            Functional2021.Entries.Where(entry => entry.Code != category && category.Contains(entry.Code)),
            Functional2021.DescendantsOf(category));
    }

    [Fact]
    public void Untyped_Catalogue_AnswersTexts()
    {
        ClassificationCatalog catalog = ClassificationCatalog.For(ClassificationScheme.DepartmentalEconomic, new(2021));
        Assert.True(catalog.TryGet("302 17", out ClassificationEntry? entry));
        Assert.Equal(("公务接待费", "30217"), (entry.Name, entry.CodeText));
        Assert.False(catalog.TryGet("30218x", out _));
        Assert.False(catalog.TryGet("30298", out _));
        Assert.Equal(catalog.Count, catalog.Entries.Count);
        Assert.Equal("DepartmentalEconomic 2021, 111 codes", catalog.ToString());
        Assert.Same(catalog, ClassificationCatalog.DepartmentalEconomic(new(2021)));
    }

    [Fact]
    public void Coverage_2021_NamesItsGaps()
    {
        LevelCoverage items = Functional2021.Coverage[2];
        Assert.Equal(Completeness.NearlyComplete, items.Completeness);
        Assert.Contains(items.Gaps, gap => gap is { Under: "20910", Completeness: Completeness.None });
        Assert.Equal("Item: 1470 codes (1055 documented, 382 inferred, 33 knowledge), NearlyComplete", items.ToString());
        Assert.Equal(
            [Completeness.Complete, Completeness.NearlyComplete, Completeness.Partial, Completeness.None],
            ClassificationCatalog.Revenue(new(2021)).Coverage.Select(level => level.Completeness));
    }

    [Fact]
    public void CoverageRows_EachGap_IsASectionOrCategoryOfItsClassification()
    {
        foreach (CoverageRow row in CoverageRow.BuiltIn.ToArray().Where(row => row.Under != 0))
        {
            string code = row.Under.ToString(System.Globalization.CultureInfo.InvariantCulture);
            Assert.True(ClassificationCatalog.For(row.Scheme, new(2021)).TryGet(code, out _), code);
        }
    }

    [Theory]
    [InlineData("x\t类\t\t\t\tcomplete\t")]
    [InlineData("revenue\t章\t\t\t\tcomplete\t")]
    [InlineData("revenue\t类\t1\t\t\tcomplete\t")]
    [InlineData("revenue\t类\t\t\t\tfull\t")]
    public void CoverageRows_Malformed_AreRefused(string row)
        => Assert.Equal(2, Assert.Throws<ClassificationTableException>(
            () => CoverageRow.Read("scheme\tlevel\tunder\tfrom\tto\tcompleteness\tremark\n" + row, "coverage.tsv")).Line);
}
