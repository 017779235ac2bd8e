using PublicBudget.Collections;
using PublicBudget.Facts;
using PublicBudget.Reporting.Documents;

namespace PublicBudget.Reporting.Tables.Composing;

/// <summary>A table whose rows are fixed items, each with one or a few amounts: “三公”经费支出情况表. A table of zeros is printed empty.</summary>
public sealed record ItemTableSpec : TableSpec
{
    /// <summary>The heading over the items; <c>null</c> for a form whose only row needs no name. Default: 项 目.</summary>
    public string? ItemHead { get; init; } = "项 目";

    /// <summary>The rows.</summary>
    public required IReadOnlyList<FormRow> Rows
    {
        get;
        init => field = ValueList.Copy(value);
    }

    /// <summary>The columns of amounts; their headings may hold {year}.</summary>
    public required IReadOnlyList<FigureColumn> Columns
    {
        get;
        init => field = ValueList.Copy(value);
    }

    /// <inheritdoc/>
    protected override void Write(TableWriter writer)
    {
        FormRow[] rows = FormRows.Printed(Rows, writer, Columns);
        ColumnLayout columns = ColumnLayout.Of(Columns, writer, ItemHead is null ? 0 : 1, _ => true);
        writer.Builder.Heads(ItemHead is { } head ? [ColumnHead.Of(head, width: 24), .. columns.Heads] : [.. columns.Heads]);
        if (rows.All(row => columns.Leaves.All(column => !writer.Source.HasMoreThanZero(KeyOf(writer, row, column)))))
        {
            writer.LeavesZerosBlank = true;
            writer.MarkEmpty();
        }

        for (int index = 0; index < rows.Length; index++)
        {
            FormRow row = rows[index];
            List<int> operands = FormRows.OperandsOf(rows, index);
            writer.Builder.Add(Row.Of(row.Role,
            [
                .. ItemHead is null ? Array.Empty<Cell>() : [Cell.Of(row.Text) with { Indent = row.Level }],
                .. columns.Leaves.Select((column, leaf) =>
                    writer.FactOf(KeyOf(writer, row, column)) is { } fact
                        ? writer.Figure(fact, RowSums.OfRows(operands, columns.PlaceOf(leaf)))
                        : Cell.Empty),
            ]));
        }
    }

    private static FactKey KeyOf(TableWriter writer, FormRow row, FigureColumn column)
        => writer.KeyOf(column.Facts, writer.KeyOf(row.Facts ?? FactSelector.Any));
}
