namespace PublicBudget.Reporting.Formats.Reading.Excel;

/// <summary>
/// Parts a worksheet into running text and the tables between it: a web page that a spreadsheet program opened has the explanations and all
/// tables below each other on one sheet.
/// </summary>
internal static class SheetParts
{
    // One sentence by itself may be a note of its table; two are a text.
    private const int LeastSentences = 2;
    private const int ShortestSentence = 20;

    /// <summary>The parts from top to bottom: rows that are running text, and rows that are not.</summary>
    public static List<(bool IsText, List<SheetRow> Rows)> Of(SheetContent sheet)
    {
        var parts = new List<(bool IsText, List<SheetRow> Rows)>();
        int left = sheet.Rows.Min(row => row.Cells[0].Column);
        for (int row = 0; row < sheet.Rows.Count;)
        {
            bool isAlone = IsAlone(sheet.Rows[row], left);
            int end = row + 1;
            while (end < sheet.Rows.Count && IsAlone(sheet.Rows[end], left) == isAlone) end++;
            Append(parts, isAlone && IsText(sheet.Rows, row, end), sheet.Rows[row..end]);
            row = end;
        }

        return parts;
    }

    private static void Append(List<(bool IsText, List<SheetRow> Rows)> parts, bool isText, List<SheetRow> rows)
    {
        if (parts.Count > 0 && parts[^1].IsText == isText) parts[^1].Rows.AddRange(rows);
        else parts.Add((isText, rows));
    }

    private static bool IsText(List<SheetRow> rows, int start, int end)
    {
        int sentences = 0;
        for (int row = start; row < end && sentences < LeastSentences; row++) sentences += IsSentence(rows[row].Cells[0].Cell.Text) ? 1 : 0;
        return sentences == LeastSentences;
    }

    private static bool IsSentence(string text) => text.Length >= ShortestSentence && text.Contains('。') && !text.AsSpan().TrimStart().StartsWith("注");

    // One text at the left edge. Further right it belongs to the label that stands at the edge above it.
    private static bool IsAlone(SheetRow row, int left) => row.Cells is [{ Cell.Number: null } only] && only.Column == left;
}
