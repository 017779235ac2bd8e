namespace PublicBudget.Reporting.Formats.Reading.Excel;

/// <summary>
/// A number format of a workbook (<c>#,##0.00_ ;-#,##0.00</c>), to print a stored number as the sheet shows it. Exact: rounds the
/// decimal half away from zero, as Excel does, where a binary fraction would round 0.125 down.
/// </summary>
/// <remarks>Not read: fractions, scientific notation and Chinese numerals; such a number is printed plainly.</remarks>
internal sealed partial class CellNumberFormat
{
    private readonly CellNumberSection[] _sections;

    private CellNumberFormat(CellNumberSection[] sections) => _sections = sections;

    /// <summary>The format that prints a number as it is.</summary>
    public static CellNumberFormat General { get; } = new([CellNumberSection.General]);

    /// <summary>Whether a number in this format is a date or a time.</summary>
    public bool IsDate => _sections[0].IsDate;

    /// <summary>Reads a format code; never throws, what it does not know it prints plainly.</summary>
    public static CellNumberFormat Parse(string code)
    {
        if (code.Length is 0 or > MaxCodeLength || code.Equals("General", StringComparison.OrdinalIgnoreCase))
        {
            return General;
        }

        CellNumberSection[] sections = [.. SplitSections(code).Take(3).Select(CellNumberSection.Parse)];
        return sections.Length == 0 ? General : new(sections);
    }

    /// <summary>How a number shows.</summary>
    /// <param name="value">The stored number.</param>
    /// <param name="date1904">Whether the workbook counts days from 1904.</param>
    public ShownNumber Show(decimal value, bool date1904 = false)
    {
        if (IsDate)
        {
            return new(CellDate.Show(_sections[0], value, date1904), null);
        }

        return value switch
        {
            < 0 when _sections.Length > 1 => _sections[1].Show(value, signed: false),
            0 when _sections.Length > 2 => _sections[2].Show(value, signed: false),
            _ => _sections[0].Show(value, signed: true),
        };
    }

    private const int MaxCodeLength = 255;

    private static IEnumerable<string> SplitSections(string code)
    {
        int start = 0;
        bool quoted = false, bracketed = false;
        for (int i = 0; i < code.Length; i++)
        {
            char c = code[i];
            if (c == '\\' || ((c is '_' or '*') && !quoted))
            {
                i++;
            }
            else if (c == '"')
            {
                quoted = !quoted;
            }
            else if (!quoted && c is '[' or ']')
            {
                bracketed = c == '[';
            }
            else if (c == ';' && !quoted && !bracketed)
            {
                yield return code[start..i];
                start = i + 1;
            }
        }
        yield return code[start..];
    }
}
