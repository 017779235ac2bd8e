using System.Globalization;
using PublicBudget.Budgets;
using PublicBudget.Classifications;
using PublicBudget.Facts;
using PublicBudget.Periods;
using PublicBudget.Reporting.Disclosures;
using PublicBudget.Reporting.Documents;
using PublicBudget.Reporting.Formats;
using PublicBudget.Verification;

namespace PublicBudget.Reporting.Tests.Disclosures.Reading;

/// <summary>The nine tables of final accounts (部门决算): their figures are the data of the outturn, and rules see what contradicts between them.</summary>
public class FinalAccountsTests
{
    private static readonly BudgetVersion Outturn = new(new FiscalYear(2023), BudgetStage.Outturn);

    public static TheoryData<string, string> Data() => new()
    {
        { FactKeys.TotalRevenue(Outturn).ToString(), "623.30" },
        { FactKeys.RevenueOfYear(Outturn).ToString(), "611.30" },
        { FactKeys.CarriedOverFromPriorYear(Outturn).ToString(), "12.00" },
        { FactKeys.CarriedOverToNextYear(Outturn).ToString(), "13.00" },
        { FactKeys.Revenue(Outturn, RevenueSource.InstitutionalActivities).ToString(), "40.00" },
        { FactKeys.Revenue(Outturn, FundScope.Appropriations).ToString(), "570.30" },
        { FactKeys.CarriedOverFromPriorYear(Outturn, FundScope.Appropriations).ToString(), "5.00" },
        { FactKeys.CarriedOverFromPriorYear(Outturn, FundScope.GovernmentManagedFunds).ToString(), "3.00" },
        { FactKeys.CarriedOverToNextYear(Outturn, FundScope.GovernmentManagedFunds).ToString(), "2.00" },
        { FactKeys.Expenditure(Outturn, FundScope.AllFunds, ExpenditureColumn.Basic).ToString(), "415.00" },
        { FactKeys.Expenditure(Outturn, FundScope.GeneralPublicBudget, FunctionalCode.Parse("2130313"), ExpenditureColumn.Project).ToString(), "134.30" },
        { FactKeys.Expenditure(Outturn, FundScope.GeneralPublicBudget, DepartmentalEconomicCode.Parse("30211"), ExpenditureColumn.Basic).ToString(), "30.00" },
        { FactKeys.Expenditure(Outturn, FundScope.GeneralPublicBudget, ExpenditureColumn.Personnel).ToString(), "305.00" },
        { FactKeys.Expenditure(Outturn, FundScope.GeneralPublicBudget, ExpenditureColumn.Operating).ToString(), "80.00" },
        { FactKeys.Expenditure(Outturn, FundScope.GovernmentManagedFunds, FunctionalCode.Parse("21208")).ToString(), "51.00" },
        { FactKeys.Of(Outturn, FactConcept.ThreePublicExpenses).ToString(), "4.40" },
        { FactKeys.Of(new BudgetVersion(Outturn.Year, BudgetStage.Approved), FactConcept.ThreePublicExpenses).ToString(), "5.00" },
        { FactKeys.Of(Outturn, FactConcept.OfficialHospitality).ToString(), "0.80" },
    };

    [Theory]
    [MemberData(nameof(Data))]
    public void Read_FinalAccounts_BindsTheFigureToItsDatum(string key, string number)
        => Assert.Equal(decimal.Parse(number, CultureInfo.InvariantCulture), Read(InventedForms.DocumentOf("FinalAccounts")).Facts[FactKey.Parse(key)].Amount?.Value);

    [Fact]
    public void Read_FinalAccounts_LeavesNoFigureWithoutADatum()
        => Assert.Equal(0, Read(InventedForms.DocumentOf("FinalAccounts")).Coverage.Labelled);

