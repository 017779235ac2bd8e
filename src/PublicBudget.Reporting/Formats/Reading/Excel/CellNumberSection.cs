using System.Globalization;
using System.Text;
using PublicBudget.Reporting.Documents;

namespace PublicBudget.Reporting.Formats.Reading.Excel;

/// <summary>One section of a number format: what stands before and after the digits, how many decimals, thousands, percent.</summary>
internal sealed class CellNumberSection
{
    // Excel shows a general number in at most eleven characters, the point among them.
    private const int GeneralDigits = 10;

    private string _prefix = "";
    private string _suffix = "";
    private bool _isGeneral;
    private bool _hasDigits;
    private bool _hasThousands;
    private bool _isPercentage;
    private int _minimumIntegers;
    private int _minimumDecimals;
    private int _maximumDecimals;
    private int _thousandScale;

    private CellNumberSection()
    {
    }

    /// <summary>The section that prints a number as it is.</summary>
    public static CellNumberSection General { get; } = new() { _isGeneral = true, _hasDigits = true };

    /// <summary>Whether it prints a date or a time.</summary>
    public bool IsDate { get; private init; }

    /// <summary>The code, for dates.</summary>
    public string Code { get; private init; } = "";

    /// <summary>Reads a section.</summary>
    public static CellNumberSection Parse(string code)
    {
        List<CellFormatToken> tokens = CellFormatToken.Split(code);
        if (tokens.Exists(token => token.IsDatePart))
        {
            return new() { IsDate = true, Code = code };
        }

        var section = new CellNumberSection { Code = code };
        var text = new StringBuilder();
        bool afterPoint = false;
        foreach (CellFormatToken token in tokens)
        {
            section.Take(token, text, ref afterPoint);
        }

        if (section._hasDigits)
        {
            section._suffix = text.ToString();
        }
        else
        {
            section._prefix = text.ToString();
        }

        return section;
    }

    /// <summary>How a number shows.</summary>
    /// <param name="value">The stored number.</param>
    /// <param name="signed">Whether a minus sign is printed: not in a section of its own for negative numbers.</param>
    public ShownNumber Show(decimal value, bool signed)
    {
        decimal scaled = Scale(value);
        int decimals = Decimals(scaled);
        if (!_hasDigits)
        {
            return new(((signed && value < 0 ? "-" : "") + _prefix).Trim(), new CellNumber(scaled, decimals) { IsPercentage = _isPercentage });
        }

        decimal printed = Math.Round(Math.Abs(scaled), decimals, MidpointRounding.AwayFromZero);
        string digits = printed.ToString((_hasThousands ? "N" : "F") + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
        if (!_isGeneral)
        {
            digits = Pad(digits);
        }

        string sign = signed && value < 0 && printed != 0 ? "-" : "";
        return new((sign + _prefix + digits + _suffix).Trim(), new CellNumber(scaled, decimals) { IsPercentage = _isPercentage, HasThousands = _hasThousands });
    }

    private void Take(CellFormatToken token, StringBuilder text, ref bool afterPoint)
    {
        switch (token.Kind)
        {
            case CellFormatTokenKind.Digit:
                if (!_hasDigits)
                {
                    _prefix = text.ToString();
                }

                _hasDigits = true;
                text.Clear();
                CountDigit(token.Text[0], afterPoint);
                break;
            case CellFormatTokenKind.General:
                (_prefix, _isGeneral, _hasDigits) = (text.ToString(), true, true);
                text.Clear();
                break;
            case CellFormatTokenKind.Point when !afterPoint && _hasDigits:
                afterPoint = true;
                break;
            case CellFormatTokenKind.Comma when _hasDigits:
                // A comma before the point groups; commas behind the last digit divide by a thousand each.
                _thousandScale++;
                break;
            case CellFormatTokenKind.Percent:
                _isPercentage = true;
                text.Append('%');
                break;
            default:
                text.Append(token.Text);
                break;
        }
    }

    private void CountDigit(char digit, bool afterPoint)
    {
        if (_thousandScale > 0)
        {
            (_hasThousands, _thousandScale) = (true, 0);
        }

        if (!afterPoint)
        {
            _minimumIntegers += digit == '0' ? 1 : 0;
            return;
        }
        _maximumDecimals++;
        if (digit == '0')
        {
            _minimumDecimals = _maximumDecimals;
        }
    }

    private decimal Scale(decimal value)
    {
        if (_isPercentage && Math.Abs(value) < decimal.MaxValue / 100)
        {
            value *= 100;
        }

        for (int i = 0; i < _thousandScale; i++)
        {
            value /= 1000;
        }

        return value;
    }

    private int Decimals(decimal scaled)
    {
        int maximum = Math.Min(_isGeneral ? GeneralDecimals(scaled) : _maximumDecimals, CellNumber.MaximumDecimals);
        if (!_isGeneral && _minimumDecimals >= maximum)
        {
            return maximum;
        }
        // Optional decimals (#) show only where they are not zero.
        decimal rounded = Math.Round(scaled, maximum, MidpointRounding.AwayFromZero);
        int decimals = maximum;
        while (decimals > _minimumDecimals && Math.Round(rounded, decimals - 1, MidpointRounding.ToZero) == rounded)
        {
            decimals--;
        }

        return decimals;
    }

    private static int GeneralDecimals(decimal value)
    {
        int integers = 1;
        for (decimal rest = Math.Truncate(Math.Abs(value)); rest >= 10; rest = Math.Truncate(rest / 10))
        {
            integers++;
        }

        return Math.Max(0, GeneralDigits - integers);
    }

    private string Pad(string digits)
    {
        int point = digits.IndexOf('.', StringComparison.Ordinal);
        int integers = point < 0 ? digits.Length : point;
        // ? and # show no zero: "-"?? of accounting formats is a dash.
        if (_minimumIntegers == 0 && digits == "0")
        {
            return "";
        }

        if (_minimumIntegers == 0 && digits.StartsWith("0.", StringComparison.Ordinal))
        {
            return digits[1..];
        }

        return integers < _minimumIntegers ? new string('0', _minimumIntegers - integers) + digits : digits;
    }
}
