using PublicBudget.Budgets;
using PublicBudget.Classifications;
using PublicBudget.Facts;
using PublicBudget.Reporting.Narrative.Composing;

namespace PublicBudget.Reporting.Templates.Central;

/// <content>What the sentences of several paragraphs are made of.</content>
internal static partial class CentralNarrative
{
    // In the order of the form: what was carried over first.
    private static IEnumerable<FactKey> Sources(NarrativeWriter n) => RevenueSources.Roots
        .Where(source => !source.IsCarryOver())
        .Select(source => FactKeys.Revenue(n.Source.Version, source))
        .Prepend(FactKeys.CarriedOverFromPriorYear(n.Source.Version))
        .Where(n.HasMoreThanZero);

    private static string NameOf(FactKey key) => key switch
    {
        { Source: RevenueSource.GeneralPublicBudget } => "一般公共预算拨款收入",
        { Source: RevenueSource.GovernmentManagedFunds } => "政府性基金预算拨款收入",
        { Source: RevenueSource.StateCapitalOperations } => "国有资本经营预算拨款收入",
        { Source: RevenueSource.SpecialFiscalAccount } => "财政专户管理资金收入",
        { Source: RevenueSource.NonAppropriationSurplusUsed } => "使用非财政拨款结余",
        { Source: { } source } => source.ChineseName(),
        { Concept: FactConcept.CarriedOverFromPriorYear } => "上年结转",
        { Column: var column } => column.ChineseName(),
    };

    private static NarrativePart CarriedOver(NarrativeWriter n)
        => n.HasMoreThanZero(FactKeys.CarriedOverToNextYear(n.Source.Version)) ? n.Words("结转下年") : Nothing;

    private static IEnumerable<FactKey> Natures(NarrativeWriter n, FactKey total) => Enum.GetValues<ExpenditureNature>()
        .Select(nature => total with { Column = nature.Column() })
        .Where(n.HasMoreThanZero);

    // Whole sentences, since a chart says in words what its paragraph says.
    private static NarrativePart RevenueBySource(NarrativeWriter n, FactKey[] sources)
    {
        FactKey total = FactKeys.TotalRevenue(n.Source.Version);
        return NarrativePart.Of($"{n.Unit}{n.Year}年收入预算{n.Amount(total)}{OfWhich(n, total, sources)}。");
    }

    private static NarrativePart ExpenditureByNature(NarrativeWriter n, FactKey total, FactKey[] natures)
        => NarrativePart.Of($"{n.Unit}{n.Year}年支出预算{n.Amount(total)}{OfWhich(n, total, natures)}。");

    private static NarrativePart Scale(NarrativeWriter n)
    {
        FactKey total = FactKeys.Expenditure(n.Source.Version, FundScope.GeneralPublicBudget);
        return NarrativePart.Of(
            $"{n.Unit}{n.Year}年一般公共预算支出{n.Amount(total)}{Compared(n, total)}{Because(n, total, n.Source.Reasons.GeneralPublicBudget)}。");
    }

    private static NarrativePart ByClass(NarrativeWriter n, FactKey total, FactKey[] classes)
    {
        NarrativePart list = NarrativePart.Join("；", classes.Select(code => NarrativePart.Of($"{n.FullNameOf(code.Function)}（类）{n.Amount(code)}{ShareOf(n, code, total)}")));
        return NarrativePart.Of($"{list}。");
    }

    private static NarrativePart OfWhich(NarrativeWriter n, FactKey total, FactKey[] parts)
    {
        NarrativePart list = NarrativePart.Join("；", parts.Select(part => NarrativePart.Of($"{n.Words(NameOf(part))}{n.Amount(part)}{ShareOf(n, part, total)}")));
        return list.IsEmpty ? Nothing : NarrativePart.Of($"，其中：{list}");
    }

    private static NarrativePart ShareOf(NarrativeWriter n, FactKey part, FactKey whole)
        => n.Share(part, whole) is { IsEmpty: false } share ? NarrativePart.Of($"，占{share}") : Nothing;

    private static NarrativePart Named(NarrativeWriter n, string name, FactKey key)
        => n.HasMoreThanZero(key) ? NarrativePart.Of($"{n.Words(name)}{n.Amount(key)}") : Nothing;

    // ，比2021年执行数增加1.00万元，增长2.00%, or ，与2021年执行数持平.
    private static NarrativePart Compared(NarrativeWriter n, FactKey key)
    {
        NarrativeChange change = n.Change(key);
        if (!change.IsKnown) return Nothing;
        return change.IsFlat ? NarrativePart.Of($"，与{n.PriorFigures}{change.Phrase}") : NarrativePart.Of($"，比{n.PriorFigures}{change.Phrase}");
    }

    private static NarrativePart Because(NarrativeWriter n, FactKey key, string? reason)
        => n.Change(key) is { IsKnown: true, IsFlat: false } && n.Reason(reason) is { IsEmpty: false } words ? NarrativePart.Of($"，主要原因是{words}") : Nothing;

    // The 项 under which something is spent in this year or the year before, as the table prints them.
    private static IEnumerable<FactKey> ItemsOfBothYears(NarrativeWriter n, FactKey total) => ItemsOf(n, total)
        .Concat(ItemsOf(n, total with { Version = n.Source.Prior }).Select(key => key with { Version = n.Source.Version }))
        .Distinct()
        .OrderBy(key => key.Function.ToString(), StringComparer.Ordinal);

    private static IEnumerable<FactKey> ItemsOf(NarrativeWriter n, FactKey total) => n.Source.Facts.OfColumn(total)
        .Select(fact => fact.Key)
        .Where(key => key.Function.Level == ClassificationLevel.Item && key with { Function = default } == total && n.HasMoreThanZero(key));

    // 社会保障和就业支出（类）行政事业单位养老支出（款）机关事业单位基本养老保险缴费支出（项）.
    private static NarrativePart PathOf(NarrativeWriter n, FunctionalCode item)
        => NarrativePart.Of($"{n.FullNameOf(item.Category)}（类）{n.FullNameOf(item.Section ?? default)}（款）{n.FullNameOf(item)}（项）");

    // 人员经费…，主要包括：基本工资、津贴补贴: the 款 that are spent on it.
    private static NarrativePart BasicKind(NarrativeWriter n, string name, FactKey kind)
    {
        if (!n.HasMoreThanZero(kind)) return Nothing;
        NarrativePart codes = NarrativePart.Join("、", EconomicOf(n, kind).Select(key => n.NameOf(key.DepartmentalEconomic)));
        NarrativePart list = codes.IsEmpty ? Nothing : NarrativePart.Of($"，主要包括：{codes}");
        return NarrativePart.Of($"{n.Words(name)}{n.Amount(kind)}{list}");
    }

    private static IEnumerable<FactKey> EconomicOf(NarrativeWriter n, FactKey kind) => n.Source.Facts.OfColumn(kind)
        .Select(fact => fact.Key)
        .Where(key => key.DepartmentalEconomic.Level == ClassificationLevel.Section && key with { DepartmentalEconomic = default } == kind && n.HasMoreThanZero(key));
}
