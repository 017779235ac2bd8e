using PublicBudget.Amounts;
using PublicBudget.Budgets;
using PublicBudget.Classifications;
using PublicBudget.Facts;
using PublicBudget.Periods;
using PublicBudget.Reporting.Narrative.Composing;
using PublicBudget.Reporting.Templates.Henan;

namespace PublicBudget.Reporting.Templates.Shanghai;

/// <summary>
/// The text of the Shanghai form of 2026: 编制说明 and 其他相关情况说明. Amounts in 万元; changes are printed without a rate. What a code
/// is spent on (主要用于…) is not among the texts of a budget, so that clause is left out.
/// </summary>
internal static class ShanghaiNarrative
{
    private static readonly NarrativePart Nothing = NarrativePart.Empty;

    /// <summary>单位预算编制说明.</summary>
    public static NarrativeParagraph Compilation { get; } = new()
    {
        Name = nameof(Compilation),
        Title = "{year}年单位预算编制说明",
        Write = n =>
        {
            FactKey revenue = FactKeys.TotalRevenue(n.Source.Version);
            FactKey expenditure = FactKeys.Expenditure(n.Source.Version);
            FactKey appropriated = FactKeys.Revenue(n.Source.Version, FundScope.Appropriations);
            FactKey spent = FactKeys.Expenditure(n.Source.Version, FundScope.Appropriations);
            n.Paragraph($"{n.Year}年，{n.Unit}收入预算{n.Amount(revenue)}，其中：财政拨款收入{n.Amount(appropriated)}{Compared(n, appropriated)}；{OtherRevenue(n)}。");
            n.Paragraph(
                $"支出预算{n.Amount(expenditure)}，其中：财政拨款支出预算{n.Amount(spent)}{Compared(n, spent)}。财政拨款支出预算中，{Fund(n, "一般公共预算拨款支出预算", FundScope.GeneralPublicBudget)}；{Fund(n, "政府性基金拨款支出预算", FundScope.GovernmentManagedFunds)}；{Fund(n, "国有资本经营预算拨款支出预算", FundScope.StateCapitalOperations)}。");
            n.Paragraph(CarriedOver(n));
            n.Paragraph(ReasonOf(n, spent));
            WriteCodes(n, spent);
        },
    };

    /// <summary>一、“三公”经费预算情况说明.</summary>
    public static NarrativeParagraph ThreePublicExpenses { get; } = new()
    {
        Name = nameof(ThreePublicExpenses),
        Title = "{year}年“三公”经费预算情况说明",
        Write = n =>
        {
            FactKey total = FactKeys.Of(n.Source.Version, FactConcept.ThreePublicExpenses);
            if (!n.Has(total)) return;
            n.Paragraph($"{n.Year}年“三公”经费预算数为{n.Amount(total)}{Compared(n, total)}{Because(n, total, n.Source.Reasons.ThreePublicExpenses)}。其中：");
            n.Item(ChineseNumerals.InBrackets(1), $"{Item(n, FactConcept.OverseasTravel, n.Source.Reasons.OverseasTravel)}。");
            n.Item(ChineseNumerals.InBrackets(2),
                $"{Item(n, FactConcept.OfficialVehicles, null)}。其中：{Item(n, FactConcept.VehiclePurchase, n.Source.Reasons.VehiclePurchase)}；{Item(n, FactConcept.VehicleOperation, n.Source.Reasons.VehicleOperation)}。");
            n.Item(ChineseNumerals.InBrackets(3), $"{Item(n, FactConcept.OfficialHospitality, n.Source.Reasons.OfficialHospitality)}。");
        },
    };

    /// <summary>二、机关运行经费预算.</summary>
    public static NarrativeParagraph OperatingExpenses { get; } = new()
    {
        Name = nameof(OperatingExpenses),
        Title = "机关运行经费预算",
        Write = n =>
        {
            FactKey key = FactKeys.Of(n.Source.Version, FactConcept.AdministrativeOperatingExpenses);
            if (n.Has(key)) n.Paragraph($"{n.Unit}{n.Year}年财政拨款的机关运行经费预算为{n.Amount(key)}。");
        },
    };

