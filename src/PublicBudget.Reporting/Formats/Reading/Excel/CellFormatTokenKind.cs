namespace PublicBudget.Reporting.Formats.Reading.Excel;

/// <summary>What a piece of a number format is.</summary>
internal enum CellFormatTokenKind
{
    /// <summary>Text that is printed as it is.</summary>
    Literal,

    /// <summary>0, # or ?: the place of a digit.</summary>
    Digit,

    /// <summary>The decimal point.</summary>
    Point,

    /// <summary>A comma: thousands, or division by a thousand.</summary>
    Comma,

    /// <summary>The percent sign.</summary>
    Percent,

    /// <summary>The word General.</summary>
    General,

    /// <summary>A run of y, m, d, h or s, or AM/PM.</summary>
    DatePart,
}
