using PublicBudget.Reporting.Tables.Recognition;

namespace PublicBudget.Reporting.Interpretation.Tables;

/// <summary>
/// What is known of each row of a pane, for those that go through its figures: these come row by row, so that the row asked for is
/// the one asked for last or the next.
/// </summary>
/// <param name="rows">The rows.</param>
/// <param name="values">What is known of each.</param>
internal sealed class RowValues<T>(IReadOnlyList<RecognisedRow> rows, T[] values)
{
    private int _at;

    /// <summary>What is known of a row of the pane.</summary>
    public T this[RecognisedRow row]
    {
        get
        {
            int start = _at;
            while (!ReferenceEquals(rows[_at], row))
            {
                _at = _at + 1 == values.Length ? 0 : _at + 1;
                if (_at == start) throw new KeyNotFoundException($"{row} is no row of the pane.");
            }

            return values[_at];
        }
    }
}
