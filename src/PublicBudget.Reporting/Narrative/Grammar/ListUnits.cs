namespace PublicBudget.Reporting.Narrative.Grammar;

/// <summary>
/// Gives the numbers of a distributive list the unit that only the last of them carries: 各是4125.49,4143.91万元,
/// 分别增长12.9和10.1%.
/// </summary>
internal static class ListUnits
{
    /// <summary>How far behind 分别 or 各 the list may begin.</summary>
    private const int Reach = 24;

    public static void Spread(Span<Token> tokens)
    {
        int distributed = -1;
        for (int i = 0; i < tokens.Length; i++)
        {
            ref readonly Token token = ref tokens[i];
            if (token.Is(WordKind.Each))
            {
                distributed = i;
            }
            else if (token.Kind is TokenKind.Stop or TokenKind.ParagraphEnd or TokenKind.Semicolon)
            {
                distributed = -1;
            }
            else if (distributed >= 0 && token.IsValue)
            {
                SpreadBack(tokens, i, Math.Max(distributed, i - Reach));
            }
        }
    }

    private static void SpreadBack(Span<Token> tokens, int last, int first)
    {
        Token model = tokens[last];
        for (int i = last - 2; i > first && tokens[i].Kind == TokenKind.Number && IsSeparator(tokens[i + 1]); i -= 2)
        {
            Token bare = tokens[i];
            if (model.Kind == TokenKind.Amount)
            {
                var precision = new Amounts.PublishedPrecision(model.Amount.Unit, bare.Number.Scale);
                if (Amounts.PublishedAmount.TryOf(bare.Number, precision, out Amounts.PublishedAmount amount)) tokens[i] = Token.Of(amount, bare.Start, bare.End);
            }
            else if (bare.Number.Scale <= Amounts.PublishedPercentage.MaxDecimals)
            {
                tokens[i] = Token.Of(Amounts.PublishedPercentage.Of(bare.Number), bare.Start, bare.End);
            }
        }
    }

    /// <summary>What stands between two values of one list.</summary>
    public static bool IsSeparator(Token token) =>
        token.Kind is TokenKind.Comma or TokenKind.Pause || token.Is(WordKind.And);
}