    [Theory]
    [InlineData("支出决算表", "610.30", "601.30", "XTB-02")]
    [InlineData("支出决算表", "469.20", "496.20", "XTB-03")]
    [InlineData("财政拨款收入支出决算总表", "519.30", "591.30", "XTB-06")]
    [InlineData("财政拨款收入支出决算总表", "3.00", "8.00", "INT-09")]
    [InlineData("一般公共预算财政拨款支出决算表", "385.00", "358.00", "INT-04")]
    [InlineData("一般公共预算财政拨款基本支出决算明细表", "305.00", "350.00", "INT-14")]
    [InlineData("政府性基金预算财政拨款收入支出决算表", "51.00", "15.00", "INT-07")]
    [InlineData("政府性基金预算财政拨款收入支出决算表", "2.00", "7.00", "INT-09")]
    [InlineData("财政拨款“三公”经费支出决算表", "4.40", "4.00", "SG-01")]
    public void Verify_OneWrongFigure_IsFoundByTheRule(string title, string printed, string changed, string rule)
        => Assert.Contains(rule, Read(Changed(InventedForms.DocumentOf("FinalAccounts"), title, printed, changed)).Verify().Findings.Where(finding => finding.Verdict == Verdict.Contradicted).Select(finding => finding.RuleId));

    [Fact]
    public void Verify_EmptyTable_ContradictsTheTextThatStatesAmounts()
    {
        Document document = InventedForms.DocumentOf("FinalAccounts");
        var builder = new DocumentBuilder(document.Title);
        foreach (Block block in document.Blocks) builder.Add(block is Table table && table.Title.Contains("三公", StringComparison.Ordinal) ? Emptied(table) : block);
        builder.Paragraph("2023年度“三公”经费财政拨款支出年初预算为5.00万元，支出决算为4.40万元，完成预算的88%。");

        Finding[] findings = [.. Read(builder.Build()).Verify().Findings];

        Assert.Contains("STR-04", findings.Select(finding => finding.RuleId));
        Assert.Equal(
            ["5.00万元≠空白", "4.40万元≠空白"],
            findings.Where(finding => finding.RuleId == "SG-03").Select(finding => string.Join('≠', finding.Check.Facts.Select(fact => fact.Figure.ToString()))));
    }

    [Fact]
    public void Read_NoteOfAnAdjustedBudget_BindsTheBudgetHalfToIt()
    {
        Document document = InventedForms.DocumentOf("FinalAccounts");
        Block[] blocks = [.. document.Blocks.Select(block => block is Table table && table.Title.Contains("三公", StringComparison.Ordinal)
            ? table with { Notes = ["注：预算数为“三公”经费全年预算数，反映按规定程序调整后的预算数。"] } : block)];

        FactSheet facts = Read(document with { Blocks = blocks }).Facts;

        Assert.Equal(5m, facts[FactKeys.Of(new BudgetVersion(Outturn.Year, BudgetStage.Adjusted), FactConcept.ThreePublicExpenses)].Amount?.Value);
        Assert.Equal(FigureState.Absent, facts[FactKeys.Of(new BudgetVersion(Outturn.Year, BudgetStage.Approved), FactConcept.ThreePublicExpenses)].State);
    }

    private static Table Emptied(Table table) => table with { BodyRows = [.. table.BodyRows.Select(row => Row.Of(row.Cells.Select(_ => Cell.Of(""))))], Notes = [] };

    private static Document Changed(Document document, string title, string printed, string changed)
        => document with { Blocks = [.. document.Blocks.Select(block => block is Table table && table.Title == title ? WithOneCell(table, printed, changed) : block)] };

    private static Table WithOneCell(Table table, string printed, string changed)
    {
        Row[] rows = [.. table.BodyRows];
        int row = Array.FindIndex(rows, candidate => candidate.Cells.Any(cell => cell.Text == printed));
        Cell[] cells = [.. rows[row].Cells];
        cells[Array.FindIndex(cells, candidate => candidate.Text == printed)] = Cell.Of(changed);
        rows[row] = rows[row] with { Cells = cells };
        return table with { BodyRows = rows };
    }

    private static Disclosure Read(Document document)
    {
        using var stream = new MemoryStream();
        DocumentWriter.Write(document, stream, FileFormat.Html);
        stream.Position = 0;
        return Disclosure.Read(stream, FileFormat.Html);
    }
}
