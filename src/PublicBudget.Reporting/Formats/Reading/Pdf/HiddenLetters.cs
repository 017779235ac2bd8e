namespace PublicBudget.Reporting.Formats.Reading.Pdf;

/// <summary>
/// Finds letters of repeated columns that are drawn over those behind them: a printer draws the repeated columns first, with all of a heading that goes on
/// over other columns, and hides what is too much.
/// </summary>
internal static class HiddenLetters
{
    /// <summary>The letters; none where the rows are drawn in another order.</summary>
    /// <param name="table">The table.</param>
    /// <param name="left">The part left of it, whose first columns it repeats.</param>
    /// <param name="columns">How many they are.</param>
    /// <param name="isDrawnTwice">Whether what stands above the table is drawn twice: then the columns are too, one after the other.</param>
    public static IReadOnlySet<Glyph> In(LetteredGrid table, LetteredGrid left, int columns, bool isDrawnTwice)
    {
        HashSet<(string, double, double)> places = [.. left.Glyphs.SelectMany(letter => PlacesOf(letter, left))];
        ILookup<bool, (Glyph Letter, int Order)> letters = table.Glyphs.Select((letter, order) => (letter, order)).ToLookup(pair => IsBehind(pair.letter, table, columns));
        (Glyph Letter, int Order)[] repeated = [.. letters[false].Where(pair => IsRepeated(pair.Letter, table, places))];
        int last = repeated.Select(pair => pair.Order).DefaultIfEmpty(-1).Max(), firstFigure = letters[true].Where(pair => char.IsAsciiDigit(pair.Letter.Text[0])).Select(pair => pair.Order).DefaultIfEmpty(int.MaxValue).Min();
        // Of one row nobody can tell otherwise whether all repeated columns come first.
        bool areFirst = isDrawnTwice || letters[true].Select(pair => pair.Letter).Where(letter => char.IsAsciiDigit(letter.Text[0])).Select(letter => table.Lines.RowAt(letter.Centre)).Distinct().Skip(1).Any();
        if (last < 0 || last > firstFigure || !areFirst) return new HashSet<Glyph>();
        // 合计 over several columns may be the last that is drawn of them, below all that stands in them.
        double lowest = repeated.Min(pair => pair.Letter.Bottom);
        int end = letters[true].Where(pair => pair.Order < firstFigure && pair.Letter.Top < lowest && IsRepeated(pair.Letter, table, places)).Select(pair => pair.Order).DefaultIfEmpty(last).Max();
        return letters[true].Where(pair => pair.Order <= end).Select(pair => pair.Letter).ToHashSet();
    }

    private static bool IsBehind(Glyph letter, LetteredGrid table, int columns) => table.Lines.ColumnAt(letter.Middle) is var column && (column < 0 || column >= columns);

    private static bool IsRepeated(Glyph letter, LetteredGrid table, HashSet<(string, double, double)> places)
    {
        (string text, double across, double up) = PlaceOf(letter, table, 0);
        return places.Contains((text, across, up)) || places.Contains((text, across - 1, up)) || places.Contains((text, across + 1, up));
    }

    // Letters that the edge of the page cuts off go with the one before them.
    private static IEnumerable<(string, double, double)> PlacesOf(Glyph letter, LetteredGrid table) => letter.Text.Select((_, i) => PlaceOf(letter, table, i));

    private static (string Text, double Across, double Up) PlaceOf(Glyph letter, LetteredGrid table, int at)
        => (letter.Text[at].ToString(), Whole(letter.Left + (at * letter.Size) - table.Lines.Left), Whole(letter.Baseline));

    private static double Whole(double place) => Math.Round(place, MidpointRounding.AwayFromZero);
}
