namespace PublicBudget.Performance;

/// <summary>How actual values say that a target in words is reached, as data. What is not listed is not guessed.</summary>
internal static class AchievementWords
{
    private static readonly PhraseTable<Achievement> Openings = new(
    [
        .. Rows(Achievement.Achieved, "达成 达成年度指标 达成预期指标 已达成 全部达成 完成 已完成 全部完成 达到预期 达到目标 达标 实现 是"),
        .. Rows(Achievement.Partly, "部分达成 部分完成 基本达成 基本完成 部分实现"),
        .. Rows(Achievement.NotAchieved, "未达成 未完成 未达到 未达标 未实现 没有完成 否"),
    ]);

    public static Achievement? Find(string text) => Openings.TryStart(text, out Achievement achievement, out _) ? achievement : null;

    private static IEnumerable<(string, Achievement)> Rows(Achievement value, string words) =>
        words.Split(' ').Select(word => (word, value));
}
