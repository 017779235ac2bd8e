using PublicBudget.Amounts;
using PublicBudget.Budgets;
using PublicBudget.Facts;
using PublicBudget.Reporting.Narrative.Composing;

namespace PublicBudget.Reporting.Templates.Henan;

/// <summary>Paragraphs 一 to 六 of the Henan form of 2021.</summary>
internal static partial class HenanNarrative
{
    private static readonly NarrativePart Nothing = NarrativePart.Empty;

    /// <summary>一、收入支出预算总体情况说明.</summary>
    public static NarrativeParagraph Totals { get; } = new()
    {
        Name = nameof(Totals),
        Title = "收入支出预算总体情况说明",
        Write = n =>
        {
            NarrativePart totals = TotalsWithChange(n);
            NarrativePart reason = totals.Figures.Any(figure => figure.Key.Measure == FactMeasure.Change) ? Sentence(n, n.Source.Reasons.Total) : Nothing;
            n.Paragraph($"{totals}{reason}");
        },
        Draw = HenanCharts.Change,
    };

    /// <summary>二、收入预算总体情况说明.</summary>
    public static NarrativeParagraph Revenue { get; } = new()
    {
        Name = nameof(Revenue),
        Title = "收入预算总体情况说明",
        Write = n =>
        {
            FactKey[] sources = [.. Sources(n)];
            n.Paragraph($"{RevenueBySource(n, sources)}{n.RoundingNote(FactKeys.TotalRevenue(n.Source.Version), sources, withShares: false)}");
        },
        Draw = n => Sources(n).ToArray() is var sources ? HenanCharts.Composition(
            n, "收入构成", FactKeys.TotalRevenue(n.Source.Version), sources, NameOf, RevenueBySource(n, sources)) : [],
    };

    /// <summary>三、支出预算总体情况说明.</summary>
    public static NarrativeParagraph Expenditure { get; } = new()
    {
        Name = nameof(Expenditure),
        Title = "支出预算总体情况说明",
        Write = n =>
        {
            FactKey[] natures = [.. Natures(n)];
            n.Paragraph($"{ExpenditureByNature(n, natures)}{n.RoundingNote(FactKeys.Expenditure(n.Source.Version), natures)}");
        },
        Draw = n => Natures(n).ToArray() is var natures ? HenanCharts.Composition(
            n, "支出构成", FactKeys.Expenditure(n.Source.Version), natures, NameOf, ExpenditureByNature(n, natures)) : [],
    };

    /// <summary>四、财政拨款收入支出预算总体情况说明.</summary>
    public static NarrativeParagraph Appropriations { get; } = new()
    {
        Name = nameof(Appropriations),
        Title = "财政拨款收入支出预算总体情况说明",
        Write = n =>
        {
            FactKey general = TotalOf(n, FundScope.GeneralPublicBudget);
            FactKey funds = TotalOf(n, FundScope.GovernmentManagedFunds);
            FactKey capital = TotalOf(n, FundScope.StateCapitalOperations);
            NarrativePart amounts = NarrativePart.Join("，",
                NarrativePart.Of($"一般公共预算收支预算{n.Amount(general)}"),
                n.HasMoreThanZero(funds) ? NarrativePart.Of($"政府性基金收支预算{n.Amount(funds)}") : Nothing,
                n.HasMoreThanZero(capital) ? NarrativePart.Of($"国有资本经营预算收支预算{n.Amount(capital)}") : Nothing);
            NarrativePart changes = NarrativePart.Join("；",
                ChangeOfFund(n, "一般公共预算收支预算", general, n.Source.Reasons.GeneralPublicBudget),
                ChangeOfFund(n, "政府性基金收支预算", funds, n.Source.Reasons.GovernmentManagedFunds),
                ChangeOfFund(n, "国有资本经营预算收支预算", capital, null));
            NarrativePart compared = changes.IsEmpty ? Nothing : NarrativePart.Of($"，与{n.PriorYear}年相比，{changes}");
            n.Paragraph($"{n.Unit}{n.Year}年{amounts}{compared}。");
        },
    };

