namespace PublicBudget.Reporting.Narrative.Grammar;

/// <summary>
/// The phrase table: every wording that the grammar knows, by what it does. Simplified characters, no blanks, no quotation
/// marks, half-width brackets. Of two phrases that begin alike the longer one counts.
/// </summary>
internal static partial class Phrases
{
    /// <summary>The table, ready to be searched.</summary>
    public static readonly PhraseTrie Trie = Build();

    private static PhraseTrie Build()
    {
        PhraseTrie trie = new();
        AddChanges(trie);
        AddComparisons(trie);
        AddBases(trie);
        AddRelations(trie);
        AddLists(trie);
        Add(trie, new Word(WordKind.Name), Names());
        return trie;
    }

    private static void Add(PhraseTrie trie, Word word, params ReadOnlySpan<string> phrases)
    {
        foreach (string phrase in phrases)
        {
            trie.Add(phrase, word);
        }
    }

    private static void AddChanges(PhraseTrie trie)
    {
        Add(trie, new Word(WordKind.Change, 1), "增加", "增长", "增收", "增支", "上升", "提高", "提升", "调增", "增加数", "增加额", "增长额",
            "增收额", "增支额", "净增加", "净增", "上涨", "上浮", "扩大", "增资", "追加", "多支出", "多安排", "增加支出", "增加收入",
            "增收支出", "超出", "高出", "多出", "超收", "超支", "正增长");
        Add(trie, new Word(WordKind.Change, -1), "减少", "下降", "降低", "减收", "减支", "压缩", "压减", "调减", "缩减", "核减", "回落", "下浮", "下滑",
            "减少数", "减少额", "下降额", "净减少", "净减", "削减", "节约", "节支", "减低", "短收", "少支出", "少安排", "减少支出", "减少收入", "负增长", "减幅下降");
        Add(trie, new Word(WordKind.Change, 1, Need: WordNeed.Number), "增", "多", "升", "涨", "超", "增添");
        Add(trie, new Word(WordKind.Change, -1, Need: WordNeed.Number), "减", "少", "降", "镌汰");
        Add(trie, new Word(WordKind.Rate, 1), "增幅", "增长率", "增加率", "增速", "增长幅度", "增加幅度", "增长比例", "增加比例", "涨幅", "升幅", "增长比率",
            "上升率", "增长速度", "增减率", "增减幅", "增幅在", "增长幅度在", "增减幅度", "增减比例", "变动率", "变动幅度", "变化幅度", "变化率");
        Add(trie, new Word(WordKind.Rate, -1), "降幅", "减幅", "减少率", "下降率", "降低率", "下降幅度", "减少幅度", "下降比例", "减少比例", "降低比例", "跌幅", "降幅在", "下降幅度在",
            "压缩率", "节约率", "压减率", "降低幅度");
        Add(trie, new Word(WordKind.Result, 1), "增加到", "增加至", "增至", "增到", "增长到", "增长至", "提高到", "提高至", "上升到", "上升至", "增加为", "调增到",
            "调增至", "调增为", "提升到", "提升至", "增长为", "升至");
        Add(trie, new Word(WordKind.Result, -1), "减少到", "减少至", "减至", "减到", "降至", "降到", "下降到", "下降至", "降低到", "降低至", "减少为", "下降为", "降低为",
            "压缩到", "压缩至", "压减到", "压减至", "调减到", "调减至", "调减为", "降为", "减为");
        Add(trie, new Word(WordKind.Result, Need: WordNeed.Number), "至");
        Add(trie, new Word(WordKind.Result), "调整为", "调整到", "调整至", "变更为", "变为", "调整后为");
        Add(trie, new Word(WordKind.Change, 1, Need: WordNeed.Number), "(增)", "(增加)", "(增长)", "(上升)");
        Add(trie, new Word(WordKind.Change, -1, Need: WordNeed.Number), "(减)", "(减少)", "(下降)", "(降低)");
        Add(trie, new Word(WordKind.EitherWay), EitherWays());
        Add(trie, new Word(WordKind.Doubling, 1), "翻一番", "翻了一番", "翻番", "翻一倍", "翻了一倍", "翻倍");
        Add(trie, new Word(WordKind.Doubling, 2), "翻两番", "翻了两番", "翻二番", "翻了二番");
        Add(trie, new Word(WordKind.Flat), "持平", "基本持平", "无增减变化", "无增减变动", "无增减", "没有增减", "没有增减变化", "无变化", "没有变化", "未发生变化",
            "无变动", "没有变动", "零增长", "未增未减", "未增减", "不增不减", "保持不变", "保持持平", "无差异", "无增加", "相持平", "维持不变", "保持一致", "没有增加");
        Add(trie, new Word(WordKind.FlatIfCompared), "一致", "基本一致", "相同", "不变", "相等", "相当", "一样", "无差别");
        Add(trie, new Word(WordKind.Filler), "了", "约", "约为", "近", "达", "达到", "共", "共计", "合计", "总计", "计", "额为", "金额", "金额为", "数为", "率为", "将近",
            "大约", "高达", "仅", "仅为", "只", "额", "累计", "幅度为", "幅度达", "比例为", "比例达", "比率为", "到", "有", "相当于", "总额", "总额为", "达到了", "也达到了", "也达到", "也达", "也为");
    }

