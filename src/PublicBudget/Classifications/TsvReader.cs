namespace PublicBudget.Classifications;

/// <summary>
/// Reads a tab-separated table strictly, row by row and field by field: one header, the same number of columns in every
/// line, no blank lines, no blanks around a field, no control or replacement characters. A byte order mark and CRLF are
/// let through, because spreadsheet programs write them. What it gives out is a view of the text, not a copy.
/// </summary>
internal ref struct TsvReader
{
    /// <summary>The most characters that a table may have.</summary>
    public const int MaxCharacters = 4_000_000;

    /// <summary>The most rows that a table may have.</summary>
    public const int MaxRows = 50_000;

    private readonly string _source;
    private readonly int _columns;
    private ReadOnlySpan<char> _rest;
    private ReadOnlySpan<char> _line;
    private int _column;

    public TsvReader(ReadOnlySpan<char> text, string source, string header)
    {
        _source = source;
        _columns = header.AsSpan().Count('\t') + 1;
        _rest = text is ['\uFEFF', ..] ? text[1..] : text;
        CheckCharacters();
        TakeLine();
        if (!_line.SequenceEqual(header))
            throw WrongHeader(header);
    }

    /// <summary>The number of the current line, from 1 (the header).</summary>
    public int Line { get; private set; }

    /// <summary>Goes to the next row; false at the end.</summary>
    public bool Read()
    {
        if (_rest.IsEmpty)
            return false;
        TakeLine();
        if (Line > MaxRows + 1)
            throw TooManyRows();
        if (_line.IsEmpty)
            throw Error("a row", "an empty line");
        _column = 0;
        return true;
    }

    /// <summary>Takes the next field of the row.</summary>
    public ReadOnlySpan<char> Next()
    {
        int tab = _line.IndexOf('\t');
        bool isLast = ++_column == _columns;
        if (isLast != tab < 0)
            throw WrongColumns();
        ReadOnlySpan<char> field = isLast ? _line : _line[..tab];
        _line = isLast ? default : _line[tab..][1..];
        if (!field.IsEmpty && (char.IsWhiteSpace(field[0]) || char.IsWhiteSpace(field[^1])))
            throw Error("a field without blanks around it", Quoted(field));
        return field;
    }

    /// <summary>Takes a fiscal year of four digits; 0 for an empty field.</summary>
    public int NextYear()
    {
        ReadOnlySpan<char> field = Next();
        if (field.IsEmpty)
            return 0;
        int year = 0;
        foreach (char c in field)
            year = year < 1_000 && char.IsAsciiDigit(c) ? year * 10 + c - '0' : 10_000;
        return year is >= 1_000 and < 9_999 ? year : throw Error("a year of four digits or nothing", Quoted(field));
    }

    /// <summary>Takes a first and a last year, 0 where they are open.</summary>
    public (int From, int To) NextYears()
    {
        int from = NextYear(), to = NextYear();
        return to == 0 || from <= to ? (from, to) : throw Error("a last year that is not before the first", $"{from} to {to}");
    }

    public readonly ClassificationTableException Error(string expected, string found) => new(_source, Line, expected, found);

    public static string Quoted(ReadOnlySpan<char> text) => $"\"{DigitGroups.Excerpt(text)}\"";

    /// <summary>A table with more than <see cref="MaxCharacters"/> characters.</summary>
    public static ClassificationTableException TooLong(string source)
        => new(source, 0, $"at most {MaxCharacters} characters", "a longer table");

    // Messages are put together apart from the reading, so that reading stays small and quick to compile.
    private readonly ClassificationTableException WrongHeader(string header)
        => Error($"the header \"{header.Replace("\t", "<tab>", StringComparison.Ordinal)}\"", Quoted(_line));

    private readonly ClassificationTableException TooManyRows() => Error($"at most {MaxRows} rows", "more");

    private readonly ClassificationTableException WrongColumns()
        => Error($"{_columns} columns", _column == _columns ? "more" : $"{_column}");

    private void TakeLine()
    {
        int end = _rest.IndexOf('\n');
        _line = end < 0 ? _rest : _rest[..end];
        _rest = end < 0 ? default : _rest[(end + 1)..];
        if (_line is [.., '\r'])
            _line = _line[..^1];
        Line++;
    }

    /// <summary>Looks over the whole text at once, which is many times faster than field by field.</summary>
    private void CheckCharacters()
    {
        if (_rest.Length > MaxCharacters)
            throw TooLong(_source);
        CheckNone('\0', '\b');
        CheckNone('\v', '\f');
        CheckNone('\u000E', '\u001F');
        CheckNone('\u007F', '\u009F');
        CheckNone('\uFEFF', '\uFEFF');
        CheckNone('\uFFFD', '\uFFFF');
    }

    private void CheckNone(char from, char to)
    {
        int at = _rest.IndexOfAnyInRange(from, to);
        if (at < 0)
            return;
        Line = _rest[..at].Count('\n') + 1;
        throw Error("text without control or replacement characters", $"U+{(int)_rest[at]:X4}");
    }
}
