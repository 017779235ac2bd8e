using PublicBudget.Performance;
using PublicBudget.Reporting.Tables.Recognition;

namespace PublicBudget.Reporting.Interpretation.Tables;

/// <summary>Builds the tree of the indicators that a form prints.</summary>
internal static class IndicatorRowsReader
{
    /// <summary>The tree; empty where the form prints no indicators.</summary>
    public static IndicatorTree Read(RecognisedTable table) => IndicatorTree.FromRows(table.Indicators.Select(indicator => new IndicatorRow(
        indicator.Dimension,
        indicator.Attribute,
        indicator.Name is null && indicator.Target is null ? null : new PerformanceIndicator { Name = indicator.Name, TargetText = indicator.Target, Remark = indicator.Remark })));
}