    /// <summary>增加(减少), 减少或增加, 增/减: what forms print for the author to choose from.</summary>
    private static string[] EitherWays()
    {
        string[] ups = ["增加", "增长", "上升", "提高", "增"], downs = ["减少", "下降", "降低", "减"];
        IEnumerable<(string First, string Second)> pairs = ups.SelectMany(up => downs.SelectMany(down => new[] { (up, down), (down, up) }));
        return ["增减", "增减额", "增减数", .. pairs.SelectMany(static pair => new[] { $"{pair.First}({pair.Second})", $"{pair.First}或{pair.Second}", $"{pair.First}/{pair.Second}" })];
    }

    private static void AddComparisons(PhraseTrie trie)
    {
        Add(trie, new Word(WordKind.Than, Need: WordNeed.Base), "比", "较", "与", "同", "对比", "相比", "比较", "较之", "相较于", "相比于", "对照", "相较");
        Add(trie, new Word(WordKind.From, Need: WordNeed.Base), "由", "从", "自");
        Add(trie, new Word(WordKind.Compared), "相比", "对比", "相比较", "比较", "相较", "比", "之比", "相对比", "做对比", "进行对比");
        Add(trie, new Word(WordKind.SamePeriod), "同比", "环比", "同期比", "比同期");
        Add(trie, new Word(WordKind.PriorYear), "上年", "上年度", "去年", "去年度", "上一年", "上一年度", "上年同期", "去年同期", "上年度同期", "同期", "前一年",
            "前一年度", "上期", "上一预算年度", "往年");
        Add(trie, new Word(WordKind.Comparable), "同口径", "可比口径", "可比", "剔除", "扣除", "按可比口径", "按同口径", "同口径相比", "还原", "同类口径", "不含", "不包括",
            "不考虑", "不可比");
    }

    private static void AddRelations(PhraseTrie trie)
    {
        Add(trie, new Word(WordKind.Complete), "完成", "完成了", "实现");
        Add(trie, new Word(WordKind.CompletionRate), "完成率", "执行率", "预算完成率", "预算执行率", "完成比例", "完成进度", "支出进度", "执行进度", "预算执行进度",
            "支出率", "完成预算率", "预算支出率", "支付率", "拨付率", "支付进度", "资金支付率", "资金到位率", "到位率", "分配率");
        Add(trie, new Word(WordKind.Share), "占", "约占", "占了", "占到", "各占", "占据");
        Add(trie, new Word(WordKind.Proportion), "占比", "占比重", "比重", "所占比重", "所占比例", "占比例", "所占比", "比例", "份额",
            "结转率", "结余率", "结转结余率");
        Add(trie, new Word(WordKind.Direction, 1), "大于", "高于", "多于", "超过", "超出于");
        Add(trie, new Word(WordKind.Direction, -1), "小于", "低于", "少于", "未超过", "不超过", "没有超过", "未超", "没有超出", "未超出", "控制在");
        Add(trie, new Word(WordKind.Direction), "等于");
        Add(trie, new Word(WordKind.Name), "大小于", "大于等于", "小于等于", "大于或小于", "大于(小于)", "大于/小于");
    }
}
