using PublicBudget.Reporting.Formats;
using PublicBudget.Reporting.Tables.Checking;
using PublicBudget.Reporting.Tables.Recognition;
using PublicBudget.Reporting.Tests.Tables.Recognition;
using PublicBudget.Tests.Shared;
using PublicBudget.Verification;

namespace PublicBudget.Reporting.Tests.Tables.Checking;

public class TableCheckerTests
{
    private const string Workbook = "cases/53-gov-lijiang-workbook-2026/source.xlsx";
    private const string Jiyuan = "jiyuan/jiyuan-2021.md";

    // Row and column of the body, counted in cells of figures.
    private static readonly string[][] Form =
    [
        ["208", "社会保障", "30.0", "20.0", "10.0"],
        ["20805", "养老", "30.0", "20.0", "10.0"],
        ["2080501", "离退休", "18.0", "10.0", "8.0"],
        ["2080505", "养老缴费", "12.0", "10.0", "2.0"],
        ["221", "住房", "5.0", "5.0", ""],
        ["", "合计", "35.0", "25.0", "10.0"],
    ];

    [Fact]
    public void Check_SoundTable_HoldsEverywhere()
    {
        TableCheck[] checks = [.. Check(Form)];

        Assert.All(checks, check => Assert.Equal(Verdict.Exact, check.Verdict));
        Assert.Equal(
            [(TableCheckKind.ParentSum, 6), (TableCheckKind.TotalSum, 3), (TableCheckKind.RowSum, 6)],
            checks.GroupBy(check => check.Kind).Select(group => (group.Key, group.Count())).OrderBy(group => group.Key));
    }

    [Fact]
    public void Check_AnyFigureChangedByMoreThanRounding_IsFoundByARelationThatNamesIt()
    {
        for (int row = 0; row < Form.Length; row++)
        {
            for (int column = 2; column < 5; column++)
            {
                if (Form[row][column].Length == 0)
                {
                    continue;
                }

                string[][] changed = [.. Form.Select(cells => cells.ToArray())];
                changed[row][column] = "99.0";
                TableCheck[] found = [.. Check(changed).Where(check => check.Verdict == Verdict.Contradicted)];

                Assert.Contains(found, check => check.Parts.Prepend(check.Stated).Any(figure => figure.Text == "99.0"));
            }
        }
    }

    [Theory]
    [InlineData("30.1", Verdict.WithinRounding)]
    [InlineData("30.2", Verdict.Contradicted)]
    public void Check_SumOfRoundedParts_MayDifferByHalfAUnitEach(string parent, Verdict verdict)
    {
        string[][] changed = [.. Form.Select(cells => cells.ToArray())];
        changed[1][2] = parent;

        Assert.Equal(verdict, Check(changed).First(check => check.Kind == TableCheckKind.ParentSum && check.Stated.Text == parent).Verdict);
    }

    [Fact]
    public void Check_SelectionBelowTransfers_IsNotAccused()
    {
        RecognisedTable table = Recognised.Table("| 科目编码 | 科目名称 | 预算数 |\n|---|---|---|\n| 230 | 转移性支出 | 50 |\n| 23006 | 上解支出 | 7 |\n");

        Assert.Equal(Verdict.NotApplicable, Assert.Single(TableChecker.Check(table)).Verdict);
    }

    [Fact]
    public void Check_SameCodesOfTwoUnits_AreSummedApart()
    {
        RecognisedTable table = Recognised.Table("| 科目编码 | 单位代码 | 科目名称 | 合计 |\n|---|---|---|---|\n| | | 合计 | 7 |\n| | 001001 | 一局 | 3 |\n| 208 | 001001 | 社保 | 3 |\n| 20805 | 001001 | 养老 | 3 |\n| | 001002 | 二局 | 4 |\n| 208 | 001002 | 社保 | 4 |\n| 20805 | 001002 | 养老 | 4 |\n");

        Assert.Equal([Verdict.Exact, Verdict.Exact, Verdict.Exact, Verdict.Exact], TableChecker.Check(table).Select(check => check.Verdict));
    }

