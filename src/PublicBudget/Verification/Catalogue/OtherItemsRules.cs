using PublicBudget.Budgets;
using PublicBudget.Classifications;
using PublicBudget.Collections;
using PublicBudget.Facts;
using PublicBudget.Performance;
using PublicBudget.Periods;
using PublicBudget.Verification.Kinds;
using Column = PublicBudget.Facts.ExpenditureColumn;

namespace PublicBudget.Verification.Catalogue;

/// <summary>ORG, GP, AST: operating expenses of the organ, government procurement, state-owned assets (机关运行经费、政府采购、国有资产).</summary>
public static class OtherItemsRules
{
    // Goods of the procurement catalogue that offices buy; equipment and software of the economic classification.
    private static readonly string[] CatalogueGoods =
        ["打印机", "复印机", "复合机", "一体机", "计算机", "电脑", "空调", "扫描仪", "投影仪", "服务器", "办公家具", "桌", "椅", "沙发", "办公设备"];

    private static readonly int[] EquipmentCodes = [31002, 31003, 31007];

    /// <summary>The rules, in the order of their identifiers.</summary>
    public static IReadOnlyList<Rule> All { get; } = ValueList.Create<Rule>(
    [
        new()
        {
            Id = "ORG-01", Severity = Severity.Warning, Scope = RuleScope.TableAndText, Authority = Authorities.Operating,
            Sentence = "行政及参公单位的机关运行经费应等于一般公共预算基本支出的公用经费", Title = "Operating expenses of an organ are its operating costs",
            Applicability = "administrative units and institutions under the Civil Servant Law", Exemption = ExceptOrgans,
            Tests = [new SumTest { IsAcrossPlaces = true, Relations = [OperatingExpenses] }],
        },
        new()
        {
            Id = "ORG-02", Severity = Severity.Error, Scope = RuleScope.TableAndText, Authority = Authorities.Operating,
            Sentence = "机关运行经费不应大于公用经费", Title = "Operating expenses of the organ are at most the operating costs",
            Tests = [new SumTest { IsAcrossPlaces = true, IsAtMost = true, Relations = [OperatingCosts] }],
        },
        new()
        {
            Id = "ORG-03", Severity = Severity.Information, Scope = RuleScope.TableAndText, Authority = Authorities.Operating,
            Sentence = "机关运行经费与公用经费不等时，查找与之相等的部分行", Title = "Where the two differ, some rows of the operating costs add up to it",
            Applicability = "where ORG-01 does not hold; the rows found explain its finding",
            Tests = [new CustomTest { Relates = "机关运行经费 = 公用经费部分行之和", Check = ExplainOperating, IsReview = true }],
        },
        new()
        {
            Id = "ORG-04", Severity = Severity.Warning, Scope = RuleScope.WithinText, Authority = Authorities.Operating,
            Sentence = "公益事业单位不应有机关运行经费", Title = "A public institution has no operating expenses of an organ",
            Applicability = "public institutions", Exemption = static sheet => sheet.Info.Nature == UnitNature.PublicInstitution ? null : "the unit is no public institution",
            Tests = [new CustomTest { Relates = "机关运行经费 = 0", Check = CheckInstitution }],
        },
        new()
        {
            Id = "GP-01", Severity = Severity.Error, Scope = RuleScope.WithinText, Authority = Authorities.Procurement,
            Sentence = "政府采购预算应等于货物、工程、服务之和", Title = "Procurement is goods, works and services",
            Tests = [new SumTest { Places = Places.Anywhere, Relations = [Procurement] }],
        },
        new()
        {
            Id = "GP-02", Severity = Severity.Error, Scope = RuleScope.WithinText, Authority = Authorities.SmallBusiness,
            Sentence = "面向中小企业预留不应大于政府采购，其中小微企业不应大于预留", Title = "What is reserved for small firms is at most the procurement",
            Applicability = "documents that print what is reserved",
            Tests = [new SumTest { IsAcrossPlaces = true, IsAtMost = true, Relations = [Reserved, ReservedMicro] }],
        },
        new()
        {
            Id = "GP-03", Severity = Severity.Review, Scope = RuleScope.BetweenTables, Authority = Authorities.Procurement,
            Sentence = "有购置目录内货物的项目而政府采购为零，需核实", Title = "Projects buy catalogue goods while procurement is zero",
            Tests = [new CustomTest { Relates = "政府采购 = 0 ⇒ 无购置项目，31002、31003、31007 = 0", Check = CheckPurchases }],
        },
        new()
        {
            Id = "AST-01", Severity = Severity.Error, Scope = RuleScope.WithinText, Authority = Authorities.Assets,
            Sentence = "车辆总数应等于各类车辆之和，设备台数不应为负", Title = "Vehicles are the sum of their kinds, and counts are not negative",
            Tests =
            [
                new SumTest { Places = Places.Anywhere, Relations = [Vehicles] },
                new CustomTest { Relates = "设备台（套）数 ≥ 0", Check = CheckCounts },
            ],
        },
        new()
        {
            Id = "AST-02", Severity = Severity.Information, Scope = RuleScope.WithinText, Authority = Authorities.Assets,
            Sentence = "国有资产占用情况的时点应为上年末（决算为当年末）", Title = "Assets are counted at the end of the prior year, in final accounts of their own",
            Tests = [new CustomTest { Relates = "资产时点 = 上年12月31日（决算：当年12月31日）", Check = CheckDate }],
        },
    ]);

