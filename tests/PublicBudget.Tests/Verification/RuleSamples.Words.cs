using NodaTime;
using PublicBudget.Amounts;
using PublicBudget.Classifications;
using PublicBudget.Facts;
using PublicBudget.Periods;
using PublicBudget.Verification;
using static PublicBudget.Tests.Verification.SheetText;

namespace PublicBudget.Tests.Verification;

/// <content>STR, NAR, COD, PRC, YOY.</content>
internal static partial class RuleSamples
{
    private const string ShareLines =
        """
        Expenditure @三 = 239.9万元
        Expenditure.Basic @三 = 229.4万元
        Expenditure.Basic.Share @三 = 95.62%
        Expenditure.Project @三 = 10.5万元
        Expenditure.Project.Share @三 = 4.38%
        """;

    private const string GrowthLines =
        """
        TotalExpenditure @一 = 239.9万元
        TotalExpenditure.Change vs=2020/Approved @一 = 8万元
        TotalExpenditure.GrowthRate vs=2020/Approved @一 = 3.45%
        """;

    private static IEnumerable<KeyValuePair<string, RuleSample>> Structure() =>
    [
        new("STR-01", Tables(Table(TableRole.Basic), Table(TableRole.Basic, TablePresence.Missing))),
        new("STR-02", Tables(Table(TableRole.Basic), Table(TableRole.Basic) with { ListedTitle = "一般公共预算基本支出总表" })),
        new("STR-03", Words(MentionKind.MissingPassage, "机关运行经费")),
        new("STR-04", Tables(Table(TableRole.Funds, TablePresence.Empty, "我单位无政府性基金预算支出。"), Table(TableRole.StateCapital, TablePresence.Empty, "我单位无政府性基金预算支出。"))),
        new("STR-05", new RuleSample
        {
            Holds = Sheet("Expenditure fund=GovernmentManagedFunds @Funds = 0.0万元", builder => builder.Add(Table(TableRole.Funds, note: "本表无数据"))),
            Fires = Sheet("Expenditure fund=GovernmentManagedFunds @Funds = 1.0万元", builder => builder.Add(Table(TableRole.Funds, note: "本表无数据"))),
        }),
        new("STR-06", new RuleSample { Holds = Said(MentionKind.Year, "2020年"), Fires = Said(MentionKind.Year, "2019年") }),
        new("STR-07", new RuleSample
        {
            Holds = Said(new Mention { Kind = MentionKind.Organisation, Text = "单位", Expected = "单位" }),
            Fires = Said(new Mention { Kind = MentionKind.Organisation, Text = "部门", Expected = "单位" }),
        }),
        new("STR-08", new RuleSample
        {
            Holds = Sheet("", builder => builder.Add(Table(TableRole.Economic)).Add(new Mention { Kind = MentionKind.TableReference, Text = "支出经济分类汇总表", Table = TableRole.Economic })),
            Fires = Sheet("", builder => builder.Add(Table(TableRole.Basic)).Add(new Mention { Kind = MentionKind.TableReference, Text = "支出经济分类汇总表", Table = TableRole.Economic })),
        }),
        new("STR-09", Tables(Table(TableRole.Basic), Table(TableRole.Basic) with { Unit = null })),
        new("STR-10", Words(MentionKind.Placeholder, "增加（减少）")),
        new("STR-11", Words(MentionKind.Misprint, "抗议")),
        new("STR-12", new RuleSample { Holds = Published(20), Fires = Published(21) }),
        new("STR-13", new RuleSample
        {
            Holds = Sheet("ConsolidatedUnits @二 = 2\nExpenditure organisation=1 @Expenditure = 1元\nExpenditure organisation=2 @Expenditure = 1元"),
            Fires = Sheet("ConsolidatedUnits @二 = 3\nExpenditure organisation=1 @Expenditure = 1元\nExpenditure organisation=2 @Expenditure = 1元"),
        }),
    ];

