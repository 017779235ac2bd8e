namespace PublicBudget.Reporting.Templates.Shanghai;

/// <summary>The terms that the Shanghai form of 2026 explains, in words of our own.</summary>
internal static class ShanghaiTerms
{
    /// <summary>The terms, in order.</summary>
    public static IReadOnlyList<DisclosureTerm> All { get; } =
    [
        new("财政拨款收入", "本级财政部门当年拨付的资金，包括一般公共预算、政府性基金预算和国有资本经营预算三类财政拨款。"),
        new("事业收入", "事业单位从事专业业务及其辅助活动取得的收入。"),
        new("事业单位经营收入", "事业单位在专业业务及其辅助活动以外，开展非独立核算经营活动取得的收入。"),
        new("其他收入", "上述各项以外取得的收入。"),
        new("基本支出", "为保障机构正常运转、完成日常工作任务安排的年度支出，由人员经费和公用经费组成。"),
        new("项目支出", "在基本支出之外，为完成特定工作任务或者事业发展目标安排的年度支出。"),
        new("“三公”经费", "使用财政拨款安排的因公出国（境）费、公务接待费、公务用车购置及运行费。"),
        new("机关运行经费", "行政单位和参照公务员法管理的事业单位使用一般公共预算财政拨款安排的基本支出中的日常公用经费。"),
    ];
}
