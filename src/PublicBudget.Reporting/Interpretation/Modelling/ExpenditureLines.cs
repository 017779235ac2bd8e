using PublicBudget.Amounts;
using PublicBudget.Budgets;
using PublicBudget.Classifications;
using PublicBudget.Facts;

namespace PublicBudget.Reporting.Interpretation.Modelling;

/// <summary>
/// Makes the lines of expenditure: each item (项) of each unit, divided by the columns of the tables and by fund. What the table of
/// all expenditure prints beyond the tables of the funds is paid from other money.
/// </summary>
internal sealed class ExpenditureLines(SheetReader reader, List<BudgetGap> gaps)
{
    private static readonly (FundScope Scope, FundSource Fund)[] Funds =
    [
        (FundScope.GeneralPublicBudget, FundSource.GeneralPublicBudget), (FundScope.GovernmentManagedFunds, FundSource.GovernmentManagedFunds),
        (FundScope.StateCapitalOperations, FundSource.StateCapitalOperations),
    ];

    // 公用经费 stands for both of its parts where a form does not print them as two columns.
    private static readonly (ExpenditureColumn Column, ExpenditureCategory Category)[] Columns =
    [
        (ExpenditureColumn.WagesAndBenefits, ExpenditureCategory.WagesAndBenefits), (ExpenditureColumn.GoodsAndServices, ExpenditureCategory.Operating),
        (ExpenditureColumn.Operating, ExpenditureCategory.Operating), (ExpenditureColumn.IndividualsAndFamilies, ExpenditureCategory.IndividualsAndFamilies),
        (ExpenditureColumn.Capital, ExpenditureCategory.Capital), (ExpenditureColumn.GeneralProject, ExpenditureCategory.GeneralProject),
        (ExpenditureColumn.EarmarkedProject, ExpenditureCategory.EarmarkedProject), (ExpenditureColumn.RemittanceToSuperior, ExpenditureCategory.RemittanceToSuperior),
        (ExpenditureColumn.BusinessOperations, ExpenditureCategory.BusinessOperations), (ExpenditureColumn.SubsidiesToAffiliates, ExpenditureCategory.SubsidiesToAffiliates),
    ];

    private static readonly ExpenditureColumn[] PartsOfBasic =
        [ExpenditureColumn.WagesAndBenefits, ExpenditureColumn.Operating, ExpenditureColumn.GoodsAndServices, ExpenditureColumn.IndividualsAndFamilies, ExpenditureColumn.Capital];

    private static readonly ExpenditureColumn[] PartsOfProject = [ExpenditureColumn.GeneralProject, ExpenditureColumn.EarmarkedProject];

    private readonly bool _isDivided = reader.Sheet.OfConcept(FactConcept.Expenditure).Any(fact => fact.Key is { Column: ExpenditureColumn.GoodsAndServices, Function.Level: not ClassificationLevel.None });

    /// <summary>The lines; empty, with the reason among the gaps, where the document does not print what they need.</summary>
    public IReadOnlyList<ExpenditureLine> Make()
    {
        var lines = new List<ExpenditureLine>();
        (string? Organisation, FunctionalCode Function)[] rows = Rows();
        if (rows.Length == 0) gaps.Add(BudgetGap.Missing("支出按功能分类项级科目", "no table prints expenditure by functional item"));
        foreach ((string? organisation, FunctionalCode function) in rows)
        {
            foreach ((ExpenditureColumn column, ExpenditureCategory category) in Columns.Where(IsPrinted)) AddColumn(lines, organisation, function, column, category);
            CheckDivided(organisation, function);
        }

        return lines;
    }

    private (string? Organisation, FunctionalCode Function)[] Rows()
    {
        (string? Organisation, FunctionalCode Function)[] rows = [.. reader.Sheet.OfConcept(FactConcept.Expenditure)
            .Where(fact => fact.Key is { Measure: FactMeasure.Amount, Column: ExpenditureColumn.Total, Function.Level: not ClassificationLevel.None, DepartmentalEconomic.Level: ClassificationLevel.None }
                && fact.Key.Version == reader.Version && fact.Place?.Table is TableRole.Expenditure or TableRole.GeneralPublicBudget or TableRole.Funds or TableRole.StateCapital)
            .Select(fact => (fact.Key.Organisation, fact.Key.Function)).Distinct().OrderBy(row => row.Organisation, StringComparer.Ordinal).ThenBy(row => row.Function)];
        return [.. rows.Where(row => !rows.Any(other => other.Organisation == row.Organisation && other.Function != row.Function && row.Function.Contains(other.Function)))];
    }

