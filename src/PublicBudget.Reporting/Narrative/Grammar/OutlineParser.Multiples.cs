using PublicBudget.Amounts;

namespace PublicBudget.Reporting.Narrative.Grammar;

/// <content>Rates that are not a per cent behind a verb: 是上年的2.5倍, 为上年的98.2%, 翻一番, 提高1.4个百分点.</content>
internal sealed partial class OutlineParser
{
    private const int LongestMultiple = 7;

    /// <summary>是上年的2.5倍, 为2020年决算数的102%, 相当于上年100万元的2.5倍: opens the base, if a multiple of it follows.</summary>
    private bool StartsMultiple(Token copula)
    {
        bool hasYear = false;
        for (int distance = 1; distance < LongestMultiple; distance++)
        {
            Token next = Next(distance);
            bool isEnd = next.Is(WordKind.Of) && Next(distance + 1).Kind == TokenKind.Percentage;
            if (isEnd && hasYear)
            {
                _clause.CloseFigures();
                _clause.InBase = true;
                _clause.MultipleStart = copula.Start;
                _comparison = new Comparison { Start = copula.Start, IsComparable = _isComparable };
                return true;
            }

            hasYear |= next.Is(WordKind.PriorYear) || next.Kind == TokenKind.Year;
            bool belongs = next.Kind is TokenKind.Year or TokenKind.Amount || next.Is(WordKind.PriorYear) || (next.Is(WordKind.Basis) && !next.Word.Basis.IsBudget()) || next.Is(WordKind.Of);
            if (!belongs)
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>2.5倍 of the base is a growth of 150%.</summary>
    private void ReadMultiple(Token token)
    {
        const int Whole = 100;
        PublishedPercentage rise = PublishedPercentage.Of(token.Percentage.Value - Whole, token.Percentage.Decimals);
        GrowthClaim growth = GrowthTaking(isOpen: _growth is { Rates.Count: 0 }, _clause.MultipleStart, token.End);
        growth.Rates.Add(new Rate(rise, _clause.MultipleStart, token.End) { Unit = UnitOf(token) });
        growth.IsDoubtful |= IsImprecise(token) || IsAboutMultiple(_clause.MultipleStart);
        (_rated, _rates) = (growth, growth.Rates);
        _clause.AfterValue();
    }

    /// <summary>约为上年的2倍, 约是上年的2倍.</summary>
    private bool IsAboutMultiple(int start) => _text[start] == '约' || (start > 0 && _text[start - 1] is '约' or '近');

    /// <summary>翻一番, 翻两番.</summary>
    private void ReadDoubling(Token token)
    {
        if (IsRequirement(token))
        {
            ReadText(token);
            return;
        }

        const int Twice = 100, FourTimes = 300;
        _clause.InBase = false;
        PublishedPercentage growth = PublishedPercentage.Of(token.Word.Sign > 1 ? FourTimes : Twice);
        AddRate(new Rate(growth, token.Start, token.End) { Unit = Twice }, token, isDoubtful: true);
        _clause.AfterValue();
    }

    /// <summary>提高1.4个百分点, with the two percentages that it is the difference of, where they are printed in its sentence.</summary>
    private void ReadPoints(Token token)
    {
        (int Start, int Sign)? verb = _clause.Verb is { } known && !known.Is(WordKind.Result) ? (known.Start, known.Word.Sign) : PointsWords.FindLast(_text.Text.AsSpan(0, token.Start));
        if (verb is { } said && token.Number.Scale <= PublishedPercentage.MaxDecimals && !IsRequirement(token))
        {
            (Token Prior, Token Current)? pair = PercentagesBefore(said.Start);
            Add(new PointsClaim
            {
                Start = pair is { } printed ? Math.Min(printed.Prior.Start, printed.Current.Start) : said.Start,
                End = token.End,
                Situation = Situation,
                Context = Here(),
                IsDoubtful = IsImprecise(token),
                Points = new Rate(Signed(PublishedPercentage.Of(token.Number), said.Sign), said.Start, token.End),
                Prior = pair?.Prior.Percentage,
                Current = pair?.Current.Percentage,
            });
        }

        _clause.CloseFigures();
    }

    /// <summary>65.2%，比上年的63.8%提高…, 由63.8%提高到65.2%，提高…: the base and what was compared with it, last before the verb in its sentence.</summary>
    private (Token Prior, Token Current)? PercentagesBefore(int verb)
    {
        const int Reach = 24;
        Token later = default, opener = default;
        bool isResult = false;
        for (int i = _at - 1; i >= 0 && _at - i < Reach && _tokens[i].Kind is not (TokenKind.Stop or TokenKind.ParagraphEnd or TokenKind.Semicolon or TokenKind.Open or TokenKind.Points); i--)
        {
            Token token = _tokens[i];
            if (token.Kind != TokenKind.Percentage)
            {
                isResult |= token.Is(WordKind.Result) && later.Kind == TokenKind.Percentage;
                opener = token.Is(WordKind.Than) || token.Is(WordKind.From) ? token : opener;
                continue;
            }

            if (later.Kind != TokenKind.Percentage)
            {
                (later, opener) = (token, default);
                continue;
            }

            // 由63.8%提高到65.2%，提高…
            if (isResult && IsBehindStart(i))
            {
                return (token, later);
            }

            // 65.2%，比上年的63.8%提高…
            return opener.Is(WordKind.Than) && later.End == verb ? (later, token) : null;
        }

        return null;
    }

    /// <summary>由上年的63.8%: 由 stands before the percentage, in its clause.</summary>
    private bool IsBehindStart(int at)
    {
        int i = at - 1;
        while (i >= 0 && (_tokens[i].Kind is TokenKind.Text or TokenKind.Year || _tokens[i].Is(WordKind.PriorYear) || _tokens[i].Is(WordKind.Of) || _tokens[i].Is(WordKind.Basis)))
        {
            i--;
        }

        return i >= 0 && _tokens[i].Is(WordKind.From);
    }

    /// <summary>A number in 倍 or 成 is printed no finer than this many percentage points; zero for any other.</summary>
    private decimal UnitOf(Token token)
    {
        const decimal Whole = 100, Tenth = 10;
        ReadOnlySpan<char> printed = _text.Slice(token.Start, token.End);
        if (printed[^1] == '成')
        {
            return Tenth;
        }

        int point = printed.IndexOf('.');
        return printed[^1] != '倍' ? 0 : point < 0 ? Whole : Whole / (decimal)Math.Pow((double)Tenth, printed.Length - point - 2);
    }
}