    private static SumRelation OperatingExpenses => new(
        new() { Concept = FactConcept.AdministrativeOperatingExpenses, Codes = CodeKinds.Uncoded },
        Partition.Of(new KeyStep { Concept = FactConcept.Expenditure, Scope = FundScope.GeneralPublicBudget, Column = Column.Operating }));

    private static SumRelation OperatingCosts => new(
        new() { Concept = FactConcept.Expenditure, Scope = FundScope.GeneralPublicBudget, Column = Column.Operating, Codes = CodeKinds.Uncoded },
        Partition.Of(new KeyStep { Concept = FactConcept.AdministrativeOperatingExpenses, Scope = FundScope.AllFunds, Column = Column.Total }));

    private static SumRelation Procurement => new(
        new() { Concept = FactConcept.Procurement },
        new Partition
        {
            RequiredParts = 3,
            Parts = [KeyStep.To(FactConcept.ProcurementGoods), KeyStep.To(FactConcept.ProcurementWorks), KeyStep.To(FactConcept.ProcurementServices)],
        });

    private static SumRelation Reserved => new(
        new() { Concept = FactConcept.Procurement }, Partition.Of(KeyStep.To(FactConcept.ProcurementReserved)));

    private static SumRelation ReservedMicro => new(
        new() { Concept = FactConcept.ProcurementReserved }, Partition.Of(KeyStep.To(FactConcept.ProcurementReservedMicro)));

    private static SumRelation Vehicles => new(
        new() { Concept = FactConcept.Vehicles }, Partition.Of([.. Enum.GetValues<VehicleKind>().Select(KeyStep.To)]));

    private static string? ExceptOrgans(FactSheet sheet) => sheet.Info.Nature switch
    {
        _ when sheet.Index.HasUnits => "the figures are those of several units, which need not all be organs",
        UnitNature.Administrative or UnitNature.CivilServiceInstitution => null,
        null => "the nature of the unit is not known",
        _ => "the unit is a public institution",
    };

    private static void ExplainOperating(RuleContext context)
    {
        foreach (ref readonly CheckData check in context.Log.Checks)
        {
            if (check.Verdict != Verdict.Contradicted || context.Rules.Rules[check.Rule].Id != "ORG-01") continue;
            ReadOnlySpan<Operand> operands = context.Log.OperandsOf(in check);
            Fact stated = context.Sheet.Facts[operands[0].Entry];
            IReadOnlyList<Fact> rows = ExplanationSearch.LeavesOf(context.Sheet, context.Sheet.Facts[operands[1].Entry]);
            if (SubsetSearch.FindOnly(stated.Figure.Value, rows) is not null) context.Pass();
            else context.DoesNotApply("no single selection of rows adds up to it");
            return;
        }

        context.DoesNotApply("the two do not differ");
    }

