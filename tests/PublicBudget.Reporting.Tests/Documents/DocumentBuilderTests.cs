using PublicBudget.Reporting.Documents;

namespace PublicBudget.Reporting.Tests.Documents;

public class DocumentBuilderTests
{
    [Fact]
    public void Build_Blocks_KnowTheirPlaces()
    {
        Document document = Sample();

        Assert.Equal(
            [
                "甲.md “第一部分”",
                "甲.md “第一部分”第1段",
                "甲.md “第一部分”第2段",
                "甲.md “第二部分”",
                "甲.md “第二部分”第1段",
                "甲.md 表1《支出表》",
                "甲.md 表2",
            ],
            document.Blocks.Select(block => block.Place.ToString()));
        Table table = document.FindTable("t3")!;
        Assert.Equal("甲.md 表1《支出表》第3行第2列", table.PlaceOf(2, 1).ToString());
        Assert.Equal("甲.md 表1《支出表》注1第2句", table.NoteSentences().Last().Place.ToString());
    }

    [Fact]
    public void Build_Twice_GivesEqualDocuments() => Assert.Equal(Sample(), Sample());

    [Fact]
    public void WithPlaces_KnownSource_IsKept()
    {
        Document document = new DocumentBuilder("t")
            .Add(new Paragraph { Text = "x", Place = new Place { Page = 3, Line = 9 } })
            .Build();

        Assert.Equal(new Place { Page = 3, Line = 9, Block = 1, Paragraph = 1 }, document.Blocks[0].Place);
    }

    private static Document Sample() => new DocumentBuilder("甲", "甲.md")
        .Metadata("公开日期", "2021年4月20日")
        .Heading(1, "第一部分")
        .Paragraph("一。")
        .Item("（一）", "二。")
        .Heading(1, "第二部分")
        .Paragraph("三。")
        .Table(table => table.Key("t3").Title("支出表").Caption("单位：万元")
            .Heads("项目", "金额").ColumnNumbers("**", "1").Total("合计", Cell.Of(1.5m, 1)).Note("注：甲。乙。"))
        .Add(new Table())
        .Build();
}
