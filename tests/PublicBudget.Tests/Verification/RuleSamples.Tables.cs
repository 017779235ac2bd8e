using static PublicBudget.Tests.Verification.SheetText;

namespace PublicBudget.Tests.Verification;

/// <content>INT, HIE, XTB.</content>
internal static partial class RuleSamples
{
    private static IEnumerable<KeyValuePair<string, RuleSample>> WithinTables() =>
    [
        Lines("INT-01", "TotalRevenue @IncomeAndExpenditure = 100.0万元\nTotalExpenditure @IncomeAndExpenditure = 100.0万元", "100.0万元\nTotal", "100.3万元\nTotal"),
        Lines(
            "INT-02",
            """
            TotalExpenditure @IncomeAndExpenditure = 103.0万元
            Expenditure @IncomeAndExpenditure = 100.0万元
            CarriedOverToNextYear @IncomeAndExpenditure = 3.0万元
            TotalRevenue @IncomeAndExpenditure = 103.0万元
            Revenue @IncomeAndExpenditure = 98.0万元
            Revenue source=NonAppropriationSurplusUsed @IncomeAndExpenditure = 2.0万元
            Revenue source=GeneralPublicBudgetCarryOver @IncomeAndExpenditure = 3.0万元
            """,
            "= 98.0", "= 97.0"),
        Lines(
            "INT-03",
            """
            Revenue @IncomeAndExpenditure = 100.0万元
            Revenue source=GeneralPublicBudget @IncomeAndExpenditure = 70.0万元
            Revenue source=InstitutionalActivities @IncomeAndExpenditure = 29.9万元
            Revenue source=Other @IncomeAndExpenditure = 0.1万元
            TotalRevenue function=201 @Income = 80.0万元
            Revenue fund=Appropriations function=201 @Income = 70.0万元
            Revenue source=InstitutionalActivities function=201 @Income = 10.0万元
            Revenue source=Other function=201 @Income = 0.0万元
            """,
            "29.9", "28.9"),
        Lines(
            "INT-04",
            """
            Expenditure function=2080109 @Expenditure = 15.1万元
            Expenditure.Basic function=2080109 @Expenditure = 12.6万元
            Expenditure.Project function=2080109 @Expenditure = 2.5万元
            """,
            "12.6", "12.9"),
        Lines(
            "INT-05",
            """
            Expenditure.Basic @Expenditure = 229.4万元
            Expenditure.WagesAndBenefits @Expenditure = 190.7万元
            Expenditure.Operating @Expenditure = 21.2万元
            Expenditure.IndividualsAndFamilies @Expenditure = 17.5万元
            """,
            "21.2", "21.9"),
        Lines(
            "INT-06",
            """
            Expenditure.Project @Expenditure = 10.5万元
            Expenditure.GeneralProject @Expenditure = 8.0万元
            Expenditure.EarmarkedProject @Expenditure = 2.5万元
            """,
            "8.0", "9.0"),
        Lines(
            "INT-07",
            """
            Expenditure @Expenditure = 18.1万元
            Expenditure function=208 @Expenditure = 18.1万元
            Expenditure function=20805 @Expenditure = 18.1万元
            Expenditure function=2080501 @Expenditure = 4.2万元
            Expenditure function=2080505 @Expenditure = 13.9万元
            """,
            "Expenditure @Expenditure = 18.1", "Expenditure @Expenditure = 18.4"),
        Lines(
            "INT-08",
            """
            Expenditure @Expenditure = 30.0万元
            Expenditure organisation=101001 @Expenditure = 20.0万元
            Expenditure organisation=101001 function=2080101 @Expenditure = 20.0万元
            Expenditure organisation=101002 @Expenditure = 10.0万元
            Expenditure organisation=101002 function=2080101 @Expenditure = 6.0万元
            Expenditure organisation=101002 function=2080501 @Expenditure = 4.0万元
            """,
            "101002 @Expenditure = 10.0", "101002 @Expenditure = 11.0"),
        Lines(
            "INT-09",
            """
            TotalRevenue fund=Appropriations @Appropriations = 105.0万元
            Revenue source=GeneralPublicBudget @Appropriations = 95.0万元
            Revenue source=GeneralPublicBudgetCarryOver @Appropriations = 5.0万元
            Revenue source=GovernmentManagedFunds @Appropriations = 5.0万元
            Expenditure fund=Appropriations @Appropriations = 105.0万元
            Expenditure fund=GeneralPublicBudget @Appropriations = 100.0万元
            Expenditure fund=GovernmentManagedFunds @Appropriations = 5.0万元
            """,
            "= 95.0", "= 94.0"),
        Lines(
            "INT-10",
            """
            Expenditure fund=Appropriations function=208 @Appropriations = 229.4万元
            Expenditure fund=GeneralPublicBudget function=208 @Appropriations = 200.0万元
            Expenditure fund=GovernmentManagedFunds function=208 @Appropriations = 29.4万元
            Expenditure fund=StateCapitalOperations function=208 @Appropriations = 空白
            """,
            "= 29.4", "= 30.4"),
        Lines(
            "INT-11",
            """
            Expenditure fund=GeneralPublicBudget @Appropriations = 100.0万元
            Expenditure fund=OfWhichAppropriated @Appropriations = 100.0万元
            """,
            "OfWhichAppropriated @Appropriations = 100.0", "OfWhichAppropriated @Appropriations = 100.2"),
        Lines(
            "INT-12",
            """
            Revenue source=GeneralPublicBudget @Appropriations = 239.9万元
            Revenue source=GeneralPublicBudgetAppropriation @Appropriations = 230.0万元
            Revenue source=AdministrativeFees @Appropriations = 9.9万元
            Revenue source=Penalties @Appropriations = 空白
            """,
            "= 9.9", "= 10.9"),
        Lines(
            "INT-13",
            """
            Expenditure.Basic fund=GeneralPublicBudget departmental=30101 @Basic = 50.0万元
            Expenditure.Personnel fund=GeneralPublicBudget departmental=30101 @Basic = 49.0万元
            Expenditure.Operating fund=GeneralPublicBudget departmental=30101 @Basic = 1.0万元
            """,
            "49.0", "48.0"),
        Lines(
            "INT-14",
            """
            Expenditure.Personnel fund=GeneralPublicBudget @Basic = 9051.4万元
            Expenditure.Basic fund=GeneralPublicBudget departmental=301 @Basic = 9023.9万元
            Expenditure.Basic fund=GeneralPublicBudget departmental=303 @Basic = 27.5万元
            Expenditure.Operating fund=GeneralPublicBudget @Basic = 30.0万元
            Expenditure.Basic fund=GeneralPublicBudget departmental=302 @Basic = 28.0万元
            Expenditure.Basic fund=GeneralPublicBudget departmental=310 @Basic = 2.0万元
            """,
            "27.5", "28.5"),
        Lines(
            "INT-15",
            """
            Expenditure @Economic = 10.0万元
            Expenditure departmental=30101 governmental=50101 @Economic = 7.0万元
            Expenditure departmental=30201 governmental=50201 @Economic = 3.0万元
            """,
            "= 3.0", "= 4.0"),
        Lines(
            "INT-16",
            """
            Expenditure @GeneralPublicBudget = 110.0万元
            Expenditure 2020/Execution @GeneralPublicBudget = 100.0万元
            Expenditure.Change vs=2020/Execution @GeneralPublicBudget = 10.0万元
            """,
            "= 10.0", "= 12.0"),
        Lines("INT-17", "Expenditure @Expenditure = 1.0万元", "= 1.0", "= -1.0"),
        Lines(
            "INT-18",
            """
            Expenditure @Expenditure = 15.1万元
            Expenditure.Basic @Expenditure = 15.1万元
            Expenditure.Project @Expenditure = 空白
            """,
            "Expenditure @Expenditure = 15.1", "Expenditure @Expenditure = 17.6"),
        Lines(
            "INT-19",
            """
            Expenditure @GeneralPublicBudget = 110.0万元
            Expenditure 2020/Execution @GeneralPublicBudget = 100.0万元
            Expenditure.GrowthRate vs=2020/Execution @GeneralPublicBudget = 10.0%
            """,
            "10.0%", "11.0%"),
    ];

