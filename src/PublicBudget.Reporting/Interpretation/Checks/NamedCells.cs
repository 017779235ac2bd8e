using PublicBudget.Reporting.Tables.Recognition;

namespace PublicBudget.Reporting.Interpretation.Checks;

/// <summary>The amounts of the tables by the names of their rows.</summary>
internal sealed class NamedCells
{
    private readonly Dictionary<string, List<NamedCell>> _cells = new(StringComparer.Ordinal);

    public NamedCells(IEnumerable<RecognisedTable> tables)
    {
        foreach (RecognisedTable table in tables)
        {
            foreach (RecognisedPane pane in table.Panes.Where(pane => pane.Side != TableSide.Income))
            {
                foreach (RecognisedFigure figure in pane.Figures)
                {
                    if (figure.Amount is { } amount) Add(LabelKey.Of(figure.Row.Name), new NamedCell(table, figure, amount));
                }
            }
        }
    }

    /// <summary>The amounts of the rows of a name.</summary>
    public IReadOnlyList<NamedCell> Of(string name) => _cells.GetValueOrDefault(name) ?? [];

    private void Add(string name, NamedCell cell)
    {
        if (!_cells.TryGetValue(name, out List<NamedCell>? cells)) _cells[name] = cells = [];
        cells.Add(cell);
    }
}
