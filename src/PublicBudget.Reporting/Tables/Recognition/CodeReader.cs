using System.Text;

namespace PublicBudget.Reporting.Tables.Recognition;

/// <summary>
/// Puts the code of a row together: from one cell (2080501), from a cell for each level (208 | 05 | 01), with the levels above
/// taken from the rows before where they are printed once only.
/// </summary>
internal sealed class CodeReader(IReadOnlyList<RecognisedColumn> columns)
{
    private readonly string[] _last = new string[columns.Count];

    /// <summary>The code columns in order.</summary>
    public IReadOnlyList<RecognisedColumn> Columns => columns;

    /// <summary>Reads the code of a row.</summary>
    /// <param name="texts">The texts of the code cells.</param>
    /// <param name="printed">The cells as printed, blanks between them.</param>
    /// <returns>The digits; null where the row has no code.</returns>
    public string? Read(string[] texts, out string? printed)
    {
        printed = null;
        string[] digits = Array.ConvertAll(texts, Digits);
        if (Array.TrueForAll(digits, cell => cell.Length == 0))
        {
            return null;
        }

        if (digits is [var only])
        {
            printed = texts[0];
            return only;
        }

        printed = string.Join(' ', texts.Where(text => text.Length > 0));
        int deepest = Array.FindLastIndex(digits, cell => cell.Length > 0);
        var code = new StringBuilder();
        for (int i = 0; i <= deepest; i++)
        {
            string cell = digits[i].Length > 0 ? digits[i] : _last[i] ?? "";
            if (digits[i].Length > 0)
            {
                _last[i] = cell;
            }

            Append(code, i, cell);
        }
        Array.Fill(_last, null!, deepest + 1, _last.Length - deepest - 1);
        return code.ToString();
    }

    private static void Append(StringBuilder code, int level, string cell)
    {
        // A cell that holds the levels above too: 208 | 20805 | 2080501.
        if (level > 0 && cell.Length > 2 && cell.StartsWith(code.ToString(), StringComparison.Ordinal))
        {
            code.Clear();
        }
        else if (level > 0 && cell.Length == 1)
        {
            code.Append('0');
        }

        code.Append(cell);
    }

    /// <summary>The digits of a code cell; nothing where it holds anything but digits and what separates levels.</summary>
    private static string Digits(string text)
    {
        if (text.AsSpan().ContainsAnyExcept(TableCharacters.Code))
        {
            return "";
        }

        return text.AsSpan().ContainsAnyExceptInRange('0', '9') ? string.Concat(text.Where(char.IsAsciiDigit)) : text;
    }

    /// <summary>Cuts a code off the start of a name: 2080501行政运行, [208]社会保障和就业支出.</summary>
    public static (string? Code, string Name) SplitName(string name)
    {
        ReadOnlySpan<char> text = name.AsSpan().TrimStart("[(（【");
        int digits = text.IndexOfAnyExceptInRange('0', '9');
        if (digits is not (3 or 5 or 7 or 9) || text[digits] is '年' or '、' or '.' or ',' or '%' or '项' or '个' || text[0] is not ('1' or '2' or '3' or '5'))
        {
            return (null, name);
        }

        string rest = text[digits..].TrimStart("])）】-—_:： ").ToString();
        return rest.Length < 2 || char.IsAsciiLetterOrDigit(rest[0]) ? (null, name) : (text[..digits].ToString(), rest);
    }
}
