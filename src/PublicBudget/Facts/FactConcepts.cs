namespace PublicBudget.Facts;

/// <summary>What the concepts are called, and which of them is the whole that another is a part of.</summary>
public static class FactConcepts
{
    /// <summary>The Chinese term, as 公务接待费.</summary>
    /// <param name="concept">The concept.</param>
    public static string ChineseName(this FactConcept concept) => concept switch
    {
        FactConcept.TotalRevenue => "收入总计",
        FactConcept.TotalExpenditure => "支出总计",
        FactConcept.Revenue => "收入",
        FactConcept.Expenditure => "支出",
        FactConcept.CarriedOverFromPriorYear => "上年结转",
        FactConcept.CarriedOverToNextYear => "结转下年",
        FactConcept.SurplusDistribution => "结余分配",
        FactConcept.ThreePublicExpenses => "“三公”经费",
        FactConcept.OverseasTravel => "因公出国（境）费",
        FactConcept.OfficialHospitality => "公务接待费",
        FactConcept.OfficialVehicles => "公务用车购置及运行费",
        FactConcept.VehiclePurchase => "公务用车购置费",
        FactConcept.VehicleOperation => "公务用车运行维护费",
        FactConcept.ConferenceExpenses => "会议费",
        FactConcept.TrainingExpenses => "培训费",
        FactConcept.AdministrativeOperatingExpenses => "机关运行经费",
        FactConcept.Procurement => "政府采购",
        FactConcept.ProcurementGoods => "政府采购货物",
        FactConcept.ProcurementWorks => "政府采购工程",
        FactConcept.ProcurementServices => "政府采购服务",
        FactConcept.ProcurementReserved => "面向中小企业预留采购",
        FactConcept.ProcurementReservedMicro => "面向小微企业预留采购",
        FactConcept.Vehicles => "车辆",
        FactConcept.GeneralEquipment => "单价50万元以上通用设备",
        FactConcept.SpecialEquipment => "单价100万元以上专用设备",
        FactConcept.PlannedVehicles => "计划购置车辆",
        FactConcept.OfficialVehiclesHeld => "公务用车保有量",
        FactConcept.OverseasGroups => "因公出国（境）团组数",
        FactConcept.OverseasPersons => "因公出国（境）人次",
        FactConcept.HospitalityOccasions => "公务接待批次",
        FactConcept.HospitalityPersons => "公务接待人次",
        FactConcept.SpecialTransfers => "专项转移支付项目",
        FactConcept.ProjectTotal => "项目总金额",
        FactConcept.ProjectAmount => "项目本年度金额",
        FactConcept.ProjectsWithObjectives => "编报绩效目标的项目",
        FactConcept.AmountWithObjectives => "编报绩效目标的项目资金",
        FactConcept.UnitsWithObjectives => "编报绩效目标的单位",
        FactConcept.ConsolidatedUnits => "预算单位",
        _ => "未归类数据",
    };

    /// <summary>The concept that this one is an item of: 公务接待费 is an item of “三公”经费; otherwise the concept itself.</summary>
    /// <param name="concept">The concept.</param>
    public static FactConcept Whole(this FactConcept concept) => concept switch
    {
        FactConcept.VehiclePurchase or FactConcept.VehicleOperation => FactConcept.OfficialVehicles,
        FactConcept.OverseasTravel or FactConcept.OfficialHospitality or FactConcept.OfficialVehicles => FactConcept.ThreePublicExpenses,
        FactConcept.ProcurementGoods or FactConcept.ProcurementWorks or FactConcept.ProcurementServices
            or FactConcept.ProcurementReserved => FactConcept.Procurement,
        FactConcept.ProcurementReservedMicro => FactConcept.ProcurementReserved,
        _ => concept,
    };
}
