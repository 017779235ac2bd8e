using PublicBudget.Facts;

namespace PublicBudget.Verification;

/// <summary>
/// Something that a reviewer should be told: a contradiction, a nudged ratio, or a remark. It names both places and both values,
/// and never claims to know which side is wrong.
/// </summary>
public sealed record Finding
{
    /// <summary>The check behind it.</summary>
    public required Check Check { get; init; }

    /// <summary>A likely explanation, where the search found one.</summary>
    public Explanation? Explanation { get; init; }

    /// <summary>The rule's identifier.</summary>
    public string RuleId => Check.Rule.Id;

    /// <summary>What came out.</summary>
    public Verdict Verdict => Check.Verdict;

    /// <summary>How much it weighs: the rule's severity for a contradiction, information for anything less.</summary>
    public Severity Severity => Check.Verdict == Verdict.Contradicted ? Check.Rule.Severity : Severity.Information;

    /// <summary>The first place.</summary>
    public PrintedPlace? Place => Check.Remark?.Place ?? (Check.Facts.Count > 0 ? Check.Facts[0].Place : null);

    /// <summary>The other place, or the first of the others.</summary>
    public PrintedPlace? OtherPlace => Check.Remark?.OtherPlace ?? (Check.Facts.Count > 1 ? Check.Facts[1].Place : null);

    /// <summary>The whole in Chinese: what contradicts what, by how much, and the likely explanation.</summary>
    public string Chinese => Joined(Messages.Chinese(Check), Explanation?.Chinese, MessageWords.Chinese, "。");

    /// <summary>The whole in English: what contradicts what, by how much, and the likely explanation.</summary>
    public string English => Joined(Messages.English(Check), Explanation?.English, MessageWords.English, ". ");

    /// <summary>Rule, severity and the Chinese text in one line.</summary>
    public override string ToString() => $"{RuleId} {Severity.ChineseName()} {Check.Rule.Sentence}：{Chinese}";

    private static string Joined(string message, string? explanation, MessageWords words, string stop)
        => explanation is null ? message : $"{message}{stop}{words.Likely}{explanation}";
}
