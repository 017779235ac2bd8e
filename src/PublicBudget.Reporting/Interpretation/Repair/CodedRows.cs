using PublicBudget.Classifications;
using PublicBudget.Reporting.Tables.Recognition;

namespace PublicBudget.Reporting.Interpretation.Repair;

/// <summary>The rows of a pane that bear codes of one classification: which the catalogue knows, in its year or another, and which it does not.</summary>
internal sealed class CodedRows<TCode>
    where TCode : struct, IClassificationCode<TCode>
{
    private readonly RecognisedPane _pane;
    private readonly TCode?[] _codes;
    private readonly int _known;
    private ILookup<RecognisedRow, RecognisedFigure>? _figures;

    public CodedRows(RecognisedPane pane, ClassificationCatalog<TCode> catalog)
    {
        (_pane, Catalog) = (pane, catalog);
        _codes = new TCode?[pane.Rows.Count];
        for (int row = 0; row < _codes.Length; row++)
        {
            if (pane.Rows[row].Code is not { } text) continue;
            if (TCode.TryParse(text, out TCode code) && (catalog.Contains(code) || catalog.CompareName(code, "") is not null))
            {
                _codes[row] = code;
                _known++;
            }
            else
            {
                Unknown.Add(row);
            }
        }
    }

    /// <summary>The catalogue.</summary>
    public ClassificationCatalog<TCode> Catalog { get; }

    /// <summary>The rows whose code no year of the catalogue knows.</summary>
    public List<int> Unknown { get; } = [];

    /// <summary>Whether the codes are of this classification: another one's are all unknown to it.</summary>
    public bool AreMostlyKnown => Unknown.Count > 0 && _known > Unknown.Count;

    /// <summary>How many rows there are.</summary>
    public int Count => _codes.Length;

    /// <summary>A row.</summary>
    public RecognisedRow this[int row] => _pane.Rows[row];

    /// <summary>The code of a row; null where it has none or an unknown one.</summary>
    public TCode? CodeOf(int row) => _codes[row];

    /// <summary>The nearest known code above a row, or else below it.</summary>
    public (TCode Code, bool IsAbove)? Nearest(int row)
    {
        for (int above = row - 1; above >= 0; above--)
        {
            if (_codes[above] is { } code) return (code, true);
        }

        for (int below = row + 1; below < Count; below++)
        {
            if (_codes[below] is { } code) return (code, false);
        }

        return null;
    }

    /// <summary>The amounts of a row by column.</summary>
    public IEnumerable<RecognisedFigure> FiguresOf(int row) => (_figures ??= _pane.Figures.ToLookup(figure => figure.Row, (IEqualityComparer<RecognisedRow>)ReferenceEqualityComparer.Instance))[_pane.Rows[row]];
}
