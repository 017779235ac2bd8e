using PublicBudget.Classifications;
using PublicBudget.Facts;

namespace PublicBudget.Verification.Kinds;

/// <summary>
/// The table of all expenditure has every code of the tables of the funds, and one code has one name everywhere (科目齐全、名称一致).
/// Codes are only compared within one classification.
/// </summary>
public sealed class CodeCoverTest : RuleTest
{
    /// <inheritdoc/>
    public override string Operands => "支出总表的科目 ⊇ 各项资金支出表的科目；一个科目一个名称";

    /// <inheritdoc/>
    public override void Evaluate(RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        CheckCodes(context);
        CheckNames(context);
    }

    private static void CheckCodes(RuleContext context)
    {
        SheetIndex index = context.Index;
        (int from, int to) = index.RangeOf(FactConcept.Expenditure, FactMeasure.Amount, ExpenditureColumn.Total);
        bool hasTable = index.Homes.Any(home => home.Table == TableRole.Expenditure) && ListsCodes(context, from, to);
        ListedCodes? listed = null;
        int covered = 0;
        for (int datum = from; hasTable && datum < to; datum++)
        {
            ref readonly FactKey key = ref index.Keys[datum];

            // A table of one fund may print the prior year beside the year; that of all expenditure need not.
            if (key.Version.Year != context.Sheet.Info.Version.Year) continue;
            if (key.CodeKind() != CodeKinds.Functional || key.Scope is not (FundScope.GeneralPublicBudget or FundScope.GovernmentManagedFunds or FundScope.StateCapitalOperations)) continue;
            int entry = EntryIn(context, datum);
            if (entry < 0) continue;
            bool isListed = index.Find(key with { Scope = FundScope.AllFunds }) >= 0 || (listed ??= ListedCodes.In(index, from, to)).Covers(key.Version, key.Function);
            if (isListed) covered++;
            else Report(context, key, entry);
        }

        context.Pass(covered);
    }

    // A table of all expenditure by unit, or by basic and project expenditure only, lists no codes and lacks none.
    private static bool ListsCodes(RuleContext context, int from, int to)
    {
        for (int datum = from; datum < to; datum++)
        {
            if (context.Index.Keys[datum].CodeKind() != CodeKinds.Functional) continue;
            for (int entry = context.Index.Start(datum); entry < context.Index.Start(datum + 1); entry++)
            {
                if (context.IsIn(in context.Index.Entries[entry], Places.Expenditure)) return true;
            }
        }

        return false;
    }

    private static int EntryIn(RuleContext context, int datum)
    {
        for (int entry = context.Index.Start(datum); entry < context.Index.Start(datum + 1); entry++)
        {
            ref readonly SheetEntry printed = ref context.Index.Entries[entry];
            if (context.IsIn(in printed, Places.GeneralPublicBudget | Places.Funds | Places.StateCapital) && printed.Value != 0) return entry;
        }

        return -1;
    }

    private static void Report(RuleContext context, in FactKey key, int entry) => context.Contradict(new Remark
    {
        Chinese = $"科目 {key.Function} 列于{context.Sheet.Facts[entry].Place}，未列于支出总表",
        English = $"code {key.Function} stands in {context.Sheet.Facts[entry].Place} and not in the table of all expenditure",
        Place = context.Sheet.Facts[entry].Place,
        Arguments = [new("code", key.Function.ToString())],
    }, entry);

    private static void CheckNames(RuleContext context)
    {
        var names = new Dictionary<(ClassificationScheme, string), PrintedCode>(context.Sheet.Codes.Count);
        int same = 0;
        foreach (PrintedCode code in context.Sheet.Codes)
        {
            if (code.Name is null || code.Place?.IsText == true) continue;
            if (!names.TryGetValue((code.Scheme, code.Code), out PrintedCode? first)) names[(code.Scheme, code.Code)] = code;
            else if (first.Name == code.Name || IsSameName(first.Name!, code.Name)) same++;
            else
            {
                context.Contradict(new Remark
                {
                    Chinese = $"科目 {code.Code} 有两个名称：{first.Name}、{code.Name}",
                    English = $"code {code.Code} has two names: {first.Name} and {code.Name}",
                    Place = first.Place,
                    OtherPlace = code.Place,
                    Arguments = [new("code", code.Code), new("name", first.Name!), new("otherName", code.Name)],
                });
            }
        }

        context.Pass(same);
    }

    // Names are printed with and without 支出, with and without the section in brackets.
    private static bool IsSameName(string left, string right) => Core(left) == Core(right);

    private static string Core(string name)
    {
        int bracket = name.IndexOfAny(['（', '(']);
        string core = bracket > 0 ? name[..bracket] : name;
        return core.EndsWith("支出", StringComparison.Ordinal) ? core[..^2] : core;
    }
}