    private static void CheckInstitution(RuleContext context)
    {
        FactKey key = FactKeys.Of(context.Sheet.Info.Version, FactConcept.AdministrativeOperatingExpenses);
        bool saysNone = context.Sheet.Mentions.Any(mention => mention.Kind == MentionKind.None && mention.Key?.Concept == key.Concept);
        if (context.Sheet.Find(key) is not { Figure.IsReported: true } printed)
        {
            if (saysNone) context.Pass();
        }
        else if (printed.Figure.Low <= 0) context.Pass();
        else context.Contradict(Remarks.About(printed, "公益事业单位列有机关运行经费", "a public institution prints operating expenses of an organ"));
    }

    private static void CheckPurchases(RuleContext context)
    {
        FactSheet sheet = context.Sheet;
        if (sheet.Find(FactKeys.Of(sheet.Info.Version, FactConcept.Procurement)) is not { Figure.IsReported: true } procurement) return;
        if (procurement.Figure.Value != 0)
        {
            context.Pass();
            return;
        }

        if (FindEquipment(sheet) is { } equipment) context.Contradict(Remarks.About(procurement, $"而 {equipment.Key.Describe()} 为 {equipment.Figure}", $"while {equipment.Key.Describe()} is {equipment.Figure}", equipment));
        else if (sheet.Projects.Count == 0) return;
        else if (FindPurchase(sheet) is { } purchase) context.Contradict(() => Remarks.About(procurement, $"而项目“{purchase.Project.Name}”购置{purchase.Good}", $"while the project “{purchase.Project.Name}” buys {purchase.Good}"));
        else context.Pass();
    }

    private static Fact? FindEquipment(FactSheet sheet)
    {
        foreach (int code in EquipmentCodes)
        {
            FactKey key = FactKeys.Expenditure(sheet.Info.Version, FundScope.AllFunds, DepartmentalEconomicCode.FromNumber(code));
            if (sheet.Find(key) is { } fact && fact.Figure.Low > 0) return fact;
        }

        return null;
    }

    // What a project buys are its quantity indicators; its name says that it buys.
    private static (ProjectPerformance Project, string Good)? FindPurchase(FactSheet sheet)
    {
        foreach (ProjectPerformance project in sheet.Projects)
        {
            foreach (PerformanceIndicator indicator in project.Indicators.Indicators)
            {
                if (GoodIn(indicator.Name) is { } good) return (project, good);
            }

            if (GoodIn(project.Name) is { } named) return (project, named);
        }

        return null;
    }

    private static string? GoodIn(string? words)
    {
        if (words is null) return null;
        foreach (string good in CatalogueGoods)
        {
            if (words.Contains(good, StringComparison.Ordinal)) return good;
        }

        return null;
    }

    private static void CheckCounts(RuleContext context)
    {
        for (int concept = (int)FactConcept.Vehicles; concept <= (int)FactConcept.PlannedVehicles; concept++)
        {
            foreach (Fact fact in context.Sheet.OfConcept((FactConcept)concept))
            {
                if (!fact.Figure.IsReported || fact.Key.Measure != FactMeasure.Amount) continue;
                if (fact.Figure.Value >= 0) context.Pass();
                else context.Contradict(Remarks.About(fact, "数量为负", "a count is negative"));
            }
        }
    }

    private static void CheckDate(RuleContext context)
    {
        if (context.Sheet.Info.AssetsAsOf is not { } date || context.Sheet.Info.Version.Year.Year == 1) return;

        // A budget is made before its year begins, final accounts when it has ended.
        var year = context.Sheet.Info.Version.Year;
        (var expected, string end, string english) = context.Sheet.Info.Version.Stage == BudgetStage.Outturn ? (year.End, "当年末", "the end of the year") : (year.Previous.End, "上年末", "the end of the prior year");
        string day = NodaTime.Text.LocalDatePattern.Iso.Format(date);
        if (date == expected) context.Note(Remarks.About($"国有资产时点为 {day}，即{end}", $"assets are counted on {day}, {english}", [new("date", day)]));
        else context.Contradict(Remarks.About($"国有资产时点为 {day}，不是{end}", $"assets are counted on {day}, which is not {english}", [new("date", day)]));
    }
}
