using PublicBudget.Periods;
using PublicBudget.Reporting.Narrative.Grammar;

namespace PublicBudget.Reporting.Interpretation.Text;

/// <summary>Of which year and which stage – budgeted, executed, spent – each amount of the narrative is.</summary>
internal sealed class LevelVersions
{
    private readonly BudgetVersion _document;
    private readonly HashSet<Level> _againstBudget = new(ReferenceEqualityComparer.Instance);

    /// <summary>Finds what the text compares with the year's budget.</summary>
    /// <param name="outline">The text taken apart.</param>
    /// <param name="document">The year and stage of the document.</param>
    public LevelVersions(Outline outline, BudgetVersion document)
    {
        _document = document;
        foreach (Claim claim in outline.Elements.OfType<Claim>())
        {
            if (FocusAgainstBudget(claim) is { } focus) _againstBudget.Add(focus);
        }

        _againstBudget.UnionWith(RestatedOutturns.Find(outline.Levels));
    }

    /// <summary>The year and stage of an amount; null where the words leave them open. An amount of another year than the document's has its year beside it.</summary>
    public BudgetVersion? Of(Level level)
    {
        int year = level.Year ?? level.ContextYear ?? _document.Year.Year;
        bool isOwn = year == _document.Year.Year, isPrior = year == _document.Year.Year - 1 && level.Year is not null;
        FigureBasis basis = BasisOf(level);
        // 2017年“三公”经费支出90万元 in a budget of 2018: what was budgeted or what was spent.
        bool isOpen = isPrior && basis == FigureBasis.None && _document.Stage == BudgetStage.Approved;
        return (!isOwn && !isPrior) || isOpen ? null : StageOf(basis) is { } stage ? new BudgetVersion(new FiscalYear(year), stage) : null;
    }

    // “三公”经费支出9万元，较年初预算数减少11万元, 完成预算的45%: what is compared with the year's budget was spent.
    private static Level? FocusAgainstBudget(Claim claim)
    {
        if (claim.Context.Focus is not { Basis: FigureBasis.None } focus || focus.Sentence != claim.Sentence) return null;
        bool isCompared = claim.Context.Comparison is { IsPriorYear: false, Year: null, Basis: var basis } && basis.IsBudget();
        return isCompared || claim is CompletionClaim { Basis: not FigureBasis.None, BudgetAmount: null, Context.Subject.IsGeneric: true } ? focus : null;
    }

    // 预算为20万元，其中：公务接待费9万元: the parts are budgeted too; but not 预算100万元，实际采购90万元.
    private FigureBasis BasisOf(Level level)
        => _againstBudget.Contains(level) ? FigureBasis.Outturn
        : level.Basis == FigureBasis.None && level.Topic.Text.StartsWith("实际", StringComparison.Ordinal) ? FigureBasis.Achieved
        : level is { Basis: FigureBasis.None, Parent: { } parent } && parent.Paragraph == level.Paragraph && parent.Year == (level.Year ?? parent.Year) ? BasisOf(parent)
        : level.Basis;

    private BudgetStage? StageOf(FigureBasis basis) => basis switch
    {
        FigureBasis.None => _document.Stage,
        FigureBasis.Budget or FigureBasis.InitialBudget => BudgetStage.Approved,
        FigureBasis.AdjustedBudget => BudgetStage.Adjusted,
        FigureBasis.Execution => BudgetStage.Execution,
        FigureBasis.Outturn => BudgetStage.Outturn,
        FigureBasis.Achieved => _document.Stage == BudgetStage.Outturn ? BudgetStage.Outturn : null,
        _ => null,
    };
}
