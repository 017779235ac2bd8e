using PublicBudget.Budgets;
using PublicBudget.Facts;

namespace PublicBudget.Verification.Kinds;

/// <summary>
/// The parts that a paragraph lists after a total (其中、主要用于以下方面) add up to it. A list need not be complete: less than the
/// total contradicts it only where the text says that the list covers the whole, or its shares add up to 100. More than
/// the total always does.
/// </summary>
public sealed class ListSumTest : RuleTest
{
    private static readonly ExpenditureColumn[] Natures =
        [ExpenditureColumn.Basic, ExpenditureColumn.Project, ExpenditureColumn.RemittanceToSuperior, ExpenditureColumn.BusinessOperations, ExpenditureColumn.SubsidiesToAffiliates];

    private static readonly ExpenditureColumn[] Kinds = [ExpenditureColumn.Personnel, ExpenditureColumn.Operating];

    private static readonly RevenueSource[] Sources = [.. RevenueSources.Roots];
    private static readonly RevenueSource[] Appropriations = [.. RevenueSources.Roots.Where(source => source.Fund().IsAppropriation())];

    /// <summary>The scopes of funds that the test is for; empty for all.</summary>
    public IReadOnlyList<FundScope> OnlyScopes { get; init; } = [];

    /// <summary>The scopes of funds that are left to another test.</summary>
    public IReadOnlyList<FundScope> ExceptScopes { get; init; } = [];

    /// <inheritdoc/>
    public override string Operands => "同一段落中：合计 = 所列各部分之和（按性质、科目、来源或项目）";

    /// <inheritdoc/>
    public override void Evaluate(RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        CheckTotals(context, FactConcept.Expenditure);
        CheckTotals(context, FactConcept.Revenue);
        CheckTotals(context, FactConcept.TotalRevenue);
        CheckTotals(context, FactConcept.Unidentified);
    }

    private void CheckTotals(RuleContext context, FactConcept concept)
    {
        SheetIndex index = context.Index;
        (int from, int to) = index.RangeOf(concept, FactMeasure.Amount);
        for (int datum = from; datum < to; datum++)
        {
            if (!IsTotal(in index.Keys[datum])) continue;
            for (int entry = index.Start(datum); entry < index.Start(datum + 1); entry++)
            {
                if (index.Entries[entry] is { Passage: not 0, IsNumber: true } && IsFirstInPassage(context, datum, entry)) CheckTotal(context, datum, entry);
            }
        }
    }

    private bool IsTotal(in FactKey key)
        => key.CodeBits == 0
            && key.Source is null
            && key.Column is ExpenditureColumn.Total or ExpenditureColumn.Basic
            && (OnlyScopes.Count == 0 || OnlyScopes.Contains(key.Scope))
            && !ExceptScopes.Contains(key.Scope);

    private static void CheckTotal(RuleContext context, int datum, int entry)
    {
        FactKey key = context.Index.Keys[datum];
        switch (key.Concept)
        {
            case FactConcept.Expenditure when key.Column == ExpenditureColumn.Basic:
                Check(context, entry, Parts(context, entry, Kinds, column => key with { Column = column }));
                break;
            case FactConcept.Expenditure:
                Check(context, entry, Parts(context, entry, Natures, column => key with { Column = column }));
                Check(context, entry, BelowInGroup(context, datum, entry));
                break;
            case FactConcept.Unidentified:
                Check(context, entry, BelowInGroup(context, datum, entry));
                break;
            default:
                Check(context, entry, Parts(context, entry, SourcesOf(key.Scope), source => FactKeys.Revenue(key.Version, source) with { Organisation = key.Organisation }));
                break;
        }
    }

    // 财政拨款收入 takes in the three budgets only: 事业收入 beside it is no part of it. A single fund has no list of sources.
    private static RevenueSource[] SourcesOf(FundScope scope) => scope switch
    {
        FundScope.AllFunds => Sources,
        FundScope.Appropriations => Appropriations,
        _ => [],
    };

