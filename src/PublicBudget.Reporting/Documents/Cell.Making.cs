namespace PublicBudget.Reporting.Documents;

public sealed partial record Cell
{
    /// <summary>A cell of text.</summary>
    public static Cell Of(string text) => new() { Text = text };

    /// <summary>A cell with a figure, printed with that many decimals (四舍五入).</summary>
    /// <exception cref="ArgumentOutOfRangeException">Decimals outside 0…10.</exception>
    public static Cell Of(decimal value, int decimals, Formula? formula = null) =>
        Of(new CellNumber(value, decimals), formula);

    /// <summary>A cell with a figure, printed as the number says.</summary>
    public static Cell Of(CellNumber number, Formula? formula = null) =>
        new() { Text = number.ToString(), Figure = new CellFigure(number, formula) };

    /// <summary>A cell with a figure, or an empty one where there is none: blank is not zero.</summary>
    public static Cell Of(decimal? value, int decimals, Formula? formula = null) =>
        value is { } number ? Of(number, decimals, formula) : new Cell { Formula = formula };

    /// <summary>A cell that heads its row or column.</summary>
    public static Cell Head(string text, int columnSpan = 1, int rowSpan = 1) =>
        new() { Text = text, Kind = CellKind.Head, ColumnSpan = columnSpan, RowSpan = rowSpan };

    /// <summary>A cell that prints a sign in place of a figure: <c>**</c>, —.</summary>
    public static Cell Placeholder(string text) => new() { Text = text, Blank = BlankKind.Placeholder };

    /// <summary>A share or growth whose base is zero or negative: nothing is printed, and a formula says why.</summary>
    public static Cell Undefined(Formula? formula = null) => new() { Blank = BlankKind.Undefined, Formula = formula };

    /// <summary>A cell of text.</summary>
    public static implicit operator Cell(string text) => Of(text);
}
