namespace PublicBudget.Facts;

/// <summary>
/// What a figure measures, before any dimension narrows it: revenue, expenditure, one of the three public expenses, a count of
/// vehicles. Never the table or the sentence that prints it. The Chinese terms are in <see cref="FactConcepts.ChineseName"/>.
/// </summary>
public enum FactConcept
{
    /// <summary>A figure of a statement that could not be tied to a datum; its operands share the head of <see cref="FactKey.Item"/>.</summary>
    Unidentified = 0,

    /// <summary>收入总计: all revenue, with what was carried over from the prior year and the surplus that is used.</summary>
    TotalRevenue = 1,

    /// <summary>支出总计: all expenditure of the year, with what is carried over to the next.</summary>
    TotalExpenditure = 2,

    /// <summary>收入, 本年收入合计: revenue of the year; by <see cref="FactKey.Source"/> one of its sources.</summary>
    Revenue = 3,

    /// <summary>支出, 本年支出合计: expenditure of the year; by code and by <see cref="FactKey.Column"/> a part of it.</summary>
    Expenditure = 4,

    /// <summary>上年结转 of all funds together; of one fund it is the <see cref="Revenue"/> of that carry-over source.</summary>
    CarriedOverFromPriorYear = 5,

    /// <summary>结转下年 (年末结转).</summary>
    CarriedOverToNextYear = 6,

    /// <summary>结余分配 (final accounts).</summary>
    SurplusDistribution = 7,

    /// <summary>“三公”经费, all together.</summary>
    ThreePublicExpenses = 10,

    /// <summary>因公出国（境）费.</summary>
    OverseasTravel = 11,

    /// <summary>公务接待费.</summary>
    OfficialHospitality = 12,

    /// <summary>公务用车购置及运行费.</summary>
    OfficialVehicles = 13,

    /// <summary>公务用车购置费.</summary>
    VehiclePurchase = 14,

    /// <summary>公务用车运行维护费.</summary>
    VehicleOperation = 15,

    /// <summary>会议费, as some forms print it beside the three public expenses.</summary>
    ConferenceExpenses = 16,

    /// <summary>培训费, as some forms print it beside the three public expenses.</summary>
    TrainingExpenses = 17,

    /// <summary>机关运行经费.</summary>
    AdministrativeOperatingExpenses = 20,

    /// <summary>政府采购, all together.</summary>
    Procurement = 30,

    /// <summary>政府采购货物.</summary>
    ProcurementGoods = 31,

    /// <summary>政府采购工程.</summary>
    ProcurementWorks = 32,

    /// <summary>政府采购服务.</summary>
    ProcurementServices = 33,

    /// <summary>面向中小企业预留的政府采购.</summary>
    ProcurementReserved = 34,

    /// <summary>其中：小微企业.</summary>
    ProcurementReservedMicro = 35,

    /// <summary>车辆 (辆): all of them, or one <see cref="FactKey.Vehicle"/> kind.</summary>
    Vehicles = 40,

    /// <summary>单价50万元以上通用设备 (台、套).</summary>
    GeneralEquipment = 41,

    /// <summary>单价100万元以上专用设备 (台、套).</summary>
    SpecialEquipment = 42,

    /// <summary>计划购置车辆 (辆).</summary>
    PlannedVehicles = 43,

    /// <summary>公务用车保有量 (辆), as final accounts print it.</summary>
    OfficialVehiclesHeld = 44,

    /// <summary>因公出国（境）团组数 (个).</summary>
    OverseasGroups = 45,

    /// <summary>因公出国（境）人次 (人).</summary>
    OverseasPersons = 46,

    /// <summary>公务接待批次 (批).</summary>
    HospitalityOccasions = 47,

    /// <summary>公务接待人次 (人).</summary>
    HospitalityPersons = 48,

    /// <summary>负责管理的专项转移支付项目 (项).</summary>
    SpecialTransfers = 50,

    /// <summary>项目总金额 of the project named by <see cref="FactKey.Item"/>.</summary>
    ProjectTotal = 60,

    /// <summary>项目本年度金额 of the project named by <see cref="FactKey.Item"/>.</summary>
    ProjectAmount = 61,

    /// <summary>编报绩效目标的项目 (个).</summary>
    ProjectsWithObjectives = 62,

    /// <summary>编报绩效目标的项目涉及的预算资金.</summary>
    AmountWithObjectives = 63,

    /// <summary>编报绩效目标的预算单位 (个).</summary>
    UnitsWithObjectives = 64,

    /// <summary>纳入汇总的预算单位 (个).</summary>
    ConsolidatedUnits = 65,
}
