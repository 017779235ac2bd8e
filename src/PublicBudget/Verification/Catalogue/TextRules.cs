using PublicBudget.Collections;
using PublicBudget.Facts;
using PublicBudget.Verification.Kinds;

namespace PublicBudget.Verification.Catalogue;

/// <summary>NAR: the text – against the tables and within itself (表文、文内勾稽关系).</summary>
public static partial class TextRules
{
    private const Places Tables = Places.AnyTable;
    private const Places NotTables = Places.Text | Places.Nowhere;

    /// <summary>The rules, in the order of their identifiers.</summary>
    public static IReadOnlyList<Rule> All { get; } = ValueList.Create<Rule>(
    [
        new()
        {
            Id = "NAR-01", Severity = Severity.Error, Scope = RuleScope.TableAndText, Authority = Authorities.Wording,
            Sentence = "文字中的金额应与表中数据一致", Title = "Every amount of the text agrees with its table",
            Tests =
            [
                new AgreementTest
                {
                    Left = Places.Text, Right = Tables, DataName = "文字中的金额",
                    Data = static key => key.Concept is not (>= FactConcept.ThreePublicExpenses and <= FactConcept.TrainingExpenses),
                },
                new RollUpTest { Upper = Places.Text, Lower = Places.ByFunction, OnlyWhereNotPrinted = true },
            ],
        },
        new()
        {
            Id = "NAR-02", Severity = Severity.Error, Scope = RuleScope.WithinText, Authority = Authorities.Rounding,
            Sentence = "占比应等于部分除以整体", Title = "A share is its part over its whole",
            Applicability = "documents that print shares",
            Tests = [new RatioTest { Measure = FactMeasure.Share }],
        },
        new()
        {
            Id = "NAR-03", Severity = Severity.Error, Scope = RuleScope.WithinText, Authority = Authorities.Rounding,
            Sentence = "各部分覆盖整体时占比之和应为100%", Title = "Shares that cover the whole add up to 100",
            Tests = [new SharesAddUpTest()],
        },
        new()
        {
            Id = "NAR-04", Severity = Severity.Error, Scope = RuleScope.WithinText, Authority = Authorities.Rounding,
            Sentence = "增减额与增长率应与本年、上年金额相符", Title = "Changes and growth rates follow from the amounts",
            Tests =
            [
                new RatioTest { Measure = FactMeasure.GrowthRate, Places = NotTables },
                new ChangeTest { Places = NotTables, IsSilentWithoutBase = true },
            ],
        },
        new()
        {
            Id = "NAR-05", Severity = Severity.Error, Scope = RuleScope.WithinText, Authority = Authorities.Wording,
            Sentence = "增减方向、增减额与增长率的正负应一致", Title = "Words of direction, changes and rates go the same way",
            Tests = [new DirectionTest()],
        },
        new()
        {
            Id = "NAR-06", Severity = Severity.Warning, Scope = RuleScope.WithinText, Authority = Authorities.Wording,
            Sentence = "持平应无增减", Title = "持平 means that nothing changed",
            Applicability = "documents that say 持平",
            Tests = [new FlatTest()],
        },
        new()
        {
            Id = "NAR-07", Severity = Severity.Error, Scope = RuleScope.WithinText, Authority = Authorities.Arithmetic,
            Sentence = "上年为零时不应有增长率", Title = "No rate over a base of zero",
            Applicability = "documents that print rates",
            Tests = [new ZeroBaseTest()],
        },
        new()
        {
            Id = "NAR-08", Severity = Severity.Error, Scope = RuleScope.WithinText, Authority = Authorities.Arithmetic,
            Sentence = "本年为零时不应写比上年增加", Title = "What is zero did not increase",
            Tests = [new ZeroCurrentTest()],
        },
        new()
        {
            Id = "NAR-09", Severity = Severity.Warning, Scope = RuleScope.WithinText, Authority = Authorities.Wording,
            Sentence = "增减原因应具体，且不与增减方向相反", Title = "A reason says something, and not the opposite of the change",
            Applicability = "changes with a reason",
            Tests = [new CustomTest { Relates = "主要原因 ~ 增减方向", Check = CheckReasons }],
        },
        new()
        {
            Id = "NAR-10", Severity = Severity.Error, Scope = RuleScope.WithinText, Authority = Authorities.Identity,
            Sentence = "同一指标在文字中各处应一致", Title = "The text gives one value to one datum",
            Tests = [new AgreementTest { Left = Places.Text, Right = Places.Text, IsWithinOnePlace = true, DataName = "文字中的数据" }],
        },
        new()
        {
            Id = "NAR-11", Severity = Severity.Information, Scope = RuleScope.WithinText, Authority = Authorities.Wording,
            Sentence = "“占”后的数字应带百分号", Title = "A share is printed with its sign",
            Tests = [new MentionTest { Kind = MentionKind.ShareWithoutSign, Chinese = "占比缺少百分号", English = "a share without %" }],
        },
        new()
        {
            Id = "NAR-12", Severity = Severity.Warning, Scope = RuleScope.TableAndText, Authority = Authorities.ClassificationLaw,
            Sentence = "文字中的科目名称应与当年科目一致", Title = "Names of codes in the text are those of the year",
            Applicability = "documents whose text names codes",
            Tests = [new CodeNameTest { IsText = true }],
        },
        new()
        {
            Id = "NAR-13", Severity = Severity.Error, Scope = RuleScope.WithinText, Authority = Authorities.Wording,
            Sentence = "文字列举的各部分之和应等于合计", Title = "The parts that the text lists cover their total",
            Applicability = "lists that claim to be complete, or whose shares add up to 100; any list may not exceed its total",
            Tests = [new ListSumTest { ExceptScopes = FundPlaces }],
        },
        new()
        {
            Id = "NAR-14", Severity = Severity.Error, Scope = RuleScope.WithinText, Authority = Authorities.Wording,
            Sentence = "政府性基金、国有资本经营预算段落中各项之和不应大于该段合计", Title = "The items of a fund's paragraph do not exceed its total",
            Tests = [new ListSumTest { OnlyScopes = FundPlaces }],
        },
        new()
        {
            Id = "NAR-15", Severity = Severity.Review, Scope = RuleScope.AcrossDocuments, Authority = Authorities.Wording,
            Sentence = "由增减额推得的上年数应与上年公开数一致", Title = "The prior-year amount that the change implies is the one disclosed",
            Applicability = "needs last year's document",
            Tests = [new CustomTest { Relates = "本年 − 增减额 = 上年公开数", Check = CheckImpliedPrior }],
        },
        new()
        {
            Id = "NAR-16", Severity = Severity.Error, Scope = RuleScope.WithinText, Authority = Authorities.Balance,
            Sentence = "文字中的收入总计应等于支出总计", Title = "The text's total revenue equals its total expenditure",
            Tests = [new SumTest { Places = Places.Text, Relations = [Divided.RevenueIsExpenditure] }],
        },
        new()
        {
            Id = "NAR-17", Severity = Severity.Error, Scope = RuleScope.TableAndText, Authority = Authorities.Balance,
            Sentence = "收入总计、支出总计不应小于本年合计", Title = "The grand totals are at least the year's totals",
            Applicability = "where the statement of revenue and expenditure is not printed",
            Exemption = static sheet => sheet.Table(TableRole.IncomeAndExpenditure)?.Presence == TablePresence.Printed ? "INT-02 checks the table itself" : null,
            Tests = [new SumTest { IsAcrossPlaces = true, IsAtMost = true, Relations = [Divided.TotalExpenditure, Divided.TotalRevenue] }],
        },
        new()
        {
            Id = "NAR-18", Severity = Severity.Error, Scope = RuleScope.WithinText, Authority = Authorities.Rounding,
            Sentence = "完成率应等于实际数除以预算数", Title = "A completion rate is the outturn over the budget",
            Applicability = "documents that print completion rates",
            Tests = [new RatioTest { Measure = FactMeasure.Completion }],
        },
    ]);
}
