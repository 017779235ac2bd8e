namespace PublicBudget.Verification;

/// <summary>What the verdicts are called and what they amount to.</summary>
public static class Verdicts
{
    /// <summary>Whether the relation was checked and holds.</summary>
    /// <param name="verdict">The verdict.</param>
    public static bool Holds(this Verdict verdict) => verdict is Verdict.Exact or Verdict.WithinRounding;

    /// <summary>Whether the relation was checked at all, whatever came out.</summary>
    /// <param name="verdict">The verdict.</param>
    public static bool WasChecked(this Verdict verdict) => verdict <= Verdict.Contradicted;

    /// <summary>The Chinese term, as 取整误差范围内.</summary>
    /// <param name="verdict">The verdict.</param>
    public static string ChineseName(this Verdict verdict) => verdict switch
    {
        Verdict.Exact => "一致",
        Verdict.WithinRounding => "取整误差范围内",
        Verdict.Nudged => "微调",
        Verdict.Contradicted => "矛盾",
        Verdict.NotApplicable => "不适用",
        Verdict.InsufficientData => "数据不足",
        Verdict.Ambiguous => "无法判定",
        _ => "规则执行错误",
    };

    /// <summary>The English term, as "within rounding".</summary>
    /// <param name="verdict">The verdict.</param>
    public static string EnglishName(this Verdict verdict) => verdict switch
    {
        Verdict.Exact => "exact",
        Verdict.WithinRounding => "within rounding",
        Verdict.Nudged => "nudged",
        Verdict.Contradicted => "contradicted",
        Verdict.NotApplicable => "not applicable",
        Verdict.InsufficientData => "insufficient data",
        Verdict.Ambiguous => "ambiguous",
        _ => "failed to run",
    };
}
