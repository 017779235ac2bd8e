using PublicBudget.Collections;
using PublicBudget.Facts;
using PublicBudget.Verification.Kinds;

namespace PublicBudget.Verification.Catalogue;

/// <summary>PER: objectives, indicators and amounts of the performance sheets (绩效目标表).</summary>
public static partial class PerformanceRules
{
    private const string NeedsWeights = "sheets that print weights";

    /// <summary>The rules, in the order of their identifiers.</summary>
    public static IReadOnlyList<Rule> All { get; } = ValueList.Create<Rule>(
    [
        Make("PER-01", Severity.Warning, "各项目本年度金额之和不应大于项目支出；均编制绩效目标的，应相等", "The projects add up to at most the project expenditure; to it, where all have sheets", new CustomTest { Relates = "项目支出 ≥ Σ 项目本年度金额（均按要求编制时 =）", Check = CheckSum }),
        Make("PER-02", Severity.Error, "项目总金额不应小于本年度金额，一年期项目应相等；项目期间应含预算年度", "A project's total is at least this year's amount, and its period has the year in it", new CustomTest { Relates = "项目总金额 ≥ 本年度金额（一年期 =）；开始 ≤ 预算年度 ≤ 结束", Check = CheckAmounts }),
        Make("PER-03", Severity.Information, "项目应能对应到支出功能分类科目", "Each project has its place among the functional codes", new CustomTest { Relates = "项目 ↔ 功能科目（代码、名称或唯一金额）", Check = CheckFunctions }),
        Make("PER-04", Severity.Warning, "绩效指标应有一级、二级、三级指标名称和指标值", "Each indicator has its three names and a target", new PerformanceTest { Relates = "一级、二级、三级指标与指标值齐全", Check = CheckComplete }),
        Make("PER-05", Severity.Warning, "同一二级指标下不应有重复的三级指标", "No indicator stands twice under one category", new PerformanceTest { Relates = "二级指标 + 三级指标不重复", Check = CheckDuplicates }),
        Make("PER-06", Severity.Warning, "定量指标值应有计算符号、数值和计量单位，且能够实现", "A quantitative target has operator, number and unit, and can be reached", new PerformanceTest { Relates = "定量指标值 = 符号 + 数值 + 单位", Check = CheckTargets, Otherwise = "no target is a quantity" }),
        Make("PER-07", Severity.Warning, "指标名称应与计量单位相符", "Name and unit of an indicator agree", new PerformanceTest { Relates = "率、度 ⇒ %；数、次 ⇒ 计数单位；及时性、规范性 ⇒ 定性", Check = CheckUnits, Otherwise = "no target has a unit" }),
        Make("PER-08", Severity.Warning, "一级、二级指标名称应属于当年的指标框架", "First- and second-level names belong to the framework of the year", new PerformanceTest { Relates = "一级、二级指标 ∈ 指标框架", Check = CheckFramework }),
        Make("PER-09", Severity.Error, "各级指标分值应逐级相等，合计应为100分（或不含预算执行率的90分）", "Weights add up level by level, to 100 or to 90 without execution", new PerformanceTest { Relates = "Σ 三级分值 = 二级分值，Σ 二级 = 一级，合计 = 100 或 90", Check = CheckWeights, Otherwise = NeedsWeights }),
        Make("PER-10", Severity.Warning, "年度绩效目标中的量化内容应有对应的绩效指标", "What the goals of the year promise in numbers has an indicator", new PerformanceTest { Relates = "年度绩效目标的数量 ↔ 绩效指标", Check = CheckGoals, IsForProjectsOnly = true, Otherwise = "the goals name no quantities" }),
        Make("PER-11", Severity.Review, "项目总目标不应照抄其他项目", "The goal of a project is not copied from another one", new CustomTest { Relates = "项目总目标 ≠ 其他项目总目标", Check = CheckCopies }),
        Make("PER-12", Severity.Review, "实施计划拟购置的内容应与数量指标一致", "The plan and the quantity indicators name the same things", new PerformanceTest { Relates = "实施计划的购置内容 ↔ 数量指标", Check = CheckPurchases, IsForProjectsOnly = true, Otherwise = "no plan lists purchases beside quantity indicators" }),
        Make("PER-13", Severity.Warning, "必填的二级指标不应为空", "Required categories have indicators", new PerformanceTest { Relates = "数量、质量、时效、效益、满意度非空", Check = CheckRequired }),
        Make("PER-14", Severity.Error, "成本指标不应大于项目金额", "A cost target is at most the amount of the project", new PerformanceTest { Relates = "成本指标值 ≤ 项目金额", Check = CheckCosts, IsForProjectsOnly = true, Otherwise = "no cost target is an amount of money" }),
    ]);

    private static Rule Make(string id, Severity severity, string sentence, string title, RuleTest test) => new()
    {
        Id = id,
        Severity = severity,
        Scope = RuleScope.Performance,
        Authority = Authorities.Performance,
        Sentence = sentence,
        Title = title,
        Tests = [test],
        Needs = [TableRole.ProjectPerformance],
        Applicability = id == "PER-09" ? NeedsWeights : null,
    };
}