    // 302 at the foot of one pane, the rest of what it contains at the head of the next.
    [Theory]
    [InlineData("9.00", Verdict.Exact)]
    [InlineData("9.50", Verdict.Contradicted)]
    public void Check_ClassThatGoesOnInTheNextPane_HasTheRowsOfBoth(string goods, Verdict verdict)
    {
        RecognisedTable table = Recognised.Table(
            $"""
            | 科目编码 | 科目名称 | 决算数 | 科目编码 | 科目名称 | 决算数 | 科目编码 | 科目名称 | 决算数 |
            |---|---|---|---|---|---|---|---|---|
            | 301 | 工资福利支出 | 6.00 | 302 | 商品和服务支出 | {goods} | 30211 | 差旅费 | 3.00 |
            | 30101 | 基本工资 | 4.00 | 30201 | 办公费 | 4.00 | 310 | 资本性支出 | 5.00 |
            | 30102 | 津贴补贴 | 2.00 | 30202 | 印刷费 | 2.00 | 31002 | 办公设备购置 | 5.00 |
            """);

        Assert.Equal(
            [("301", 2, Verdict.Exact), ("302", 3, verdict), ("310", 1, Verdict.Exact)],
            TableChecker.Check(table).Where(check => check.Kind == TableCheckKind.ParentSum).Select(check => (check.Stated.Row.Code!, check.Parts.Count, check.Verdict)));
    }

    [Fact]
    public void Check_Rates_FollowWhatMostRowsDo()
    {
        RecognisedTable table = Recognised.Table("| 项目 | 上年执行数 | 本年预算数 | 比上年增长% |\n|---|---|---|---|\n| 教育支出 | 100.00 | 110.00 | 10.00 |\n| 科技支出 | 200.00 | 190.00 | -5.00 |\n| 文化支出 | 50.00 | 60.00 | 20.00 |\n| 卫生支出 | 80.00 | 60.00 | 25.00 |\n| 其他支出 | -20.00 | -30.00 | -50.00 |\n| 农林支出 | 0.00 | 5.00 | |\n");

        TableCheck wrong = Assert.Single(TableChecker.Check(table), check => check.Verdict != Verdict.Exact);

        Assert.Equal((TableCheckKind.Rate, Verdict.Contradicted, -25m, "卫生支出"), (wrong.Kind, wrong.Verdict, wrong.Computed, wrong.Stated.Row.Name));
    }

    [Theory]
    [InlineData("10.0", "4.0", "3.0", "3.0", Verdict.Exact)]
    [InlineData("10.5", "4.0", "3.0", "3.0", Verdict.Contradicted)]
    public void Check_ThreePublicExpensesInOneRow_AreASumByDefinition(string total, string abroad, string reception, string vehicles, Verdict verdict)
    {
        RecognisedTable table = Recognised.Table($"| 合计 | 因公出国（境）费 | 公务接待费 | 公务用车购置及运行费 |\n|---|---|---|---|\n| {total} | {abroad} | {reception} | {vehicles} |\n");

        Assert.Equal(verdict, Assert.Single(TableChecker.Check(table)).Verdict);
    }

    [Fact]
    public void Check_SidesThatDiffer_AreReported()
    {
        RecognisedTable table = Recognised.Table("| 收入 | | 支出 | |\n|---|---|---|---|\n| 项目 | 金额 | 项目 | 金额 |\n| 财政拨款 | 5.0 | 教育支出 | 5.0 |\n| 收入总计 | 5.0 | 支出总计 | 5.3 |\n");

        TableCheck check = Assert.Single(TableChecker.Check(table));

        Assert.Equal((TableCheckKind.Balance, Verdict.Contradicted, Severity.Error), (check.Kind, check.Verdict, check.Severity));
    }

    [ReferenceFact(Jiyuan)]
    public void Check_Jiyuan_HoldsExactly()
    {
        TableCheck[] checks = [.. Tables(Jiyuan).SelectMany(TableChecker.Check)];

        Assert.Equal(73, checks.Length);
        Assert.All(checks, check => Assert.Equal(Verdict.Exact, check.Verdict));
    }

    [ReferenceFact(Workbook)]
    public void Check_Workbook_FindsTheWrongCellAndTheWrongSignAndNothingElse()
    {
        TableCheck[] checks = [.. Tables(Workbook).SelectMany(TableChecker.Check)];

        Assert.True(checks.Length > 8_800, $"{checks.Length} relations");
        Assert.Equal(
            [("21305", TableCheckKind.ParentSum), (null, TableCheckKind.Rate)],
            checks.Where(check => check.Verdict == Verdict.Contradicted).Select(check => (check.Stated.Row.Code, check.Kind)));
    }

    private static IEnumerable<RecognisedTable> Tables(string file) => TableRecogniser.Recognise(DocumentReader.Read(Path.Combine(Repository.Reference!, file)).Document).Tables;

    private static IEnumerable<TableCheck> Check(string[][] rows) =>
        TableChecker.Check(Recognised.Table("| 科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出 |\n|---|---|---|---|---|\n" + string.Concat(rows.Select(row => $"| {string.Join(" | ", row)} |\n"))));
}
