using PublicBudget.Budgets;
using PublicBudget.Classifications;
using PublicBudget.Facts;
using PublicBudget.Verification.Kinds;
using Column = PublicBudget.Facts.ExpenditureColumn;

namespace PublicBudget.Verification.Catalogue;

/// <summary>How the forms divide their totals: one object for each division, shared by the rules.</summary>
internal static class Divided
{
    private static readonly Partition ByKind = new()
    {
        RequiredColumns = [Column.Personnel, Column.Operating],
        Parts = [KeyStep.To(Column.Personnel), KeyStep.To(Column.Operating)],
    };

    /// <summary>收入总计 = 支出总计.</summary>
    public static SumRelation RevenueIsExpenditure { get; } = new(
        new() { Concept = FactConcept.TotalRevenue, Scope = FundScope.AllFunds, Codes = CodeKinds.Uncoded },
        Partition.Of(KeyStep.To(FactConcept.TotalExpenditure)));

    /// <summary>总计: basic, project and the three central natures.</summary>
    public static SumRelation TotalByNature { get; } = new(
        new() { Concept = FactConcept.Expenditure, Column = Column.Total },
        new Partition
        {
            RequiredColumns = [Column.Basic, Column.Project],
            Parts =
            [
                KeyStep.To(Column.Basic), KeyStep.To(Column.Project), KeyStep.To(Column.RemittanceToSuperior),
                KeyStep.To(Column.BusinessOperations), KeyStep.To(Column.SubsidiesToAffiliates),
            ],
        });

    /// <summary>基本支出: the columns of Henan's tables, else 人员经费 and 公用经费.</summary>
    public static SumRelation BasicByColumn { get; } = new(
        new() { Concept = FactConcept.Expenditure, Column = Column.Basic },
        new Partition
        {
            RequiredColumns = [Column.WagesAndBenefits, Column.Operating, Column.IndividualsAndFamilies],
            Parts = [KeyStep.To(Column.WagesAndBenefits), KeyStep.To(Column.Operating), KeyStep.To(Column.IndividualsAndFamilies)],
        },
        new Partition
        {
            RequiredColumns = [Column.WagesAndBenefits, Column.GoodsAndServices, Column.IndividualsAndFamilies],
            Parts =
            [
                KeyStep.To(Column.WagesAndBenefits), KeyStep.To(Column.GoodsAndServices), KeyStep.To(Column.IndividualsAndFamilies),
                KeyStep.To(Column.Capital),
            ],
        },
        ByKind);

    /// <summary>基本支出: 人员经费 and 公用经费.</summary>
    public static SumRelation BasicByKind { get; } = new(new() { Concept = FactConcept.Expenditure, Column = Column.Basic }, ByKind);

    /// <summary>项目支出: 一般性项目 and 专项资金.</summary>
    public static SumRelation ProjectByKind { get; } = new(
        new() { Concept = FactConcept.Expenditure, Column = Column.Project },
        new Partition
        {
            RequiredColumns = [Column.GeneralProject, Column.EarmarkedProject],
            Parts = [KeyStep.To(Column.GeneralProject), KeyStep.To(Column.EarmarkedProject)],
        });

    /// <summary>财政拨款: the three budgets of the Budget Law that a unit is paid from.</summary>
    public static SumRelation AppropriationsByBudget { get; } = new(
        new() { Concept = FactConcept.Expenditure, Scope = FundScope.Appropriations },
        new Partition
        {
            RequiredScopes = [FundScope.GeneralPublicBudget],
            Parts =
            [
                KeyStep.To(FundScope.GeneralPublicBudget), KeyStep.To(FundScope.GovernmentManagedFunds),
                KeyStep.To(FundScope.StateCapitalOperations),
            ],
        });

    /// <summary>一般公共预算 and its 其中：财政拨款.</summary>
    public static SumRelation OfWhichAppropriated { get; } = new(
        new() { Concept = FactConcept.Expenditure, Scope = FundScope.GeneralPublicBudget },
        new Partition { RequiredScopes = [FundScope.OfWhichAppropriated], Parts = [KeyStep.To(FundScope.OfWhichAppropriated)] });

    /// <summary>人员经费: classes 301 and 303 of the basic expenditure.</summary>
    public static SumRelation PersonnelByClass { get; } = new(
        new() { Concept = FactConcept.Expenditure, Column = Column.Personnel, Codes = CodeKinds.Uncoded },
        new Partition { RequiredParts = 1, Parts = [BasicClass(301), BasicClass(303)] });

    /// <summary>公用经费: every other class of the basic expenditure.</summary>
    public static SumRelation OperatingByClass { get; } = new(
        new() { Concept = FactConcept.Expenditure, Column = Column.Operating, Codes = CodeKinds.Uncoded },
        new Partition { RequiredParts = 1, Parts = [BasicClass(302), BasicClass(310), BasicClass(307), BasicClass(309), BasicClass(312), BasicClass(399)] });