    private void AddColumn(List<ExpenditureLine> lines, string? organisation, FunctionalCode function, ExpenditureColumn column, ExpenditureCategory category)
    {
        Money ofFunds = Money.Zero;
        foreach ((FundScope scope, FundSource fund) in Funds)
        {
            if (Read(scope, column, organisation, function) is not { IsZero: false } amount) continue;
            lines.Add(Line(organisation, function, category, amount, fund));
            ofFunds += amount;
        }

        if (Read(FundScope.AllFunds, column, organisation, function) is not { } all) return;
        Money rest = all - ofFunds;
        if (rest.IsZero || (!ofFunds.IsZero && IsRounding(rest))) return;
        lines.Add(Line(organisation, function, category, rest, OtherFundOf(organisation, function)));
    }

    // The rows of two tables are rounded each by itself.
    private bool IsRounding(Money rest) => reader.Coarsest is { } coarsest && rest.Abs().Yuan <= coarsest.UnitInYuan && !HasOtherRevenue(null, default);

    // What no table of a fund prints: the revenue of the function says whose money it is.
    private FundSource OtherFundOf(string? organisation, FunctionalCode function)
    {
        foreach (RevenueSource source in (ReadOnlySpan<RevenueSource>)[RevenueSource.StateCapitalOperations, RevenueSource.SocialInsuranceFunds, RevenueSource.SpecialFiscalAccount])
        {
            if (reader.Read(FactKeys.Revenue(reader.Version, source, function) with { Organisation = organisation }) is { IsZero: false }) return source.Fund();
        }

        return FundSource.Own;
    }

    private bool HasOtherRevenue(string? organisation, FunctionalCode function) => RevenueSources.All
        .Where(source => !source.Fund().IsAppropriation())
        .Any(source => reader.Read(FactKeys.Revenue(reader.Version, source, function) with { Organisation = organisation }) is { IsZero: false });

    // 基本支出 without the columns that divide it says too little for lines.
    private void CheckDivided(string? organisation, FunctionalCode function)
    {
        CheckDivided(organisation, function, ExpenditureColumn.Basic, PartsOfBasic, "the tables do not divide basic expenditure by item into wages, operating costs and subsidies");
        CheckDivided(organisation, function, ExpenditureColumn.Project, PartsOfProject, "the tables do not divide project expenditure by item into general projects and earmarked funds");
    }

    private void CheckDivided(string? organisation, FunctionalCode function, ExpenditureColumn whole, ExpenditureColumn[] parts, string reason)
    {
        foreach (FundScope scope in Funds.Select(fund => fund.Scope).Prepend(FundScope.AllFunds))
        {
            bool isDivided = Read(scope, whole, organisation, function) is not { IsZero: false } || Array.Exists(parts, part => Read(scope, part, organisation, function) is { IsZero: false });
            if (!isDivided && !gaps.Exists(gap => gap.Subject == whole.ChineseName())) gaps.Add(BudgetGap.Missing(whole.ChineseName(), reason));
        }
    }

    private bool IsPrinted((ExpenditureColumn Column, ExpenditureCategory Category) column)
        => column.Column != ExpenditureColumn.Operating || !_isDivided;

    private Money? Read(FundScope scope, ExpenditureColumn column, string? organisation, FunctionalCode function)
        => reader.Read(FactKeys.Expenditure(reader.Version, scope, function, column) with { Organisation = organisation });

    private ExpenditureLine Line(string? organisation, FunctionalCode function, ExpenditureCategory category, Money amount, FundSource fund) => new()
    {
        Function = function,
        Category = category,
        Amount = amount,
        Fund = fund,
        Unit = UnitCode.TryParse(organisation, out UnitCode unit) ? unit : reader.Sheet.Info.UnitCode,
    };
}
