using PublicBudget.Reporting.Tables.Recognition;
using PublicBudget.Verification;

namespace PublicBudget.Reporting.Tables.Checking;

/// <summary>Sums that no code tells: that a row is the sum of others in this table one of its columns has to bear out to the last digit.</summary>
internal static class ProvenSums
{
    /// <summary>Adds the checks of a sum in every column of amounts, if the columns bear it out.</summary>
    /// <param name="grid">The figures.</param>
    /// <param name="total">The row of the sum.</param>
    /// <param name="parts">The rows of its parts.</param>
    /// <param name="checks">Where they go.</param>
    /// <param name="signs">The sign of each part; all plus where null.</param>
    public static void Add(FigureGrid grid, int total, int[] parts, List<TableCheck> checks, int[]? signs = null)
    {
        List<TableCheck> found = [];
        foreach (int column in grid.AmountColumns)
        {
            RecognisedFigure stated = grid[total, column];
            RecognisedFigure[] figures = [.. parts.Select(row => grid[row, column])];
            if (!stated.IsBlank && figures.Count(static figure => !figure.IsBlank && figure.Value != 0) > 1) found.Add(grid.Sum(TableCheckKind.TotalSum, stated, figures, signs));
        }

        int exact = found.Count(static check => check.Verdict == Verdict.Exact), contradicted = found.Count(static check => check.Verdict == Verdict.Contradicted);
        if (exact > 0 && contradicted <= exact && found.TrueForAll(check => check.Verdict != Verdict.Contradicted || HasNoPartOfItsOwn(check, found))) checks.AddRange(found);
    }

    /// <summary>Whether a row is known to be a sum already: two ways to say what it adds up would report one wrong figure twice.</summary>
    public static bool Hold(FigureGrid grid, int total, List<TableCheck> checks)
        => checks.Exists(check => check.Kind == TableCheckKind.TotalSum && ReferenceEquals(check.Stated.Row, grid.Rows[total]));

    /// <summary>A row that has an amount in no column that comes out may take another row apart.</summary>
    private static bool HasNoPartOfItsOwn(TableCheck check, List<TableCheck> found)
    {
        for (int i = 0; i < check.Parts.Count; i++)
        {
            int part = i;
            if (check.Parts[i].Value is not (null or 0) && !found.Exists(other => other.Verdict == Verdict.Exact && other.Parts[part].Value is not (null or 0))) return false;
        }

        return true;
    }
}
