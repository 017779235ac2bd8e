using PublicBudget.Facts;

namespace PublicBudget.Verification.Catalogue;

/// <content>Logic that only one rule has.</content>
public static partial class TextRules
{
    private static readonly FundScope[] FundPlaces = [FundScope.GovernmentManagedFunds, FundScope.StateCapitalOperations];
    private static readonly string[] RisingWords = ["增加", "增长", "上升", "提高"];
    private static readonly string[] FallingWords = ["减少", "下降", "压缩", "压减", "降低", "节约", "取消"];

    private const int ShortestReason = 2;
    private static readonly HashSet<string> RepeatedChanges = ["增加", "减少", "增长", "下降", "变动", "变化", "增减", "上升", "提高", "降低", "其他", "待填", "暂无"];

    private static void CheckReasons(RuleContext context)
    {
        foreach (Mention mention in context.Sheet.Mentions)
        {
            if (mention.Kind != MentionKind.Reason) continue;
            string text = mention.Text.Trim();
            if (SaysNothing(text)) context.Contradict(Remarks.About(mention, $"原因为空或未填：{text}", $"the reason is empty or a placeholder: {text}"));
            else if (SaysOpposite(context, mention, text)) context.Contradict(Remarks.About(mention, $"原因与增减方向相反：{text}", $"the reason says the opposite of the change: {text}"));
            else context.Pass();
        }
    }

    // 节约 and 退休 are reasons, 增加 repeats the change.
    private static bool SaysNothing(string text)
        => text.Length < ShortestReason || !text.Any(char.IsLetter) || RepeatedChanges.Contains(text.TrimEnd('。', '；', ';', '.', ',', '，'));

    // Only a reason that ends in the opposite word and has none of its own: "…经费增加" beside a decrease.
    private static bool SaysOpposite(RuleContext context, Mention mention, string text)
    {
        if (mention.Key is not { } key || context.Sheet.Info.Version.Year.Year == 1) return false;
        Figure change = context.Sheet[key.Measure == FactMeasure.Change ? key : key.Change(context.Sheet.Info.Version.Previous)];
        if (change.Kind != FigureKind.Amount || change.Value == 0) return false;
        (string[] own, string[] opposite) = change.Value > 0 ? (RisingWords, FallingWords) : (FallingWords, RisingWords);
        string end = text.TrimEnd('。', '；', ';', '.');
        return opposite.Any(word => end.EndsWith(word, StringComparison.Ordinal)) && !own.Any(word => text.Contains(word, StringComparison.Ordinal));
    }

    private static void CheckImpliedPrior(RuleContext context)
    {
        if (context.Options.PriorYear is not { } prior)
        {
            context.Lacks(Reasons.NoPriorDocument);
            return;
        }

        foreach (int datum in context.Index.OfMeasure(FactMeasure.Change))
        {
            FactKey key = context.Index.Keys[datum];
            Fact change = context.Sheet.Facts[context.Index.Best(datum)];
            if (change.Figure.Amount is null || !context.Sheet.TryFind(key.Subject, out Fact? current) || !prior.TryFind(key.Compared, out Fact? disclosed)) continue;
            if (!current.Figure.IsReported || !disclosed.Figure.IsReported) continue;
            decimal implied = current.Figure.Value - change.Figure.Value;
            decimal allowed = current.Figure.HalfUnit + change.Figure.HalfUnit + disclosed.Figure.HalfUnit;
            if (Math.Abs(implied - disclosed.Figure.Value) <= allowed) context.Pass();
            else
            {
                string shown = FigureText.Of(implied, disclosed.Figure);
                context.Contradict(Remarks.About(change, $"推得上年数 {shown}，上年公开为 {disclosed.Figure}", $"implies {shown} for the prior year, which disclosed {disclosed.Figure}", disclosed));
            }
        }
    }
}
