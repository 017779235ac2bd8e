using PublicBudget.Classifications;
using PublicBudget.Collections;
using PublicBudget.Facts;
using PublicBudget.Preconditions;
using PublicBudget.Reporting.Documents;

namespace PublicBudget.Reporting.Tables.Composing;

/// <summary>
/// A table whose rows are pairs of economic codes: 部门预算经济分类 and the 政府预算经济分类 that it belongs to, each in cells of 类, 款
/// and name. 支出经济分类汇总表 and 一般公共预算基本支出情况表 are such tables.
/// </summary>
public sealed record EconomicTableSpec : TableSpec
{
    /// <summary>What the rows are about: expenditure of all funds, or basic expenditure of the general public budget.</summary>
    public required FactSelector Rows { get; init; }

    /// <summary>The columns of amounts.</summary>
    public required IReadOnlyList<FigureColumn> Columns
    {
        get;
        init => field = ValueList.Copy(value);
    }

    /// <summary>The heading over the departmental codes. Default: 部门预算经济分类.</summary>
    public string DepartmentalHead
    {
        get;
        init => field = Require.NotNull(value);
    } = "部门预算经济分类";

    /// <summary>The heading over the governmental codes; <c>null</c> for none. Default: 政府预算经济分类.</summary>
    public string? GovernmentalHead { get; init; } = "政府预算经济分类";

    /// <summary>The headings of the cells of a code; none for a code in one cell (30101). Default: 类, 款.</summary>
    public IReadOnlyList<string> CodeLevels
    {
        get;
        init => field = ValueList.Copy(value);
    } = ValueList.Create<string>(["类", "款"]);

    /// <summary>The heading over a name. Default: 科目名称.</summary>
    public string NameHead
    {
        get;
        init => field = Require.NotNull(value);
    } = "科目名称";

    /// <summary>The name of the row of totals. Default: 合计.</summary>
    public string TotalText
    {
        get;
        init => field = Require.NotNull(value);
    } = "合计";

    /// <summary>Whether 类 have rows above those of their 款; of use where there are no governmental codes. Default: only the most detailed codes.</summary>
    public bool HasCategoryRows { get; init; }

    /// <summary>Whether the row of totals stands at the foot of the table. Default: at its head.</summary>
    public bool TotalIsLast { get; init; }

    /// <summary>The note where not all of the expenditure has economic codes; <c>null</c> for none.</summary>
    public string? IncompleteNote { get; init; }

    /// <inheritdoc/>
    protected override void Write(TableWriter writer)
    {
        FactKey whole = writer.KeyOf(Rows);
        FactKey[] pairs = [.. Pairs(writer.Source.Facts, whole)];
        int first = HeadCount;
        ColumnLayout columns = ColumnLayout.Of(Columns, writer, first, column => writer.Source.HasMoreThanZero(writer.KeyOf(column.Facts, whole)));
        writer.Builder.Heads([.. Heads(), .. columns.Heads]);
        if (pairs.Length == 0 && !writer.Source.HasMoreThanZero(whole))
        {
            writer.Builder.Body(Enumerable.Repeat(Cell.Empty, first + columns.Leaves.Count));
            writer.MarkEmpty();
            return;
        }

        int start = TotalIsLast ? 0 : 1;
        int[] tops = [.. Enumerable.Range(0, pairs.Length).Where(i => !IsWithin(pairs, i))];
        if (!TotalIsLast) WriteTotal(columns, whole, [.. tops.Select(top => top + start)]);
        foreach (FactKey pair in pairs) columns.WriteRow(RowRole.Body, pair, CellsOf(writer, pair), []);
        if (TotalIsLast) WriteTotal(columns, whole, [.. tops]);
        if (IncompleteNote is { } note && !IsComplete(writer.Source.Facts, whole, tops.Select(top => pairs[top]))) writer.Note(note);
    }

