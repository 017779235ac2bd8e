using System.Globalization;
using PublicBudget.Facts;
using PublicBudget.Periods;
using PublicBudget.Reporting.Interpretation.Labels;
using PublicBudget.Reporting.Tables.Recognition;

namespace PublicBudget.Reporting.Interpretation.Tables;

/// <summary>
/// The table of the three public expenses, whose items are rows under columns of years, or columns over a single row; some forms
/// print 机关运行经费, 会议费 and 培训费 beside them.
/// </summary>
internal static class ItemTableReader
{
    /// <summary>The facts of the table.</summary>
    public static void Read(TableContext context)
    {
        foreach (RecognisedPane pane in context.Table.Panes)
        {
            var columns = new Dictionary<RecognisedColumn, ColumnMeaning?>(ReferenceEqualityComparer.Instance);
            foreach (RecognisedColumn column in pane.FigureColumns) columns[column] = MeaningOf(context, column);
            var rows = new Dictionary<RecognisedRow, FactConcept?>(ReferenceEqualityComparer.Instance);
            foreach (RecognisedRow row in pane.Rows) rows[row] = ConceptOf(row);
            if (pane.Rows.Count == 0) AddBlanks(context, columns);
            bool isOfOne = pane.Rows.Select(row => row.Group).Distinct().Count() == 1;
            bool isByRow = rows.Values.Any(concept => concept is not null) && pane.Rows.Count > 1;
            foreach (RecognisedFigure figure in pane.Figures)
                context.Add(figure, KeyOf(context, columns[figure.Column], isByRow ? rows[figure.Row] : null, isByRow, figure.Row, isOfOne) is { } key ? [key] : []);
        }
    }

    // The note says which budget final accounts compare with: 预算数为“三公”经费全年预算数，反映按规定程序调整后的预算数.
    private static ColumnMeaning? MeaningOf(TableContext context, RecognisedColumn column)
    {
        ColumnMeaning? meaning = HeadingReader.Read(column, HeadingWords.Items);
        bool isAdjusted = meaning is { Stage: BudgetStage.Approved } && context.IsOfFinalAccounts
            && context.Table.Notes.Any(note => note.Contains("全年预算数", StringComparison.Ordinal) || note.Contains("调整后", StringComparison.Ordinal));
        return isAdjusted ? meaning!.Value with { Stage = BudgetStage.Adjusted } : meaning;
    }

    private static FactKey? KeyOf(TableContext context, ColumnMeaning? column, FactConcept? row, bool isByRow, RecognisedRow label, bool isOfOne)
    {
        if (column is not { } meaning) return null;
        if (!isByRow && meaning.Concept is { } item && (TimeOf(label) ?? (isOfOne ? BareYearOf(label) : null)) is { } time) return ColumnKeys.Item(context.Version, item, meaning.And(time));
        FactConcept? concept = isByRow && IsTimeOnly(meaning) ? row : !isByRow && IsOwnRow(context, label) ? meaning.Concept : null;
        return concept is { } known ? ColumnKeys.Item(context.Version, known, meaning) : null;
    }

    private static void AddBlanks(TableContext context, Dictionary<RecognisedColumn, ColumnMeaning?> meanings)
    {
        var columns = new PaneColumns([.. meanings.Keys]);
        foreach ((RecognisedColumn column, ColumnMeaning? meaning) in meanings) columns[column] = BlankKeyOf(context, meaning);
        context.AddBlanks(columns);
    }

    // A single row that is not filled in: the columns say what is missing in it.
    private static FactKey? BlankKeyOf(TableContext context, ColumnMeaning? column)
        => column is { Concept: { } concept } meaning ? ColumnKeys.Item(context.Version, concept, meaning) : null;

    // “2021年“三公”经费预算数” over rows of items names the table, not the item.
    private static bool IsTimeOnly(ColumnMeaning meaning) => meaning.Concept is null or FactConcept.ThreePublicExpenses;

    // A row for each year: 2023年, 2024年预算数.
    private static ColumnMeaning? TimeOf(RecognisedRow row)
        => HeadingReader.Read(row.Name, HeadingWords.Items) is { SaysWhat: false, Measure: null } time && (time.Year ?? time.YearOffset) is not null ? time : null;

    // 单位名称 | 年度 | …: below the one unit a number is a year.
    private static ColumnMeaning? BareYearOf(RecognisedRow row)
        => row.Group is not null && row.Name.Length == 4 && int.TryParse(row.Name, NumberStyles.None, CultureInfo.InvariantCulture, out int year) ? new ColumnMeaning { Year = year } : null;

    // One row of figures, or the row of the unit itself or of the total.
    private static bool IsOwnRow(TableContext context, RecognisedRow row)
        => context.Table.Panes[0].Rows.Count == 1 || row.Role is RecognisedRowRole.Total;

    private static FactConcept? ConceptOf(RecognisedRow row)
    {
        string key = LabelKey.Of(row.Name);
        return HeadingWords.Items.TryGetValue(key, out ColumnMeaning meaning) || HeadingWords.Items.TryGetValue(key.Replace("支出", "", StringComparison.Ordinal), out meaning)
            ? meaning.Concept
            : null;
    }
}
