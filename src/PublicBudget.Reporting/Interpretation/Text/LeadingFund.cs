using PublicBudget.Facts;
using PublicBudget.Reporting.Narrative.Grammar;
using PublicBudget.Reporting.Narrative.Recognition;

namespace PublicBudget.Reporting.Interpretation.Text;

/// <summary>
/// The fund that the last sentence of a paragraph began with, of those that began with one: 政府性基金预算收入20亿元。加上级补助收入5亿元，收入总计25亿元.
/// </summary>
internal sealed class LeadingFund
{
    private int _paragraph = -1;
    private int _sentence = -1;
    private Level? _before;

    /// <summary>The fund; null for none, and for social insurance.</summary>
    public FundScope? Scope { get; private set; }

    /// <summary>Whether it is one that has totals of its own beside those of the general budget.</summary>
    public bool IsOfFund { get; private set; }

    /// <summary>The fund of which the amount is one side, where the other stands right before it: 财政拨款收入总计A，支出总计A; null for none.</summary>
    public FundScope? ScopeOfSide { get; private set; }

    /// <summary>Whether the amount may be one side of a fund, or of all money: 财政拨款收入总计A，支出总计B.</summary>
    public bool IsOpenSide { get; private set; }

    /// <summary>Goes on to the next amount.</summary>
    public void Read(Level level)
    {
        ReadSide(level);
        if (level.Paragraph != _paragraph) (_paragraph, _sentence, Scope, IsOfFund) = (level.Paragraph, -1, null, false);
        if (level.IsAside || level.Sentence == _sentence) return;
        _sentence = level.Sentence;
        bool isInsurance = level.Topic.Text.Contains("保险基金", StringComparison.Ordinal);
        FundScope? scope = isInsurance ? null : ScopeIn(level.Topic.Text);
        if (scope is null && !isInsurance) return;
        Scope = scope;
        IsOfFund = isInsurance || scope is FundScope.GovernmentManagedFunds or FundScope.StateCapitalOperations;
    }

    private void ReadSide(Level level)
    {
        (Level? before, _before) = (_before, level);
        bool isSide = before is { IsAside: false, Parent: null } && before.Sentence == level.Sentence && before.Depth == level.Depth && ScopeIn(level.Topic.Text) is null && BothSides.AreOfOneName(before.Topic, level.Topic);
        FundScope? scope = isSide ? ScopeIn(before!.Topic.Text) : null;
        ScopeOfSide = scope is not null && before!.Amount.InYuan == level.Amount.InYuan ? scope : null;
        IsOpenSide = scope is not null && ScopeOfSide is null;
    }

    /// <summary>The fund that words name.</summary>
    public static FundScope? ScopeIn(string words) => words switch
    {
        _ when words.Contains("一般公共预算", StringComparison.Ordinal) => FundScope.GeneralPublicBudget,
        _ when words.Contains("政府性基金", StringComparison.Ordinal) => FundScope.GovernmentManagedFunds,
        _ when words.Contains("国有资本经营", StringComparison.Ordinal) => FundScope.StateCapitalOperations,
        _ when words.Contains("财政拨款", StringComparison.Ordinal) => FundScope.Appropriations,
        _ => null,
    };
}