    /// <summary>工资福利支出 = class 301 of the basic expenditure.</summary>
    public static SumRelation WagesByClass { get; } = new(
        new() { Concept = FactConcept.Expenditure, Column = Column.WagesAndBenefits, Scope = FundScope.GeneralPublicBudget, Codes = CodeKinds.Uncoded },
        Partition.Of(BasicClass(301)));

    /// <summary>对个人和家庭的补助 = class 303 of the basic expenditure.</summary>
    public static SumRelation IndividualsByClass { get; } = new(
        new() { Concept = FactConcept.Expenditure, Column = Column.IndividualsAndFamilies, Scope = FundScope.GeneralPublicBudget, Codes = CodeKinds.Uncoded },
        Partition.Of(BasicClass(303)));

    /// <summary>Of each economic code: all expenditure is at least the basic expenditure.</summary>
    public static SumRelation BasicOfEconomic { get; } = new(
        new() { Concept = FactConcept.Expenditure, Column = Column.Total, Codes = CodeKinds.Departmental | CodeKinds.Governmental },
        Partition.Of(KeyStep.To(Column.Basic)));

    /// <summary>支出总计: the year's expenditure and what is carried over.</summary>
    public static SumRelation TotalExpenditure { get; } = new(
        new() { Concept = FactConcept.TotalExpenditure, Scope = FundScope.AllFunds, Codes = CodeKinds.Uncoded },
        new Partition
        {
            RequiredParts = 1,
            Parts = [KeyStep.To(FactConcept.Expenditure), KeyStep.To(FactConcept.CarriedOverToNextYear), KeyStep.To(FactConcept.SurplusDistribution)],
        });

    /// <summary>收入总计: the year's revenue, the surplus that is used, and what was carried over – of all funds or by fund.</summary>
    public static SumRelation TotalRevenue { get; } = new(
        new() { Concept = FactConcept.TotalRevenue, Scope = FundScope.AllFunds, Codes = CodeKinds.Uncoded },
        new Partition
        {
            RequiredParts = 2,
            Parts =
            [
                KeyStep.To(FactConcept.Revenue), KeyStep.To(FactConcept.CarriedOverFromPriorYear),
                KeyStep.To(RevenueSource.NonAppropriationSurplusUsed),
            ],
        },
        new Partition
        {
            RequiredParts = 1,
            Parts = [KeyStep.To(FactConcept.Revenue), KeyStep.To(RevenueSource.NonAppropriationSurplusUsed), .. CarryOvers],
        });

    /// <summary>本年收入合计: 财政拨款收入 in one line and the sources outside it, else every source.</summary>
    public static SumRelation RevenueOfYear { get; } = new(
        new() { Concept = FactConcept.Revenue, Scope = FundScope.AllFunds },
        new Partition { RequiredParts = 1, Parts = [KeyStep.To(FundScope.Appropriations), .. OutsideAppropriations] },
        Partition.Of([.. InAppropriations, .. OutsideAppropriations]));

    /// <summary>
    /// A row of the table of revenue: 财政拨款收入 in one column or by budget, the sources outside it, and what was carried over, in one
    /// column or by fund.
    /// </summary>
    public static SumRelation IncomeRow { get; } = new(
        new() { Concept = FactConcept.TotalRevenue, Scope = FundScope.AllFunds, Codes = CodeKinds.Functional | CodeKinds.Crossed },
        new Partition
        {
            RequiredParts = 2,
            Parts =
            [
                AppropriationsOfYear, KeyStep.To(FactConcept.CarriedOverFromPriorYear), .. OutsideAppropriations,
                KeyStep.To(RevenueSource.NonAppropriationSurplusUsed),
            ],
        },
        new Partition
        {
            RequiredParts = 1,
            Parts = [AppropriationsOfYear, .. OutsideAppropriations, KeyStep.To(RevenueSource.NonAppropriationSurplusUsed), .. CarryOvers],
        },
        new Partition
        {
            RequiredParts = 1,
            Parts =
            [
                KeyStep.To(FactConcept.CarriedOverFromPriorYear), .. InAppropriations, .. OutsideAppropriations,
                KeyStep.To(RevenueSource.NonAppropriationSurplusUsed),
            ],
        },
        Partition.Of([.. InAppropriations, .. OutsideAppropriations, KeyStep.To(RevenueSource.NonAppropriationSurplusUsed), .. CarryOvers]));

    /// <summary>本年财政拨款收入: its three budgets; a form that prints the smaller ones only (其中：政府性基金) does not divide it.</summary>
    public static SumRelation Appropriations { get; } = new(
        new() { Concept = FactConcept.Revenue, Scope = FundScope.Appropriations },
        new Partition { RequiredParts = 1, Parts = [.. InAppropriations] });

