using CsCheck;
using PublicBudget.Performance;

namespace PublicBudget.Tests.Performance;

public class IndicatorTreeTests
{
    private static readonly IndicatorRow[] SampleRows =
    [
        new("产出目标", "数量", new() { Name = "打印机", TargetText = "=6台" }),
        new("产出目标", "数量", new() { Name = "复合机", TargetText = "=1台" }),
        new("产出目标", "质量", new() { Name = "资产验收合格率", TargetText = "=100%" }),
        new("影响力目标", "人力资源", null),
        new("影响力目标", "其它", null),
    ];

    [Fact]
    public void FromRows_NeighboursOfOneName_MakeOneNode()
    {
        IndicatorTree tree = IndicatorTree.FromRows(SampleRows);

        Assert.Equal(["产出目标", "影响力目标"], tree.Dimensions.Select(dimension => dimension.Name));
        Assert.Equal(["数量", "质量"], tree.Dimensions[0].Attributes.Select(attribute => attribute.Name));
        Assert.Equal(2, tree.Dimensions[0].Attributes[0].Indicators.Count);
        Assert.Empty(tree.Dimensions[1].Attributes[0].Indicators);
        Assert.Equal("2 dimensions, 4 attributes, 3 indicators", tree.ToString());
    }

    [Fact]
    public void FromRows_NameThatReturns_StartsAnew()
    {
        IndicatorTree tree = IndicatorTree.FromRows(
        [
            new("产出", "数量", new() { Name = "一" }),
            new("效益", "数量", new() { Name = "二" }),
            new("产出", "数量", new() { Name = "三" }),
        ]);

        Assert.Equal(["产出", "效益", "产出"], tree.Dimensions.Select(dimension => dimension.Name));
    }

    [Fact]
    public void Rows_OfATreeFromRows_AreTheSameRows()
    {
        Gen<IndicatorRow> row = Gen.Select(
            Gen.OneOf<string?>("产出", "效益", null), Gen.OneOf<string?>("数量", "质量", null), Gen.OneOf("甲", "乙"),
            (dimension, attribute, name) => new IndicatorRow(dimension, attribute, new() { Name = name, TargetText = "≥1" }));

        row.Array.Sample(rows => IndicatorTree.FromRows(rows).Rows.SequenceEqual(rows));
    }

    [Fact]
    public void Rows_CategoryLeftBlank_HasOneRowWithoutIndicator() =>
        Assert.Equal(SampleRows, IndicatorTree.FromRows(SampleRows).Rows);

    [Fact]
    public void Equals_TreesOfTheSameContent_AreEqual()
    {
        Assert.Equal(IndicatorTree.FromRows(SampleRows), IndicatorTree.FromRows([.. SampleRows]));
        Assert.Equal(
            IndicatorTree.FromRows(SampleRows).GetHashCode(), IndicatorTree.FromRows([.. SampleRows]).GetHashCode());
        Assert.NotEqual(IndicatorTree.FromRows(SampleRows), IndicatorTree.FromRows(SampleRows[1..]));
    }

    [Fact]
    public void Indicators_BlankIndicatorInACategory_IsNotKept()
    {
        var attribute = new IndicatorAttribute { Name = "数量", Indicators = [new(), new() { Name = "打印机" }, new() { Name = " " }] };

        Assert.Equal([new PerformanceIndicator { Name = "打印机" }], attribute.Indicators);
    }

    [Fact]
    public void Attributes_ListChangesLater_TreeDoesNot()
    {
        List<IndicatorAttribute> attributes = [new() { Name = "数量" }];
        var dimension = new IndicatorDimension { Name = "产出", Attributes = attributes };
        attributes.Clear();

        Assert.Single(dimension.Attributes);
    }

    [Fact]
    public void TargetText_WhiteText_IsAbsentAndOtherTextIsKeptAsPrinted()
    {
        Assert.Null(new PerformanceIndicator { TargetText = "　" }.TargetText);
        Assert.Equal(" ≥ 90％ ", new PerformanceIndicator { TargetText = " ≥ 90％ " }.TargetText);
    }

    [Fact]
    public void Weight_Negative_ThrowsWithWhatWasFound()
    {
        var exception = Assert.Throws<ArgumentOutOfRangeException>(() => new PerformanceIndicator { Name = "打印机", Weight = -1m });

        Assert.Contains("打印机, found -1", exception.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => new IndicatorAttribute { Name = "数量", Weight = -0.01m });
        Assert.Throws<ArgumentOutOfRangeException>(() => new IndicatorDimension { Name = "产出", Weight = -5m });
    }
}
