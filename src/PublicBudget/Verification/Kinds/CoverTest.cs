using PublicBudget.Budgets;
using PublicBudget.Facts;

namespace PublicBudget.Verification.Kinds;

/// <summary>
/// All expenditure covers the expenditure of the funds, cell by cell; it equals it only where the unit has no other money
/// (支出总表 ≥ 各项资金支出表). An unconditional equality would be wrong for every unit with income of its own.
/// </summary>
public sealed class CoverTest : RuleTest
{
    private static readonly FundScope[] Scopes = [FundScope.GeneralPublicBudget, FundScope.GovernmentManagedFunds, FundScope.StateCapitalOperations];

    private static readonly KeyPart[] Funds = [.. Scopes.Select(scope => KeyStep.To(scope).ToPart())];

    /// <inheritdoc/>
    public override string Operands => "支出·各行各栏 ≥ 一般公共预算 + 政府性基金 + 国有资本经营预算（无其他资金时 =）";

    /// <inheritdoc/>
    public override void Evaluate(RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        SheetIndex index = context.Index;
        (int from, int to) = index.RangeOf(FactConcept.Expenditure, FactMeasure.Amount);
        bool? isEqual = null;
        Span<int> next = stackalloc int[Funds.Length];
        for (int column = from; column < to; column = index.GroupEnd(column))
        {
            if (index.Keys[column].Scope != FundScope.AllFunds) continue;
            var parts = new PartFinder(index, Funds, column, next);
            if (!parts.HasAny) continue;
            for (int datum = column; datum < index.GroupEnd(column); datum++)
            {
                int entry = EntryIn(context, datum, Places.Expenditure | Places.Nowhere);
                if (entry >= 0) Check(context, datum, entry, isEqual ??= HasNoOtherMoney(context), in parts);
            }
        }
    }

    private static void Check(RuleContext context, int datum, int entry, bool isEqual, in PartFinder parts)
    {
        RelationCheck check = context.BeginAt(entry);
        bool hasFunds = false, isComplete = isEqual;
        for (int i = 0; i < Funds.Length; i++)
        {
            int part = parts.Find(i, datum);
            int printed = part < 0 ? -1 : EntryIn(context, part, Places.GeneralPublicBudget | Places.Funds | Places.StateCapital | Places.Nowhere);
            if (printed < 0 && HasItemsOnly(context, datum, Scopes[i]))
            {
                check.Cancel();
                return;
            }

            hasFunds |= printed >= 0;
            isComplete &= printed >= 0 || !IsUnknown(context, datum, Scopes[i]);
            check.AddEntry(printed);
        }

        if (hasFunds) check.Finish(isComplete ? Relation.Equality : Relation.AtMost);
        else check.Cancel();
    }

    // A fund that prints its items without their total has one all the same, which nobody can compare.
    private static bool HasItemsOnly(RuleContext context, int datum, FundScope fund)
    {
        FactKey key = context.Index.Keys[datum];
        return !key.HasCode && context.Sheet.OfColumn(key with { Scope = fund }).Any(fact => fact.Key.HasCode && fact.Figure.IsReported);
    }

    // A fund with money of which the column says nothing at all may add to it: 财政拨款收支总表 tells the whole of a fund and not how much of it is 项目支出.
    private static bool IsUnknown(RuleContext context, int datum, FundScope fund)
    {
        FactKey key = context.Index.Keys[datum];
        return context.Sheet[FactKeys.Expenditure(key.Version, fund)].Value != 0 && !context.Sheet.OfColumn(key with { Scope = fund }).Any(fact => fact.Figure.IsReported);
    }

    private static int EntryIn(RuleContext context, int datum, Places places)
    {
        for (int entry = context.Index.Start(datum); entry < context.Index.Start(datum + 1); entry++)
        {
            if (context.IsIn(in context.Index.Entries[entry], places)) return entry;
        }

        return -1;
    }

    // The revenue says so: what is appropriated is all there is, and no table of a fund is missing.
    private static bool HasNoOtherMoney(RuleContext context)
    {
        FactSheet sheet = context.Sheet;
        Periods.BudgetVersion version = sheet.Info.Version;
        if (IsOutOfReach(TableRole.GeneralPublicBudget, FundScope.GeneralPublicBudget) || IsOutOfReach(TableRole.Funds, FundScope.GovernmentManagedFunds) || IsOutOfReach(TableRole.StateCapital, FundScope.StateCapitalOperations))
        {
            return false;
        }

        Figure all = sheet[FactKeys.TotalRevenue(version)];
        Figure appropriated = sheet[FactKeys.TotalRevenue(version, FundScope.Appropriations)];
        return all.IsReported && appropriated.IsReported && all.Value == appropriated.Value && all.Value > 0
            && !RevenueSources.All.Any(source => !source.Fund().IsAppropriation() && sheet[FactKeys.Revenue(version, source)].Value != 0);

        // A table that was not read, or one that is not there at all though its fund has money.
        bool IsOutOfReach(TableRole role, FundScope fund) => sheet.Table(role) is { } table
            ? table.Presence is TablePresence.Missing or TablePresence.Unread
            : HasMoney(fund) && !sheet.OfColumn(FactKeys.Expenditure(version, fund)).Any(fact => fact.Place?.Table == role);

        bool HasMoney(FundScope fund)
            => sheet[FactKeys.Expenditure(version, fund)].Value != 0 || RevenueSources.All.Any(source => source.Fund().Scope() == fund && sheet[FactKeys.Revenue(version, source)].Value != 0);
    }
}
