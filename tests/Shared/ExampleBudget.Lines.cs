using PublicBudget.Amounts;
using PublicBudget.Budgets;
using PublicBudget.Classifications;

namespace PublicBudget.Tests.Shared;

internal static partial class ExampleBudget
{
    private const ExpenditureCategory Wages = ExpenditureCategory.WagesAndBenefits;
    private const ExpenditureCategory Operating = ExpenditureCategory.Operating;
    private const ExpenditureCategory Families = ExpenditureCategory.IndividualsAndFamilies;
    private const ExpenditureCategory Capital = ExpenditureCategory.Capital;
    private const ExpenditureCategory General = ExpenditureCategory.GeneralProject;
    private const ExpenditureCategory Earmarked = ExpenditureCategory.EarmarkedProject;

    private const string FreeAdmission = "公共文化设施免费开放运行经费（虚构）";
    private const string Promotion = "文化旅游宣传推广专项资金（虚构）";
    private const string Facilities = "基层文化设施补助（虚构）";
    private const string Reform = "国有文化企业改革补助（虚构）";
    private const string Books = "图书购置费（虚构）";
    private const string Inheritance = "非物质文化遗产保护专项资金（虚构）";

    private static ExpenditureLine[] Lines() =>
    [
        .. BasicOfCentre(1m),
        Line(Centre, "2070101", Capital, "31002", "50306", 48_000m),
        Line(Centre, "2070101", Capital, "31013", "50303", 180_000m),
        Project(Centre, "2070109", General, "30227", "50205", 350_000m, FreeAdmission),
        Project(Centre, "2070109", General, "30201", "50201", 152_345.60m, FreeAdmission),
        Project(Centre, "2070109", General, "30214", "50201", 97_654.40m, FreeAdmission) with { PaidFrom = RevenueSource.StateResourceUse },
        Project(Centre, "2070113", Earmarked, "30227", "50205", 650_000m, Promotion),
        Project(Centre, "2070113", Earmarked, "30227", "50205", 150_000m, Promotion) with { PaidFrom = RevenueSource.GeneralPublicBudgetCarryOver },
        Project(Centre, "2296010", Earmarked, "31003", "50306", 420_000m, Facilities) with { Fund = FundSource.GovernmentManagedFunds },
        Project(Centre, "2296010", Earmarked, "31003", "50306", 80_000m, Facilities) with
        {
            Fund = FundSource.GovernmentManagedFunds,
            PaidFrom = RevenueSource.GovernmentManagedFundsCarryOver,
        },
        Project(Centre, "2239901", General, "31204", "50701", 100_000m, Reform) with { Fund = FundSource.StateCapitalOperations },
        .. BasicOfLibrary(1m),
        Line(Library, "2050803", Operating, "30216", "50502", 50_000m) with { Fund = FundSource.SpecialFiscalAccount },
        Line(Library, "2070104", Operating, "30201", "50502", 35_000.25m) with { Fund = FundSource.Own, PaidFrom = RevenueSource.InstitutionalActivities },
        Line(Library, "2070104", Operating, "30206", "50502", 12_000m) with { Fund = FundSource.Own, PaidFrom = RevenueSource.Other },
        Project(Library, "2070104", General, "31099", "50601", 460_000m, Books),
        Project(Library, "2070104", General, "31099", "50601", 40_000m, Books) with { PaidFrom = RevenueSource.AdministrativeFees },
        .. BasicOfHeritage(1m),
        Line(Heritage, "2070111", Operating, "30226", "50502", 20_000m) with
        {
            Fund = FundSource.Own,
            PaidFrom = RevenueSource.NonAppropriationSurplusUsed,
        },
        Project(Heritage, "2070111", Earmarked, "30226", "50502", 180_000m, Inheritance),
        Project(Heritage, "2070111", Earmarked, "31099", "50601", 140_000m, Inheritance),
    ];

    private static ExpenditureLine[] LinesOfLastYear() =>
    [
        .. BasicOfCentre(0.97m),
        Line(Centre, "2070101", Capital, "31002", "50306", 60_000m),
        Project(Centre, "2070109", General, "30227", "50205", 600_000m, FreeAdmission),
        Project(Centre, "2070113", Earmarked, "30227", "50205", 900_000m, Promotion),
        Project(Centre, "2296010", Earmarked, "31003", "50306", 350_000m, Facilities) with { Fund = FundSource.GovernmentManagedFunds },
        .. BasicOfLibrary(0.96m),
        Line(Library, "2070104", Operating, "30201", "50502", 33_000m) with { Fund = FundSource.Own, PaidFrom = RevenueSource.InstitutionalActivities },
        Project(Library, "2070104", General, "31099", "50601", 500_000m, Books),
        .. BasicOfHeritage(0.98m),
        Project(Heritage, "2070111", Earmarked, "30226", "50502", 250_000m, Inheritance),
    ];