    private static IEnumerable<KeyValuePair<string, RuleSample>> Text() =>
    [
        Lines("NAR-01", "Expenditure @三 = 239.9万元\nExpenditure @Expenditure = 2399000.00元", "239.9", "238.9"),
        Lines("NAR-02", ShareLines, "95.62", "95.82"),
        Lines("NAR-03", ShareLines, "4.38%", "4.40%"),
        Lines("NAR-04", GrowthLines, "3.45", "4.35"),
        Lines("NAR-05", GrowthLines, "3.45", "-3.45"),
        Lines(
            "NAR-06",
            "OfficialHospitality @七 = 2.0万元\nOfficialHospitality 2020/Approved @七 = 2.0万元\nOfficialHospitality.Change vs=2020/Approved @七 = 持平",
            "Approved @七 = 2.0", "Approved @七 = 2.3"),
        Lines(
            "NAR-07",
            "OfficialHospitality @七 = 0.5万元\nOfficialHospitality.Change vs=2020/Approved @七 = 0.3万元\nOfficialHospitality.GrowthRate vs=2020/Approved @七 = 150%",
            "= 0.3万元", "= 0.5万元"),
        Lines("NAR-08", "OfficialHospitality @七 = 0.5万元\nOfficialHospitality.Change vs=2020/Approved @七 = 0.3万元", "@七 = 0.5", "@七 = 0.0"),
        new("NAR-09", new RuleSample { Holds = Said(MentionKind.Reason, "退休"), Fires = Said(MentionKind.Reason, "11"), Changes = [Said(MentionKind.Reason, "增加"), Said(MentionKind.Reason, "无")] }),
        Lines("NAR-10", "TotalExpenditure @一 = 239.9万元\nTotalExpenditure @四 = 239.9万元", "@四 = 239.9", "@四 = 239.6"),
        new("NAR-11", Words(MentionKind.ShareWithoutSign, "占76.23")),
        new("NAR-12", Codes(Code("210", "卫生健康支出", null), Code("210", "医疗卫生与计划生育支出", null))),
        Lines("NAR-13", ShareLines, "= 10.5", "= 9.5"),
        Lines(
            "NAR-14",
            "Expenditure fund=GovernmentManagedFunds @八 = 105万元\nExpenditure.Basic fund=GovernmentManagedFunds @八 = 25万元\nExpenditure.Project fund=GovernmentManagedFunds @八 = 80万元",
            "= 80", "= 110"),
        new("NAR-15", new RuleSample
        {
            Holds = Sheet(GrowthLines),
            Fires = Sheet(GrowthLines.Replace("= 8万元", "= 9万元", StringComparison.Ordinal)),
            Options = new VerificationOptions { PriorYear = Sheet("TotalExpenditure 2020/Approved = 231.9万元") },
        }),
        Lines("NAR-16", "TotalRevenue @一 = 239.9万元\nTotalExpenditure @一 = 239.9万元", "Revenue @一 = 239.9", "Revenue @一 = 239.4"),
        Lines("NAR-17", "TotalExpenditure @一 = 239.9万元\nExpenditure @三 = 239.9万元", "@三 = 239.9", "@三 = 240.9"),
        Lines(
            "NAR-18",
            "Expenditure @一 = 200.0万元\nExpenditure 2021/Outturn @一 = 190.0万元\nExpenditure.Completion 2021/Outturn vs=2021/Approved @一 = 95.0%",
            "95.0%", "96.0%"),
    ];

    private static IEnumerable<KeyValuePair<string, RuleSample>> Codes() =>
    [
        new("COD-01", Codes(Code("2080101", null), Code("208010", null))),
        new("COD-02", Codes(Code("2080101", null), Code("218", null))),
        new("COD-03", Codes(Code("234", "抗疫特别国债安排的支出"), Code("234", "抗议特别国债安排的支出"))),
        new("COD-04", Codes(Code("2210201", "住房公积金"), Code("2101101", "住房公积金"))),
        new("COD-05", new RuleSample { Holds = Units("029003", "029003001"), Fires = Units("029003", "029004001") }),
        Lines(
            "COD-06", "Expenditure departmental=30101 governmental=50101 @Economic = 1.0万元", "50101", "50901"),
        new("COD-07", new RuleSample
        {
            Holds = Sheet("", builder => builder.Add(Code("208", null, ordinal: 8)).Add(Code("213", null, ordinal: 13)).Add(Code("221", null, ordinal: 21))),
            Fires = Sheet("", builder => builder.Add(Code("208", null, ordinal: 8)).Add(Code("213", null, ordinal: 13)).Add(Code("221", null, ordinal: 21)).Add(Code("229", null, ordinal: 25))),
        }),
    ];

