using NodaTime;
using PublicBudget.Amounts;
using PublicBudget.Budgets;
using PublicBudget.Classifications;
using PublicBudget.Periods;

namespace PublicBudget.Tests.Shared;

/// <summary>
/// A complete budget of a unit that does not exist (虚构), made up to use everything a disclosure can print: an own level and two
/// subordinate units, revenue from twelve sources into five kinds of money, carry-over in and out, both economic classifications,
/// projects of both kinds, three public expenses that fall, vanish and begin, procurement with a reserve, assets, overall and
/// project performance, and the whole budget of the year before. The amounts are exact to the fen, so that printed parts do not
/// always add up to printed totals.
/// </summary>
internal static partial class ExampleBudget
{
    private const string Centre = "037001";
    private const string Library = "037002";
    private const string Heritage = "037003";

    /// <summary>The budget of 2021, with that of 2020 as its prior year.</summary>
    public static UnitBudget Create() => Budget(new FiscalYear(2021), Lines()) with
    {
        PublishedOn = new LocalDate(2021, 4, 26),
        PriorYear = PriorYear.From(LastYear()),
        CarriedForward = [new CarryForward { Fund = FundSource.Own, Amount = Yuan(15_000m) }],
        ThreePublicExpenses = new ThreePublicExpenses
        {
            OfficialHospitality = Yuan(8_000m),
            OfficialVehicles = new OfficialVehicles { Purchase = Yuan(180_000m), Operation = Yuan(36_000m) },
        },
        AdministrativeOperatingExpenses = Yuan(573_024.50m),
        Procurement = new GovernmentProcurement
        {
            Goods = Yuan(728_000m),
            Works = Yuan(180_000m),
            Services = Yuan(512_345.60m),
            ReservedForSmallAndMedium = Yuan(568_000m),
            OfWhichMicro = Yuan(340_800m),
        },
        Reasons = new ChangeReasons
        {
            Total = "人员正常晋级晋档，新增彩票公益金安排的基层文化设施补助。",
            GeneralPublicBudget = "人员正常晋级晋档及缴费基数调整",
            GovernmentManagedFunds = "上级新增彩票公益金补助",
            ThreePublicExpenses = "经批准更新流动服务用车一辆",
            OverseasTravel = "本年不安排出国（境）任务",
            OfficialHospitality = "严格执行中央八项规定精神，压减公务接待",
            VehicleOperation = "加强公务用车管理，减少燃料和维修费用",
            VehiclePurchase = "更新达到报废年限的流动服务用车",
            AdministrativeOperatingExpenses = "压减一般性支出",
        },
        Projects = Projects(),
        OverallPerformance = Overall(Lines()),
    };

    /// <summary>The budget of 2020: the basic expenditure a little lower, other projects, three public expenses of another mix.</summary>
    public static UnitBudget LastYear() => Budget(new FiscalYear(2020), LinesOfLastYear()) with
    {
        PublishedOn = new LocalDate(2020, 4, 24),
        ThreePublicExpenses = new ThreePublicExpenses
        {
            OverseasTravel = Yuan(30_000m),
            OfficialHospitality = Yuan(10_000m),
            OfficialVehicles = new OfficialVehicles { Operation = Yuan(45_000m) },
        },
        AdministrativeOperatingExpenses = Yuan(590_000m),
        Procurement = new GovernmentProcurement { Goods = Yuan(655_000m), Services = Yuan(430_000m) },
    };

    private static UnitBudget Budget(FiscalYear year, ExpenditureLine[] lines) => new()
    {
        Unit = new BudgetaryUnit
        {
            Name = "示例市文化旅游发展中心（虚构单位）",
            Code = UnitCode.Parse(Centre),
            Nature = UnitNature.CivilServiceInstitution,
        },
        Version = new BudgetVersion(year, BudgetStage.Approved),
        Constituents =
        [
            new BudgetaryUnit { Name = "示例市图书馆（虚构单位）", Code = UnitCode.Parse(Library), Nature = UnitNature.PublicInstitution },
            new BudgetaryUnit { Name = "示例市非物质文化遗产保护所（虚构单位）", Code = UnitCode.Parse(Heritage), Nature = UnitNature.PublicInstitution },
        ],
        Functions =
        [
            "本单位为虚构单位，用于演示单位预算公开的全部内容，所列职能、数据和人员均属编造；",
            "承担公共文化设施免费开放、群众文化活动组织和文化旅游宣传推广工作；",
            "指导所属单位开展图书借阅、非物质文化遗产保护和传承工作。",
        ],
        Expenditures = lines,
        Revenues = [.. RevenuesFor(lines), .. CarriedForwardRevenue(year)],
        Assets = new StateOwnedAssets
        {
            AsOf = new LocalDate(year.Year - 1, 12, 31),
            Vehicles =
            [
                new VehicleCount { Kind = VehicleKind.General, Count = 2 },
                new VehicleCount { Kind = VehicleKind.LawEnforcement, Count = 0 },
                new VehicleCount { Kind = VehicleKind.SpecialTechnical, Count = 1 },
                new VehicleCount { Kind = VehicleKind.Other, Count = 1 },
            ],
            OtherVehiclesRemark = "流动图书服务车",
            GeneralEquipment = 3,
            SpecialEquipment = 1,
        },
        SpecialTransfers = new SpecialTransfers { Count = 2 },
    };

    // Every expenditure has its revenue: one line for each source, function and unit.
    private static IEnumerable<RevenueLine> RevenuesFor(ExpenditureLine[] lines) =>
        from line in lines
        group line.Amount by (Source: line.PaidFrom ?? SourceOf(line.Fund), line.Function, line.Unit) into source
        select new RevenueLine
        {
            Source = source.Key.Source,
            Function = source.Key.Function,
            Unit = source.Key.Unit,
            Amount = Money.Sum(source),
        };

    private static IEnumerable<RevenueLine> CarriedForwardRevenue(FiscalYear year) => year.Year == 2021
        ? [new RevenueLine { Source = RevenueSource.Other, Function = FunctionalCode.Parse("2070104"), Unit = UnitCode.Parse(Library), Amount = Yuan(15_000m) }]
        : [];

    private static RevenueSource SourceOf(FundSource fund) => fund switch
    {
        FundSource.GeneralPublicBudget => RevenueSource.GeneralPublicBudgetAppropriation,
        FundSource.GovernmentManagedFunds => RevenueSource.FundsOfTheYear,
        FundSource.StateCapitalOperations => RevenueSource.StateCapitalOperations,
        FundSource.SpecialFiscalAccount => RevenueSource.SpecialFiscalAccount,
        _ => RevenueSource.Other,
    };

    private static Money Yuan(decimal amount) => Money.FromYuan(amount);
}
