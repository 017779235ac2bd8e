namespace PublicBudget.Reporting.Narrative.Grammar;

/// <content>Percentages of a budget.</content>
internal sealed partial class OutlineParser
{
    /// <summary>为调整预算的98.6%, 为年初预算61.22%, 为预算的(含上级补助)98.6%: a budget right before the percentage.</summary>
    private Token? BasisBefore()
    {
        int distance = Previous(1).Kind == TokenKind.Text && Previous(2).Is(WordKind.Of) && _text[Previous(1).Start] == '(' && _text[Previous(1).End - 1] == ')' ? 2 : 1;
        Token before = Previous(distance).Is(WordKind.Of) ? Previous(distance + 1) : Previous(distance);
        return before.Is(WordKind.Basis) && before.Word.Basis.IsBudget() ? before : null;
    }

    /// <summary>完成预算400万元、200万元的90%、75%: a list of budgets right before the first percentage.</summary>
    private List<Level>? BudgetsBefore() =>
        Previous(1).Is(WordKind.Of) && _lastLevel is { Group: { Count: > 1 } group } last && last.End == Previous(1).Start && last.Sentence == _sentence && group[0].Basis.IsBudget() ? group : null;

    private void AddCompletion(int start, FigureBasis basis, Figure? budget, Token token, List<Level>? budgets = null)
    {
        bool isPartOfSubject = _clause.HasSubject && _clause.SubjectEnd > start;
        CompletionClaim claim = Add(new CompletionClaim
        {
            Start = start,
            End = token.End,
            Situation = Situation,
            Context = Here() with { Subject = isPartOfSubject ? TopicOf(_clause.SubjectStart, Math.Max(_clause.SubjectStart, start)) : SubjectTopic() },
            IsDoubtful = IsAbout(token),
            Basis = basis,
            BudgetAmount = budget,
            Budgets = budgets ?? [],
        });
        claim.Rates.Add(new Rate(token.Percentage, token.Start, token.End));
        (_rated, _rates) = (claim, claim.Rates);
    }
}
