using System.Text.RegularExpressions;
using PublicBudget.Facts;
using PublicBudget.Reporting.Formats;

namespace PublicBudget.Reporting.Tables.Recognition;

/// <summary>
/// What a table is for, by its title. A title has a role only if nothing is left once year, organisation and the words 部门, 单位,
/// 预算单位 are taken off: forms of governments (全市, 市本级) have other columns and rules, so they have none. The tables of final accounts (决算)
/// have the roles of the tables of the budget that they answer to.
/// </summary>
public static partial class TableTitles
{
    // What tells the names of tables apart, the more telling words first: a table of 财政拨款 is one of 基本支出 or of 三公经费 before that.
    private static readonly (string Word, TableRole Role)[] Names =
    [
        ("三公经费", TableRole.ThreePublic), ("整体", TableRole.UnitPerformance), ("绩效", TableRole.ProjectPerformance), ("政府采购", TableRole.Procurement), ("基本支出", TableRole.Basic),
        ("经济分类", TableRole.Economic), ("政府性基金", TableRole.Funds), ("国有资本经营", TableRole.StateCapital), ("一般公共预算", TableRole.GeneralPublicBudget),
        ("公共财政预算", TableRole.GeneralPublicBudget), ("财政拨款", TableRole.Appropriations), ("收支", TableRole.IncomeAndExpenditure), ("收入支出", TableRole.IncomeAndExpenditure),
        ("收入", TableRole.Income), ("支出", TableRole.Expenditure),
    ];

    /// <summary>The role that a title says; <see cref="TableRole.Other"/> for a title of no form of a unit or department.</summary>
    /// <param name="title">The title as printed.</param>
    /// <exception cref="ArgumentNullException"><paramref name="title"/> is null.</exception>
    public static TableRole RoleOf(string title)
    {
        ArgumentNullException.ThrowIfNull(title);
        string key = TitleWords.WithoutNumber(TextFolding.Key(title));
        if (!key.Contains('表', StringComparison.Ordinal) || key.Contains("执行", StringComparison.Ordinal))
        {
            return TableRole.Other;
        }

        Match match = IsOfFinalAccounts(key) ? AccountsPattern().Match(key) : Pattern().Match(key);
        return match.Success && !IsGovernment(key.AsSpan(0, match.Groups["form"].Index)) ? RoleNamed(match.Groups["name"].ValueSpan) : TableRole.Other;
    }

    /// <summary>Whether a title is that of a table of final accounts (决算).</summary>
    /// <param name="title">The title as printed or folded.</param>
    internal static bool IsOfFinalAccounts(string title) => title.Contains("决算", StringComparison.Ordinal);

    private static TableRole RoleNamed(ReadOnlySpan<char> name)
    {
        foreach ((string word, TableRole role) in Names)
        {
            if (name.Contains(word, StringComparison.Ordinal)) return role;
        }

        return TableRole.Other;
    }

    /// <summary>
    /// A place in front of the name of a table is a government: 丽江市, 市本级, 全县. So is one of the four budgets as a whole:
    /// units have no 一般公共预算收支表 of their own; and a table of 财政拨款 is not one of all expenditure.
    /// </summary>
    private static bool IsGovernment(ReadOnlySpan<char> who) => GovernmentPattern().IsMatch(who) || SubjectPattern().IsMatch(who);

    // What stands before 支出预算表 may say of which expenditure: 基本支出预算表, 项目支出预算表 are of a part only.
    [GeneratedRegex(@"(?:基本|项目|专项|重点|一般性|经营|转移|转移性|资本性|补助|人员|公用|采购|服务|分类|资金|经费|拨款|结转|结余|非税|债务|费用|绩效|业务|其他|各项|民生|科目|安排的|工资福利|家庭的)(?:预算)?$", RegexOptions.CultureInvariant)]
    private static partial Regex SubjectPattern();

    [GeneratedRegex(@"(?:本级|全省|全市|全县|全区|全州|[省市县区州盟旗镇乡]级?|(?:一般公共|公共财政|政府性基金|国有资本经营|社会保险基金)(?:预算)?|财政拨款)$", RegexOptions.CultureInvariant)]
    private static partial Regex GovernmentPattern();