    /// <summary>三、政府采购预算情况.</summary>
    public static NarrativeParagraph Procurement { get; } = new()
    {
        Name = nameof(Procurement),
        Title = "政府采购预算情况",
        Write = n =>
        {
            FactKey total = FactKeys.Of(n.Source.Version, FactConcept.Procurement);
            if (!n.Has(total)) return;
            n.Paragraph(
                $"{n.Year}年度本单位政府采购预算{InText(n, FactConcept.Procurement)}，其中：政府采购货物预算{InText(n, FactConcept.ProcurementGoods)}、政府采购工程预算{InText(n, FactConcept.ProcurementWorks)}、政府采购服务预算{InText(n, FactConcept.ProcurementServices)}。");
            if (!n.Has(FactKeys.Of(n.Source.Version, FactConcept.ProcurementReserved))) return;
            NarrativePart micro = n.Has(FactKeys.Of(n.Source.Version, FactConcept.ProcurementReservedMicro))
                ? NarrativePart.Of($"，其中：预留给小型和微型企业的政府采购项目预算为{InText(n, FactConcept.ProcurementReservedMicro)}")
                : Nothing;
            n.Paragraph($"{n.Year}年本单位面向中小企业预留政府采购项目预算金额{InText(n, FactConcept.ProcurementReserved)}{micro}。");
        },
    };

    /// <summary>四、绩效目标设置情况.</summary>
    public static NarrativeParagraph Performance { get; } = new()
    {
        Name = nameof(Performance),
        Title = "绩效目标设置情况",
        Write = n =>
        {
            if (n.Source.ProjectCount == 0) return;
            FactKey amount = FactKeys.Of(n.Source.Version, FactConcept.AmountWithObjectives);
            n.Paragraph($"{n.Year}年度，本单位编报绩效目标的项目共{n.ProjectsWithSheets}个，涉及项目预算资金{n.Amount(amount, FigureHome.TextOnly)}。");
        },
    };

    /// <summary>五、国有资产占有使用情况.</summary>
    public static NarrativeParagraph Assets { get; } = new()
    {
        Name = nameof(Assets),
        Title = "国有资产占有使用情况",
        Write = n =>
        {
            if (n.AssetsYear.IsEmpty) return;
            NarrativePart vehicles = NarrativePart.Join("、", n.Source.VehicleKinds.Order().Select(kind =>
                NarrativePart.Of($"{n.Words(HenanNarrative.NameOf(kind))}{n.Count(FactKeys.Vehicles(n.Source.Version, kind))}辆")));
            NarrativePart ofWhich = vehicles.IsEmpty ? Nothing : NarrativePart.Of($"，其中：{vehicles}");
            n.Paragraph($"截至{n.AssetsYear}年底，{n.Unit}共有车辆{n.Count(FactKeys.Vehicles(n.Source.Version))}辆{ofWhich}。");
        },
    };

    /// <summary>The paragraphs behind the tables, in order.</summary>
    public static IReadOnlyList<NarrativeParagraph> Others => [ThreePublicExpenses, OperatingExpenses, Procurement, Performance, Assets];

    private static NarrativePart OtherRevenue(NarrativeWriter n) => NarrativePart.Join("；",
        Source(n, "事业收入", RevenueSource.InstitutionalActivities),
        Source(n, "事业单位经营收入", RevenueSource.BusinessOperations),
        Source(n, "其他收入", RevenueSource.Other),
        Where(n, "财政专户管理资金", FactKeys.Revenue(n.Source.Version, RevenueSource.SpecialFiscalAccount)),
        Where(n, "上级补助收入", FactKeys.Revenue(n.Source.Version, RevenueSource.SuperiorSubsidies)),
        Where(n, "附属单位上缴收入", FactKeys.Revenue(n.Source.Version, RevenueSource.AffiliateRemittances)),
        Where(n, "使用非财政拨款结余", FactKeys.Revenue(n.Source.Version, RevenueSource.NonAppropriationSurplusUsed)),
        Where(n, "上年结转", FactKeys.CarriedOverFromPriorYear(n.Source.Version)));

    private static NarrativePart Source(NarrativeWriter n, string name, RevenueSource source)
        => NarrativePart.Of($"{n.Words(name)}{n.Amount(FactKeys.Revenue(n.Source.Version, source))}");

