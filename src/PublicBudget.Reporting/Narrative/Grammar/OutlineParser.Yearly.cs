namespace PublicBudget.Reporting.Narrative.Grammar;

/// <content>Rates of each of several years.</content>
internal sealed partial class OutlineParser
{
    /// <summary>年均增长, 年平均增速.</summary>
    private bool IsOfEachYear(Token verb) => _text.Text.AsSpan(0, verb.Start) is var before && (before.EndsWith("年均") || before.EndsWith("年平均") || before.EndsWith("平均每年"));

    private void AddYearly(Rate rate, bool isDoubtful)
    {
        GrowthClaim growth = Add(new GrowthClaim { Start = rate.Start, End = rate.End, Situation = Situation, Context = Here(), IsYearly = true, IsDoubtful = isDoubtful });
        growth.Rates.Add(rate);
        (_rated, _rates) = (growth, growth.Rates);
    }
}
