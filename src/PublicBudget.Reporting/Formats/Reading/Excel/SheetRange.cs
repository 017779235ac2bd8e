namespace PublicBudget.Reporting.Formats.Reading.Excel;

/// <summary>A rectangle of a worksheet, from one, both ends included.</summary>
internal readonly record struct SheetRange(int FirstRow, int FirstColumn, int LastRow, int LastColumn)
{
    /// <summary>Reads <c>A1:C4</c> or <c>B2</c>; null for anything else.</summary>
    public static SheetRange? Parse(ReadOnlySpan<char> text)
    {
        int colon = text.IndexOf(':');
        ReadOnlySpan<char> first = colon < 0 ? text : text[..colon], last = colon < 0 ? text : text[(colon + 1)..];
        if (!TryAddress(first, out int firstRow, out int firstColumn) || !TryAddress(last, out int lastRow, out int lastColumn))
        {
            return null;
        }

        return new(Math.Min(firstRow, lastRow), Math.Min(firstColumn, lastColumn), Math.Max(firstRow, lastRow), Math.Max(firstColumn, lastColumn));
    }

    /// <summary>Reads the address of a cell, with or without dollar signs: B7 is row 7, column 2.</summary>
    public static bool TryAddress(ReadOnlySpan<char> text, out int row, out int column)
    {
        row = column = 0;
        foreach (char c in text)
        {
            if (char.IsAsciiLetter(c) && row == 0 && column < 20_000)
            {
                column = (column * 26) + ((c | 0x20) - 'a' + 1);
            }
            else if (char.IsAsciiDigit(c) && row < 10_000_000)
            {
                row = (row * 10) + (c - '0');
            }
            else if (c != '$')
            {
                return false;
            }
        }
        return row > 0 && column > 0;
    }
}