    private static ExpenditureLine[] BasicOfCentre(decimal factor) =>
    [
        Line(Centre, "2070101", Wages, "30101", "50101", 1_254_600m * factor),
        Line(Centre, "2070101", Wages, "30102", "50101", 986_432.50m * factor),
        Line(Centre, "2070101", Wages, "30103", "50101", 104_550m * factor),
        Line(Centre, "2070101", Wages, "30112", "50102", 21_315.40m * factor),
        Line(Centre, "2070101", Operating, "30201", "50201", 86_000m * factor),
        Line(Centre, "2070101", Operating, "30207", "50201", 12_345.60m * factor),
        Line(Centre, "2070101", Operating, "30211", "50201", 45_000m * factor),
        Line(Centre, "2070101", Operating, "30215", "50202", 10_000m * factor),
        Line(Centre, "2070101", Operating, "30217", "50206", 8_000m),
        Line(Centre, "2070101", Operating, "30231", "50208", 36_000m),
        Line(Centre, "2070101", Operating, "30239", "50201", 132_000m * factor),
        Line(Centre, "2070101", Operating, "30299", "50299", 15_678.90m * factor),
        Line(Centre, "2080501", Families, "30302", "50905", 63_200m * factor),
        Line(Centre, "2080505", Wages, "30108", "50102", 361_773.92m * factor),
        Line(Centre, "2080506", Wages, "30109", "50102", 180_886.96m * factor),
        Line(Centre, "2101101", Wages, "30110", "50102", 158_276.09m * factor),
        Line(Centre, "2210201", Wages, "30113", "50103", 271_330.44m * factor),
    ];

    private static ExpenditureLine[] BasicOfLibrary(decimal factor) =>
    [
        Line(Library, "2070104", Wages, "30101", "50501", 820_000m * factor),
        Line(Library, "2070104", Wages, "30102", "50501", 96_000.55m * factor),
        Line(Library, "2070104", Wages, "30107", "50501", 640_000m * factor),
        Line(Library, "2070104", Operating, "30201", "50502", 60_000m * factor),
        Line(Library, "2070104", Operating, "30206", "50502", 120_000m * factor),
        Line(Library, "2070104", Operating, "30209", "50502", 150_000m * factor),
        Line(Library, "2080502", Families, "30302", "50905", 24_000m * factor),
        Line(Library, "2080505", Wages, "30108", "50501", 248_960.09m * factor),
        Line(Library, "2080506", Wages, "30109", "50501", 124_480.04m * factor),
        Line(Library, "2101102", Wages, "30110", "50501", 108_920.04m * factor),
        Line(Library, "2210201", Wages, "30113", "50501", 186_720.07m * factor),
    ];

    private static ExpenditureLine[] BasicOfHeritage(decimal factor) =>
    [
        Line(Heritage, "2070111", Wages, "30101", "50501", 233_040m * factor),
        Line(Heritage, "2070111", Wages, "30107", "50501", 151_260m * factor),
        Line(Heritage, "2070111", Operating, "30201", "50502", 18_040m * factor),
        Line(Heritage, "2080505", Wages, "30108", "50501", 61_488m * factor),
        Line(Heritage, "2101102", Wages, "30110", "50501", 26_901m * factor),
        Line(Heritage, "2210201", Wages, "30113", "50501", 46_116m * factor),
    ];

    private static ExpenditureLine Line(
        string unit, string function, ExpenditureCategory category, string departmental, string governmental, decimal amount) => new()
        {
            Function = FunctionalCode.Parse(function),
            Category = category,
            DepartmentalEconomic = DepartmentalEconomicCode.Parse(departmental),
            GovernmentalEconomic = GovernmentalEconomicCode.Parse(governmental),
            Unit = UnitCode.Parse(unit),
            Amount = Money.From(amount, MoneyUnit.Yuan, MidpointRounding.AwayFromZero),
        };

    private static ExpenditureLine Project(
        string unit, string function, ExpenditureCategory category, string departmental, string governmental, decimal amount, string project)
        => Line(unit, function, category, departmental, governmental, amount) with { Project = project };
}
