using PublicBudget.Amounts;

namespace PublicBudget.Reporting.Narrative.Tables;

/// <summary>A table that was flattened to text, its cells parted by bars: 项目 | 2022年预算数 | 2023年预算数 | 合计 | 2378.77 | 2415.44.</summary>
internal sealed class BarTable
{
    public required List<string> Columns { get; init; }

    public required List<BarRow> Rows { get; init; }

    /// <summary>The unit that the text before the table names, or the one it uses.</summary>
    public required MoneyUnit Unit { get; init; }

    public required int Paragraph { get; init; }
}
