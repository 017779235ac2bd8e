namespace PublicBudget.Performance;

/// <summary>A word of the qualitative lists and what it says.</summary>
internal sealed record QualitativeWord(string Text, QualitativeForm Form, bool IsNegative)
{
    private const string States =
        "健全 完善 完备 规范 合规 合理 科学 有效 及时 可控 便捷 良好 优良 满意 达标 合格 齐全 完整 准确 安全 稳定 清晰 充分 明确 到位 公开 透明 严格 正常 顺利 优秀 较高 "
        + "合法合规 规范有效 真实准确 基本满意 较满意 非常满意";

    private const string Changes =
        "提升 提高 改善 增强 上涨 上升 增长 增加 持续 显著 有所 促进 加强 优化 显著提升 显著提高 有所提升 有所提高 有所改善 有所增强 逐步提升 逐步提高 逐步改善 逐步完善 "
        + "不断提升 不断提高 不断完善 不断增强 持续提升 持续提高 持续改善 持续增强 明显提升 明显提高 明显改善 明显增强 有效提升 有效改善 稳步提升 稳步提高 稳步增长";

    private const string NegativeChanges = "下降 减少 降低 减轻 缩短 有所下降 逐步下降 明显下降 显著下降 持续下降 有所降低 逐步降低 逐步减少 明显减少";

    private static readonly string[] NegativeGrades = ["差", "低", "不明显"];

    /// <summary>All words, asked for by the whole text.</summary>
    public static PhraseTable<QualitativeWord> Table { get; } = new(
        Words(States, QualitativeForm.State, isNegative: false)
            .Concat(Words(Changes, QualitativeForm.Change, isNegative: false))
            .Concat(Words(NegativeChanges, QualitativeForm.Change, isNegative: true))
            .Concat(QualitativeScale.All.SelectMany(scale => scale.Grades).Distinct().Select(grade =>
                new QualitativeWord(grade, QualitativeForm.Grade, NegativeGrades.Contains(grade))))
            .Select(word => (word.Text, word)));

    private static IEnumerable<QualitativeWord> Words(string words, QualitativeForm form, bool isNegative) =>
        words.Split(' ').Select(word => new QualitativeWord(word, form, isNegative));
}
