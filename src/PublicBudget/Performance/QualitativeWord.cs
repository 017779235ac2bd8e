namespace PublicBudget.Performance;

/// <summary>A word of the qualitative lists and what it says.</summary>
internal sealed record QualitativeWord(string Text, QualitativeForm Form, bool IsNegative)
{
    private const string States =
        "健全 完善 完备 规范 合规 合理 科学 有效 及时 可控 便捷 良好 优良 满意 达标 合格 齐全 完整 准确 安全 稳定 清晰 充分 明确 到位 公开 透明 严格 正常 顺利 优秀 较高 "
        + "合法合规 规范有效 真实准确 基本满意 较满意 比较满意 非常满意 "
        + "按时 按期 按时完成 按期完成 按计划完成 按进度完成 及时完成 及时足额 及时发放 按时足额 足额 足额发放 全覆盖 应保尽保 应享尽享 应补尽补 应发尽发 应收尽收 应纳尽纳 应检尽检 应助尽助 "
        + "完成 全部完成 全面完成 已完成 如期完成 达到预期 达到预期目标 达成预期指标 落实到位 保障到位 全部到位 高效 便利 优质 优美 整洁 有序 平稳 畅通 深远 充足 适当 适中 可持续 真实 "
        + "正常运行 正常运转 平稳运行 稳定运行 安全稳定 安全运行 依法依规 公开透明 科学合理 规范有序 准确无误 无误 验收合格 符合要求 符合规定 符合标准 符合国家标准 有效保障 得到保障 有保障 有效控制 比较明显 "
        + "零投诉 零事故 零差错 无投诉 无事故 无差错 是 有 √ T+0 T+1 T+2 T+1日 D+1 7*24小时 7×24小时 7*24 7×24 5*8小时 5×8小时 常年 长期稳定 中长期";

    private const string Changes =
        "提升 提高 改善 增强 上涨 上升 增长 增加 持续 显著 有所 促进 加强 优化 显著提升 显著提高 有所提升 有所提高 有所改善 有所增强 逐步提升 逐步提高 逐步改善 逐步完善 "
        + "不断提升 不断提高 不断完善 不断增强 持续提升 持续提高 持续改善 持续增强 明显提升 明显提高 明显改善 明显增强 有效提升 有效改善 稳步提升 稳步提高 稳步增长 "
        + "进一步提高 进一步提升 进一步改善 进一步完善 得到提升 得到提高 得到改善 得到加强 稳中有升 保持稳定 不断健全 不断优化 持续增长 持续有效 持续完善 大幅提升 大幅提高 较大提升 带动 推动 有效促进 有效带动";

    private const string NegativeChanges = "下降 减少 降低 减轻 缩短 有所下降 逐步下降 明显下降 显著下降 持续下降 有所降低 逐步降低 逐步减少 明显减少";

    private const string NegativeStates = "否";

    private static readonly string[] NegativeGrades = ["差", "低", "不明显"];

    /// <summary>All words, asked for by the whole text.</summary>
    public static PhraseTable<QualitativeWord> Table { get; } = new(
        Words(States, QualitativeForm.State, isNegative: false)
            .Concat(Words(NegativeStates, QualitativeForm.State, isNegative: true))
            .Concat(Words(Changes, QualitativeForm.Change, isNegative: false))
            .Concat(Words(NegativeChanges, QualitativeForm.Change, isNegative: true))
            .Concat(QualitativeScale.All.SelectMany(scale => scale.Grades).Distinct().Select(grade =>
                new QualitativeWord(grade, QualitativeForm.Grade, NegativeGrades.Contains(grade))))
            .Select(word => (word.Text, word)));

    private static IEnumerable<QualitativeWord> Words(string words, QualitativeForm form, bool isNegative) =>
        words.Split(' ').Select(word => new QualitativeWord(word, form, isNegative));
}
