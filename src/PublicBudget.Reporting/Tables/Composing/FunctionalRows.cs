using System.Globalization;
using PublicBudget.Classifications;
using PublicBudget.Facts;
using PublicBudget.Reporting.Documents;

namespace PublicBudget.Reporting.Tables.Composing;

/// <summary>Writes the rows of one table by functional code.</summary>
internal sealed class FunctionalRows
{
    private readonly FunctionalTableSpec _spec;
    private readonly TableWriter _writer;
    private readonly FactKey _whole;
    private readonly bool _comparesYears;
    private readonly bool _knowsPriorYear;
    private readonly ILookup<string?, FunctionalCode> _codes;
    private readonly ColumnLayout _columns;

    public FunctionalRows(FunctionalTableSpec spec, TableWriter writer)
    {
        _spec = spec;
        _writer = writer;
        _whole = writer.KeyOf(spec.Rows);
        _comparesYears = spec.Columns.Any(ComparesYears);
        _knowsPriorYear = _comparesYears && Divided(_whole with { Version = writer.Source.Prior }).Any();
        _codes = Divided().ToLookup(key => key.Organisation, key => key.Function);
        _columns = ColumnLayout.Of(spec.Columns, writer, spec.Heads.Count, column => writer.Source.Facts.Find(writer.KeyOf(column.Facts, _whole)) is not null);
    }

    public bool IsEmpty => !_writer.Source.HasMoreThanZero(_whole) && _codes.Count == 0;

    public void WriteHeadings()
    {
        _writer.Builder.Heads([.. _spec.Heads.ToColumnHeads(), .. _columns.Heads]);
        if (_spec.HasColumnNumbers)
        {
            _writer.Builder.ColumnNumbers(
            [
                .. Enumerable.Repeat(Cell.Placeholder("**"), _spec.Heads.Count),
                .. _columns.Leaves.Select((_, index) => Cell.Placeholder((index + 1).ToString(CultureInfo.InvariantCulture))),
            ]);
        }
    }

    public void WriteBlankRow() => _writer.Builder.Body(Enumerable.Repeat(Cell.Empty, _spec.Heads.Count + _columns.Leaves.Count));

    public void WriteBody()
    {
        TableUnit[] units = _spec.HasUnitRows ? [.. _writer.Source.Units.Where(HasRows)] : [_writer.Source.Whole];
        FunctionalCode[][] codes = [.. units.Select(CodesOf)];
        var blocks = Blocks(codes);
        if (!_spec.TotalIsLast) WriteTotal(blocks.Tops);
        for (int i = 0; i < units.Length; i++) WriteUnit(units[i], codes[i], blocks.Starts[i]);
        if (_spec.TotalIsLast) WriteTotal(blocks.Tops);
    }

    private void WriteTotal(List<int> tops)
        => Write(RowRole.Total, _whole, "", null, _spec.TotalText, tops);

    private void WriteUnit(TableUnit unit, FunctionalCode[] codes, int firstRow)
    {
        FactKey whole = _whole with { Organisation = unit.Organisation };
        if (_spec.HasUnitRows)
        {
            Write(RowRole.Subtotal, whole, "", unit, unit.Name, Tops(codes, firstRow + 1));
        }

        foreach (FunctionalCode code in codes) Write(RowRole.Body, whole with { Function = code }, code.ToString(), unit, NameOf(code), []);
    }

    // A total adds the rows below it; a row of its own adds its columns.
    private void Write(RowRole role, FactKey row, string code, TableUnit? unit, string name, List<int> rows)
    {
        List<Cell> cells = _writer.NewRow();
        _spec.Heads.AddTo(cells, code, Levels(code), unit?.Code?.ToString(), name);
        _columns.WriteRow(role, row, cells, rows, IsKnown);
    }

    // A prior year of which only the total is known leaves its columns blank: a total over blank rows would contradict them.
    private bool IsKnown(FigureColumn column) => column.Facts.Year == YearComparison.ThisYear || _knowsPriorYear;

    // The rows that the grand total adds up: the units' subtotals, or the highest codes where units have none.
    private (List<int> Tops, List<int> Starts) Blocks(FunctionalCode[][] units)
    {
        List<int> tops = [];
        List<int> starts = [];
        int row = _spec.TotalIsLast ? 0 : 1;
        foreach (FunctionalCode[] codes in units)
        {
            starts.Add(row);
            if (_spec.HasUnitRows) tops.Add(row++);
            else tops.AddRange(Tops(codes, row));
            row += codes.Length;
        }

        return (tops, starts);
    }

    private bool HasRows(TableUnit unit)
        => _codes.Contains(unit.Organisation) || _writer.Source.HasMoreThanZero(_whole with { Organisation = unit.Organisation });

    private FunctionalCode[] CodesOf(TableUnit unit)
    {
        FunctionalCode[] codes = [.. _codes[unit.Organisation].Distinct()];
        if (_comparesYears) Array.Sort(codes, InOrder);
        return _spec.Levels == FunctionalLevels.All
            ? codes
            : [.. codes.Where((code, i) => i + 1 == codes.Length || !code.Contains(codes[i + 1]))];
    }

    // The rows whose code lies below no other one; the codes stand in order, each before its parts.
    private static List<int> Tops(FunctionalCode[] codes, int firstRow)
    {
        List<int> tops = [];
        FunctionalCode top = default;
        for (int i = 0; i < codes.Length; i++)
        {
            if (tops.Count > 0 && top.Contains(codes[i])) continue;
            top = codes[i];
            tops.Add(firstRow + i);
        }

        return tops;
    }

    // A code that only the prior year spent under has a row where a column prints that year.
    private IEnumerable<FactKey> Divided()
        => _comparesYears ? Divided(_whole).Concat(Divided(_whole with { Version = _writer.Source.Prior })) : Divided(_whole);

    private IEnumerable<FactKey> Divided(FactKey whole)
    {
        foreach (Fact fact in _writer.Source.Facts.OfColumn(whole))
        {
            FactKey key = fact.Key;
            if (key.Function.Number != 0 && fact.Figure.IsReported && key with { Function = default, Organisation = null } == whole)
            {
                yield return key;
            }
        }
    }

    // 208 before 20805 before 2080501: each code before its parts.
    private static int InOrder(FunctionalCode left, FunctionalCode right) => string.CompareOrdinal(left.ToString(), right.ToString());

    private static bool ComparesYears(FigureColumn column) => column.Facts.Year != YearComparison.ThisYear || column.Children.Any(ComparesYears);

    private string NameOf(FunctionalCode code) => _writer.Source.Names.InTable(code);

    private static string[] Levels(string digits) => digits.Length switch
    {
        0 => [],
        <= 3 => [digits],
        <= 5 => [digits[..3], digits[3..]],
        _ => [digits[..3], digits[3..5], digits[5..]],
    };
}
