using PublicBudget.Facts;
using PublicBudget.Reporting.Tables.Recognition;

namespace PublicBudget.Reporting.Interpretation.Tables;

/// <summary>The datum that each column of figures is about, by the number of the column; none where its headings are not known.</summary>
internal sealed class PaneColumns
{
    private readonly FactKey?[] _keys;

    /// <summary>Columns of which nothing is known yet.</summary>
    /// <param name="columns">The columns of figures.</param>
    public PaneColumns(RecognisedColumn[] columns)
    {
        All = columns;
        _keys = new FactKey?[columns.Length == 0 ? 0 : columns.Max(column => column.Index) + 1];
    }

    /// <summary>The columns of figures from left to right.</summary>
    public RecognisedColumn[] All { get; }

    /// <summary>The datum of a column.</summary>
    public FactKey? this[RecognisedColumn column]
    {
        get => _keys[column.Index];
        set => _keys[column.Index] = value;
    }

    /// <summary>Whether two columns have one datum.</summary>
    public bool HasTwins()
    {
        var seen = new HashSet<FactKey>(All.Length);
        foreach (RecognisedColumn column in All)
        {
            if (this[column] is { } key && !seen.Add(key)) return true;
        }

        return false;
    }

    /// <summary>Whether a column is about one part by nature.</summary>
    public bool Has(ExpenditureColumn part) => First(part) is not null;

    /// <summary>The first column that is about one part by nature; null where there is none.</summary>
    public RecognisedColumn? First(ExpenditureColumn part) => Array.Find(All, column => this[column]?.Column == part);
}
