using NodaTime;
using PublicBudget.Classifications;
using PublicBudget.Facts;
using PublicBudget.Tests.Shared;
using PublicBudget.Verification;
using static PublicBudget.Tests.Verification.SheetText;

namespace PublicBudget.Tests.Verification;

/// <content>SG, ORG, GP, AST.</content>
internal static partial class RuleSamples
{
    private const string ThreePublicLines =
        """
        ThreePublicExpenses @七 = 37.91万元
        OverseasTravel @七 = 0.00万元
        OfficialHospitality @七 = 1.35万元
        OfficialVehicles @七 = 36.56万元
        VehiclePurchase @七 = 15.00万元
        VehicleOperation @七 = 21.56万元
        """;

    private static IEnumerable<KeyValuePair<string, RuleSample>> ThreePublic() =>
    [
        Lines("SG-01", ThreePublicLines, "1.35", "1.38"),
        Lines("SG-02", ThreePublicLines, "21.56", "21.65"),
        Lines("SG-03", "OfficialHospitality @七 = 1.35万元\nOfficialHospitality @ThreePublic = 1.35万元", "@ThreePublic = 1.35", "@ThreePublic = 1.53"),
        Lines(
            "SG-04", "OfficialHospitality @七 = 1.35万元\nExpenditure.Basic fund=GeneralPublicBudget departmental=30217 @Basic = 13500元", "13500", "13551"),
        Lines(
            "SG-05", "VehicleOperation @七 = 21.56万元\nExpenditure fund=Appropriations departmental=30231 @Economic = 21.56万元", "@Economic = 21.56", "@Economic = 21.60"),
        Lines(
            "SG-06", "VehicleOperation @七 = 21.56万元\nExpenditure fund=Appropriations governmental=50208 @Economic = 21.56万元", "@Economic = 21.56", "@Economic = 21.60"),
        Lines("SG-07", "Vehicles @九（四） = 1\nVehicleOperation @七 = 2.0万元", "Vehicles @九（四） = 1", "Vehicles @九（四） = 0"),
        Lines("SG-08", "ThreePublicExpenses @七 = 2.0万元\nThreePublicExpenses.Change vs=2020/Approved @七 = -0.5万元", "-0.5", "0.5"),
        Lines("SG-09", "ThreePublicExpenses @七 = 0.0万元\nOfficialHospitality @七 = 0.0万元", "OfficialHospitality @七 = 0.0", "OfficialHospitality @七 = 0.3"),
    ];

    private static IEnumerable<KeyValuePair<string, RuleSample>> OtherItems() =>
    [
        new("ORG-01", new RuleSample { Holds = Organ(OrganLines("21.2")), Fires = Organ(OrganLines("20.7")) }),
        Lines("ORG-02", OrganLines("20.7"), "20.7", "21.4"),
        new("ORG-03", new RuleSample { Holds = Organ(OrganLines("20.7")), Fires = Organ(OrganLines("20.7")), FiresWith = Verdict.Exact }),
        new("ORG-04", new RuleSample { Holds = Institution("0.0"), Fires = Institution("1.0") }),
        Lines(
            "GP-01",
            "Procurement @九（二） = 251.25万元\nProcurementGoods @九（二） = 4.79万元\nProcurementWorks @九（二） = 0.00万元\nProcurementServices @九（二） = 246.47万元",
            "4.79", "4.97"),
        Lines("GP-02", "Procurement @九（二） = 10.0万元\nProcurementReserved @九（二） = 10.0万元\nProcurementReservedMicro @九（二） = 6.0万元", "= 6.0", "= 16.0"),
        new("GP-03", new RuleSample
        {
            Holds = Sheet("Procurement @九（二） = 0.0万元", builder => builder.Add(JiyuanProjects.SocialInsuranceWork)),
            Fires = Sheet("Procurement @九（二） = 0.0万元", builder => builder.Add(JiyuanProjects.OfficeEquipment)),
        }),
        Lines("AST-01", "Vehicles @九（四） = 3\nVehicles vehicle=General @九（四） = 2\nVehicles vehicle=Other @九（四） = 1", "Other @九（四） = 1", "Other @九（四） = 2"),
        new("AST-02", new RuleSample { Holds = AssetsAsOf(new LocalDate(2020, 12, 31)), Fires = AssetsAsOf(new LocalDate(2021, 12, 31)) }),
    ];

    private static string OrganLines(string operating) =>
        $"""
        AdministrativeOperatingExpenses @九（一） = {operating}万元
        Expenditure.Operating fund=GeneralPublicBudget @GeneralPublicBudget = 21.2万元
        Expenditure.Operating fund=GeneralPublicBudget function=2080101 @GeneralPublicBudget = 20.1万元
        Expenditure.Operating fund=GeneralPublicBudget function=2080109 @GeneralPublicBudget = 0.5万元
        Expenditure.Operating fund=GeneralPublicBudget function=2080501 @GeneralPublicBudget = 0.6万元
        """;

    private static FactSheet Organ(string lines)
        => Builder(lines, info: new SheetInfo { Version = ThisYear, Nature = UnitNature.CivilServiceInstitution }).Build();

    private static FactSheet Institution(string operating) => Builder(
        $"AdministrativeOperatingExpenses @九（一） = {operating}万元", info: new SheetInfo { Version = ThisYear, Nature = UnitNature.PublicInstitution }).Build();

    private static FactSheet AssetsAsOf(LocalDate date) => Builder("Vehicles @九（四） = 0", info: new SheetInfo { Version = ThisYear, AssetsAsOf = date }).Build();
}