    /// <summary>财政拨款收入合计 = 支出合计, with what is carried over where the expenditure is that of the year.</summary>
    public static SumRelation AppropriationsBalance { get; } = new(
        new() { Concept = FactConcept.TotalRevenue, Scope = FundScope.Appropriations, Codes = CodeKinds.Uncoded },
        new Partition { RequiredParts = 1, Parts = [KeyStep.To(FactConcept.TotalExpenditure)] },
        Partition.Of(KeyStep.To(FactConcept.Expenditure), KeyStep.To(FactConcept.CarriedOverToNextYear)));

    /// <summary>财政拨款收入合计: revenue of the three budgets and what was carried over in them.</summary>
    public static SumRelation AppropriationsRevenue { get; } = new(
        new() { Concept = FactConcept.TotalRevenue, Scope = FundScope.Appropriations, Codes = CodeKinds.Uncoded },
        Partition.Of(
        [
            .. InAppropriations, KeyStep.To(RevenueSource.GeneralPublicBudgetCarryOver),
            KeyStep.To(RevenueSource.GovernmentManagedFundsCarryOver), KeyStep.To(RevenueSource.StateCapitalOperationsCarryOver),
        ]));

    /// <summary>Of each fund: expenditure = revenue + 上年结转 − 结转下年.</summary>
    public static IReadOnlyList<SumRelation> FundBalances { get; } =
    [
        FundBalance(FundScope.GeneralPublicBudget, RevenueSource.GeneralPublicBudget, RevenueSource.GeneralPublicBudgetCarryOver),
        FundBalance(FundScope.GovernmentManagedFunds, RevenueSource.GovernmentManagedFunds, RevenueSource.GovernmentManagedFundsCarryOver),
        FundBalance(FundScope.StateCapitalOperations, RevenueSource.StateCapitalOperations, RevenueSource.StateCapitalOperationsCarryOver),
    ];

    /// <summary>The same in each row of the table of one fund, as final accounts print it (年初结转和结余, 本年收入, 本年支出, 年末结转和结余).</summary>
    public static IReadOnlyList<SumRelation> FundBalancesByRow { get; } =
        [.. FundBalances.Select(balance => new SumRelation(balance.Total with { Codes = CodeKinds.Uncoded | CodeKinds.Functional }, balance.Divisions))];

    private static KeyStep AppropriationsOfYear => new() { Concept = FactConcept.Revenue, Scope = FundScope.Appropriations };

    private static KeyStep[] InAppropriations =>
    [
        KeyStep.To(RevenueSource.GeneralPublicBudget), KeyStep.To(RevenueSource.GovernmentManagedFunds),
        KeyStep.To(RevenueSource.StateCapitalOperations),
    ];

    private static KeyStep[] OutsideAppropriations =>
    [
        KeyStep.To(RevenueSource.SocialInsuranceFunds), KeyStep.To(RevenueSource.SpecialFiscalAccount),
        KeyStep.To(RevenueSource.InstitutionalActivities), KeyStep.To(RevenueSource.BusinessOperations),
        KeyStep.To(RevenueSource.SuperiorSubsidies), KeyStep.To(RevenueSource.AffiliateRemittances), KeyStep.To(RevenueSource.Other),
    ];

    private static KeyStep[] CarryOvers =>
    [
        KeyStep.To(RevenueSource.GeneralPublicBudgetCarryOver), KeyStep.To(RevenueSource.GovernmentManagedFundsCarryOver),
        KeyStep.To(RevenueSource.StateCapitalOperationsCarryOver), KeyStep.To(RevenueSource.OtherCarryOver),
    ];

    /// <summary>A source and the sources below it.</summary>
    public static SumRelation ItemsOf(RevenueSource source) => new(
        new() { Concept = FactConcept.Revenue, Source = source },
        Partition.Of([.. source.Children().Select(KeyStep.To)]));

    /// <summary>A departmental economic class of the basic expenditure: 301.</summary>
    public static KeyStep BasicClass(int number)
        => new() { Column = Column.Basic, Departmental = DepartmentalEconomicCode.FromNumber(number) };

    private static SumRelation FundBalance(FundScope scope, RevenueSource source, RevenueSource carryOver) => new(
        new() { Concept = FactConcept.Expenditure, Scope = scope, Column = Column.Total, Codes = CodeKinds.Uncoded },
        new Partition
        {
            RequiredParts = 1,
            Parts = [KeyStep.To(source), KeyStep.To(carryOver), KeyStep.To(FactConcept.CarriedOverToNextYear) with { IsSubtracted = true }],
        });
}
