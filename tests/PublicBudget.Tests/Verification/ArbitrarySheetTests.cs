using CsCheck;
using NodaTime;
using PublicBudget.Amounts;
using PublicBudget.Budgets;
using PublicBudget.Classifications;
using PublicBudget.Facts;
using PublicBudget.Periods;
using PublicBudget.Verification;
using Figure = PublicBudget.Facts.Figure;

namespace PublicBudget.Tests.Verification;

/// <summary>
/// Sheets at random: any concept in any place with any figure, contradictory printings, blanks in every position, zero wholes, negative
/// bases, digits beyond the precision. Every rule gives verdicts; none throws, and none fails to run.
/// </summary>
public class ArbitrarySheetTests
{
    private const int Sheets = 4_000;

    private static readonly string?[] Organisations = [null, null, null, "101001", "101001002", "101002", ""];
    private static readonly string?[] Items = [null, null, null, "7", "7/公务接待费", "7/公务接待费/其中", "设备购置", "设备购置#2", "/", ""];
    private static readonly string?[] Paragraphs = ["一", "三", "七", "九（一）", "", null];
    private static readonly string[] Words = ["", "2021年", "2019年", "增加", "减少", "11", "……", "支出经济分类汇总表", "单位", "年"];

    // Few values, so that figures meet; and the greatest and finest that there are.
    private static readonly Figure[] Figures =
    [
        Figure.Blank, Figure.Of(PublishedAmount.Parse("0.0万元")), Figure.Of(PublishedAmount.Parse("0元")), Figure.Of(PublishedAmount.Parse("10.5万元")),
        Figure.Of(PublishedAmount.Parse("10.50万元")), Figure.Of(PublishedAmount.Parse("105000元")), Figure.Of(PublishedAmount.Parse("229.4万元")),
        Figure.Of(PublishedAmount.Parse("239.9万元")), Figure.Of(PublishedAmount.Parse("240万元")), Figure.Of(PublishedAmount.Parse("-8.0万元")),
        Figure.Of(PublishedAmount.Of(1.25m, new PublishedPrecision(MoneyUnit.TenThousandYuan, 1))), Figure.Of(PublishedAmount.Of(99_999_999_999_999_999m, MoneyUnit.Yuan)),
        Figure.Of(PublishedAmount.Of(-99_999_999_999_999_999m, MoneyUnit.Yuan)), Figure.Of(PublishedAmount.Of(0.0000000001m, MoneyUnit.HundredMillionYuan)),
        Figure.Of(PublishedAmount.Of(0m, new PublishedPrecision(MoneyUnit.HundredMillionYuan, PublishedPrecision.MinDecimals))),
        Figure.Of(PublishedPercentage.Of(0m)), Figure.Of(PublishedPercentage.Of(3.45m)), Figure.Of(PublishedPercentage.Of(95.62m)), Figure.Of(PublishedPercentage.Of(-100m)),
        Figure.Of(PublishedPercentage.Of(999_999_999_999m)), Figure.Of(PublishedPercentage.Of(-0.0000001m)), Figure.Count(0), Figure.Count(3),
        Figure.Count(long.MaxValue), Figure.Count(long.MinValue), Figure.Of(Direction.Increase), Figure.Of(Direction.Decrease), Figure.Of(Direction.Unchanged),
    ];

    private static readonly BudgetVersion[] Versions =
    [
        SheetText.ThisYear, SheetText.ThisYear, SheetText.ThisYear, SheetText.ThisYear.Previous, new(new FiscalYear(2021), BudgetStage.Outturn),
        new(new FiscalYear(1)), new(new FiscalYear(9999), BudgetStage.Execution),
    ];

    private static readonly FunctionalCode[] Functions = [default, default, FunctionalCode.Parse("208"), FunctionalCode.Parse("20805"), FunctionalCode.Parse("2080505"), FunctionalCode.Parse("2210201"), FunctionalCode.Parse("9999999")];
    private static readonly DepartmentalEconomicCode[] Departmental = [default, default, default, DepartmentalEconomicCode.Parse("301"), DepartmentalEconomicCode.Parse("30101"), DepartmentalEconomicCode.Parse("30217")];
    private static readonly GovernmentalEconomicCode[] Governmental = [default, default, default, default, GovernmentalEconomicCode.Parse("501"), GovernmentalEconomicCode.Parse("50501")];
    private static readonly RevenueCode[] Revenues = [default, default, default, default, RevenueCode.Parse("101"), RevenueCode.Parse("10301")];

