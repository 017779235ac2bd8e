namespace PublicBudget.Facts;

/// <summary>Whether a figure is there. Blank, a printed zero and no such cell are three different things.</summary>
public enum FigureState
{
    /// <summary>无此项: the document has no such row, column or sentence. The default.</summary>
    Absent = 0,

    /// <summary>空白: the cell is printed and empty.</summary>
    Blank = 1,

    /// <summary>A figure is printed, zero included.</summary>
    Reported = 2,
}