    private static IEnumerable<KeyValuePair<string, RuleSample>> Precision() =>
    [
        Lines("PRC-01", "Expenditure @Expenditure = 1.0万元\nExpenditure.Basic @Expenditure = 1.0万元", "Basic @Expenditure = 1.0万元", "Basic @Expenditure = 10000元"),
        Lines("PRC-02", "Expenditure @Expenditure = 1.0万元\nExpenditure function=208 @Expenditure = 1.0万元", "208 @Expenditure = 1.0万元", "208 @Expenditure = 1.00万元"),
        new("PRC-03", new RuleSample { Holds = Finer(1.2m), Fires = Finer(1.25m) }),
        Lines("PRC-04", "Expenditure @三 = 2.0万元\nExpenditure @Expenditure = 2.0万元", "@三 = 2.0", "@三 = 20.0"),
        Lines("PRC-05", "Expenditure @三 = 2.0万元\nExpenditure @Expenditure = 2.0万元", "@三 = 2.0万元", "@三 = 2.0元"),
        new("PRC-06", new RuleSample { Holds = Sheet(ThreePublicLines), Fires = Sheet(ThreePublicLines), FiresWith = Verdict.Exact }),
        Lines("PRC-07", ShareLines, "4.38%", "4.4%"),
    ];

    private static IEnumerable<KeyValuePair<string, RuleSample>> AcrossDocuments() =>
    [
        new("YOY-01", new RuleSample
        {
            Holds = Sheet("Expenditure 2020/Approved @C5 = 231.9万元"),
            Fires = Sheet("Expenditure 2020/Approved @C5 = 213.9万元"),
            Options = new VerificationOptions { PriorYear = Sheet("Expenditure 2020/Approved = 231.9万元") },
        }),
        new("YOY-02", new RuleSample
        {
            Holds = Sheet("Expenditure = 30.0万元"),
            Fires = Sheet("Expenditure = 31.0万元"),
            Options = new VerificationOptions { Units = [Sheet("Expenditure = 20.0万元"), Sheet("Expenditure = 10.0万元")] },
        }),
        Lines("YOY-03", GrowthLines, "3.45%", "53.45%"),
        new("YOY-04", new RuleSample
        {
            Holds = Final("Expenditure 2021/Approved @一 = 100.0万元"),
            Fires = Final("Expenditure 2021/Approved @一 = 101.0万元"),
            Options = new VerificationOptions { Budget = Sheet("Expenditure = 100.0万元") },
        }),
        new("YOY-05", new RuleSample
        {
            Holds = Sheet("ConsolidatedUnits = 1"),
            Fires = Sheet("ConsolidatedUnits = 2"),
            Options = new VerificationOptions { Units = [Sheet("Expenditure = 20.0万元")] },
        }),
    ];

    private static RuleSample Tables(SheetTable holds, SheetTable fires)
        => new() { Holds = Sheet("", builder => builder.Add(holds)), Fires = Sheet("", builder => builder.Add(fires)) };

    private static RuleSample Codes(PrintedCode holds, PrintedCode fires)
        => new() { Holds = Sheet("", builder => builder.Add(holds)), Fires = Sheet("", builder => builder.Add(fires)) };

    private static RuleSample Words(MentionKind kind, string text) => new()
    {
        Holds = Builder("", info: new SheetInfo { Version = ThisYear, WordsWereRead = true }).Build(),
        Fires = Said(kind, text),
    };

    private static FactSheet Said(MentionKind kind, string text) => Said(new Mention { Kind = kind, Text = text });

    private static FactSheet Said(Mention mention) => Sheet("", builder => builder.Add(mention));

    private static FactSheet Published(int days) => Builder(
        "", info: new SheetInfo { Version = ThisYear, ApprovedOn = new LocalDate(2021, 4, 1), PublishedOn = new LocalDate(2021, 4, 1).PlusDays(days) }).Build();

    private static FactSheet Units(string tables, string performance) => Builder(
        "", info: new SheetInfo { Version = ThisYear, UnitCode = UnitCode.Parse(tables), PerformanceUnitCode = UnitCode.Parse(performance) }).Build();

    private static FactSheet Finer(decimal value)
        => Sheet("", builder => builder.Add(Key("Expenditure"), PublishedAmount.Of(value, new PublishedPrecision(MoneyUnit.TenThousandYuan, 1))));

    private static FactSheet Final(string lines)
        => Builder(lines, info: new SheetInfo { Version = new BudgetVersion(ThisYear.Year, BudgetStage.Outturn) }).Build();
}
