using PublicBudget.Budgets;
using PublicBudget.Facts;
using PublicBudget.Reporting.Narrative.Composing;

namespace PublicBudget.Reporting.Templates.Henan;

/// <summary>Paragraphs 七 to 九 of the Henan form of 2021.</summary>
internal static partial class HenanNarrative
{
    /// <summary>七、“三公”经费支出预算情况说明.</summary>
    public static NarrativeParagraph ThreePublicExpenses { get; } = new()
    {
        Name = nameof(ThreePublicExpenses),
        Title = "“三公”经费支出预算情况说明",
        Write = n =>
        {
            FactKey total = FactKeys.Of(n.Source.Version, FactConcept.ThreePublicExpenses);
            if (!n.Has(total)) return;
            NarrativeChange change = n.Change(total);
            NarrativePart compared = change.IsKnown
                ? NarrativePart.Of($"{n.Year}年“三公”经费支出预算数{Compared(n, change)}。{ReasonOf(n, change, n.Source.Reasons.ThreePublicExpenses)}")
                : Nothing;
            n.Paragraph($"{n.Unit}{n.Year}年“三公”经费预算为{n.Amount(total)}。{compared}具体支出情况如下：");
            WriteItem(n, 1, FactConcept.OverseasTravel, n.Source.Reasons.OverseasTravel);
            WriteItem(n, 2, FactConcept.OfficialHospitality, n.Source.Reasons.OfficialHospitality);
            NarrativePart vehicles = NarrativePart.Join("；",
                VehicleItem(n, FactConcept.VehicleOperation, n.Source.Reasons.VehicleOperation),
                VehicleItem(n, FactConcept.VehiclePurchase, n.Source.Reasons.VehiclePurchase));
            n.Item(ChineseNumerals.InBrackets(3), $"公务用车购置及运行费{n.Amount(FactKeys.Of(n.Source.Version, FactConcept.OfficialVehicles))}，其中，{vehicles}。");
            n.Paragraph(n.RoundingNote(total,
            [
                FactKeys.Of(n.Source.Version, FactConcept.OverseasTravel),
                FactKeys.Of(n.Source.Version, FactConcept.OfficialHospitality),
                FactKeys.Of(n.Source.Version, FactConcept.OfficialVehicles),
            ], withShares: false));
        },
    };

    /// <summary>八、政府性基金预算支出预算情况说明.</summary>
    public static NarrativeParagraph GovernmentManagedFunds { get; } = new()
    {
        Name = nameof(GovernmentManagedFunds),
        Title = "政府性基金预算支出预算情况说明",
        Write = n => n.Paragraph(
            $"{n.Unit}{n.Year}年政府性基金预算支出{n.Amount(FactKeys.Expenditure(n.Source.Version, FundScope.GovernmentManagedFunds))}。"),
    };

    /// <summary>（一）机关运行经费支出情况.</summary>
    public static NarrativeParagraph OperatingExpenses { get; } = new()
    {
        Name = nameof(OperatingExpenses),
        Title = "机关运行经费支出情况",
        Write = n =>
        {
            FactKey key = FactKeys.Of(n.Source.Version, FactConcept.AdministrativeOperatingExpenses);
            if (!n.Has(key)) return;
            NarrativeChange change = n.Change(key);
            NarrativePart compared = change.IsKnown
                ? NarrativePart.Of($"，预算数{Compared(n, change)}{Because(n, change, n.Source.Reasons.AdministrativeOperatingExpenses)}")
                : Nothing;
            n.Paragraph($"{n.Unit}{n.Year}年机关运行经费支出预算{n.Amount(key, FigureHome.TextOnly)}，主要保障机构正常运转及正常履职需要{compared}。");
        },
    };

    /// <summary>（二）政府采购支出情况.</summary>
    public static NarrativeParagraph Procurement { get; } = new()
    {
        Name = nameof(Procurement),
        Title = "政府采购支出情况",
        Write = n =>
        {
            FactKey total = FactKeys.Of(n.Source.Version, FactConcept.Procurement);
            if (!n.Has(total)) return;
            FactKey goods = FactKeys.Of(n.Source.Version, FactConcept.ProcurementGoods);
            FactKey works = FactKeys.Of(n.Source.Version, FactConcept.ProcurementWorks);
            FactKey services = FactKeys.Of(n.Source.Version, FactConcept.ProcurementServices);
            n.Paragraph(
                $"{n.Year}年政府采购预算安排{InText(n, total)}，其中：政府采购货物预算{InText(n, goods)}、政府采购工程预算{InText(n, works)}、政府采购服务预算{InText(n, services)}。{Reserve(n)}{n.RoundingNote(total, [goods, works, services], withShares: false)}");
        },
    };

    /// <summary>（三）绩效目标设置情况.</summary>
    public static NarrativeParagraph Performance { get; } = new()
    {
        Name = nameof(Performance),
        Title = "绩效目标设置情况",
        Write = n =>
        {
            if (n.Source.ProjectCount == 0) return;
            NarrativePart claim = n.AllProjectsHaveSheets
                ? NarrativePart.Of($"我单位{n.Year}年预算项目均按要求编制了绩效目标")
                : NarrativePart.Of($"我单位{n.Year}年{n.ProjectsWithSheets}个预算项目按要求编制了绩效目标");
            n.Paragraph(
                $"{claim}，从项目产出、项目效益、满意度等方面设置了绩效目标，综合反映项目预期完成的数量、时效、质量，预期达到的社会经济效益持续影响以及对象满意度等情况。");
        },
    };

