using PublicBudget.Reporting.Documents;

namespace PublicBudget.Reporting.Tests.Documents;

public class PlaceTests
{
    [Fact]
    public void ToString_NothingKnown_SaysSo() => Assert.Equal("位置不详", Place.None.ToString());

    [Fact]
    public void ToString_CellOfTable_NamesDocumentTableRowColumn()
    {
        var place = new Place { Document = "a.md", Table = 3, TableTitle = "2021年单位支出总体情况表", Row = 5, Column = 6 };

        Assert.Equal("a.md 表3《2021年单位支出总体情况表》第5行第6列", place.ToString());
    }

    [Fact]
    public void ToString_CellOfSheet_UsesItsAddress()
    {
        var place = new Place { Document = "a.xlsx", Sheet = "支出", Table = 2, Row = 12, Column = 28 };

        Assert.Equal("a.xlsx 工作表“支出”AB12", place.ToString());
    }

    [Fact]
    public void ToString_Sentence_NamesSectionParagraphSentenceAndLine()
    {
        var place = new Place { Section = "一、收入", Paragraph = 1, Sentence = 2, Line = 71 };

        Assert.Equal("“一、收入”第1段第2句（源文本第71行）", place.ToString());
    }

    [Fact]
    public void ToString_PageAndNote_AreSaid() =>
        Assert.Equal("第7页表8注2第1句", new Place { Page = 7, Table = 8, Note = 2, Sentence = 1 }.ToString());

    [Theory]
    [InlineData(1, "A")]
    [InlineData(26, "Z")]
    [InlineData(27, "AA")]
    [InlineData(702, "ZZ")]
    [InlineData(703, "AAA")]
    [InlineData(16384, "XFD")]
    public void ToString_SheetColumn_CountsInLetters(int column, string letters) =>
        Assert.Equal($"工作表“s”{letters}1", new Place { Sheet = "s", Row = 1, Column = column }.ToString());

    [Fact]
    public void ReadingOrder_Places_FollowTheDocument()
    {
        var first = new Place { Block = 2, Row = 9, Column = 1 };
        var second = new Place { Block = 2, Row = 10, Column = 1 };
        var third = new Place { Block = 11 };

        Assert.Equal([first, second, third], new[] { third, second, first }.Order(Place.ReadingOrder));
    }
}
