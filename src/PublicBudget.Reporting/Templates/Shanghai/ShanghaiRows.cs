using PublicBudget.Budgets;
using PublicBudget.Classifications;
using PublicBudget.Facts;
using PublicBudget.Periods;
using PublicBudget.Reporting.Tables.Composing;

namespace PublicBudget.Reporting.Templates.Shanghai;

/// <summary>The rows and columns that several tables of the Shanghai form of 2026 share.</summary>
internal static class ShanghaiRows
{
    /// <summary>The functional classes of 2026. Only those with a figure are printed, numbered one after another.</summary>
    public static IReadOnlyList<FormRow> Classes { get; } =
    [
        .. ClassificationCatalog.Functional(new FiscalYear(2026)).Entries
            .Where(entry => entry.Level == ClassificationLevel.Category)
            .Select(entry => FormRow.Of(entry.Name, FactSelector.Of(entry.Code)).WhereUsed() with { IsNumbered = true }),
    ];

    /// <summary>
    /// The foot of the side of expenditure. Where money is carried over to the next year, the form's 支出总计 holds it too, and a row
    /// says how much of it is of this year.
    /// </summary>
    public static IReadOnlyList<FormRow> Total { get; } =
    [
        FormRow.Of("支出总计", FactSelector.Of(FactConcept.Expenditure)) with { Sum = FormSum.Above, HiddenWhere = CarriedOver },
        FormRow.Of("本年支出合计", FactSelector.Of(FactConcept.Expenditure)) with { Sum = FormSum.Above, PrintedWhere = CarriedOver },
        FormRow.Of("结转下年", CarriedOver).WhereUsed(),
        FormRow.Of("支出总计", FactSelector.Of(FactConcept.TotalExpenditure)) with { Sum = FormSum.Above, PrintedWhere = CarriedOver },
    ];

    /// <summary>The sources outside the appropriations, numbered on; the form's three, and what it has no row for where there is a figure.</summary>
    public static IReadOnlyList<FormRow> OtherRevenue { get; } =
    [
        Numbered("事业收入", FactSelector.Of(RevenueSource.InstitutionalActivities)),
        Numbered("事业单位经营收入", FactSelector.Of(RevenueSource.BusinessOperations)),
        Numbered("其他收入", FactSelector.Of(RevenueSource.Other)),
        .. Beyond.Select(source => Numbered(source.Text, source.Facts).WhereUsed()),
    ];

    /// <summary>Tables 3, 5, 6 and 7.</summary>
    public static IReadOnlyList<FigureColumn> ByNature { get; } =
    [
        FigureColumn.Sum("合计", FactSelector.Of(ExpenditureColumn.Total)),
        FigureColumn.Of("基本支出", FactSelector.Of(ExpenditureColumn.Basic)),
        FigureColumn.Of("项目支出", FactSelector.Of(ExpenditureColumn.Project)),
        .. OtherNatures(),
    ];

    /// <summary>Table 2.</summary>
    public static IReadOnlyList<FigureColumn> BySource { get; } =
    [
        FigureColumn.Sum("合计", FactSelector.Of(FactConcept.TotalRevenue)),
        FigureColumn.Of("财政拨款收入", FactSelector.Of(FactConcept.Revenue, FundScope.Appropriations)),
        FigureColumn.Of("事业收入", FactSelector.Of(RevenueSource.InstitutionalActivities)),
        FigureColumn.Of("事业单位经营收入", FactSelector.Of(RevenueSource.BusinessOperations)),
        FigureColumn.Of("其他收入", FactSelector.Of(RevenueSource.Other)),
        .. Beyond.Select(source => FigureColumn.Of(source.Text, source.Facts) with { IsOptional = true }),
    ];

    /// <summary>The natures that the form has no column for.</summary>
    public static IEnumerable<FigureColumn> OtherNatures() =>
    [
        FigureColumn.Of("上缴上级支出", FactSelector.Of(ExpenditureColumn.RemittanceToSuperior)) with { IsOptional = true },
        FigureColumn.Of("事业单位经营支出", FactSelector.Of(ExpenditureColumn.BusinessOperations)) with { IsOptional = true },
        FigureColumn.Of("对附属单位补助支出", FactSelector.Of(ExpenditureColumn.SubsidiesToAffiliates)) with { IsOptional = true },
    ];

    private static FactSelector CarriedOver => FactSelector.Of(FactConcept.CarriedOverToNextYear);

    private static (string Text, FactSelector Facts)[] Beyond =>
    [
        ("财政专户管理资金", FactSelector.Of(RevenueSource.SpecialFiscalAccount)),
        ("社会保险基金预算收入", FactSelector.Of(RevenueSource.SocialInsuranceFunds)),
        ("上级补助收入", FactSelector.Of(RevenueSource.SuperiorSubsidies)),
        ("附属单位上缴收入", FactSelector.Of(RevenueSource.AffiliateRemittances)),
        ("使用非财政拨款结余", FactSelector.Of(RevenueSource.NonAppropriationSurplusUsed)),
        ("上年结转", FactSelector.Of(FactConcept.CarriedOverFromPriorYear)),
    ];

    private static FormRow Numbered(string text, FactSelector facts) => FormRow.Of(text, facts) with { IsNumbered = true };
}
