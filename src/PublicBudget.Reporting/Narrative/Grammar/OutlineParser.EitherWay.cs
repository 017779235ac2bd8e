namespace PublicBudget.Reporting.Narrative.Grammar;

/// <content>Changes whose direction the form leaves open.</content>
internal sealed partial class OutlineParser
{
    /// <summary>
    /// 增加(减少)6万元，下降20%: the sign is that of the number, else of the change beside it. Where nothing tells it, the number is none that
    /// could contradict anything – and above all no base.
    /// </summary>
    private void ReadEitherWay(Token token)
    {
        Token number = Next(1);
        if (!number.IsValue)
        {
            ReadText(token);
            return;
        }

        int sign = IsNegative(number) ? 1 : SignBehind(2) is var behind and not 0 ? behind : SignBefore();
        if (sign != 0)
        {
            ReadVerb(Token.Of(new Word(WordKind.Change, (sbyte)sign), token.Start, token.End));
            return;
        }

        _clause.InBase = false;
        _clause.CloseFigures();
        _at++;
        _clause.AfterValue();
    }

    private static bool IsNegative(Token number) => number.Kind == TokenKind.Amount ? number.Amount.Sign < 0 : number.Percentage.Sign < 0;

    /// <summary>…，下降20%, …(下降20%): the way of the change right behind a number.</summary>
    private int SignBehind(int distance)
    {
        Token verb = Next(distance + 1);
        bool isBehind = Next(distance).Kind is TokenKind.Comma or TokenKind.Pause or TokenKind.Open or TokenKind.Semicolon && (verb.Is(WordKind.Change) || verb.Is(WordKind.Rate));
        Token value = Next(distance + 2).Is(WordKind.Filler) ? Next(distance + 3) : Next(distance + 2);
        return !isBehind || !value.IsValue ? 0 : IsNegative(value) ? -1 : verb.Word.Sign;
    }

    /// <summary>减少6万元，增长(下降)20%: the way of the amount before the rate.</summary>
    private int SignBefore() =>
        _growth is { Changes: [var change], Rates.Count: 0 } growth && growth.Sentence == _sentence ? Math.Sign(change.Amount.Value) : 0;
}