    /// <summary>五、一般公共预算支出预算情况说明.</summary>
    public static NarrativeParagraph GeneralPublicBudget { get; } = new()
    {
        Name = nameof(GeneralPublicBudget),
        Title = "一般公共预算支出预算情况说明",
        Write = n =>
        {
            FactKey total = FactKeys.Expenditure(n.Source.Version, FundScope.GeneralPublicBudget);
            FactKey[] classes = [.. n.Classes(total)];
            n.Paragraph($"{GeneralByClass(n, total, classes)}{n.RoundingNote(total, classes)}");
        },
        Draw = n => FactKeys.Expenditure(n.Source.Version, FundScope.GeneralPublicBudget) is var total && n.Classes(total).ToArray() is var classes
            ? HenanCharts.Composition(
                n, "一般公共预算支出构成", total, classes, code => n.Source.FunctionName(code.Function), GeneralByClass(n, total, classes))
            : [],
    };

    /// <summary>六、支出预算经济分类情况说明: fixed words without a figure.</summary>
    public static NarrativeParagraph Economic { get; } = new()
    {
        Name = nameof(Economic),
        Title = "支出预算经济分类情况说明",
        Write = n => n.Paragraph(n.Citation(
            "按照《财政部关于印发〈支出经济分类科目改革方案〉的通知》（财预〔2017〕98号）要求，从2018年起全面实施支出经济分类科目改革，"
            + "根据政府预算管理和部门预算管理的不同特点，分设部门预算支出经济分类科目和政府预算支出经济分类科目，两套科目之间保持对应关系。"
            + "为适应改革要求，我单位《支出经济分类汇总表》按两套经济分类科目分别反映不同资金来源的全部预算支出。")),
    };

    /// <summary>收入总计 and 支出总计, and how they changed.</summary>
    public static NarrativePart TotalsWithChange(NarrativeWriter n)
    {
        FactKey revenue = FactKeys.TotalRevenue(n.Source.Version);
        FactKey expenditure = FactKeys.TotalExpenditure(n.Source.Version);
        NarrativePart change = ChangeOfTotals(n, n.Change(revenue), n.Change(expenditure));
        return NarrativePart.Of($"{n.Unit}{n.Year}年收入总计{n.Amount(revenue)}，支出总计{n.Amount(expenditure)}{change}。");
    }

    private static NarrativePart RevenueBySource(NarrativeWriter n, FactKey[] sources)
    {
        NarrativePart parts = NarrativePart.Join("；", sources.Select(source => NarrativePart.Of($"{n.Words(NameOf(source))}{n.Amount(source)}")));
        return NarrativePart.Of($"{n.Unit}{n.Year}年收入合计{n.Amount(FactKeys.TotalRevenue(n.Source.Version))}{OfWhich(parts)}。");
    }

    private static NarrativePart ExpenditureByNature(NarrativeWriter n, FactKey[] natures)
    {
        FactKey total = FactKeys.Expenditure(n.Source.Version);
        NarrativePart parts = NarrativePart.Join("；", natures.Select(nature => NarrativePart.Of(
            $"{n.Words(NameOf(nature))}{n.Amount(nature)}{ShareOf(n, nature, total)}")));
        return NarrativePart.Of($"{n.Unit}{n.Year}年支出合计{n.Amount(total)}{OfWhich(parts)}。");
    }

    private static NarrativePart GeneralByClass(NarrativeWriter n, FactKey total, FactKey[] classes)
    {
        NarrativePart parts = NarrativePart.Join("；", classes.Select(code => NarrativePart.Of(
            $"{n.NameOf(code.Function)}（类）支出{n.Amount(code)}{ShareOf(n, code, total)}")));
        NarrativePart list = parts.IsEmpty ? Nothing : NarrativePart.Of($"主要用于以下方面：{parts}。");
        return NarrativePart.Of($"{n.Unit}{n.Year}年一般公共预算支出年初预算为{n.Amount(total)}。{list}");
    }

