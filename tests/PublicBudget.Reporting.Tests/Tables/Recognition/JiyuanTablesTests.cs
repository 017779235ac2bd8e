using PublicBudget.Facts;
using PublicBudget.Performance;
using PublicBudget.Reporting.Formats;
using PublicBudget.Reporting.Tables.Recognition;
using PublicBudget.Tests.Shared;

namespace PublicBudget.Reporting.Tests.Tables.Recognition;

/// <summary>The published document of 2021, with its lost spans, shifted rows and a table over two pages.</summary>
public class JiyuanTablesTests
{
    private const string File = "jiyuan/jiyuan-2021.md";

    [ReferenceFact(File)]
    public void Recognise_EveryFigure_IsInItsRowAndColumn()
    {
        TableRecognition recognition = Read();

        Assert.Equal((94, 0), (recognition.RecognisedCount, recognition.UnrecognisedCount));
        Assert.Equal(
            [TableRole.Expenditure, TableRole.Appropriations, TableRole.GeneralPublicBudget, TableRole.ThreePublic, TableRole.Funds, TableRole.ProjectPerformance, TableRole.ProjectPerformance],
            recognition.Tables.Select(table => table.Role));
        Assert.Equal(Expenditure, Recognised.Rows(recognition.Tables[0]));
        Assert.Equal(Expenditure, Recognised.Rows(recognition.Tables[2]));
        Assert.Equal("总计|基本支出/小计|基本支出/工资福利支出|基本支出/公用经费|基本支出/对个人和家庭的补助|项目支出/小计|项目支出/一般性项目|项目支出/专项资金", Recognised.Headers(recognition.Tables[0]));
    }

    [ReferenceFact(File)]
    public void Recognise_TableOverTwoPages_IsOneTableOfTwoSides()
    {
        RecognisedTable table = Read().Tables[1];

        Assert.Equal(2, table.SegmentCount);
        Assert.Equal("收入/金额|支出/合计|支出/本年支出小计/一般公共预算/小计|支出/本年支出小计/一般公共预算/其中：财政拨款|支出/本年支出小计/政府性基金|支出/本年支出小计/国有资本经营预算", Recognised.Headers(table));
        Assert.Equal(
            ["Income 一般公共预算收入 小计: 239.9", "Income 一般公共预算收入 财政拨款: 239.9", "Income 收入合计: 239.9", "Expenditure 八、社会保障和就业: 229.4 229.4 229.4 _ _", "Expenditure 二十一、住房保障支出: 10.5 10.5 10.5 _ _", "Expenditure 支出合计: 239.9 239.9 239.9 _ _"],
            Recognised.Rows(table).Split('\n').Where(row => row.Contains('.', StringComparison.Ordinal)));
        Assert.Equal((20, 31), (table.Panes[0].Rows.Count, table.Panes[1].Rows.Count));
        Assert.Contains("Expenditure 十三、农林水支出: _ _ _ _ _", Recognised.Rows(table), StringComparison.Ordinal);
    }

    [ReferenceFact(File)]
    public void Recognise_Indicators_AreThoseOfTheFixture()
    {
        RecognisedTable[] forms = [.. Read().Tables.Where(table => table.Role == TableRole.ProjectPerformance)];

        Assert.Equal(JiyuanProjects.All.Select(Indicators), forms.Select(form => string.Join('\n', form.Indicators.Select(one => $"{one.Dimension}|{one.Attribute}|{one.Name}|{one.Target}"))));
        Assert.Equal([6, 4], forms.Select(form => form.Indicators.Count(one => one.IsRepaired)));
        Assert.Equal("社会保险业务管理经费-购置办公设备", forms[0].Fields.Single(field => field.Label == "项目名称").Text);
        Assert.Equal(["2.50", "2.50", "2.50", "2.50"], forms[0].Figures.Select(figure => figure.Text));
    }

    private const string Expenditure =
        "合计: 239.9 229.4 190.7 21.2 17.5 10.5 10.5 _\n029003 济源市失业保险处: 239.9 229.4 190.7 21.2 17.5 10.5 10.5 _\n2080101 029003 行政运行（人力资源和社会保障管理事务）: 174.3 174.3 154.2 20.1 _ _ _ _\n"
        + "2080107 029003 社会保险业务管理事务: 8.0 _ _ _ _ 8.0 8.0 _\n2080109 029003 社会保险经办机构: 15.1 12.6 12.1 0.5 _ 2.5 2.5 _\n2080501 029003 行政单位离退休: 18.1 18.1 _ 0.6 17.5 _ _ _\n"
        + "2080505 029003 机关事业单位基本养老保险缴费支出: 13.9 13.9 13.9 _ _ _ _ _\n2210201 029003 住房公积金: 10.5 10.5 10.5 _ _ _ _ _";

    private static TableRecognition Read() => TableRecogniser.Recognise(DocumentReader.Read(Path.Combine(Repository.Reference!, File)).Document);

    private static string Indicators(ProjectPerformance project) => string.Join('\n',
        from dimension in project.Indicators.Dimensions
        from attribute in dimension.Attributes
        from line in attribute.Indicators.Count == 0 ? [$"{dimension.Name}|{attribute.Name}||"] : attribute.Indicators.Select(one => $"{dimension.Name}|{attribute.Name}|{one.Name}|{one.TargetText}")
        select line);
}
