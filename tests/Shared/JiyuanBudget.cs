using NodaTime;
using PublicBudget.Amounts;
using PublicBudget.Budgets;
using PublicBudget.Classifications;
using PublicBudget.Periods;

namespace PublicBudget.Tests.Shared;

/// <summary>
/// The 2021 budget of 济源市失业保险处 as its disclosure prints it, in exact amounts. Table 3 gives the lines of expenditure,
/// table 4 the revenue; the prior year is what the narrative implies (239.9 − 8, and what it calls 持平).
/// </summary>
internal static class JiyuanBudget
{
    private const ExpenditureCategory Wages = ExpenditureCategory.WagesAndBenefits;
    private const ExpenditureCategory Operating = ExpenditureCategory.Operating;

    public static UnitBudget Create() => new()
    {
        Unit = new BudgetaryUnit
        {
            Name = "济源市失业保险处",
            Code = UnitCode.Parse("029003"),
            Nature = UnitNature.CivilServiceInstitution,
        },
        Version = new BudgetVersion(new FiscalYear(2021), BudgetStage.Approved),
        PublishedOn = new LocalDate(2021, 4, 20),
        Functions =
        [
            "为失业人员的基本生活和再就业提供服务；",
            "其主要负责：失业保险参保登记和失业保险费催缴、失业人员的登记、调查、统计和就业服务、失业保险基金的管理；",
            "核定发放失业保险金、落实其他失业保险待遇、失业人员职业培训、为失业人员、用人单位和职工提供免费咨询服务，失业动态监测、个人权益记录单邮寄、企业稳岗等工作。",
        ],
        Revenues = [new RevenueLine { Source = RevenueSource.GeneralPublicBudgetAppropriation, Amount = TenThousand(239.9m) }],
        Expenditures =
        [
            Line("2080101", Wages, 154.2m),
            Line("2080101", Operating, 20.1m),
            Line("2080107", ExpenditureCategory.GeneralProject, 8.0m),
            Line("2080109", Wages, 12.1m),
            Line("2080109", Operating, 0.5m),
            Line("2080109", ExpenditureCategory.GeneralProject, 2.5m),
            Line("2080501", Operating, 0.6m),
            Line("2080501", ExpenditureCategory.IndividualsAndFamilies, 17.5m),
            Line("2080505", Wages, 13.9m),
            Line("2210201", Wages, 10.5m),
        ],
        ThreePublicExpenses = new ThreePublicExpenses(),
        AdministrativeOperatingExpenses = TenThousand(20.7m),
        Procurement = new GovernmentProcurement(),
        Assets = new StateOwnedAssets
        {
            AsOf = new LocalDate(2020, 12, 31),
            Vehicles =
            [
                new VehicleCount { Kind = VehicleKind.General, Count = 0 },
                new VehicleCount { Kind = VehicleKind.LawEnforcement, Count = 0 },
                new VehicleCount { Kind = VehicleKind.Other, Count = 0 },
            ],
        },
        SpecialTransfers = new SpecialTransfers { Count = 0 },
        Projects = JiyuanProjects.All,
        PriorYear = PriorYear.From(new PriorYearTotals
        {
            TotalRevenue = TenThousand(231.9m),
            TotalExpenditure = TenThousand(231.9m),
            GeneralPublicBudget = TenThousand(231.9m),
            ThreePublicExpenses = new ThreePublicExpenses(),
            AdministrativeOperatingExpenses = TenThousand(20.7m),
        }),
        Reasons = new ChangeReasons
        {
            Total = "职级并行后人员工资及保险缴费基数正常上调",
            GeneralPublicBudget = "职级并行后人员工资及保险缴费基数的正常上调",
        },
    };

    public static Money TenThousand(decimal amount) => Money.From(amount, MoneyUnit.TenThousandYuan);

    private static ExpenditureLine Line(string function, ExpenditureCategory category, decimal amount) => new()
    {
        Function = FunctionalCode.Parse(function),
        Category = category,
        Amount = TenThousand(amount),
        Unit = UnitCode.Parse("029003"),
    };
}
