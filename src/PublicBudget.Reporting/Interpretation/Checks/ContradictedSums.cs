using PublicBudget.Facts;
using PublicBudget.Reporting.Narrative;
using PublicBudget.Verification;

namespace PublicBudget.Reporting.Interpretation.Checks;

/// <summary>The sums that a rule found not to hold, by the data that they are made of.</summary>
internal sealed class ContradictedSums
{
    private readonly Dictionary<FactKey, List<Check>> _sums = [];

    /// <summary>Adds a sum.</summary>
    public void Add(Check sum)
    {
        foreach (Fact fact in sum.Facts)
        {
            if (!_sums.TryGetValue(fact.Key, out List<Check>? checks)) _sums[fact.Key] = checks = [];
            checks.Add(sum);
        }
    }

    /// <summary>Whether a statement says one of the sums: its total and parts are all data of it.</summary>
    public bool Contains(BoundStatement bound)
        => bound.Statement.Kind == StatementKind.Sum && bound.Operands is [{ } first, ..] && _sums.TryGetValue(first.Canonical, out List<Check>? sums)
            && sums.Exists(sum => sum.Facts.Count == bound.Operands.Count && bound.Operands.All(key => key is { } known && sum.Facts.Any(fact => fact.Key == known.Canonical)));
}
