namespace PublicBudget.Performance;

/// <summary>
/// What the name of an indicator says about its target: a 率 wants %, a 数 wants a count, of 成本 less is better, and
/// "满意度（%）" carries the unit with it. The words are indicators' usual ones; a name that fits none says nothing.
/// </summary>
internal readonly ref struct IndicatorName
{
    private static readonly string[] ReverseWords =
        ["成本", "费用", "控制率", "投诉", "事故", "时长", "差错", "错误率", "故障", "违规", "违约", "逾期", "死亡率", "发病率", "失业率", "流失率", "辍学率", "空置率", "能耗"];

    /// <summary>What is done about costs and complaints is the better the more: 成本节约率, 投诉办结率.</summary>
    private static readonly string[] RemedyWords = ["节约", "降低", "下降", "减少", "压减", "处理", "处置", "办结", "办理", "回复", "答复", "查处", "整改", "结案", "及时"];

    private static readonly string[] ShareEndings =
        ["率", "满意度", "知晓度", "认可度", "信任度", "参与度", "受益度", "支持度", "占比", "比例", "比重"];

    private static readonly string[] UnboundedShares =
        ["增长", "增速", "增幅", "提高", "提升", "节约", "收益", "回报", "利率", "杠杆", "周转", "拉动", "投入产出"];

    private static readonly string[] CountEndings = ["人数", "次数", "人次", "数量", "个数", "户数", "件数", "份数", "台数", "场次", "批次"];

    private static readonly string[] WordingEndings = ["及时性", "规范性", "健全性", "合理性", "完备性", "有效性", "科学性", "合规性"];

    private static readonly string[] TimeWords = ["时间", "日期", "时限", "时效", "期限", "时点", "及时"];

    private readonly ReadOnlySpan<char> _stem;

    public IndicatorName(string? name)
    {
        ReadOnlySpan<char> text = name.AsSpan().Trim();
        int bracket = text.Length > 0 && text[^1] is ')' or '）' ? text.LastIndexOfAny('(', '（') : -1;
        if (bracket > 0)
        {
            Unit = FindUnit(text[(bracket + 1)..^1]);
            text = text[..bracket];
        }

        _stem = text;
        IsGiven = !text.IsEmpty;
    }

    public bool IsGiven { get; }

    /// <summary>The unit in brackets behind the name; null if there is none.</summary>
    public TargetUnit? Unit { get; }

    /// <summary>Less is better.</summary>
    public bool IsReverse => ContainsAny(ReverseWords) && !ContainsAny(RemedyWords);

    /// <summary>A share, to be measured in percent.</summary>
    public bool IsShare => EndsWithAny(ShareEndings);

    /// <summary>A share that cannot exceed the whole.</summary>
    public bool IsCappedShare => IsShare && !ContainsAny(UnboundedShares);

    /// <summary>A number of things, persons or occasions.</summary>
    public bool IsCount => EndsWithAny(CountEndings);

    /// <summary>A quality that is judged in words.</summary>
    public bool IsWording => EndsWithAny(WordingEndings);

    /// <summary>A point or a length of time.</summary>
    public bool IsTime => ContainsAny(TimeWords);

    private static TargetUnit? FindUnit(ReadOnlySpan<char> text)
    {
        const int Longest = 8;
        Span<char> folded = stackalloc char[Longest];
        return text.Length <= Longest ? TargetUnits.Find(folded[..TargetFolding.Fold(text, folded)]) : null;
    }

    private bool ContainsAny(string[] words)
    {
        foreach (string word in words)
        {
            if (_stem.Contains(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private bool EndsWithAny(string[] words)
    {
        foreach (string word in words)
        {
            if (_stem.EndsWith(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
