using PublicBudget.Reporting.Tables.Recognition;

namespace PublicBudget.Reporting.Tests.Tables.Recognition;

/// <summary>The line of captions above the headings, as it stands in the first rows of worksheets and pages. Names and figures are invented.</summary>
public class CaptionRowTests
{
    private const string Body = "<tr><td>科目编码</td><td>科目名称</td><td>合计</td><td>基本支出</td></tr><tr><td>213</td><td>农林水支出</td><td>7.00</td><td>7.00</td></tr>";

    [Theory]
    [InlineData("部门公开表3", "", "", "单位：万元")]
    [InlineData("表三：", "编制部门：青禾县水利局", "", "单位：万元")]
    [InlineData("预算代码：330 青禾县水利局", "", "", "单位：万元")]
    [InlineData("部门编码及名称：[330]青禾县水利局", "", "部门预算公开表03", "金额单位：万元")]
    public void Recognise_CaptionsBesideTheUnit_AreNoHeadings(params string[] captions)
    {
        RecognisedTable table = Assert.Single(Recognised.Html($"<table><tr><td colspan=4>部门支出总表</td></tr><tr>{string.Concat(captions.Select(text => $"<td>{text}</td>"))}</tr>{Body}</table>").Tables);

        Assert.Equal("合计|基本支出", Recognised.Headers(table));
        Assert.Equal("213 农林水支出: 7.00 7.00", Recognised.Rows(table));
    }

    [Fact]
    public void Recognise_NoteWithItsColonBesideAHeading_IsNoCaption()
    {
        RecognisedTable table = Assert.Single(Recognised.Html("<table><tr><td>项目：甲类</td><td>合计</td></tr><tr><td>一</td><td>7.00</td></tr></table>").Tables);

        Assert.Equal("合计", Recognised.Headers(table));
    }

    [Fact]
    public void Recognise_TitleThatNamesThePartItPrints_BeginsATable()
    {
        string Sheet(string title) => $"<tr><td colspan=4>{title}</td></tr><tr><td></td><td></td><td></td><td>单位：万元</td></tr>{Body}";

        IReadOnlyList<RecognisedTable> tables = Recognised.Html($"<table>{Sheet("支出总表")}{Sheet("一般公共预算基本支出表--人员经费（工资福利支出）（按政府预算经济分类）")}</table>").Tables;

        Assert.Equal(["支出总表", "一般公共预算基本支出表--人员经费（工资福利支出）（按政府预算经济分类）"], tables.Select(table => table.Title));
    }

    [Fact]
    public void Recognise_SecondTableWithACaptionOfItsOwnBelowItsTitle_IsATable()
    {
        const string Title = "<tr><td colspan=4>{0}</td></tr><tr><td></td><td></td><td></td><td>预算代码：330 青禾县水利局</td></tr><tr><td></td><td></td><td></td><td>单位：万元</td></tr>";
        string Sheet(string title) => Title.Replace("{0}", title, StringComparison.Ordinal) + Body;

        IReadOnlyList<RecognisedTable> tables = Recognised.Html($"<table>{Sheet("部门支出总表")}{Sheet("一般公共预算支出表")}</table>").Tables;

        Assert.Equal(["部门支出总表", "一般公共预算支出表"], tables.Select(table => table.Title));
        Assert.All(tables, table => Assert.Equal("213 农林水支出: 7.00 7.00", Recognised.Rows(table)));
    }
}
