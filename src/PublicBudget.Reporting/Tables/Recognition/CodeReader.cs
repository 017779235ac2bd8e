using System.Text;
using PublicBudget.Reporting.Formats;

namespace PublicBudget.Reporting.Tables.Recognition;

/// <summary>
/// Puts the code of a row together: from one cell (2080501), from a cell for each level (208 | 05 | 01), with the levels above
/// taken from the rows before where they are printed once only.
/// </summary>
internal sealed class CodeReader(IReadOnlyList<RecognisedColumn> columns)
{
    private readonly string?[] _last = new string[columns.Count];
    private readonly string[] _texts = new string[columns.Count];
    private readonly string[] _digits = new string[columns.Count];
    private readonly StringBuilder _code = new();

    /// <summary>The code columns in order.</summary>
    public IReadOnlyList<RecognisedColumn> Columns => columns;

    /// <summary>Reads the code of a row.</summary>
    /// <param name="row">The row.</param>
    /// <param name="printed">The cells as printed, blanks between them.</param>
    /// <returns>The digits; null where the row has no code.</returns>
    public string? Read(SegmentRow row, out string? printed)
    {
        printed = null;
        int deepest = -1;
        for (int i = 0; i < columns.Count; i++)
        {
            _texts[i] = row.CodeText(columns[i].Index);
            _digits[i] = Digits(_texts[i]);
            if (_digits[i].Length > 0) deepest = i;
        }

        if (deepest < 0)
        {
            return null;
        }

        if (columns.Count == 1)
        {
            printed = _texts[0];
            return _digits[0];
        }

        foreach (string text in _texts)
        {
            if (text.Length > 0) printed = printed is null ? text : $"{printed} {text}";
        }

        return Join(deepest);
    }

    // Levels that are not printed again are those of the rows before.
    private string Join(int deepest)
    {
        _code.Clear();
        for (int i = 0; i <= deepest; i++)
        {
            string cell = _digits[i].Length > 0 ? _digits[i] : _last[i] ?? "";
            if (_digits[i].Length > 0)
            {
                _last[i] = cell;
            }

            Append(cell, isBelow: i > 0);
        }

        Array.Fill(_last, null, deepest + 1, _last.Length - deepest - 1);
        return _code.ToString();
    }

    // A cell may hold the levels above too: 208 | 20805 | 2080501. One below another may lack its zero: 208 | 5.
    private void Append(string cell, bool isBelow)
    {
        bool holdsAbove = cell.Length > 2 && cell.Length >= _code.Length && _code.Equals(cell.AsSpan(0, _code.Length));
        if (holdsAbove) _code.Clear();
        else if (cell.Length == 1 && isBelow) _code.Append('0');
        _code.Append(cell);
    }

    /// <summary>The digits of a code cell; nothing where it holds anything but digits and what separates levels.</summary>
    private static string Digits(string printed)
    {
        string text = printed.Length > 0 && printed[0] is >= '０' and <= '９' ? TextFolding.Fold(printed) : printed;
        if (text.Length == 0 || text.AsSpan().ContainsAnyExcept(TableCharacters.Code))
        {
            return "";
        }

        // 2080105.0 is a code that a program took for a number: no level is one zero.
        if (text.EndsWith(".0", StringComparison.Ordinal) && !text.AsSpan(0, text.Length - 2).ContainsAnyExceptInRange('0', '9')) return text[..^2];
        return text.AsSpan().ContainsAnyExceptInRange('0', '9') ? string.Concat(text.Where(char.IsAsciiDigit)) : text;
    }

    /// <summary>Cuts a code off a name: 2080501行政运行, [208]社会保障和就业支出, 行政运行（2080501）.</summary>
    public static (string? Code, string Name) SplitName(string name)
    {
        if (name.Length > 0 && name[^1] is ')' or '）' or ']' or '］' or '】') return CodeBehind.Split(name);
        ReadOnlySpan<char> text = name.AsSpan().TrimStart("[(（【");
        int digits = text.IndexOfAnyExceptInRange('0', '9');
        if (digits is not (3 or 5 or 7 or 9) || text[digits] is '年' or '、' or '.' or ',' or '%' or '项' or '个' || text[0] is not ('1' or '2' or '3' or '5'))
        {
            return (null, name);
        }

        string rest = text[digits..].TrimStart("])）】-—_/|:： ").ToString();
        return rest.Length < 2 || char.IsAsciiLetterOrDigit(rest[0]) ? (null, name) : (text[..digits].ToString(), rest);
    }
}