    private static IEnumerable<KeyValuePair<string, RuleSample>> Hierarchy() =>
    [
        Lines(
            "HIE-01",
            """
            Expenditure function=208 @Expenditure = 32.0万元
            Expenditure function=20805 @Expenditure = 32.0万元
            Expenditure function=2080501 @Expenditure = 18.1万元
            Expenditure function=2080505 @Expenditure = 13.9万元
            """,
            "13.9", "14.9"),
        Lines(
            "HIE-03",
            """
            Expenditure function=208 @Expenditure = 32.0万元
            Expenditure function=2080501 @Expenditure = 32.0万元
            Expenditure function=221 @Expenditure = 1.0万元
            Expenditure function=2210201 @Expenditure = 1.0万元
            """,
            "Expenditure function=221 @Expenditure = 1.0万元\n", ""),
        Lines(
            "HIE-04",
            """
            Expenditure fund=GeneralPublicBudget function=208 @Appropriations = 229.4万元
            Expenditure fund=GeneralPublicBudget function=2080101 @GeneralPublicBudget = 174.3万元
            Expenditure fund=GeneralPublicBudget function=2080107 @GeneralPublicBudget = 55.1万元
            """,
            "55.1", "55.4"),
    ];

    private static IEnumerable<KeyValuePair<string, RuleSample>> BetweenTables() =>
    [
        Lines("XTB-01", "TotalRevenue @IncomeAndExpenditure = 100.0万元\nTotalRevenue @Income = 100.0万元", "@Income = 100.0", "@Income = 100.2"),
        Lines("XTB-02", "Expenditure @IncomeAndExpenditure = 100.0万元\nExpenditure @Expenditure = 100.0万元", "@Expenditure = 100.0", "@Expenditure = 100.2"),
        Lines(
            "XTB-03",
            """
            Expenditure function=208 @IncomeAndExpenditure = 18.1万元
            Expenditure function=2080501 @Expenditure = 4.2万元
            Expenditure function=2080505 @Expenditure = 13.9万元
            """,
            "18.1", "18.5"),
        Lines("XTB-04", "Revenue source=Other @IncomeAndExpenditure = 9.0万元\nRevenue source=Other @Income = 9.0万元", "@Income = 9.0", "@Income = 9.2"),
        Lines("XTB-05", "Revenue source=GeneralPublicBudget @Appropriations = 9.0万元\nRevenue source=GeneralPublicBudget @Income = 9.0万元", "@Income = 9.0", "@Income = 9.2"),
        Lines("XTB-06", "Expenditure fund=GeneralPublicBudget @Appropriations = 9.0万元\nExpenditure fund=GeneralPublicBudget @GeneralPublicBudget = 9.0万元", "@GeneralPublicBudget = 9.0", "@GeneralPublicBudget = 9.2"),
        Lines("XTB-07", "Expenditure.Basic fund=GeneralPublicBudget @GeneralPublicBudget = 9.0万元\nExpenditure.Basic fund=GeneralPublicBudget @Basic = 9.0万元", "@Basic = 9.0", "@Basic = 9.2"),
        Lines(
            "XTB-08",
            """
            Expenditure.WagesAndBenefits fund=GeneralPublicBudget @GeneralPublicBudget = 190.7万元
            Expenditure.Basic fund=GeneralPublicBudget departmental=301 @Basic = 190.7万元
            """,
            "@Basic = 190.7", "@Basic = 190.9"),
        Lines(
            "XTB-09",
            """
            Expenditure function=2080101 @Expenditure = 20.0万元
            Expenditure fund=GeneralPublicBudget function=2080101 @GeneralPublicBudget = 15.0万元
            Expenditure fund=GovernmentManagedFunds function=2080101 @Funds = 5.0万元
            """,
            "= 15.0", "= 16.0"),
        Lines("XTB-10", "Expenditure @Economic = 9.0万元\nExpenditure @Expenditure = 9.0万元", "@Economic = 9.0", "@Economic = 9.2"),
        new("XTB-11", new RuleSample
        {
            Holds = Sheet("Expenditure function=2080101 @Expenditure = 1.0万元\nExpenditure fund=GeneralPublicBudget function=2080101 @GeneralPublicBudget = 1.0万元"),
            Fires = Sheet("Expenditure function=2080101 @Expenditure = 1.0万元\nExpenditure fund=GeneralPublicBudget function=2080107 @GeneralPublicBudget = 1.0万元"),
        }),
        Lines("XTB-12", "ProjectTotal item=甲 @ProjectPerformance = 2.50万元\nProjectTotal item=甲 @Other = 2.50万元", "@Other = 2.50", "@Other = 2.52"),
        Lines(
            "XTB-13",
            """
            Expenditure @Expenditure = 20万元
            Expenditure.Basic @Expenditure = 10万元
            Expenditure.Basic function=208 @Expenditure = 4万元
            Expenditure.Basic function=221 @Expenditure = 5万元
            Expenditure.Project @Expenditure = 10万元
            Expenditure.Project function=208 @Expenditure = 4万元
            Expenditure.Project function=221 @Expenditure = 5万元
            """,
            "= 20", "= 21"),
    ];
}
