using PublicBudget.Classifications;

namespace PublicBudget.Reporting.Tables.Composing;

/// <summary>Which rows of a form the sums among them add up.</summary>
internal static class FormRows
{
    /// <summary>The rows that are printed, with their numbers.</summary>
    public static FormRow[] Printed(IEnumerable<FormRow> rows, TableWriter writer, IReadOnlyList<FigureColumn> columns)
    {
        FormRow[] printed =
        [
            .. rows.Where(row => (row.PrintedWhere is not { } shows || columns.Any(column => HasFigure(writer, shows, column)))
                && (row.HiddenWhere is not { } hides || !columns.Any(column => HasFigure(writer, hides, column)))),
        ];
        var numbers = new Dictionary<int, int>();
        for (int i = 0; i < printed.Length; i++)
        {
            if (!printed[i].IsNumbered) continue;
            int number = numbers[printed[i].Level] = numbers.GetValueOrDefault(printed[i].Level) + 1;
            printed[i] = printed[i] with { Text = Mark(ChineseNumeral.Format(number), printed[i].Level) + printed[i].Text };
        }

        return printed;
    }

    private static string Mark(string number, int level) => level == 0 ? $"{number}、" : $"（{number}）";

    /// <summary>The indices of the rows that a row adds up; none where it is no sum.</summary>
    public static List<int> OperandsOf(IReadOnlyList<FormRow> rows, int index) => rows[index].Sum switch
    {
        FormSum.Below => Below(rows, index),
        FormSum.Above => Above(rows, index),
        _ => [],
    };

    private static List<int> Below(IReadOnlyList<FormRow> rows, int index)
    {
        int level = rows[index].Level;
        List<int> operands = [];
        for (int row = index + 1; row < rows.Count && rows[row].Level > level; row++)
        {
            if (rows[row].Level == level + 1 && !rows[row].IsOfWhich) operands.Add(row);
        }

        return operands;
    }

    private static List<int> Above(IReadOnlyList<FormRow> rows, int index)
    {
        List<int> operands = [];
        for (int row = index - 1; row >= 0; row--)
        {
            if (rows[row] is { Level: 0, IsOfWhich: false }) operands.Add(row);
            if (rows[row].Sum == FormSum.Above) break;
        }

        operands.Reverse();
        return operands;
    }

    private static bool HasFigure(TableWriter writer, FactSelector facts, FigureColumn column)
        => writer.Source.HasMoreThanZero(writer.KeyOf(column.Facts, writer.KeyOf(facts)));
}
