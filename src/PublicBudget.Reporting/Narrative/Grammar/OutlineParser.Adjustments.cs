namespace PublicBudget.Reporting.Narrative.Grammar;

/// <content>Changes that stand before the amounts they lead from and to: 调减税收收入595万元，由3000万元调整为2405万元.</content>
internal sealed partial class OutlineParser
{
    private const int LongestAdjustedName = 12;

    private const int LongestStart = 8;

    /// <summary>The change that was printed, until the amounts that it leads to are.</summary>
    private Figure? _announced;

    /// <summary>A verb of change whose amount stands behind the name of what changes, and from where to where behind that.</summary>
    private bool AnnouncesChange(Token verb)
    {
        if (!verb.Is(WordKind.Change) || _isAside)
        {
            return false;
        }

        for (int distance = 1; distance < LongestAdjustedName; distance++)
        {
            Token next = Next(distance);
            if (next.Kind == TokenKind.Amount)
            {
                return LeadsFromTo(distance + 1);
            }

            bool belongs = next.Kind is TokenKind.Text or TokenKind.Pause || next.Is(WordKind.Basis) || next.Is(WordKind.And) || next.Is(WordKind.Filler);
            if (!belongs)
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>，由3000万元调整为2405万元.</summary>
    private bool LeadsFromTo(int distance)
    {
        if (Next(distance).Kind is not (TokenKind.Comma or TokenKind.Open) || !Next(distance + 1).Is(WordKind.From))
        {
            return false;
        }

        bool hasStart = false;
        for (int i = distance + 2; i < distance + 2 + LongestStart; i++)
        {
            Token next = Next(i);
            if (hasStart && next.Is(WordKind.Result))
            {
                return true;
            }

            if (next.Kind is TokenKind.Comma or TokenKind.Semicolon or TokenKind.Stop or TokenKind.ParagraphEnd or TokenKind.Percentage)
            {
                return false;
            }

            hasStart |= next.Kind == TokenKind.Amount;
        }

        return false;
    }

    private void Announce(Token verb, Token amount)
    {
        _announced = new Figure(Signed(amount.Amount, verb.Word.Sign), verb.Start, amount.End, Situation);
        CarrySubject();
        _clause.AfterValue();
    }

    /// <summary>The amount that an announced change led to is there.</summary>
    private void AddAnnounced(Level level)
    {
        if (_announced is not { } change || _comparison is not { IsStart: true, Amount: not null } || change.Situation.Sentence != level.Sentence)
        {
            return;
        }

        GrowthClaim claim = AddGrowth(level.NumberStart);
        claim.Changes.Add(change);
        claim.End = level.End;
        _growth = claim;
        _announced = null;
    }
}