    private static void Check(RuleContext context, int total, List<int> parts)
    {
        if (parts.Count == 0) return;
        RelationCheck check = context.BeginAt(total);
        foreach (int part in parts) check.AddEntry(part);
        bool isOpen = check.Difference > 0 && !SaysWhole(context, total) && !SharesCoverWhole(context, total, parts);
        if (!isOpen) check.Finish(Relation.Sum);
        else if (check.IsWithinRounding) check.Report(Relation.Sum, Verdict.WithinRounding);
        else check.Report(Relation.Sum, Verdict.InsufficientData, Reasons.IncompleteList);
    }

    private static List<int> Parts<T>(RuleContext context, int total, T[] values, Func<T, FactKey> keyOf)
    {
        List<int> parts = [];
        foreach (T value in values)
        {
            FactKey key = keyOf(value);
            int part = EntryBeside(context, context.Index.Find(in key), total);
            if (part >= 0) parts.Add(part);
        }

        return parts;
    }

    // Codes, or items below the head of the item, that no other one of the paragraph takes in.
    private static List<int> BelowInGroup(RuleContext context, int total, int entry)
    {
        SheetIndex index = context.Index;
        List<int> parts = [];
        int upper = -1;
        for (int datum = total + 1; datum < index.GroupEnd(total); datum++)
        {
            FactKey key = index.Keys[datum];
            bool isBelow = key.CodeBits == 0 ? IsItemOf(index.Keys[total].Item, key.Item) : key.CodeKind() == CodeKinds.Functional;
            if (!isBelow || (upper >= 0 && index.Keys[upper].Covers(in key))) continue;
            int part = EntryBeside(context, datum, entry);
            if (part < 0) continue;
            upper = datum;
            parts.Add(part);
        }

        return parts;
    }

    private static bool IsItemOf(string? head, string? item)
        => head is not null && item is not null && item.Length > head.Length && item[head.Length] == '/'
            && item.StartsWith(head, StringComparison.Ordinal) && item.IndexOf('/', head.Length + 1) < 0;

    private static int EntryBeside(RuleContext context, int datum, int total)
    {
        if (datum < 0) return -1;
        ref readonly SheetEntry beside = ref context.Index.Entries[total];
        for (int entry = context.Index.Start(datum); entry < context.Index.Start(datum + 1); entry++)
        {
            ref readonly SheetEntry part = ref context.Index.Entries[entry];
            if (part.IsNumber && part.Home == beside.Home && part.Passage == beside.Passage) return entry;
        }

        return -1;
    }

    private static bool IsFirstInPassage(RuleContext context, int datum, int entry) => EntryBeside(context, datum, entry) == entry;

    private static bool SaysWhole(RuleContext context, int total)
    {
        FactKey key = context.Index.Keys[context.Index.DatumOf(total)];
        PrintedPlace? place = context.Sheet.Facts[total].Place;
        foreach (Mention mention in context.Sheet.Mentions)
        {
            // what one paragraph lists in full another may list in part
            bool isHere = mention.Place is not { } said || place is null || (said.Document == place.Document && said.Paragraph == place.Paragraph);
            if (isHere && mention.Kind == MentionKind.CompleteList && mention.Key is { } whole && whole.Canonical == key) return true;
        }

        return false;
    }

    private static bool SharesCoverWhole(RuleContext context, int total, List<int> parts)
    {
        // shares of the revenue of the year say nothing of 收入总计
        bool isGrandTotal = context.Index.Keys[context.Index.DatumOf(total)].Concept is FactConcept.TotalRevenue or FactConcept.TotalExpenditure;
        decimal percent = 0, allowed = 0;
        foreach (int part in parts)
        {
            FactKey key = context.Index.Keys[context.Index.DatumOf(part)].Share(isGrandTotal ? ShareOf.GrandTotal : ShareOf.Total);
            int share = EntryBeside(context, context.Index.Find(in key), part);
            if (share < 0) return false;
            percent += context.Index.Entries[share].Value;
            allowed += context.Index.Entries[share].Half;
        }

        return Math.Abs(percent - 100) <= allowed;
    }
}
