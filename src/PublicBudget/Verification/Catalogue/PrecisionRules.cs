using PublicBudget.Collections;
using PublicBudget.Verification.Kinds;

namespace PublicBudget.Verification.Catalogue;

/// <summary>PRC: units, decimals and rounding (单位与精度).</summary>
public static class PrecisionRules
{
    /// <summary>The rules, in the order of their identifiers.</summary>
    public static IReadOnlyList<Rule> All { get; } = ValueList.Create<Rule>(
    [
        new()
        {
            Id = "PRC-01", Severity = Severity.Error, Scope = RuleScope.Precision, Authority = Authorities.Form,
            Sentence = "同一表内金额单位应一致", Title = "One unit of measure in each table",
            Tests = [new PrecisionTest { Aspect = PrecisionAspect.OneUnitPerTable }],
        },
        new()
        {
            Id = "PRC-02", Severity = Severity.Information, Scope = RuleScope.Precision, Authority = Authorities.Form,
            Sentence = "同一栏的小数位应一致", Title = "The same decimals in each column",
            Tests = [new PrecisionTest { Aspect = PrecisionAspect.SameDecimals }],
        },
        new()
        {
            Id = "PRC-03", Severity = Severity.Information, Scope = RuleScope.Precision, Authority = Authorities.Rounding,
            Sentence = "金额不应有超出精度的尾数", Title = "No digits beyond the precision",
            Tests = [new PrecisionTest { Aspect = PrecisionAspect.ExcessDigits }],
        },
        new()
        {
            Id = "PRC-04", Severity = Severity.Error, Scope = RuleScope.Precision, Authority = Authorities.Wording,
            Sentence = "表与文字不应相差10倍或10⁴倍", Title = "Text and table do not differ by a factor of 10 or 10⁴",
            Tests = [new PrecisionTest { Aspect = PrecisionAspect.SlippedFactor }],
        },
        new()
        {
            Id = "PRC-05", Severity = Severity.Warning, Scope = RuleScope.Precision, Authority = Authorities.Wording,
            Sentence = "表以万元计而文字以元计的小额，单位可能有误", Title = "A small amount in yuan where the table is in ten thousand yuan",
            Tests = [new PrecisionTest { Aspect = PrecisionAspect.YuanInText }],
        },
        new()
        {
            Id = "PRC-06", Severity = Severity.Information, Scope = RuleScope.Precision, Authority = Authorities.Rounding,
            Sentence = "说明各求和关系是完全一致还是取整误差范围内一致", Title = "Whether the sums hold exactly or within rounding",
            Tests = [new CustomTest { Relates = "全部成立的求和关系", Check = RoundingReview.Report, IsReview = true }],
        },
        new()
        {
            Id = "PRC-07", Severity = Severity.Information, Scope = RuleScope.Precision, Authority = Authorities.Form,
            Sentence = "百分比应保留两位小数", Title = "Percentages have two decimals",
            Tests = [new PrecisionTest { Aspect = PrecisionAspect.TwoDecimalPercentages }],
        },
    ]);
}
