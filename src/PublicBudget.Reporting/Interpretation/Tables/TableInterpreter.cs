using PublicBudget.Facts;
using PublicBudget.Reporting.Tables.Recognition;

namespace PublicBudget.Reporting.Interpretation.Tables;

/// <summary>Turns recognised tables into facts, each kind by its own reader. Tables that nobody knows keep their figures, unidentified.</summary>
internal static class TableInterpreter
{
    /// <summary>Reads a table into the sheet of the scene.</summary>
    public static void Read(RecognisedTable table, InterpretationScene scene)
    {
        var context = new TableContext(table, table.Role, scene);
        switch (table.Role)
        {
            case TableRole.IncomeAndExpenditure: TwoSidedTableReader.Read(context, FundScope.AllFunds); break;
            case TableRole.Appropriations: TwoSidedTableReader.Read(context, FundScope.Appropriations); break;
            case TableRole.Income when TwoSidedTableReader.IsRevenueByRow(table): TwoSidedTableReader.Read(context, FundScope.AllFunds); break;
            case TableRole.Income: CodeTableReader.ReadRevenue(context); break;
            case TableRole.Expenditure: CodeTableReader.ReadExpenditure(context, FundScope.AllFunds); break;
            case TableRole.GeneralPublicBudget: CodeTableReader.ReadExpenditure(context, FundScope.GeneralPublicBudget); break;
            case TableRole.Funds: CodeTableReader.ReadExpenditure(context, FundScope.GovernmentManagedFunds); break;
            case TableRole.StateCapital: CodeTableReader.ReadExpenditure(context, FundScope.StateCapitalOperations); break;
            case TableRole.Economic: EconomicTableReader.ReadAll(context); break;
            case TableRole.Basic: EconomicTableReader.ReadBasic(context); break;
            case TableRole.ThreePublic: ItemTableReader.Read(context); break;
            case TableRole.ProjectPerformance when ProjectSheetReader.Read(context, scene.Sheet) is { } project: scene.Sheet.Add(project); break;
            case TableRole.UnitPerformance: scene.Sheet.OverallPerformance ??= UnitSheetReader.Read(context); break;
            default: ReadUnknown(context); break;
        }

        context.AddMisprints();
        foreach (UnrecognisedFigure figure in table.Unrecognised) scene.Coverage.Miss(figure.Text, figure.Reason, figure.Place);
    }

    private static void ReadUnknown(TableContext context)
    {
        foreach (RecognisedFigure figure in context.Table.Figures) context.Add(figure);
    }
}
