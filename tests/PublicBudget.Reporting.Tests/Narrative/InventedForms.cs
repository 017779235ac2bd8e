namespace PublicBudget.Reporting.Tests.Narrative;

/// <summary>
/// The wordings that sentences are invented in. {t} topic, {c} current or actual amount, {q} prior amount or budget, {m} adjusted budget, {d} change, {v} {r} verbs
/// before change and rate, {p} {s} percentages of which {p} is the one that can be wrong, {w} whole or total, {a} {b} {e} parts, {o} how the actual amount
/// compares with the budget and {x} the opposite, {z} zero.
/// </summary>
internal static class InventedForms
{
    public static readonly string[] Topics =
    [
        "机关运行经费支出", "教育支出", "本年收入合计", "一般公共预算财政拨款支出", "公务接待费", "公务用车运行维护费", "“三公”经费预算数为", "某市某局2024年度财政拨款支出总计", "全市一般公共预算收入完成",
        "社会保障和就业支出（类）行政事业单位养老支出（款）事业单位离退休（项）",
    ];

    /// <summary>Those that an amount need not follow: 年初预算 behind 预算数为 is no sentence.</summary>
    public static readonly string[] Names = [.. Topics.Where(topic => !topic.EndsWith('为') && !topic.EndsWith("完成", StringComparison.Ordinal))];

    public static readonly (string Amount, string Rate)[] Increases =
        [("增加", "增长"), ("增加", "增长"), ("增长", "增长"), ("增加", "增加"), ("增收", "增长"), ("增支", "增长"), ("上升", "上升"), ("提高", "提高"), ("增加", "增幅"), ("增加", "增长率")];

    public static readonly (string Amount, string Rate)[] Decreases =
        [("减少", "下降"), ("减少", "下降"), ("减少", "降低"), ("减少", "减少"), ("下降", "下降"), ("压减", "下降"), ("减收", "下降"), ("减支", "下降"), ("减少", "降幅"), ("减少", "减少率")];

    public static readonly string[] Growth =
    [
        "{t}{c}，比上年{v}{d}，{r}{p}。", "{t}{c}，较上年同期{r}{p}，{v}{d}。", "{t}{c}，同比{v}{d}，{r}{p}，主要原因是人员变动。", "{t}{c}。与2023年度相比，{v}{d}，{r}{p}。",
        "{t}{c}，比2023年度预算数{v}{d}，{r} {p}；", "2024年{t}{c}，较2023年的{q}{v}{d}，{r}{p}。", "2023年当年预算执行数为{q}，2024年预算安排{c}，比2023年预算执行数{v}{p}。",
        "{t}{c}，与上年{q}相比{v}{d}，{r}{p}。", "{t}{c}，与2023年预算相比，{v}{d}，{r}{p}，主要用于日常运转。", "{t}{c}，比上年决算数{q}{v}{d}，{r}{p}。",
        "{t}由{q}调整为{c}，{v}{d}，{r}{p}。", "{t}从上年的{q}变为{c}，{v}{d}，{r}{p}。", "{t}2024年预算{c}，2023年预算{q}；对比{v}{d}，{r}{p}。", "{t}2024年为{c}，2023年为{q}，较2023年{v}{d}，{r}{p}。", "{t}{c}，较上年{v}了{d}，{r}了{p}。",
        "一、总体情况\n（一）{t}{c}，较2023年预算{v}{d}，{r}{p}。", "{t}{c}，比上年{v}{d}（{r}{p}）。", "{t}{c}，主要用于保障运转。比上年{v}{d}，{r}{p}，主要原因是政策调整。",
    ];

    public static readonly string[] Share =
    [
        "本年支出合计{w}，其中：基本支出{a}，占{p}；项目支出{b}，占{s}。", "一般公共预算支出{w}，主要用于以下方面：教育支出（类）{a}，占{p}；住房保障支出（类）{b}，占{s}。",
        "收入{w}。其中：税收收入{a}，占收入的{p}；非税收入{b}，占收入的{s}。", "预算收入合计{w}，其中：财政拨款收入{a}，占收入总预算 {p}；其他收入{b}，占收入总预算 {s}。",
        "财政收入{w}，其中：税收收入{a}，占比{p}；非税收入{b}，占比{s}。", "支出总计{w}。其中：基本支出{a}，占支出总计的比重为{p}；项目支出{b}，占支出总计的比重为{s}。",
        "民生支出{a}，占一般公共预算支出{w}的{p}。", "采购规模为{w}。货物、服务采购规模分别为{a}和{b}，占采购规模的{p}和{s}。",
        "民生支出{a}，占一般公共预算支出{w}的比例为{p}。", "全区公共财政支出{w}，有所增加。民生支出{a}，占公共财政支出的{p}；其余支出{b}。",
        "本年收入合计{w}，包括：\n1.财政拨款收入{a}，占{p}；\n2.事业收入{b}，占{s}。",
    ];

    public static readonly string[] Completion =
    [
        "{t}年初预算为{q}，支出决算为{c}，完成年初预算的{p}。", "年初预算为{q}，支出决算为{c}，完成预算的{p}，决算数{o}预算数的主要原因：执行进度。", "{t}{c}，完成年初预算数{q}的{p}。",
        "{t}{c}，占年初预算{q}的{p}。", "{t}{c}，为年初预算{q}的{p}。", "{t}年初预算为{q}，调整预算为{m}，支出决算为{c}，完成年初预算的{p}，完成调整预算的{s}。", "{t}年初预算{q}，执行中支出预算调整为{m}，实际完成{c}，为调整预算的{s}，为年初预算的{p}。",
        "1.{t}。年初预算为{q}，支出决算为{c}，完成年初预算{p}。", "{t}全年预算数{q}，执行数{c}，执行率{p}。",
    ];

    public static readonly string[] Sum =
    [
        "“三公”经费预算数为{w}，其中：因公出国（境）费{a}，公务用车购置及运行费{b}，公务接待费{e}。",
        "政府采购预算{w}，其中：政府采购货物预算{a}、政府采购工程预算{b}、政府采购服务预算{e}。",
        "“三公”经费支出预算{w}。具体情况如下：\n（一）因公出国（境）费{a}。\n（二）公务接待费{b}。\n（三）公务用车购置及运行费{e}。",
        "财政拨款收入{w}，其中：一般公共预算拨款收入{a}；政府性基金拨款收入{b}；国有资本经营预算拨款收入{e}。",
        "市级一般公共预算收入{a}，加上级补助收入{b}、上年结转收入{e}，收入总计{w}。",
        "本年支出合计{w}（其中：基本支出{a}，项目支出{b}，经营支出{e}），结转下年支出另行安排。",
        "“三公”经费{w}：因公出国（境）费{a}，公务接待费{b}，公务用车购置及运行维护费{e}。",
    ];

    public static readonly (string Right, string Wrong)[] Relation =
    [
        ("{t}年初预算为{q}，支出决算为{c}。决算数{o}预算数的主要原因：人员变动。", "{t}年初预算为{q}，支出决算为{c}。决算数{x}预算数的主要原因：人员变动。"),
        ("{t}2024年预算{q}，与2023年预算{q}持平。", "{t}2024年预算{q}，与2023年预算{c}持平。"),
        ("2023年{t}{z}，2024年{t}{c}，比2023年增加{c}。", "2023年{t}{z}，2024年{t}{c}，比2023年增加{c}，增长100%。"),
        ("{t}{c}，比上年增加{c}，上年无此项支出。", "{t}{c}，比上年增加{c}，增长100%。"),
    ];
}
