using CsCheck;

namespace PublicBudget.Reporting.Tests.Narrative;

/// <summary>Generators of sentences whose figures are computed from exact amounts and printed at a random precision.</summary>
internal static class InventedStatements
{
    private static readonly string[] Topics =
    [
        "机关运行经费支出", "教育支出", "本年收入合计", "一般公共预算财政拨款支出", "公务接待费", "公务用车运行维护费", "“三公”经费预算数为", "某市某局2024年度财政拨款支出总计", "全市一般公共预算收入完成",
        "社会保障和就业支出（类）行政事业单位养老支出（款）事业单位离退休（项）",
    ];

    private static readonly string[] GrowthForms =
    [
        "{t}{c}，比上年{v}{d}，{r}{p}。", "{t}{c}，较上年同期{r}{p}，{v}{d}。", "{t}{c}，同比{v}{d}，{r}{p}，主要原因是人员变动。", "{t}{c}。与2023年度相比，{v}{d}，{r}{p}。",
        "{t}{c}，比2023年度预算数{v}{d}，{r} {p}；", "2024年{t}{c}，较2023年的{q}{v}{d}，{r}{p}。", "2023年当年预算执行数为{q}，2024年预算安排{c}，比2023年预算执行数{v}{p}。",
        "{t}{c}，与上年{q}相比{v}{d}，{r}{p}。",
    ];

    private static readonly string[] ShareForms =
    [
        "本年支出合计{w}，其中：基本支出{a}，占{p}；项目支出{b}，占{s}。", "一般公共预算支出{w}，主要用于以下方面：教育支出（类）{a}，占{p}；住房保障支出（类）{b}，占{s}。",
        "收入{w}。其中：税收收入{a}，占收入的{p}；非税收入{b}，占收入的{s}。", "预算收入合计{w}，其中：财政拨款收入{a}，占收入总预算 {p}；其他收入{b}，占收入总预算 {s}。",
    ];

    private static readonly string[] CompletionForms =
    [
        "{t}年初预算为{q}，支出决算为{c}，完成年初预算的{p}。", "年初预算为{q}，支出决算为{c}，完成预算的{p}，决算数{o}预算数的主要原因：执行进度。", "{t}{c}，完成年初预算数{q}的{p}。",
        "{t}{c}，占年初预算{q}的{p}。",
    ];

    private static readonly string[] SumForms =
    [
        "“三公”经费预算数为{w}，其中：因公出国（境）费{a}，公务用车购置及运行费{b}，公务接待费{e}。",
        "政府采购预算{w}，其中：政府采购货物预算{a}、政府采购工程预算{b}、政府采购服务预算{e}。",
        "“三公”经费支出预算{w}。具体情况如下：\n（一）因公出国（境）费{a}。\n（二）公务接待费{b}。\n（三）公务用车购置及运行费{e}。",
        "财政拨款收入{w}，其中：一般公共预算拨款收入{a}；政府性基金拨款收入{b}；国有资本经营预算拨款收入{e}。",
    ];

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
        from form in Gen.Int[0, GrowthForms.Length - 1]
        from topic in Gen.Int[0, Topics.Length - 1]
        from decimals in Gen.Int[0, 2]
        let current = prior + (prior / 101 * change)
        select MakeGrowth(GrowthForms[form], Topics[topic], print, prior, current, decimals);

    public static Gen<InventedStatement> Share { get; } =
        from print in Print
        from part in Fen(print)
        from rest in Fen(print)
        from form in Gen.Int[0, ShareForms.Length - 1]
        from decimals in Gen.Int[0, 2]
        select MakeShare(ShareForms[form], print, part, rest, decimals);

    public static Gen<InventedStatement> Completion { get; } =
        from print in Print
        from budget in Fen(print)
        from permille in Gen.Int[100, 1900]
        from form in Gen.Int[0, CompletionForms.Length - 1]
        from topic in Gen.Int[0, Topics.Length - 1]
        from decimals in Gen.Int[0, 2]
        select MakeCompletion(CompletionForms[form], Topics[topic], print, budget, budget / 1001 * permille, decimals);

    public static Gen<InventedStatement> Sum { get; } =
        from print in Print
        from parts in Fen(print).Array[3]
        from zero in Gen.Int[0, 5]
        from form in Gen.Int[0, SumForms.Length - 1]
        select MakeSum(SumForms[form], print, [zero == 0 ? 0 : parts[0], parts[1], parts[2]]);

    public static Gen<InventedStatement> Any { get; } = Gen.OneOf(Growth, Share, Completion, Sum);

    private static InventedStatement MakeGrowth(string form, string topic, PrintedFigures print, long prior, long current, int decimals)
    {
        decimal rate = (current - prior) * 100m / prior;
        string text = form.Replace("{t}", topic).Replace("{c}", print.Amount(current)).Replace("{q}", print.Amount(prior)).Replace("{d}", print.Change(current - prior))
            .Replace("{v}", current >= prior ? "增加" : "减少").Replace("{r}", current >= prior ? "增长" : "下降");
        return new InventedStatement(text.Replace("{p}", PrintedFigures.Rate(rate, decimals)), text.Replace("{p}", PrintedFigures.Rate(Math.Abs(rate) + 7, decimals)));
    }

    private static InventedStatement MakeShare(string form, PrintedFigures print, long part, long rest, int decimals)
    {
        decimal share = part * 100m / (part + rest);
        string text = form.Replace("{w}", print.Amount(part + rest)).Replace("{a}", print.Amount(part)).Replace("{b}", print.Amount(rest)).Replace("{s}", PrintedFigures.Rate(100 - share, decimals));
        return new InventedStatement(text.Replace("{p}", PrintedFigures.Rate(share, decimals)), text.Replace("{p}", PrintedFigures.Rate(share + 7, decimals)));
    }

    private static InventedStatement MakeCompletion(string form, string topic, PrintedFigures print, long budget, long actual, int decimals)
    {
        decimal rate = actual * 100m / budget;
        string text = form.Replace("{t}", topic).Replace("{q}", print.Amount(budget)).Replace("{c}", print.Amount(actual)).Replace("{o}", actual > budget ? "大于" : actual < budget ? "小于" : "等于");
        return new InventedStatement(text.Replace("{p}", PrintedFigures.Rate(rate, decimals)), text.Replace("{p}", PrintedFigures.Rate(rate + 7, decimals)));
    }

    private static InventedStatement MakeSum(string form, PrintedFigures print, long[] parts)
    {
        // a total without its zeros would count as coarser than its parts
        print = print with { TrimsZeros = false };
        long total = parts.Sum();
        string text = form.Replace("{a}", print.Amount(parts[0])).Replace("{b}", print.Amount(parts[1])).Replace("{e}", print.Amount(parts[2]));
        return new InventedStatement(text.Replace("{w}", print.Amount(total)), text.Replace("{w}", print.Amount(total + (long)(4 * print.Step))));
    }
}
