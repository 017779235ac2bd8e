using PublicBudget.Reporting.Narrative.Grammar;

namespace PublicBudget.Reporting.Narrative.Recognition;

/// <summary>
/// 支出3.00万元（上年4.00万元），下降25%; 同比增长10%（上年完成60亿元）: a bracket right behind what is compared, or behind the comparison, that holds the amount of the
/// year before and nothing else.
/// </summary>
internal static class BracketPriors
{
    /// <summary>The amount of the year before; null where the words compare with something else.</summary>
    public static Level? Find(Outline outline, Level current, Claim claim)
    {
        bool isPlain = claim is { IsAside: false, Context.Comparison: null or { Amount: null, IsComparable: false } } && claim.Depth == current.Depth && !current.IsOfPriorYear;
        return !isPlain ? null : Behind(outline, current, current, claim) ?? Behind(outline, claim, current, claim);
    }

    private static Level? Behind(Outline outline, Element element, Level current, Claim claim)
    {
        int next = element.Index + 1;
        return next < outline.Elements.Count && outline.Elements[next] is Level { IsAbout: false } prior && IsAlone(outline, element.End, prior)
            && IsYearBefore(prior, current) && IsComparedWith(prior, current, claim.Context.Comparison)
            ? prior
            : null;
    }

    private static bool IsAlone(Outline outline, int open, Level prior) =>
        prior.Start == open + 1 && outline.Text[open] == '(' && prior.End < outline.Text.Length && outline.Text[prior.End] == ')';

    private static bool IsYearBefore(Level prior, Level current) =>
        (prior.Topic.IsGeneric || prior.Topic.NamesOnlyPriorYear || prior.Topic.IsSame(current.Topic)) && (prior.IsOfPriorYear || (prior.Year is { } year && current.AnyYear == year + 1));

    /// <summary>Neither another year nor another kind of figure is what the words compare with.</summary>
    private static bool IsComparedWith(Level prior, Level current, Comparison? comparison) =>
        comparison is null
            ? prior.Basis == FigureBasis.None || (current.Basis != FigureBasis.None && prior.Basis.Agrees(current.Basis))
            : (comparison.IsPriorYear || (comparison.Year is { } year && current.AnyYear == year + 1)) && prior.Basis.Agrees(comparison.Basis);
}
