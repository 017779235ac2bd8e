using System.Globalization;
using PublicBudget.Reporting.Documents;

namespace PublicBudget.Reporting.Formats.Writing.Excel;

/// <summary>How a cell of a workbook looks.</summary>
internal readonly record struct XlsxStyle
{
    private const int TextFormat = 1;
    private const int FirstNumberFormat = 2;

    public XlsxFont Font { get; init; }

    public XlsxFill Fill { get; init; }

    public bool HasBorder { get; init; }

    /// <summary>Auto is what the program does with a value: text left, numbers right.</summary>
    public CellAlignment Alignment { get; init; }

    public bool Wraps { get; init; }

    public int Indent { get; init; }

    /// <summary>Whether the program must not take the text for a formula when somebody edits the cell.</summary>
    public bool IsQuoted { get; init; }

    /// <summary>0 leaves the format to the program, 1 is text, the rest are numbers.</summary>
    public int Format { get; private init; }

    /// <summary>All of it in one number, by which the style sheet finds it.</summary>
    public int Key => (int)Font | ((int)Fill << 3) | ((HasBorder ? 1 : 0) << 5) | ((int)Alignment << 6) | ((Wraps ? 1 : 0) << 8)
        | (Indent << 9) | ((IsQuoted ? 1 : 0) << 13) | (Format << 14);

    /// <summary>The same look for text that must stay text.</summary>
    public XlsxStyle AsText() => this with { Format = TextFormat };

    /// <summary>The same look for a number as it is printed.</summary>
    public XlsxStyle WithNumber(CellNumber number) => this with
    {
        Format = FirstNumberFormat + (number.Decimals * 4) + (number.HasThousands ? 2 : 0) + (number.IsPercentage ? 1 : 0),
    };

    /// <summary>The format's code in a style sheet: 0.00, #,##0.0, 0.00%; @ for text; null where it is the program's.</summary>
    public static string? FormatCode(int format) => format switch
    {
        0 => null,
        TextFormat => "@",
        _ => NumberCode(format - FirstNumberFormat),
    };

    private static string NumberCode(int number)
    {
        string digits = (number & 2) != 0 ? "#,##0" : "0";
        string decimals = number / 4 == 0 ? "" : "." + new string('0', number / 4);
        return string.Create(CultureInfo.InvariantCulture, $"{digits}{decimals}{((number & 1) != 0 ? "%" : "")}");
    }
}