    /// <summary>（四）国有资产占用情况.</summary>
    public static NarrativeParagraph Assets { get; } = new()
    {
        Name = nameof(Assets),
        Title = "国有资产占用情况",
        Write = n =>
        {
            if (n.AssetsYear.IsEmpty) return;
            NarrativePart vehicles = NarrativePart.Join("、", Vehicles(n).Select(kind =>
                NarrativePart.Of($"{n.Words(NameOf(kind))}{n.Count(FactKeys.Vehicles(n.Source.Version, kind))}辆")));
            NarrativePart remark = n.Words(n.Source.OtherVehiclesRemark) is { IsEmpty: false } words ? NarrativePart.Of($"，其他用车主要是{words}") : Nothing;
            n.Paragraph(
                $"{n.AssetsYear}年期末，{n.Unit}共有车辆{n.Count(FactKeys.Vehicles(n.Source.Version))}辆，其中：{vehicles}{remark}；{n.Citation("单价50万元以上通用设备")}{n.Count(FactKeys.Of(n.Source.Version, FactConcept.GeneralEquipment))}套，{n.Citation("单价100万元以上专用设备")}{n.Count(FactKeys.Of(n.Source.Version, FactConcept.SpecialEquipment))}套。");
        },
    };

    /// <summary>（五）专项转移支付项目情况.</summary>
    public static NarrativeParagraph SpecialTransfers { get; } = new()
    {
        Name = nameof(SpecialTransfers),
        Title = "专项转移支付项目情况",
        Write = n =>
        {
            FactKey key = FactKeys.Of(n.Source.Version, FactConcept.SpecialTransfers);
            if (n.Has(key)) n.Paragraph($"{n.Unit}负责管理的专项转移支付项目共有{n.Count(key)}项。");
        },
    };

    /// <summary>九、其他重要事项的情况说明.</summary>
    public static NarrativeParagraph OtherMatters { get; } = new()
    {
        Name = nameof(OtherMatters),
        Title = "其他重要事项的情况说明",
        Parts = [OperatingExpenses, Procurement, Performance, Assets, SpecialTransfers],
    };

    /// <summary>The nine paragraphs, in order.</summary>
    public static IReadOnlyList<NarrativeParagraph> All =>
        [Totals, Revenue, Expenditure, Appropriations, GeneralPublicBudget, Economic, ThreePublicExpenses, GovernmentManagedFunds, OtherMatters];

    private static void WriteItem(NarrativeWriter n, int number, FactConcept concept, string? reason)
    {
        FactKey key = FactKeys.Of(n.Source.Version, concept);
        NarrativeChange change = n.Change(key);
        NarrativePart compared = change.IsKnown ? NarrativePart.Of($"预算数{Compared(n, change)}{Because(n, change, reason)}。") : Nothing;
        n.Item(ChineseNumerals.InBrackets(number), $"{n.Words(concept.ChineseName())}{n.Amount(key)}。{compared}");
    }

    private static NarrativePart VehicleItem(NarrativeWriter n, FactConcept concept, string? reason)
    {
        FactKey key = FactKeys.Of(n.Source.Version, concept);
        NarrativeChange change = n.Change(key);
        NarrativePart compared = change.IsKnown ? NarrativePart.Of($"，预算数{Compared(n, change)}{Because(n, change, reason)}") : Nothing;
        return NarrativePart.Of($"{n.Words(concept.ChineseName())}{n.Amount(key)}{compared}");
    }

    // 与2020年持平, or 比2020年减少1.0万元，下降20.00%.
    private static NarrativePart Compared(NarrativeWriter n, NarrativeChange change)
        => change.IsFlat ? NarrativePart.Of($"与{n.PriorYear}年{change.Phrase}") : NarrativePart.Of($"比{n.PriorYear}年{change.Phrase}");

    private static NarrativePart ReasonOf(NarrativeWriter n, NarrativeChange change, string? reason) => change.IsFlat ? Nothing : Sentence(n, reason);

    private static NarrativePart InText(NarrativeWriter n, FactKey key) => n.Amount(key, FigureHome.TextOnly);

    /// <summary>What is reserved for small and medium firms, and of that for micro firms; nothing where that is not reported.</summary>
    public static NarrativePart Reserve(NarrativeWriter n)
    {
        FactKey reserved = FactKeys.Of(n.Source.Version, FactConcept.ProcurementReserved);
        FactKey micro = FactKeys.Of(n.Source.Version, FactConcept.ProcurementReservedMicro);
        if (!n.Has(reserved)) return Nothing;
        return n.Has(micro)
            ? NarrativePart.Of($"面向中小企业预留政府采购预算{InText(n, reserved)}，其中：面向小微企业预留政府采购预算{InText(n, micro)}。")
            : NarrativePart.Of($"面向中小企业预留政府采购预算{InText(n, reserved)}。");
    }

    // The three kinds that the form always prints, and between them those that the unit reports beyond them.
    private static IEnumerable<VehicleKind> Vehicles(NarrativeWriter n) => new[] { VehicleKind.General, VehicleKind.LawEnforcement }
        .Concat(n.Source.VehicleKinds.Order().Where(kind => kind is not (VehicleKind.General or VehicleKind.LawEnforcement or VehicleKind.Other)))
        .Append(VehicleKind.Other);

    /// <summary>The kinds of vehicle as the form calls them.</summary>
    public static string NameOf(VehicleKind kind) => kind switch
    {
        VehicleKind.General => "一般公务用车",
        VehicleKind.LawEnforcement => "一般执法执勤用车",
        VehicleKind.Official => "领导干部用车",
        VehicleKind.Communication => "机要通信用车",
        VehicleKind.Emergency => "应急保障用车",
        VehicleKind.SpecialTechnical => "特种专业技术用车",
        VehicleKind.RetiredOfficials => "离退休干部用车",
        _ => "其他用车",
    };
}
