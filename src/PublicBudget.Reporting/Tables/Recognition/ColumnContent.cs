namespace PublicBudget.Reporting.Tables.Recognition;

/// <summary>What the body of a column is made of.</summary>
internal readonly record struct ColumnContent(int Numbers, int Percents, int Texts, int Codes, int Dashes, int PartedCodes = 0)
{
    /// <summary>Slots that hold something.</summary>
    public int Filled => Numbers + Percents + Texts + Dashes;

    /// <summary>Whether more numbers than texts stand in it.</summary>
    public bool IsNumeric => Numbers + Percents > Texts;

    /// <summary>Whether more texts than numbers stand in it.</summary>
    public bool IsText => Texts > Numbers + Percents;

    /// <summary>Whether nearly all of its numbers could be codes and none has decimals or is grouped.</summary>
    public bool IsCodes => Codes > 0 && Codes * 10 >= Filled * 6;

    /// <summary>Counts the body of each column.</summary>
    public static ColumnContent[] Of(TextGrid grid, int body)
    {
        var contents = new ColumnContent[grid.Columns];
        for (int column = 0; column < contents.Length; column++) contents[column] = OfColumn(grid, column, body);
        return contents;
    }

    /// <summary>How many totals and notes stand in a column: texts that say nothing of what else does.</summary>
    public static int CountFurniture(TextGrid grid, int column, int body)
    {
        int count = 0;
        for (int row = body; row < grid.Rows; row++)
        {
            if (!grid.IsOrigin(row, column) || grid.KindOf(row, column) != SlotKind.Text) continue;
            string key = grid.Key(row, column);
            if (RowWords.IsTotal(key) || RowWords.IsSubtotal(key) || NoteWords.IsNote(key)) count++;
        }

        return count;
    }

    private static ColumnContent OfColumn(TextGrid grid, int column, int body)
    {
        int numbers = 0, percents = 0, texts = 0, codes = 0, dashes = 0, partedCodes = 0;
        for (int row = body; row < grid.Rows; row++)
        {
            switch (grid.IsOrigin(row, column) ? grid.KindOf(row, column) : SlotKind.Blank)
            {
                case SlotKind.Number:
                    numbers++;
                    if (PrintedText.IsCode(grid.Printed(row, column))) codes++;
                    break;
                case SlotKind.Percent:
                    percents++;
                    break;
                case SlotKind.Text:
                    texts++;
                    if (PrintedText.IsPartedCode(grid.Printed(row, column))) partedCodes++;
                    break;
                case SlotKind.Dash:
                    dashes++;
                    break;
            }
        }

        return new(numbers, percents, texts, codes, dashes, partedCodes);
    }
}