    private static NarrativePart OfWhich(NarrativePart parts) => parts.IsEmpty ? Nothing : NarrativePart.Of($"，其中：{parts}");

    // One sentence for both where they moved alike, as they do when revenue equals expenditure in both years.
    private static NarrativePart ChangeOfTotals(NarrativeWriter n, NarrativeChange revenue, NarrativeChange expenditure)
    {
        if (!revenue.IsKnown && !expenditure.IsKnown) return Nothing;
        if (revenue.Growth == expenditure.Growth)
        {
            return revenue.IsFlat
                ? NarrativePart.Of($"，与{n.PriorYear}年相比，收、支总计均{revenue.Phrase}")
                : NarrativePart.Of($"，与{n.PriorYear}年相比，收、支总计各{expenditure.Phrase}");
        }

        NarrativePart both = NarrativePart.Join("，",
            revenue.IsKnown ? NarrativePart.Of($"收入总计{revenue.Phrase}") : Nothing,
            expenditure.IsKnown ? NarrativePart.Of($"支出总计{expenditure.Phrase}") : Nothing);
        return NarrativePart.Of($"，与{n.PriorYear}年相比，{both}");
    }

    // 收支预算: what is carried over to the next year counts too, where there is any.
    private static FactKey TotalOf(NarrativeWriter n, FundScope scope) => n.HasMoreThanZero(FactKeys.CarriedOverToNextYear(n.Source.Version, scope))
        ? FactKeys.TotalExpenditure(n.Source.Version, scope)
        : FactKeys.Expenditure(n.Source.Version, scope);

    private static NarrativePart ChangeOfFund(NarrativeWriter n, string name, FactKey key, string? reason)
    {
        NarrativeChange change = n.Change(key);
        if (!change.IsKnown || change.Growth == Growth.Between(Money.Zero, Money.Zero)) return Nothing;
        return NarrativePart.Of($"{n.Words(name)}{change.Phrase}{Because(n, change, reason)}");
    }

    private static IEnumerable<FactKey> Sources(NarrativeWriter n) => RevenueSources.Roots
        .Where(source => !source.IsCarryOver())
        .Select(source => FactKeys.Revenue(n.Source.Version, source))
        .Append(FactKeys.CarriedOverFromPriorYear(n.Source.Version))
        .Where(n.HasMoreThanZero);

    private static string NameOf(FactKey revenueOrNature) => revenueOrNature switch
    {
        { Source: RevenueSource.StateCapitalOperations } => "国有资本经营预算收入",
        { Source: RevenueSource.NonAppropriationSurplusUsed } => "用事业基金弥补收支差额",
        { Source: { } source } => source.ChineseName(),
        { Concept: FactConcept.CarriedOverFromPriorYear } => "上年结余（结转）",
        { Column: var column } => column.ChineseName(),
    };

    private static IEnumerable<FactKey> Natures(NarrativeWriter n) => Enum.GetValues<ExpenditureNature>()
        .Select(nature => FactKeys.Expenditure(n.Source.Version, column: nature.Column()))
        .Where(n.HasMoreThanZero);

    private static NarrativePart ShareOf(NarrativeWriter n, FactKey part, FactKey whole)
    {
        NarrativePart share = n.Share(part, whole);
        return share.IsEmpty ? Nothing : NarrativePart.Of($"，占{share}");
    }

    private static NarrativePart Sentence(NarrativeWriter n, string? reason)
        => n.Reason(reason) is { IsEmpty: false } words ? NarrativePart.Of($"主要原因是{words}。") : Nothing;

    private static NarrativePart Because(NarrativeWriter n, NarrativeChange change, string? reason)
        => change.Phrase.Figures.Count > 0 && n.Reason(reason) is { IsEmpty: false } words ? NarrativePart.Of($"，主要原因是：{words}") : Nothing;
}