    private void WriteTotal(ColumnLayout columns, FactKey whole, List<int> rows)
        => columns.WriteRow(RowRole.Total, whole, [Cell.Of(TotalText) with { ColumnSpan = HeadCount }], rows);

    private int CodeCells => Math.Max(1, CodeLevels.Count);

    private int HeadCount => (CodeCells + 1) * (GovernmentalHead is null ? 1 : 2);

    // Whether the row's 类 has a row of its own.
    private static bool IsWithin(FactKey[] pairs, int row)
        => pairs[row].DepartmentalEconomic.Parent is { } category && pairs.Any(pair => pair.DepartmentalEconomic == category);

    private IEnumerable<ColumnHead> Heads()
    {
        if (GovernmentalHead is not null) return [HeadOf(DepartmentalHead), HeadOf(GovernmentalHead)];
        return
        [
            CodeLevels.Count == 0 ? ColumnHead.Of(DepartmentalHead, width: 6) : ColumnHead.Group(DepartmentalHead, CodeHeads()),
            ColumnHead.Of(NameHead, width: 16),
        ];
    }

    private IEnumerable<ColumnHead> CodeHeads() => CodeLevels.Count == 0
        ? [ColumnHead.Of("科目编码", width: 5)]
        : CodeLevels.Select(level => ColumnHead.Of(level, width: 3, CellAlignment.Center));

    private ColumnHead HeadOf(string text) => ColumnHead.Group(
        text, [.. CodeHeads(), ColumnHead.Of(NameHead, width: 12)]);

    private List<Cell> CellsOf(TableWriter writer, FactKey pair)
    {
        List<Cell> cells = writer.NewRow();
        AddCode(cells, pair.DepartmentalEconomic.ToString());
        cells.Add(writer.Source.Names.Of(pair.DepartmentalEconomic));
        if (GovernmentalHead is null) return cells;
        AddCode(cells, pair.GovernmentalEconomic.ToString());
        cells.Add(pair.GovernmentalEconomic.Level == ClassificationLevel.None ? Cell.Empty : writer.Source.Names.Of(pair.GovernmentalEconomic));
        return cells;
    }

    private void AddCode(List<Cell> cells, string digits)
    {
        if (CodeLevels.Count == 0)
        {
            cells.Add(digits);
            return;
        }

        cells.Add(digits.Length >= 3 ? digits[..3] : Cell.Empty);
        cells.Add(digits.Length > 3 ? digits[3..] : Cell.Empty);
    }

    // A code that has pairs stands there with its governmental code; one that has none stands alone.
    private IEnumerable<FactKey> Pairs(FactSheet facts, FactKey whole)
    {
        FactKey[] detailed =
        [
            .. facts.OfColumn(whole)
                .Where(fact => fact.Key.DepartmentalEconomic.Number != 0 && fact.Figure.IsReported
                    && fact.Key with { DepartmentalEconomic = default, GovernmentalEconomic = default } == whole)
                .Select(fact => fact.Key),
        ];
        HashSet<DepartmentalEconomicCode> higher = [.. detailed.Select(key => key.DepartmentalEconomic.Parent).OfType<DepartmentalEconomicCode>()];
        HashSet<DepartmentalEconomicCode> paired =
            [.. detailed.Where(key => key.GovernmentalEconomic.Level != ClassificationLevel.None).Select(key => key.DepartmentalEconomic)];
        return detailed
            .Where(key => HasCategoryRows || !higher.Contains(key.DepartmentalEconomic))
            .Where(key => GovernmentalHead is null
                ? key.GovernmentalEconomic.Level == ClassificationLevel.None
                : key.GovernmentalEconomic.Level != ClassificationLevel.None || !paired.Contains(key.DepartmentalEconomic));
    }

    private static bool IsComplete(FactSheet facts, FactKey whole, IEnumerable<FactKey> pairs)
        => pairs.Sum(pair => facts.Find(pair)?.Exact?.Fen ?? 0) == (facts.Find(whole)?.Exact?.Fen ?? 0);
}
