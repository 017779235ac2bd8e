using System.Text.RegularExpressions;
using PublicBudget.Reporting.Formats;

namespace PublicBudget.Reporting.Tables.Checking;

/// <summary>
/// Sums that a form prints beside its rows, in a column 公式: A=B+D beside 发行执行数, B beside 一般债券, D beside 专项债券, as the tables of governments' debts
/// have them.
/// </summary>
internal static partial class PrintedFormulas
{
    /// <summary>Adds the checks of the sums that a column of the table bears out.</summary>
    public static void Add(FigureGrid grid, List<TableCheck> checks)
    {
        if (!Array.Exists(grid.Rows, row => row.Formula is not null)) return;
        string[] formulas = Array.ConvertAll(grid.Rows, row => TextFolding.Key(row.Formula ?? ""));
        string[] letters = Array.ConvertAll(formulas, formula => formula.Split('=')[0]);
        for (int row = 0; row < formulas.Length; row++)
        {
            if (ProvenSums.Hold(grid, row, checks) || SumPattern().Match(formulas[row]) is not { Success: true } sum) continue;
            int[] parts = [.. sum.Groups["part"].Captures.Select(part => Array.IndexOf(letters, part.Value))];
            int[] signs = [1, .. sum.Groups["sign"].Captures.Select(sign => sign.Value == "+" ? 1 : -1)];
            if (Array.IndexOf(parts, -1) < 0) ProvenSums.Add(grid, row, parts, checks, signs);
        }
    }

    [GeneratedRegex("^[A-Z]{1,2}=(?<part>[A-Z]{1,2})(?:(?<sign>[+-])(?<part>[A-Z]{1,2}))+$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex SumPattern();
}