    private static readonly Gen<FactKey> GenPlainKey =
        from concept in Gen.Enum<FactConcept>()
        from column in Gen.Frequency((3, Gen.Const(ExpenditureColumn.Total)), (3, Gen.Enum<ExpenditureColumn>()))
        from scope in Gen.Enum<FundScope>()
        from version in Gen.OneOf(Versions)
        from organisation in Gen.OneOf(Organisations)
        from function in Gen.OneOf(Functions)
        from source in Gen.Nullable(Gen.Enum<RevenueSource>())
        select new FactKey { Concept = concept, Column = column, Scope = scope, Version = version, Organisation = organisation, Function = function, Source = source };

    private static readonly Gen<FactKey> GenKey =
        from plain in GenPlainKey
        from departmental in Gen.OneOf(Departmental)
        from governmental in Gen.OneOf(Governmental)
        from revenue in Gen.OneOf(Revenues)
        from vehicle in Gen.Nullable(Gen.Enum<VehicleKind>())
        from item in Gen.OneOf(Items)
        from measure in Gen.Frequency((4, Gen.Const(FactMeasure.Amount)), (3, Gen.Enum<FactMeasure>()))
        from of in Gen.Enum<ShareOf>()
        from version in Gen.Nullable(Gen.OneOf(Versions))
        select plain with
        {
            DepartmentalEconomic = departmental,
            GovernmentalEconomic = governmental,
            RevenueCode = revenue,
            Vehicle = vehicle,
            Item = item,
            Measure = measure,
            Of = of,
            Base = version,
        };

    private static readonly Gen<PrintedPlace?> GenPlace =
        from kind in Gen.Int[0, 5]
        from role in Gen.Enum<TableRole>()
        from row in Gen.Int[1, 4]
        from column in Gen.Int[1, 4]
        from paragraph in Gen.OneOf(Paragraphs)
        select kind switch
        {
            0 => null,
            1 => PrintedPlace.InText(paragraph, row, "引文"),
            2 => PrintedPlace.InTable(role),
            _ => new PrintedPlace { Table = role, Title = kind == 3 ? "表" : null, Row = row, Column = column, Document = kind == 5 ? "另一文档" : null },
        };

    private static readonly Gen<Fact> GenFact =
        from key in Gen.Frequency((3, GenPlainKey), (2, GenKey))
        from figure in Gen.OneOf(Figures)
        from place in GenPlace
        select new Fact { Key = key, Figure = figure, Origin = place is null ? Origin.Given : Origin.PrintedAt(place) };

    private static readonly Gen<Mention> GenMention =
        from kind in Gen.Enum<MentionKind>()
        from text in Gen.OneOf(Words)
        from expected in Gen.OneOf<string?>(null, "单位", "")
        from key in Gen.Nullable(GenPlainKey)
        from table in Gen.Nullable(Gen.Enum<TableRole>())
        from cited in Gen.Bool
        select new Mention { Kind = kind, Text = text, Expected = expected, Key = key, Table = table, InCitation = cited };

    private static readonly Gen<PrintedCode> GenCode =
        from scheme in Gen.Enum<ClassificationScheme>()
        from code in Gen.OneOf("208", "2080505", "30101", "50501", "10301", "2", "", "20x", "９９９９９９９")
        from name in Gen.OneOf<string?>(null, "", "社会保障和就业支出", "抗议特别国债安排的支出", "住房公积金（住房改革支出）", "）")
        from ordinal in Gen.Nullable(Gen.OneOf(0, 8, -1, int.MaxValue))
        select new PrintedCode { Scheme = scheme, Code = code, Name = name, Ordinal = ordinal };

    private static readonly Gen<SheetTable> GenTable =
        from role in Gen.Enum<TableRole>()
        from presence in Gen.Enum<TablePresence>()
        from title in Gen.OneOf<string?>(null, "表", "", "一、2021年度")
        from note in Gen.OneOf<string?>(null, "", "我单位无政府性基金预算支出。")
        from unit in Gen.Nullable(Gen.Enum<MoneyUnit>())
        select new SheetTable { Role = role, Presence = presence, Title = title, ListedTitle = title is null ? null : "目录", EmptyNote = note, Unit = unit };

