using PublicBudget.Collections;
using PublicBudget.Facts;
using PublicBudget.Verification.Kinds;

namespace PublicBudget.Verification.Catalogue;

/// <summary>STR: which tables, titles, notes and passages there are (结构与完整性).</summary>
public static partial class StructureRules
{
    /// <summary>The rules, in the order of their identifiers.</summary>
    public static IReadOnlyList<Rule> All { get; } = ValueList.Create<Rule>(
    [
        new()
        {
            Id = "STR-01", Severity = Severity.Error, Scope = RuleScope.Structure, Authority = Authorities.Completeness,
            Sentence = "目录所列的表均应公开", Title = "Every table of the list is printed",
            Tests = [new CustomTest { Relates = "目录各表 ⇒ 正文各表", Check = CheckTables }],
        },
        new()
        {
            Id = "STR-02", Severity = Severity.Warning, Scope = RuleScope.Structure, Authority = Authorities.Completeness,
            Sentence = "目录与正文的标题应一致", Title = "Titles in the contents are those of the body",
            Tests = [new CustomTest { Relates = "目录标题 = 正文标题", Check = CheckTitles }],
        },
        new()
        {
            Id = "STR-03", Severity = Severity.Error, Scope = RuleScope.Structure, Authority = Authorities.DisclosureLaw,
            Sentence = "应有的段落和名词解释应齐全", Title = "Required paragraphs and terms are there",
            Tests = [new MentionTest { Kind = MentionKind.MissingPassage, Chinese = "缺少段落或名词", English = "a required passage is missing" }],
        },
        new()
        {
            Id = "STR-04", Severity = Severity.Error, Scope = RuleScope.Structure, Authority = Authorities.DisclosureLaw,
            Sentence = "空表应附说明，说明应针对该表", Title = "An empty table says why, and names its own subject",
            Tests = [new CustomTest { Relates = "空表 ⇒ 本表的空表说明", Check = CheckEmptyNotes }],
        },
        new()
        {
            Id = "STR-05", Severity = Severity.Error, Scope = RuleScope.Structure, Authority = Authorities.DisclosureLaw,
            Sentence = "有数据的表不应附空表说明", Title = "A table with figures does not say that it is empty",
            Tests = [new CustomTest { Relates = "有数据 ⇒ 无空表说明", Check = CheckNeedlessNotes }],
        },
        new()
        {
            Id = "STR-06", Severity = Severity.Warning, Scope = RuleScope.Structure, Authority = Authorities.Wording,
            Sentence = "表和文字中的年度应为预算年度或上年（引文、文号除外）", Title = "Years are the budget year or the one before, outside citations",
            Tests = [new CustomTest { Relates = "年份 ∈ {预算年度, 上年}", Check = CheckYears }],
        },
        new()
        {
            Id = "STR-07", Severity = Severity.Warning, Scope = RuleScope.Structure, Authority = Authorities.Wording,
            Sentence = "单位名称和“部门”“单位”的用法应一致", Title = "One name for the organisation, and one kind of document",
            Tests = [new CustomTest { Relates = "各处单位名称", Check = CheckOrganisation }],
        },
        new()
        {
            Id = "STR-08", Severity = Severity.Error, Scope = RuleScope.TableAndText, Authority = Authorities.Completeness,
            Sentence = "文字提到的表应公开", Title = "A table that the text refers to is printed",
            Tests = [new CustomTest { Relates = "文字提及的表 ⇒ 该表", Check = CheckReferences }],
        },
        new()
        {
            Id = "STR-09", Severity = Severity.Error, Scope = RuleScope.Structure, Authority = Authorities.Form,
            Sentence = "各表应注明金额单位", Title = "Each table states its unit of measure",
            Tests = [new CustomTest { Relates = "表 ⇒ 单位：元、万元", Check = CheckUnits }],
        },
        new()
        {
            Id = "STR-10", Severity = Severity.Warning, Scope = RuleScope.Structure, Authority = Authorities.Wording,
            Sentence = "不应残留模板占位文字", Title = "No placeholders or residue of the form",
            Tests = [new MentionTest { Kind = MentionKind.Placeholder, Chinese = "模板残留文字", English = "residue of the form" }],
        },
        new()
        {
            Id = "STR-11", Severity = Severity.Information, Scope = RuleScope.Structure, Authority = Authorities.Wording,
            Sentence = "固定用语不应有错字、重复", Title = "No misprints in fixed terms",
            Applicability = "needs a list of words; without one nothing is found",
            Tests = [new MentionTest { Kind = MentionKind.Misprint, Chinese = "疑似错字", English = "probably a misprint" }],
        },
        new()
        {
            Id = "STR-12", Severity = Severity.Warning, Scope = RuleScope.Structure, Authority = Authorities.DisclosureLaw,
            Sentence = "应在批复后20日内公开", Title = "Published within 20 days of approval",
            Tests = [new CustomTest { Relates = "公开日期 − 批复日期 ≤ 20日", Check = CheckDeadline }],
        },
        new()
        {
            Id = "STR-13", Severity = Severity.Warning, Scope = RuleScope.Structure, Authority = Authorities.Consolidation,
            Sentence = "预算单位数应与表中单位数一致", Title = "As many units in the tables as the overview names",
            Tests = [new CustomTest { Relates = "预算单位数 = 表中单位数", Check = CheckUnitCount }],
        },
    ]);
}
