using System.Globalization;
using PublicBudget.Amounts;
using PublicBudget.Reporting.Narrative.Text;

namespace PublicBudget.Reporting.Narrative.Tables;

/// <summary>
/// Finds tables that were flattened to text. Where rows end is often lost with the line breaks: a row begins with the text cell
/// behind numbers, and the text cells before the first row are its header.
/// </summary>
internal sealed class BarTableReader
{
    private const char Bar = '|';

    private const int LeastRows = 2;

    private const int MostColumns = 24;

    private const int MostRows = 400;

    private readonly NormalizedText _text;

    private readonly BarTables _found = new();

    private readonly List<string> _header = [];

    private readonly List<BarRow> _rows = [];

    private string _label = "";

    private List<BarCell> _cells = [];

    private BarTableReader(NormalizedText text) => _text = text;

    public static BarTables Read(NormalizedText text)
    {
        BarTableReader reader = new(text);
        if (text.Text.Contains(Bar))
        {
            reader.Run();
        }

        return reader._found;
    }

    private void Run()
    {
        string text = _text.Text;
        int paragraph = 0, first = -1, firstParagraph = 0;
        for (int start = 0; start < text.Length; paragraph++)
        {
            int end = text.IndexOf(TextNormalizer.ParagraphEnd, start);
            bool hasBar = text.AsSpan(start, end - start).Contains(Bar);
            if (hasBar && first < 0)
            {
                (first, firstParagraph) = (start, paragraph);
            }

            if (first >= 0 && (!hasBar || end + 1 >= text.Length))
            {
                ReadBlock(first, hasBar ? end : start, firstParagraph);
                first = -1;
            }

            start = end + 1;
        }
    }

    private void ReadBlock(int start, int end, int paragraph)
    {
        _header.Clear();
        _rows.Clear();
        (_label, _cells) = ("", []);
        for (int i = start; i <= end;)
        {
            int close = i;
            while (close < end && _text[close] is not (Bar or TextNormalizer.ParagraphEnd))
            {
                close++;
            }

            // a line that ends with a bar has no further cell
            if (close > i || (close < end && _text[close] == Bar))
            {
                ReadCell(i, close);
            }

            i = close + 1;
        }

        EndRow();
        AddTable(start, paragraph);
    }

    private void ReadCell(int start, int end)
    {
        ReadOnlySpan<char> text = _text.Slice(start, end).Trim();
        if (text.IsEmpty || text is "-" or "--" or "/")
        {
            if (_label.Length > 0)
            {
                _cells.Add(new BarCell(null, start, end));
            }
        }
        else if (TryNumber(text, out decimal value))
        {
            _cells.Add(new BarCell(value, start, end));
        }
        else
        {
            EndRow();
            _label = text.ToString();
        }
    }

    private static bool TryNumber(ReadOnlySpan<char> text, out decimal value)
    {
        ReadOnlySpan<char> digits = text.TrimEnd('%').TrimEnd("万元亿");
        return decimal.TryParse(digits, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out value)
            && value.Scale <= PublishedPercentage.MaxDecimals && Math.Abs(value) < 1_000_000_000_000m;
    }

    private void EndRow()
    {
        if (_cells.Exists(static cell => cell.Value is not null))
        {
            (_label.Length > 0 && _rows.Count < MostRows ? _rows : _found.Strays).Add(new BarRow(_label, _cells));
        }
        else if (_label.Length > 0 && _rows.Count == 0)
        {
            _header.Add(_label);
        }

        (_label, _cells) = ("", []);
    }

    private void AddTable(int start, int paragraph)
    {
        int width = CommonWidth();
        List<BarRow> rows = _rows.FindAll(row => row.Cells.Count == width);
        MoneyUnit unit = FindUnit(start);
        if (width is < 1 or > MostColumns || rows.Count < LeastRows || rows.Exists(row => !AreAmounts(row, unit)))
        {
            _found.Strays.AddRange(_rows);
            return;
        }

        _found.Strays.AddRange(_rows.Where(row => row.Cells.Count != width));
        List<string> columns = _header.Count > width ? _header.GetRange(1, width)
            : _header.Count == width ? [.. _header]
            : [.. Enumerable.Repeat("", width)];
        _found.Tables.Add(new BarTable { Columns = columns, Rows = rows, Unit = unit, Paragraph = paragraph });
    }

    // Numbers beyond what any budget has are in no such unit.
    private static bool AreAmounts(BarRow row, MoneyUnit unit)
        => row.Cells.TrueForAll(cell => cell.Value is not { } value || PublishedAmount.TryOf(value, new PublishedPrecision(unit, value.Scale), out _));

    private int CommonWidth()
    {
        Dictionary<int, int> counts = [];
        int best = 0;
        foreach (BarRow row in _rows)
        {
            counts[row.Cells.Count] = counts.GetValueOrDefault(row.Cells.Count) + 1;
            best = best == 0 || counts[row.Cells.Count] > counts[best] ? row.Cells.Count : best;
        }

        return best;
    }

    /// <summary>The unit last named before the table, else after it, else 万元, which most tables use.</summary>
    private MoneyUnit FindUnit(int start)
    {
        const int Reach = 2000;
        ReadOnlySpan<char> before = _text.Slice(Math.Max(0, start - Reach), start);
        ReadOnlySpan<char> around = before.Contains('元') ? before : _text.Slice(start, Math.Min(_text.Length, start + Reach));
        int at = around.LastIndexOf('元');
        char prefix = at > 0 ? around[at - 1] : '万';
        return prefix switch
        {
            '亿' => MoneyUnit.HundredMillionYuan,
            '万' => MoneyUnit.TenThousandYuan,
            _ => MoneyUnit.Yuan,
        };
    }
}
