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
        for (int row = body; row < grid.Rows; row++)
        {
            for (int column = 0; column < grid.Columns; column++)
            {
                if (!grid.IsOrigin(row, column))
                {
                    continue;
                }

                contents[column] = contents[column].With(grid, row, column);
            }
        }
        return contents;
    }

    private ColumnContent With(TextGrid grid, int row, int column) => grid.KindOf(row, column) switch
    {
        SlotKind.Number => this with { Numbers = Numbers + 1, Codes = Codes + (PrintedText.IsCode(grid.Text(row, column)) ? 1 : 0) },
        SlotKind.Percent => this with { Percents = Percents + 1 },
        SlotKind.Text => this with { Texts = Texts + 1, PartedCodes = PartedCodes + (PrintedText.IsPartedCode(grid.Text(row, column)) ? 1 : 0) },
        SlotKind.Dash => this with { Dashes = Dashes + 1 },
        _ => this,
    };
}
