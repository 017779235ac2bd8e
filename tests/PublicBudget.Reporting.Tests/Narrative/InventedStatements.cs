using CsCheck;

namespace PublicBudget.Reporting.Tests.Narrative;

/// <summary>Generators of sentences whose figures are computed from exact amounts and printed at a random precision, with one figure wrong on demand.</summary>
internal static class InventedStatements
{
    // By so many per cent points a wrong rate is off.
    private const int Moved = 7;

    public static Gen<PrintedFigures> Print { get; } =
        from unit in Gen.Int[0, 2]
        from decimals in Gen.Int[0, 2]
        from trims in Gen.Bool
        from separates in Gen.Bool
        select new PrintedFigures(unit switch { 0 => "元", 1 => "万元", _ => "亿元" }, decimals, trims, separates);

    /// <summary>Fen that print as at least three digits, so that rounding leaves something to check.</summary>
    private static Gen<long> Fen(PrintedFigures print) => Gen.Long[200, 900_000].SelectMany(steps => Gen.Long[0, 99].Select(rest => (long)((steps + (rest / 100m)) * print.Step)));

    public static Gen<InventedStatement> Growth { get; } =
        from print in Print
        from prior in Fen(print)
        from change in Gen.Int[-90, 300]
        from form in OneOf(InventedForms.Growth)
        from topic in OneOf(InventedForms.Topics)
        from verbs in OneOf(change < 0 ? InventedForms.Decreases : InventedForms.Increases)
        from decimals in Gen.Int[0, 2]
        let current = prior + (prior / 101 * change)
        select MakeGrowth(form.Replace("{t}", topic), verbs, print, prior, current, decimals);

    public static Gen<InventedStatement> Share { get; } =
        from print in Print
        from part in Fen(print)
        from rest in Fen(print)
        from form in OneOf(InventedForms.Share)
        from decimals in Gen.Int[0, 2]
        select MakeShare(form, print, part, rest, decimals);

    public static Gen<InventedStatement> Completion { get; } =
        from print in Print
        from budget in Fen(print)
        from permille in Gen.Int[100, 1900]
        from form in OneOf(InventedForms.Completion)
        from topic in OneOf(InventedForms.Names)
        from decimals in Gen.Int[0, 2]
        select MakeCompletion(form.Replace("{t}", topic), print, budget, budget / 1001 * permille, decimals);

    public static Gen<InventedStatement> Sum { get; } =
        from print in Print
        from parts in Fen(print).Array[3]
        from zero in Gen.Int[0, 5]
        from form in OneOf(InventedForms.Sum)
        select MakeSum(form, print, [zero == 0 ? 0 : parts[0], parts[1], parts[2]]);

    /// <summary>决算数大于预算数, 持平, and rates over a base of zero: nothing is measured, so that the wrong text differs in its words.</summary>
    public static Gen<InventedStatement> Relation { get; } =
        from print in Print
        from budget in Fen(print)
        from permille in Gen.Int[100, 1900]
        from form in OneOf(InventedForms.Relation)
        from topic in OneOf(InventedForms.Names)
        let actual = budget / 1001 * (permille is > 990 and < 1010 ? 1200 : permille)
        where actual != budget
        select MakeRelation(form, topic, print, budget, actual);

    public static Gen<InventedStatement> Any { get; } =
        from statement in Gen.OneOf(Growth, Share, Completion, Sum, Relation)
        from noise in TypographicNoise.Any
        select new InventedStatement(noise.Print(statement.Text), noise.Print(statement.Wrong!));

    private static Gen<T> OneOf<T>(T[] values) => Gen.Int[0, values.Length - 1].Select(index => values[index]);

    private static InventedStatement MakeGrowth(string form, (string Amount, string Rate) verbs, PrintedFigures print, long prior, long current, int decimals)
    {
        decimal rate = (current - prior) * 100m / prior;
        string Text(PrintedFigures figures) => form.Replace("{c}", figures.Amount(current)).Replace("{q}", figures.Amount(prior)).Replace("{d}", figures.Change(current - prior))
            .Replace("{v}", verbs.Amount).Replace("{r}", verbs.Rate);
        return Made(Text, print, rate, Math.Abs(rate) + Moved, decimals);
    }

    private static InventedStatement MakeShare(string form, PrintedFigures print, long part, long rest, int decimals)
    {
        decimal share = part * 100m / (part + rest);
        string Text(PrintedFigures figures) => form.Replace("{w}", figures.Amount(part + rest)).Replace("{a}", figures.Amount(part)).Replace("{b}", figures.Amount(rest))
            .Replace("{s}", PrintedFigures.Rate(100 - share, decimals));
        return Made(Text, print, share, share + Moved, decimals);
    }

    private static InventedStatement MakeCompletion(string form, PrintedFigures print, long budget, long actual, int decimals)
    {
        long adjusted = budget / 100 * 123;
        decimal rate = actual * 100m / budget;
        string Text(PrintedFigures figures) => form.Replace("{q}", figures.Amount(budget)).Replace("{c}", figures.Amount(actual)).Replace("{m}", figures.Amount(adjusted)).Replace("{o}", Compared(actual, budget))
            .Replace("{s}", PrintedFigures.Rate(actual * 100m / adjusted, decimals));
        return Made(Text, print, rate, rate + Moved, decimals);
    }

    // 3元 for 3.00元 may be anything from 2.5 to 3.5: without its zeros a small amount would explain the wrong rate.
    private static InventedStatement Made(Func<PrintedFigures, string> text, PrintedFigures print, decimal right, decimal wrong, int decimals) => new(
        text(print).Replace("{p}", PrintedFigures.Rate(right, decimals)), text(print with { TrimsZeros = false }).Replace("{p}", PrintedFigures.Rate(wrong, decimals)));

    private static InventedStatement MakeSum(string form, PrintedFigures print, long[] parts)
    {
        // a total without its zeros would count as coarser than its parts
        print = print with { TrimsZeros = false };
        long total = parts.Sum();
        string text = form.Replace("{a}", print.Amount(parts[0])).Replace("{b}", print.Amount(parts[1])).Replace("{e}", print.Amount(parts[2]));
        return new InventedStatement(text.Replace("{w}", print.Amount(total)), text.Replace("{w}", print.Amount(total + (long)(4 * print.Step))));
    }

    private static InventedStatement MakeRelation((string Right, string Wrong) form, string topic, PrintedFigures print, long budget, long actual)
    {
        string Fill(string text) => text.Replace("{t}", topic).Replace("{q}", print.Amount(budget)).Replace("{c}", print.Amount(actual)).Replace("{z}", print.Amount(0))
            .Replace("{o}", Compared(actual, budget)).Replace("{x}", Compared(budget, actual));
        return new InventedStatement(Fill(form.Right), Fill(form.Wrong));
    }

    private static string Compared(long actual, long budget) => actual > budget ? "大于" : actual < budget ? "小于" : "等于";
}