    private static readonly Gen<SheetInfo> GenInfo =
        from version in Gen.OneOf(Versions)
        from nature in Gen.Nullable(Gen.Enum<UnitNature>())
        from days in Gen.Int[-30, 30]
        from hasDates in Gen.Bool
        from wordsWereRead in Gen.Bool
        select new SheetInfo
        {
            Version = version,
            Nature = nature,
            Organisation = hasDates ? "某单位" : null,
            WordsWereRead = wordsWereRead,
            UnitCode = hasDates ? UnitCode.Parse("029003") : null,
            PerformanceUnitCode = hasDates ? UnitCode.Parse("029004001") : null,
            ApprovedOn = hasDates ? new LocalDate(2021, 4, 1) : null,
            PublishedOn = hasDates ? new LocalDate(2021, 4, 1).PlusDays(days) : null,
            AssetsAsOf = hasDates ? new LocalDate(2020, 12, 31) : null,
        };

    private static readonly Gen<FactSheet> GenSheet =
        from info in GenInfo
        from facts in GenFact.Array[0, 90]
        from mentions in GenMention.Array[0, 6]
        from codes in GenCode.Array[0, 6]
        from tables in GenTable.Array[0, 6]
        select SheetOf(info, facts, mentions, codes, tables);

    [Fact]
    public void EveryRule_OverAnySheet_GivesVerdicts() => Gen.Select(GenSheet, Gen.Int[0, 15]).Sample(
        (sheet, others) =>
        {
            VerificationReport report = RuleSet.Default.Verify(sheet, OptionsOf(sheet, others));

            Assert.Equal("", string.Join("; ", report.Checks.Where(check => check.Verdict == Verdict.FailedToRun)));
            Assert.All(RuleSet.Default.Rules, rule => Assert.NotEmpty(report.ChecksOf(rule.Id)));
            Assert.All(report.Findings, finding => Assert.True(finding.Chinese.Length > 0 && finding.English.Length > 0));
            Assert.NotEmpty(report.ToJson() + report.ToText() + report.ToMarkdown());
        },
        iter: Sheets);

    [Fact]
    public void Verdicts_OfAnySheet_DoNotDependOnTheOrderOfItsFacts() => Gen.Select(GenInfo, GenFact.Array[2, 60], Gen.Int[0, 1000]).Sample(
        (info, facts, seed) =>
        {
            // Printings of one datum stay in their order: the first speaks for the others.
            Fact[] shuffled = [.. facts.GroupBy(fact => fact.Key.Canonical).OrderBy(group => (group.Key.GetHashCode() * 31L + seed) % 1009).SelectMany(group => group)];

            Assert.Equal(Counts(SheetOf(info, facts, [], [], [])), Counts(SheetOf(info, shuffled, [], [], [])));
        },
        iter: Sheets / 4);

    private static string Counts(FactSheet sheet)
        => string.Join(' ', RuleSet.Default.Verify(sheet).Checks.GroupBy(check => $"{check.Rule.Id} {check.Verdict}").Select(group => $"{group.Key} {group.Sum(check => check.Instances)}").Order(StringComparer.Ordinal));

    private static VerificationOptions? OptionsOf(FactSheet sheet, int others) => others == 0 ? null : new VerificationOptions
    {
        PriorYear = (others & 1) != 0 ? sheet : null,
        Budget = (others & 2) != 0 ? sheet : null,
        Units = (others & 4) != 0 ? [sheet, sheet] : [],
    };

    private static FactSheet SheetOf(SheetInfo info, Fact[] facts, Mention[] mentions, PrintedCode[] codes, SheetTable[] tables)
    {
        FactSheetBuilder builder = FactSheet.CreateBuilder(info).AddRange(facts);
        foreach (Mention mention in mentions) builder.Add(mention);
        foreach (PrintedCode code in codes) builder.Add(code);
        foreach (SheetTable table in tables) builder.Add(table);
        return builder.Build();
    }
}
