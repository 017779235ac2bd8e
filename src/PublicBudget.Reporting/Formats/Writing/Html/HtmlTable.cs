using System.Globalization;
using System.Text;
using PublicBudget.Reporting.Documents;

namespace PublicBudget.Reporting.Formats.Writing.Html;

/// <summary>Writes the rows of one table, with the scope of every heading and a heading for every row.</summary>
internal sealed class HtmlTable(TableLayout layout, StringBuilder output)
{
    /// <summary>From this natural width on, in halves of a Chinese character, a column is not squeezed on a small screen.</summary>
    private const double LongText = 13;

    private readonly TableGrid _grid = layout.Grid;
    private readonly TableMeasure _measure = layout.Measure;
    private readonly bool[] _isHeldOpen = new bool[layout.Grid.ColumnCount];

    public void Write(OutlineEntry? title)
    {
        if (_grid.ColumnCount == 0)
        {
            return;
        }

        // Reachable by keyboard, because it scrolls.
        output.Append("<div class=\"scroll\" role=\"region\" tabindex=\"0\"");
        output.Append(title is null ? " aria-label=\"表格\"" : $" aria-labelledby=\"s{title.Number.ToString(CultureInfo.InvariantCulture)}\"");
        output.Append(">\n<table>\n");
        WriteRows("thead", 0, _grid.HeaderRowCount);
        WriteRows("tbody", _grid.HeaderRowCount, _grid.RowCount);
        output.Append("</table>\n</div>\n");
    }

    private void WriteRows(string tag, int from, int to)
    {
        if (from == to)
        {
            return;
        }

        output.Append('<').Append(tag).Append(">\n");
        for (int row = from; row < to; row++)
        {
            WriteRow(row);
        }

        output.Append("</").Append(tag).Append(">\n");
    }

    private void WriteRow(int row)
    {
        output.Append(_grid.Table.RowAt(row).Role switch
        {
            RowRole.Total => "<tr class=\"total\">",
            RowRole.Subtotal => "<tr class=\"sub\">",
            RowRole.ColumnNumbers => "<tr class=\"numbers\">",
            _ => "<tr>",
        });
        for (int column = 0; column < _grid.ColumnCount; column++)
        {
            int cell = _grid.Covering(row, column);
            if (cell < 0)
            {
                output.Append("<td></td>");
            }
            else if (_grid.BeginsAt(row, column))
            {
                WriteCell(_grid.SlotOf(cell));
            }
        }

        output.Append("</tr>\n");
    }

    private void WriteCell(GridSlot slot)
    {
        Cell cell = slot.Cell;
        string? scope = ScopeOf(slot);
        output.Append(scope is null ? "<td" : "<th");
        Attribute("scope", scope);
        Attribute("class", ClassOf(slot));
        Span("rowspan", slot.RowSpan);
        Span("colspan", slot.ColumnSpan);
        if (cell.Indent > 0)
        {
            output.Append(CultureInfo.InvariantCulture, $" style=\"padding-left:{cell.Indent + 0.5}em\"");
        }

        output.Append('>');
        HtmlText.Append(output, cell.Text);
        output.Append(scope is null ? "</td>" : "</th>");
    }

    /// <summary>A head applies to its column or row; a cell without text is no heading.</summary>
    private string? ScopeOf(GridSlot slot)
    {
        if (slot.Cell.IsBlank)
        {
            return null;
        }

        if (slot.Row < _grid.HeaderRowCount)
        {
            return slot.Cell.Kind == CellKind.Head ? "col" : null;
        }

        bool namesTheRow = slot.Cell.Kind == CellKind.Head || (slot.Column == _measure.LabelColumn && slot.Cell.Number is null);
        return namesTheRow ? "row" : null;
    }

    /// <summary>How the text stands, and whether its column resists being squeezed on a small screen.</summary>
    private string? ClassOf(GridSlot slot)
    {
        // Nothing stands anywhere in it, and most cells of the forms are such.
        if (slot.Cell.Text.Length == 0) return null;
        CellAlignment alignment = CellAlignments.Of(_grid, slot);
        if (slot.Row < _grid.HeaderRowCount)
        {
            return alignment switch
            {
                CellAlignment.Left => "l",
                CellAlignment.Right => "r",
                _ => LongHead(slot),
            };
        }

        if (slot.Cell.Number is not null && alignment == CellAlignment.Right)
        {
            return "n";
        }

        bool isLabel = slot.ColumnSpan == 1 && slot.Column == _measure.LabelColumn;
        bool isText = !isLabel && alignment != CellAlignment.Right && slot.ColumnSpan == 1 && HoldsOpen(slot.Column);
        return (alignment, isLabel, isText) switch
        {
            (CellAlignment.Center, true, _) => "c k",
            (CellAlignment.Center, _, true) => "c t",
            (CellAlignment.Center, _, _) => "c",
            (CellAlignment.Right, _, _) => "r",
            (_, true, _) => "k",
            (_, _, true) => "t",
            _ => null,
        };
    }

    /// <summary>The first cell of a column of long texts keeps the column from being squeezed, for all of its cells.</summary>
    private bool HoldsOpen(int column)
    {
        if (_isHeldOpen[column] || _measure.Natural[column] <= LongText) return false;
        return _isHeldOpen[column] = true;
    }

    private static string? LongHead(GridSlot slot) => TextWidth.Of(slot.Cell.Text) > 6 ? "h" : null;

    /// <summary>Words alone need no quotation marks, and the cells are what a page is made of.</summary>
    private void Attribute(string name, string? value)
    {
        if (value is null) return;
        output.Append(' ').Append(name).Append('=');
        if (value.Contains(' ')) output.Append('"').Append(value).Append('"');
        else output.Append(value);
    }

    private void Span(string name, int span)
    {
        if (span > 1)
        {
            output.Append(CultureInfo.InvariantCulture, $" {name}={span}");
        }
    }
}