    // Where the name ends is looked at before all that may follow it: titles begin with the names of organisations.
    [GeneratedRegex(
        """
        ^.*?(?=[12部预本单财一三支安(整项重专绩政公收国])(?<form>(?:(?:19|20)\d\d年(?:度)?)?(?:部门\(单位\)|预算单位|本部门|本单位|部门|单位)?(?:(?:19|20)\d\d年(?:度)?)?(?:预算)?(?<name>
          (?:财政拨款|一般公共预算(?:财政)?(?:拨款)?|财政拨款安排的)?(?:预算|支出|安排的)*三公经费.*表
        | (?:\(单位\))?整体(?:支出)?(?:预算)?绩效(?:目标|指标)?(?:申报|批复)?表
        | (?:财政支出|(?:财政)?项目(?:支出)?|预算项目|一级项目|重点项目|专项资金|专项支出)+(?:预算)?(?:支出)?绩效目标(?:申报|批复|情况)?表|绩效目标表
        | 政府采购(?:预算|支出|情况|预算明细)*表
        | 财政拨款(?:预算)?收支(?:预算)?(?:总体)?(?:情况)?(?:总)?表|财政拨款收入支出(?:预算)?(?:总体)?(?:情况)?(?:总)?表
        | (?:一般公共预算|财政拨款|一般公共预算财政拨款|一般公共预算拨款|公共财政预算)(?:拨款)?基本支出(?:预算|情况|明细|总体|部门预算经济分类|经济分类|按经济分类)*表
        | (?:部门)?(?:预算)?支出(?:预算)?(?:部门预算)?经济分类(?:科目)?(?:汇总|预算|情况|总)*表
        | 政府性基金(?:预算)?(?:财政)?(?:拨款)?支出(?:功能分类)?(?:预算|总体|情况|总|明细)*表
        | 国有资本经营(?:预算)?(?:财政)?(?:拨款)?支出(?:功能分类)?(?:预算|总体|情况|总|明细)*表
        | (?:一般公共预算|公共财政预算)(?:财政)?(?:拨款)?支出(?:功能分类)?(?:预算|总体|情况|总|明细)*表
        | (?:财务)?收支(?:预算)?(?:总体)?(?:情况)?(?:总)?表|收入支出(?:预算)?(?:总体)?(?:情况)?(?:总)?表
        | 收入(?:预算)?(?:总体)?(?:情况)?(?:总|明细)?表
        | 支出(?:预算)?(?:总体)?(?:情况)?(?:总|明细)?表
        )(?:\([^)]*\))*)$
        """,
        RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture)]
    private static partial Regex Pattern();

    // Without the word 财政拨款 a table of one of the four budgets is a government's: 一般公共预算支出决算表.
    [GeneratedRegex(
        """
        ^.*?(?=[12部本单财一三政国收支])(?<form>(?:(?:19|20)\d\d年(?:度)?)?(?:部门\(单位\)|本部门|本单位|部门|单位)?(?:(?:19|20)\d\d年(?:度)?)?(?<name>
          (?:财政拨款|一般公共预算|一般公共预算财政拨款)?三公经费(?:(?:[、和及]|以及)?(?:会议费|培训费))*(?:财政拨款)?(?:支出)?(?:预算)?决算(?:情况)?表
        | 财政拨款(?:收支|收入支出)决算(?:总体)?(?:情况)?(?:总)?表
        | 一般公共预算(?:财政)?拨款基本支出决算(?:情况|明细)?表
        | 政府性基金(?:预算)?(?:财政)?拨款(?:收支|收入支出|支出)决算(?:情况|明细|总)?表
        | 国有资本经营(?:预算)?(?:财政)?拨款(?:收支|收入支出|支出)决算(?:情况|明细|总)?表
        | 一般公共预算(?:财政)?拨款(?:收支|收入支出|支出)决算(?:情况|总)?表
        | (?:收支|收入支出)决算(?:总体)?(?:情况)?(?:总)?表
        | 收入决算(?:总体)?(?:情况)?(?:总)?表
        | 支出决算(?:总体)?(?:情况)?(?:总)?表
        )(?:\([^)]*\))*)$
        """,
        RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture)]
    private static partial Regex AccountsPattern();
}
