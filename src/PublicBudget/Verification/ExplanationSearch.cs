using PublicBudget.Facts;
using PublicBudget.Verification.Kinds;

namespace PublicBudget.Verification;

/// <summary>
/// Looks for a way in which a contradiction may have come about. Each try changes one thing and asks whether the relation then
/// holds with the printed figures themselves. What two figures would explain equally well explains nothing: an offer is
/// the only one of its kind.
/// </summary>
internal static partial class ExplanationSearch
{
    /// <param name="sheet">The figures.</param>
    /// <param name="check">The contradiction.</param>
    /// <param name="isDoubtful">Whether a figure is itself contradicted somewhere, so that it can bear no witness.</param>
    public static Explanation? Find(FactSheet sheet, Check check, Func<Fact, bool> isDoubtful)
    {
        if (check.Verdict != Verdict.Contradicted || check.Difference is not { } difference || check.Facts.Count < 2) return null;
        return check.Relation switch
        {
            Relation.Sum or Relation.ColumnSum or Relation.ParentSum or Relation.Change
                => OfOneFigure(check, difference) ?? Subset(check.Facts[0], Added(check))
                    ?? Only(check, Stale(sheet, check, difference)) ?? Only(check, Neighbours(sheet, check, difference)),
            Relation.Agreement or Relation.Equality
                => OfOneFigure(check, difference) ?? Subset(check.Facts[0], LeavesOf(sheet, check.Facts[1]))
                    ?? Only(check, Stale(sheet, check, difference)) ?? Only(check, Neighbours(sheet, check, difference)),
            Relation.AtMost => Only(check, Factors(check, difference)) ?? Only(check, Stale(sheet, check, difference)),
            Relation.Share or Relation.Growth or Relation.Completion => Only(check, Copied(sheet, check, isDoubtful)),
            _ => null,
        };
    }

    private static Explanation? OfOneFigure(Check check, decimal difference)
        => Only(check, Signs(check, difference)) ?? Only(check, Factors(check, difference)) ?? Only(check, Transposed(check, difference));

    // Of two figures either may be the odd one; that is one explanation all the same.
    private static Explanation? Only(Check check, IEnumerable<Explanation> found)
    {
        Explanation? only = null;
        foreach (Explanation explanation in found)
        {
            if (only is not null && check.Facts.Count > 2 && explanation.Facts[0] != only.Facts[0]) return null;
            only ??= explanation;
        }

        return only;
    }

    /// <summary>What the difference becomes when one figure has another value.</summary>
    private static decimal Changed(Check check, decimal difference, int fact, decimal value)
    {
        decimal change = value - check.Facts[fact].Figure.Value;
        return fact == 0 || check.IsSubtracted(fact) ? difference + change : difference - change;
    }

    private static IEnumerable<Explanation> Signs(Check check, decimal difference)
    {
        for (int i = 0; i < check.Facts.Count; i++)
        {
            decimal value = check.Facts[i].Figure.Value;
            if (value != 0 && Changed(check, difference, i, -value) == 0)
                yield return Offer(ExplanationKind.Sign, $"{Name(check.Facts[i])}的正负号", $"the sign of {Name(check.Facts[i])}", check.Facts[i]);
        }
    }

    private static readonly decimal[] FactorsTried = [10m, 0.1m, 10_000m, 0.0001m];

    private static IEnumerable<Explanation> Factors(Check check, decimal difference)
    {
        for (int i = 0; i < check.Facts.Count; i++)
        {
            Figure figure = check.Facts[i].Figure;
            if (figure.Value == 0) continue;
            foreach (decimal factor in FactorsTried)
            {
                if (Math.Abs(Changed(check, difference, i, figure.Value * factor)) > RoomOf(figure) * factor) continue;
                string times = FigureText.Plain(factor > 1 ? factor : 1 / factor);
                yield return Offer(
                    ExplanationKind.Factor,
                    $"{Name(check.Facts[i])}{(factor > 1 ? "少" : "多")}乘了{times}（小数点或元与万元）",
                    $"{Name(check.Facts[i])} is {(factor > 1 ? "too small" : "too large")} by a factor of {times} (decimal point, or yuan against ten thousand yuan)",
                    check.Facts[i]);
            }
        }
    }

    // A figure of few digits, multiplied, has a range so wide that it would explain any difference of its size.
    private static decimal RoomOf(Figure figure) => figure.HalfUnit * FewestDigits <= Math.Abs(figure.Value) ? figure.HalfUnit : 0;

    // Three significant digits: half a unit is at most half a per cent.
    private const int FewestDigits = 200;

    private static IEnumerable<Explanation> Transposed(Check check, decimal difference)
    {
        for (int i = 0; i < check.Facts.Count; i++)
        {
            if (check.Facts[i].Figure.Amount is not { } amount || amount.Value == 0) continue;
            decimal unit = amount.InYuan / amount.Value;
            foreach ((decimal value, string text) in DigitSwaps.Of(amount.Value))
            {
                if (Changed(check, difference, i, value * unit) != 0) continue;
                yield return Offer(
                    ExplanationKind.TransposedDigits,
                    $"{Name(check.Facts[i])}相邻数字颠倒：{text}",
                    $"two digits of {Name(check.Facts[i])} changed places: {text}",
                    check.Facts[i]);
            }
        }
    }

    private static Explanation? Subset(Fact stated, IReadOnlyList<Fact> parts)
        => SubsetSearch.FindOnly(stated.Figure.Value, parts) is { } subset
            ? Offer(
                ExplanationKind.Subset,
                $"{string.Join(" + ", subset.Select(Name))} = {stated.Figure}，未计入 {string.Join("、", parts.Except(subset).Select(Name))}",
                $"{string.Join(" + ", subset.Select(Name))} = {stated.Figure}, without {string.Join(", ", parts.Except(subset).Select(Name))}",
                [.. subset])
            : null;

    private static IReadOnlyList<Fact> Added(Check check)
        => [.. check.Facts.Where((fact, i) => i > 0 && !check.IsSubtracted(i) && fact.Figure.Value != 0)];

    /// <summary>The rows that a column's total is the sum of, in the place where the total stands.</summary>
    internal static List<Fact> LeavesOf(FactSheet sheet, Fact total)
    {
        SheetIndex index = sheet.Index;
        int datum = index.Find(total.Key);
        List<Fact> leaves = [];
        if (datum < 0 || total.Key.HasCode) return leaves;
        int home = index.Entries[index.Best(datum)].Home;
        for (int i = datum + 1; i < index.GroupEnd(datum); i++)
        {
            if (index.CodeKind(i) != CodeKinds.Functional) continue;
            if (leaves.Count > 0 && leaves[^1].Key.Covers(in index.Keys[i])) leaves.RemoveAt(leaves.Count - 1);
            for (int entry = index.Start(i); entry < index.Start(i + 1); entry++)
            {
                if (index.Entries[entry].Home != home || index.Entries[entry].Value == 0) continue;
                leaves.Add(sheet.Facts[entry]);
                break;
            }
        }

        return leaves;
    }

    private static string Name(Fact fact) => $"{fact.Place?.ToString() ?? fact.Key.Describe()} {fact.Figure}";

    private static Explanation Offer(ExplanationKind kind, string chinese, string english, params IReadOnlyList<Fact> facts)
        => new() { Kind = kind, Chinese = chinese, English = english, Facts = facts };
}
