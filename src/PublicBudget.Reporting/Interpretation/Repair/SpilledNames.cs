using PublicBudget.Classifications;
using PublicBudget.Reporting.Tables.Recognition;

namespace PublicBudget.Reporting.Interpretation.Repair;

/// <summary>
/// Names that ran on into the cell below: …养老保 | 险缴费支出机关事业单位…, also where the two lines were printed over each other and their characters mix. The
/// names of both codes prove it.
/// </summary>
internal static class SpilledNames
{
    /// <summary>The pane with each name in its own row; every row that was put right is listed.</summary>
    /// <param name="pane">The pane as printed.</param>
    /// <param name="catalog">The names of its codes.</param>
    /// <param name="repairs">Takes the repairs.</param>
    public static RecognisedPane Repair<TCode>(RecognisedPane pane, ClassificationCatalog<TCode> catalog, List<TableRepair> repairs)
        where TCode : struct, IClassificationCode<TCode>
    {
        Dictionary<RecognisedRow, RecognisedRow>? repaired = null;
        RecognisedRow? above = null;
        string nameAbove = "", rest = "";
        foreach (RecognisedRow row in pane.Rows)
        {
            string own = TCode.TryParse(row.Code, out TCode code) && catalog.TryGet(code, out ClassificationEntry<TCode>? entry) ? entry.Name : "";
            string name = row.Name;
            int length = name.Length - rest.Length;
            if (above is not null && rest.Length > 0 && length > 0 && length <= own.Length && IsMixed(name, rest, own[..length]))
            {
                repaired ??= new(ReferenceEqualityComparer.Instance);
                repaired[above] = above with { Name = nameAbove, IsRepaired = true };
                name = own[..length];
                repaired[row] = row with { Name = name, IsRepaired = true };
                repairs.Add(new TableRepair { Place = row.Place, Text = $"the name {row.Name} was read as {name}: the rest is that of the name above it" });
            }

            rest = own.Length > name.Length && own.StartsWith(name, StringComparison.Ordinal) ? own[name.Length..] : "";
            (above, nameAbove) = (row, own);
        }

        return repaired is null ? pane : PaneRows.Replace(pane, row => repaired.GetValueOrDefault(row, row));
    }

    /// <summary>Whether a text is two others whose characters follow each other, each in its own order.</summary>
    private static bool IsMixed(string text, string first, string second)
    {
        // reached[i]: i characters of the first and all others so far of the second.
        var reached = new bool[first.Length + 1];
        reached[0] = true;
        for (int length = 1; length <= text.Length; length++)
        {
            for (int i = Math.Min(length, first.Length); i >= 0; i--)
            {
                int j = length - i;
                bool byFirst = i > 0 && reached[i - 1] && text[length - 1] == first[i - 1];
                bool bySecond = j > 0 && j <= second.Length && reached[i] && text[length - 1] == second[j - 1];
                reached[i] = byFirst || bySecond;
            }
        }

        return reached[first.Length];
    }
}
