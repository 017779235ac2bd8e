namespace PublicBudget.Reporting.Narrative.Text;

/// <summary>
/// Puts lines back that a text layer printed one line too early: "15.16%；" before the line that ends with 占. Such a line begins
/// with a figure that nothing before it asks for, and the line behind it asks for a figure that does not follow.
/// </summary>
internal static class LiftedLines
{
    private const string AsksForFigure = "占为额的达共约出入费款";

    private const int LongestFigure = 24;

    public static void Restore(string text, List<PrintedLine> lines)
    {
        for (int i = 1; i + 1 < lines.Count; i++)
        {
            if (StartsWithFigure(text, lines[i]) && !IsAskedFor(text, lines, i) && AsksInVain(text, lines, i + 1))
            {
                (lines[i], lines[i + 1]) = (lines[i + 1], lines[i]);
                i++;
            }
        }
    }

    /// <summary>A number with a unit of money or a per cent sign begins the line.</summary>
    private static bool StartsWithFigure(string text, in PrintedLine line)
    {
        int i = line.Start;
        int end = Math.Min(line.End, line.Start + LongestFigure);
        while (i < end && CharacterFolding.Fold(text[i]) is (>= '0' and <= '9') or '.' or ',' or CharacterFolding.Blank)
        {
            i++;
        }

        return i > line.Start && i < end && char.IsAsciiDigit(CharacterFolding.Fold(text[line.Start])) && CharacterFolding.Fold(text[i]) is '万' or '亿' or '元' or '%';
    }

    /// <summary>The line before runs on into this one.</summary>
    private static bool IsAskedFor(string text, List<PrintedLine> lines, int index)
    {
        PrintedLine before = lines[index - 1];
        return !before.IsBlank && CharacterFolding.Fold(text[before.End - 1]) is not ('。' or ';' or ':');
    }

    private static bool AsksInVain(string text, List<PrintedLine> lines, int index)
    {
        PrintedLine line = lines[index];
        if (line.Kind != PrintedLineKind.Text || !AsksForFigure.Contains(CharacterFolding.Fold(text[line.End - 1])))
        {
            return false;
        }

        int next = index + 1;
        while (next < lines.Count && lines[next].IsBlank)
        {
            next++;
        }

        return next >= lines.Count || !char.IsAsciiDigit(CharacterFolding.Fold(text[lines[next].Start]));
    }
}
