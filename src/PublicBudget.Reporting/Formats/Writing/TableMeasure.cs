using PublicBudget.Reporting.Documents;

namespace PublicBudget.Reporting.Formats.Writing;

/// <summary>
/// How wide the columns of a table want to be, measured from its texts in halves of a Chinese character, and which column
/// names the rows.
/// </summary>
internal sealed class TableMeasure
{
    /// <summary>What an upright A4 page holds at the size that tables are set in (五号): 42 Chinese characters.</summary>
    public const int PortraitCapacity = 84;

    private const int Padding = 2;

    /// <summary>Digits are half as wide as a Chinese character in the fonts of official documents, and wider in others.</summary>
    private const double WidestDigits = 1.25;
    private const double WidestBoldDigits = 1.4;

    private const int WidestText = 60;

    /// <summary>Longer texts read well over several lines.</summary>
    private const int ComfortableText = 28;

    private const int NarrowestText = 12;
    private const int WidestHead = 16;
    private const int NarrowestHead = 6;

    private readonly double[] _comfortable;

    public TableMeasure(TableGrid grid)
    {
        Natural = new double[grid.ColumnCount];
        Minimum = new double[grid.ColumnCount];
        _comfortable = new double[grid.ColumnCount];
        for (int cell = 0; cell < grid.CellCount; cell++)
        {
            if (grid.SlotOf(cell) is { ColumnSpan: 1 } slot) Measure(grid, slot);
        }

        // Once the columns have what their own cells want.
        for (int cell = 0; cell < grid.CellCount; cell++)
        {
            if (grid.SlotOf(cell) is { ColumnSpan: > 1 } slot) WidenFor(slot);
        }

        TakeGivenWidths(grid.Table);
        LabelColumn = FindLabelColumn(grid);
    }

    /// <summary>The widths at which nothing but long texts breaks over lines.</summary>
    public double[] Natural { get; }

    /// <summary>The widths below which a figure or a code would break.</summary>
    public double[] Minimum { get; }

    /// <summary>The column whose text names the row: the last text before the first figure. −1 where there is none.</summary>
    public int LabelColumn { get; }

    /// <summary>Whether the table wants a page that lies across: an upright one would squeeze it.</summary>
    public bool IsWide => _comfortable.Sum() > PortraitCapacity;

    /// <summary>Widths that fill a page exactly: wider than natural where there is room, else long texts give way first.</summary>
    public double[] Fit(double capacity)
    {
        double natural = Natural.Sum();
        double minimum = Minimum.Sum();
        if (natural <= capacity)
        {
            return [.. Natural.Select(width => width * capacity / natural)];
        }

        return minimum >= capacity
            ? [.. Minimum.Select(width => width * capacity / minimum)]
            : [.. Natural.Select((width, i) => Minimum[i] + ((width - Minimum[i]) * (capacity - minimum) / (natural - minimum)))];
    }

    private void Measure(TableGrid grid, GridSlot slot)
    {
        double width = TextWidth.Of(slot.Cell.Text);
        bool isHead = slot.Row < grid.HeaderRowCount;
        bool isUnbreakable = slot.Cell.Number is not null || (!isHead && width == slot.Cell.Text.Length && width <= 24);
        double digits = grid.Table.RowAt(slot.Row).Role is RowRole.Total or RowRole.Subtotal ? WidestBoldDigits : WidestDigits;
        double natural = isUnbreakable ? width * digits : Math.Min(width, isHead ? WidestHead : WidestText) + (slot.Cell.Indent * 2);
        double minimum = isUnbreakable ? width * digits : Math.Min(width, isHead ? NarrowestHead : NarrowestText);
        Natural[slot.Column] = Math.Max(Natural[slot.Column], natural + Padding);
        Minimum[slot.Column] = Math.Max(Minimum[slot.Column], minimum + Padding);
        _comfortable[slot.Column] = Math.Max(_comfortable[slot.Column], Math.Min(natural, ComfortableText) + Padding);
    }

    /// <summary>A cell over several columns widens the last of them where they are too narrow for it.</summary>
    private void WidenFor(GridSlot slot)
    {
        double wanted = Math.Min(TextWidth.Of(slot.Cell.Text), WidestText) + Padding;
        double given = 0;
        foreach (double width in Natural.AsSpan(slot.Column, slot.ColumnSpan)) given += width;
        if (wanted > given)
        {
            Natural[slot.Column + slot.ColumnSpan - 1] += wanted - given;
        }

        for (int column = slot.Column; column < slot.Column + slot.ColumnSpan; column++)
        {
            Minimum[column] = Math.Max(Minimum[column], Padding);
        }
    }

    private void TakeGivenWidths(Table table)
    {
        for (int column = 0; column < Natural.Length; column++)
        {
            if (column < table.Columns.Count && table.Columns[column].Width is { } width)
            {
                Natural[column] = Math.Max(Minimum[column], (width * 2) + Padding);
            }

            Natural[column] = Math.Max(Natural[column], Minimum[column]);
        }
    }

    private static int FindLabelColumn(TableGrid grid)
    {
        int[] votes = new int[grid.ColumnCount];
        for (int row = grid.HeaderRowCount; row < grid.RowCount; row++)
        {
            if (LabelIn(grid, row) is >= 0 and var column)
            {
                votes[column]++;
            }
        }

        int most = votes.Length == 0 ? 0 : votes.Max();
        return most == 0 ? -1 : Array.IndexOf(votes, most);
    }

    private static int LabelIn(TableGrid grid, int row)
    {
        int label = -1;
        for (int column = 0; column < grid.ColumnCount; column++)
        {
            if (grid.Covering(row, column) is not (>= 0 and int number)) continue;
            Cell cell = grid.CellOf(number);
            if (cell.Number is not null) return label;
            label = !cell.IsBlank && grid.BeginsAt(row, column) ? column : label;
        }

        return -1;
    }
}