    private static NarrativePart Where(NarrativeWriter n, string name, FactKey key)
        => n.HasMoreThanZero(key) ? NarrativePart.Of($"{n.Words(name)}{n.Amount(key)}") : Nothing;

    private static NarrativePart Fund(NarrativeWriter n, string name, FundScope scope)
        => FactKeys.Expenditure(n.Source.Version, scope) is var key ? NarrativePart.Of($"{n.Words(name)}{n.Amount(key)}{Compared(n, key)}") : Nothing;

    private static NarrativePart CarriedOver(NarrativeWriter n)
        => FactKeys.CarriedOverToNextYear(n.Source.Version) is var key && n.HasMoreThanZero(key) ? NarrativePart.Of($"结转下年{n.Amount(key)}。") : Nothing;

    private static NarrativePart ReasonOf(NarrativeWriter n, FactKey spent)
    {
        NarrativeChange change = n.Change(spent);
        NarrativePart reason = n.Reason(n.Source.Reasons.Total);
        return !change.IsKnown || change.IsFlat || reason.IsEmpty
            ? Nothing
            : NarrativePart.Of($"财政拨款收入支出{n.Words(change.Growth!.Value.Direction.AmountWord())}的主要原因是{reason}。");
    }

    // One line for each 项: 公共安全支出（204类）司法（06款）行政运行（01项）.
    private static void WriteCodes(NarrativeWriter n, FactKey spent)
    {
        FactKey[] items = [.. Items(n, spent)];
        if (items.Length == 0) return;
        n.Paragraph(NarrativePart.Of($"财政拨款支出主要内容如下："));
        for (int i = 0; i < items.Length; i++)
        {
            n.Item(FormattableString.Invariant($"{i + 1}."), $"{PathOf(n, items[i].Function)}{n.Amount(items[i], FigureHome.TextOnly)}。");
        }
    }

    private static IEnumerable<FactKey> Items(NarrativeWriter n, FactKey spent) => n.Source.Facts.OfColumn(spent)
        .Select(fact => fact.Key)
        .Where(key => key.Function.Level == ClassificationLevel.Item && key with { Function = default } == spent && n.HasMoreThanZero(key));

    private static NarrativePart PathOf(NarrativeWriter n, FunctionalCode item) => NarrativePart.Join("",
        Step(n, item.Category, "类"), Step(n, item.Section ?? default, "款"), Step(n, item, "项"));

    private static NarrativePart Step(NarrativeWriter n, FunctionalCode code, string level)
        => NarrativePart.Of($"{n.FullNameOf(code)}{n.Citation($"（{code.ToString()[^(code.Level == ClassificationLevel.Category ? 3 : 2)..]}{level}）")}");

    private static NarrativePart Item(NarrativeWriter n, FactConcept concept, string? reason)
    {
        FactKey key = FactKeys.Of(n.Source.Version, concept);
        return NarrativePart.Of($"{n.Words(concept.ChineseName())}{n.Amount(key)}{Compared(n, key)}{Because(n, key, reason)}");
    }

    // ，比2025年预算减少1.00万元, or ，与2025年预算持平.
    private static NarrativePart Compared(NarrativeWriter n, FactKey key)
    {
        NarrativeChange change = n.Change(key);
        if (!change.IsKnown) return Nothing;
        return change.IsFlat
            ? NarrativePart.Of($"，与{Prior(n)}{change.AmountPhrase}")
            : NarrativePart.Of($"，比{Prior(n)}{change.AmountPhrase}");
    }

    // 2025年预算, unless the figures of the prior year are others than its budget: 2025年执行数.
    private static NarrativePart Prior(NarrativeWriter n)
        => n.Source.Prior.Stage == BudgetStage.Approved ? NarrativePart.Of($"{n.PriorYear}年预算") : n.PriorFigures;

    private static NarrativePart Because(NarrativeWriter n, FactKey key, string? reason)
        => n.Change(key) is { IsKnown: true, IsFlat: false } && n.Reason(reason) is { IsEmpty: false } words ? NarrativePart.Of($"，主要原因是{words}") : Nothing;

    private static NarrativePart InText(NarrativeWriter n, FactConcept concept) => n.Amount(FactKeys.Of(n.Source.Version, concept), FigureHome.TextOnly);
}
