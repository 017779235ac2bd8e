using PublicBudget.Collections;
using PublicBudget.Facts;
using PublicBudget.Periods;
using PublicBudget.Verification.Kinds;

namespace PublicBudget.Verification.Catalogue;

/// <summary>YOY: relations between documents (跨文档勾稽关系). They need the other document; without it they say so.</summary>
public static class AcrossDocumentsRules
{
    private const decimal RemarkableChange = 50m;

    /// <summary>The rules, in the order of their identifiers.</summary>
    public static IReadOnlyList<Rule> All { get; } = ValueList.Create<Rule>(
    [
        new()
        {
            Id = "YOY-01", Severity = Severity.Error, Scope = RuleScope.AcrossDocuments, Authority = Authorities.Identity,
            Sentence = "上年数应与上年公开数一致", Title = "Prior-year figures are those of last year's document",
            Applicability = "needs last year's document",
            Tests = [new CustomTest { Relates = "上年数 = 上年公开数", Check = static context => Compare(context, context.Options.PriorYear, static (key, version) => key.Version < version) }],
        },
        new()
        {
            Id = "YOY-02", Severity = Severity.Error, Scope = RuleScope.AcrossDocuments, Authority = Authorities.Consolidation,
            Sentence = "部门预算应等于所属单位预算之和（抵销内部拨付后）", Title = "A department is the sum of its units, less internal transfers",
            Applicability = "needs the units' documents",
            Tests = [new CustomTest { Relates = "部门支出 = Σ 单位支出", Check = CheckConsolidation }],
        },
        new()
        {
            Id = "YOY-03", Severity = Severity.Review, Scope = RuleScope.AcrossDocuments, Authority = Authorities.Wording,
            Sentence = "增减幅度超过50%的应核实", Title = "A change of more than half needs a look",
            Applicability = "documents that print rates",
            Tests = [new CustomTest { Relates = "|增长率| ≤ 50%", Check = CheckJumps }],
        },
        new()
        {
            Id = "YOY-04", Severity = Severity.Error, Scope = RuleScope.AcrossDocuments, Authority = Authorities.Identity,
            Sentence = "决算所列年初预算数应与预算公开数一致", Title = "The budget figures of the final accounts are those of the budget",
            Applicability = "final accounts; needs the budget document",
            Tests = [new CustomTest { Relates = "决算的年初预算数 = 预算公开数", Check = static context => Compare(context, context.Options.Budget, static (key, version) => key.Version.Year == version.Year && key.Version.Stage <= BudgetStage.Approved) }],
        },
        new()
        {
            Id = "YOY-05", Severity = Severity.Warning, Scope = RuleScope.AcrossDocuments, Authority = Authorities.DisclosureLaw,
            Sentence = "各所属单位均应公开", Title = "Every subordinate unit has published",
            Applicability = "needs the units' documents",
            Tests = [new CustomTest { Relates = "单位数 = 已公开单位数", Check = CheckUnits }],
        },
    ]);

    private static void Compare(RuleContext context, FactSheet? other, Func<FactKey, BudgetVersion, bool> isMeant)
    {
        if (other is null)
        {
            context.Lacks(Reasons.NoOtherDocument);
            return;
        }

        foreach (FactKey key in context.Sheet.Keys)
        {
            if (key.Measure != FactMeasure.Amount || !isMeant(key, context.Sheet.Info.Version)) continue;
            if (context.Sheet.Find(key) is not { Figure.IsReported: true } here || other.Find(key) is not { Figure.IsReported: true } there) continue;
            decimal difference = Math.Abs(here.Figure.Value - there.Figure.Value);
            if (difference <= here.Figure.HalfUnit + there.Figure.HalfUnit) context.Pass();
            else context.Contradict(Remarks.About(here, $"另一文档为 {there.Figure}", $"the other document prints {there.Figure}", there));
        }
    }

    private static void CheckConsolidation(RuleContext context)
    {
        if (context.Options.Units.Count == 0)
        {
            context.Lacks(Reasons.NoOtherDocument);
            return;
        }

        FactKey key = FactKeys.Expenditure(context.Sheet.Info.Version);
        if (context.Sheet.Find(key) is not { Figure.IsReported: true } total) return;
        Fact?[] units = [.. context.Options.Units.Select(unit => unit.Find(key))];
        if (units.Any(unit => unit is not { Figure.IsReported: true })) return;
        decimal sum = units.Sum(unit => unit!.Figure.Value), allowed = total.Figure.HalfUnit + units.Sum(unit => unit!.Figure.HalfUnit);

        // What units pass on to each other is counted twice in their sum, never in the department.
        if (Math.Abs(total.Figure.Value - sum) <= allowed) context.Pass();
        else if (total.Figure.Value < sum) context.CannotTell(Remarks.About(total, $"小于各单位之和 {FigureText.Of(sum, total.Figure)}，差额应为内部拨付", $"is less than the units' sum {FigureText.Of(sum, total.Figure)}; the difference must be internal transfers"));
        else context.Contradict(Remarks.About(total, $"大于各单位之和 {FigureText.Of(sum, total.Figure)}", $"is more than the units' sum {FigureText.Of(sum, total.Figure)}"));
    }

    private static void CheckJumps(RuleContext context)
    {
        foreach (int datum in context.Index.OfMeasure(FactMeasure.GrowthRate))
        {
            Fact rate = context.Sheet.Facts[context.Index.Best(datum)];
            if (rate.Figure.Percentage is not { } percentage || !IsShown(rate)) continue;
            if (Math.Abs(percentage.Value) <= RemarkableChange) context.Pass();
            else context.Contradict(Remarks.About(rate, "增减幅度超过50%", "the change is more than half"));
        }
    }

    // A budget's sheet has the rate of every code in every fund; what somebody will read of them are the totals.
    private static bool IsShown(Fact rate) => !rate.Origin.IsComputed || (rate.Key is { HasCode: false, Column: ExpenditureColumn.Total, Organisation: null });

    private static void CheckUnits(RuleContext context)
    {
        Figure units = context.Sheet[FactKeys.Of(context.Sheet.Info.Version, FactConcept.ConsolidatedUnits)];
        if (context.Options.Units.Count == 0 || units.Number is not { } expected)
        {
            context.Lacks(Reasons.NoOtherDocument);
            return;
        }

        if (context.Options.Units.Count >= expected) context.Pass();
        else context.Contradict(Remarks.About($"应有{expected}个单位公开，已有{context.Options.Units.Count}个", $"{expected} units were to publish, {context.Options.Units.Count} have"));
    }
}
