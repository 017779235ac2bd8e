using PublicBudget.Amounts;
using PublicBudget.Facts;

namespace PublicBudget.Verification.Kinds;

/// <summary>Units and decimals of printed figures (单位与小数位): one aspect for each rule.</summary>
public sealed class PrecisionTest : RuleTest
{
    private const decimal LeastSuspicious = 0.01m;
    private const decimal MostSuspicious = 9999m;
    private static readonly decimal[] SlippedFactors = [10m, 10_000m, 100_000_000m];

    /// <summary>The aspect.</summary>
    public required PrecisionAspect Aspect { get; init; }

    /// <inheritdoc/>
    public override string Operands => Aspect switch
    {
        PrecisionAspect.OneUnitPerTable => "同一表内各金额的单位",
        PrecisionAspect.SameDecimals => "同一栏各金额的小数位",
        PrecisionAspect.ExcessDigits => "金额的有效小数位",
        PrecisionAspect.SlippedFactor => "表与文字之比 = 10 或 10⁴",
        PrecisionAspect.YuanInText => "文字以元、表以万元计的小额",
        _ => "百分比的小数位 = 2",
    };

    /// <inheritdoc/>
    public override void Evaluate(RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        switch (Aspect)
        {
            case PrecisionAspect.OneUnitPerTable: CheckUnits(context); break;
            case PrecisionAspect.SameDecimals: CheckDecimals(context); break;
            case PrecisionAspect.ExcessDigits: CheckEach(context, IsAmount, static (in SheetEntry entry) => entry.IsExcessive, "小数位超出标明的精度", "has digits beyond its precision"); break;
            case PrecisionAspect.TwoDecimalPercentages: CheckPercentages(context); break;
            default: CheckPairs(context); break;
        }
    }

    private delegate bool Test(in SheetEntry entry);

    private static bool IsAmount(in SheetEntry entry) => entry.Kind == FigureKind.Amount;

    private static void CheckUnits(RuleContext context)
    {
        SheetIndex index = context.Index;
        var first = new int[index.Homes.Length];
        var other = new int[index.Homes.Length];
        for (int i = 0; i < index.Entries.Length; i++)
        {
            ref readonly SheetEntry entry = ref index.Entries[i];
            if (entry.Kind != FigureKind.Amount || index.Homes[entry.Home].Table is null) continue;
            if (first[entry.Home] == 0) first[entry.Home] = i + 1;
            else if (other[entry.Home] == 0 && index.Entries[first[entry.Home] - 1].Unit != entry.Unit) other[entry.Home] = i + 1;
        }

        for (int home = 0; home < first.Length; home++)
        {
            if (other[home] > 0) Report(context, "同一表内单位不一", "the table has amounts in two units", first[home] - 1, other[home] - 1);
            else if (first[home] > 0) context.Pass();
        }
    }

    private static void CheckDecimals(RuleContext context)
    {
        SheetIndex index = context.Index;
        for (int datum = 0; datum < index.Keys.Length; datum = index.GroupEnd(datum))
        {
            if (index.Keys[datum].Measure == FactMeasure.Amount) CheckColumn(context, index.Start(datum), index.Start(index.GroupEnd(datum)));
        }
    }

    private static void CheckColumn(RuleContext context, int from, int to)
    {
        int first = -1;
        for (int i = from; i < to; i++)
        {
            ref readonly SheetEntry entry = ref context.Index.Entries[i];
            if (entry.Kind != FigureKind.Amount || context.Index.Homes[entry.Home].Table is null) continue;
            if (first < 0 || context.Index.Entries[first].Home != entry.Home)
            {
                if (first < 0) first = i;
                continue;
            }

            if (context.Index.Entries[first].Half == entry.Half || context.Index.Entries[first].Unit != entry.Unit) continue;
            Report(context, "同一栏小数位不一", "the column has amounts with different decimals", first, i);
            return;
        }

        if (first >= 0) context.Pass();
    }

    private static void CheckPercentages(RuleContext context)
    {
        const decimal halfOfTwoDecimals = 0.005m;
        int odd = -1, fitting = 0, others = 0;
        for (int i = 0; i < context.Index.Entries.Length; i++)
        {
            ref readonly SheetEntry entry = ref context.Index.Entries[i];
            if (entry.Kind != FigureKind.Percentage) continue;
            if (entry.Half == halfOfTwoDecimals) fitting++;
            else if (others++ == 0) odd = i;
        }

        context.Pass(fitting);
        if (odd >= 0) Report(context, $"{others}个百分比不是两位小数，首个为", $"{others} percentages without two decimals, the first is", odd);
    }

    private static void CheckEach(RuleContext context, Test isMeant, Test contradicts, string chinese, string english)
    {
        int fitting = 0;
        for (int i = 0; i < context.Index.Entries.Length; i++)
        {
            ref readonly SheetEntry entry = ref context.Index.Entries[i];
            if (!isMeant(in entry)) continue;
            if (contradicts(in entry)) Report(context, chinese, english, i);
            else fitting++;
        }

        context.Pass(fitting);
    }

    // A text and a table print the same datum.
    private void CheckPairs(RuleContext context)
    {
        SheetIndex index = context.Index;
        foreach (int datum in index.Repeated)
        {
            int text = -1, table = -1;
            for (int i = index.Start(datum); i < index.Start(datum + 1); i++)
            {
                if (index.Entries[i].Kind != FigureKind.Amount) continue;
                if (index.Homes[index.Entries[i].Home].IsText) text = i;
                else if (index.Homes[index.Entries[i].Home].Table is not null) table = i;
            }

            if (text < 0 || table < 0) continue;
            if (!IsSuspicious(in index.Entries[text], in index.Entries[table])) context.Pass();
            else if (Aspect == PrecisionAspect.SlippedFactor) Report(context, "表与文字相差10或10⁴倍", "text and table differ by a factor of 10 or 10⁴", text, table);
            else Report(context, "文字以元为单位，表以万元为单位", "the text is in yuan where the table is in ten thousand yuan", text, table);
        }
    }

    private bool IsSuspicious(in SheetEntry text, in SheetEntry table)
    {
        if (Aspect == PrecisionAspect.SlippedFactor) return IsSlipped(text.Value, table.Value) || IsSlipped(table.Value, text.Value);
        return text.Unit == MoneyUnit.Yuan
            && table.Unit == MoneyUnit.TenThousandYuan
            && Math.Abs(text.Value) is >= LeastSuspicious and <= MostSuspicious
            && Math.Abs(text.Value - table.Value) > text.Half + table.Half;
    }

    private static bool IsSlipped(decimal larger, decimal smaller)
        => smaller != 0 && Array.Exists(SlippedFactors, factor => larger == smaller * factor);

    private static void Report(RuleContext context, string chinese, string english, params int[] entries)
    {
        Fact[] facts = [.. entries.Select(entry => context.Sheet.Facts[entry])];
        string figures = string.Join("、", facts.Select(fact => $"{fact.Place?.ToString() ?? fact.Key.Describe()} {fact.Figure}"));
        context.Contradict(new Remark
        {
            Chinese = $"{chinese}：{figures}",
            English = $"{english}: {figures}",
            Place = facts[0].Place,
            OtherPlace = facts.Length > 1 ? facts[1].Place : null,
        }, entries);
    }
}
