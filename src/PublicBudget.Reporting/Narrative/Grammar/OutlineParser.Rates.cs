using PublicBudget.Amounts;

namespace PublicBudget.Reporting.Narrative.Grammar;

/// <content>What part a percentage plays, and the claims without one.</content>
internal sealed partial class OutlineParser
{
    private void ReadPercentage(Token token)
    {
        bool isOfRate = _clause.IsOfRate && _clause.Verb is not null;
        // 资产负债率由52.1%下降到48.3%: a level of a rate
        bool isLevelOfRate = _clause.Verb is { } leading && leading.Is(WordKind.Result) && !IsSaidLoosely(leading);
        if (IsRequirement(token) || isOfRate || isLevelOfRate)
        {
            ReadText(token);
            return;
        }

        if (_clause.MultipleStart >= 0)
        {
            ReadMultiple(token);
            return;
        }

        if (NounBehind() is { } noun)
        {
            ReadRate(noun, token);
        }
        else if (_clause.Verb is { } verb)
        {
            ReadRate(verb, token);
        }
        else if (_clause.Completion is { } completion)
        {
            AddCompletion(completion.Start, completion.Basis, completion.BudgetAmount, token);
        }
        else if (_clause.Share is { } share)
        {
            if (share.IsCompletion)
            {
                AddCompletion(share.Start, share.LastBasis, share.WholeAmount, token);
            }
            else
            {
                AddShare(token, isDoubtful: false);
            }
        }
        else if (_clause.HasSubject && _text.Slice(_clause.SubjectStart, _clause.SubjectEnd).TrimEnd("为是达约到").EndsWith("资产负债率"))
        {
            AddDebtRatio(token);
        }
        else if (BudgetsBefore() is { } budgets)
        {
            AddCompletion(budgets[0].Start, budgets[0].Basis, null, token, budgets);
        }
        else if (BasisBefore() is { } basis)
        {
            AddCompletion(basis.Start, basis.Word.Basis, null, token);
        }
        else if (IsListed() && _rates is { Count: > 0 } rates && rates[^1].End == Previous(2).End)
        {
            int sign = _rated is GrowthClaim && token.Percentage.Sign > 0 && rates[0].Percentage.Sign < 0 && !IsSignedList() ? -1 : 1;
            rates.Add(new Rate(Signed(token.Percentage, sign), token.Start, token.End));
            _rated!.End = token.End;
        }

        _clause.AfterValue();
    }

    /// <summary>增长为5.2% without a starting point: 增长5.2%.</summary>
    private bool IsSaidLoosely(Token verb) => verb.Word.Sign != 0 && _text[verb.End - 1] == '为' && _comparison is not { IsStart: true };

    /// <summary>减少20%的目标, 不低于5%的要求: what was to be reached.</summary>
    private bool IsRequirement(Token token)
    {
        ReadOnlySpan<char> rest = _text.Text.AsSpan(token.End);
        rest = rest.StartsWith("以上") || rest.StartsWith("左右") ? rest[2..] : rest;
        return rest.StartsWith("的目标") || rest.StartsWith("的要求") || rest.StartsWith("的任务") || rest.StartsWith("的规定") || rest.StartsWith("的标准") || rest.StartsWith("的原则")
            || rest.StartsWith("的预期") || rest.StartsWith("的比例") || rest.StartsWith("目标");
    }

    /// <summary>8.5%的增幅, 8.5%的增长, 以8.5%的速度增长: the word that says what the percentage before it is. It is read with it.</summary>
    private Token? NounBehind()
    {
        if (!Next(1).Is(WordKind.Of))
        {
            return null;
        }

        bool isBehindSpeed = Next(2).Kind == TokenKind.Text && _text.Slice(Next(2).Start, Next(2).End) is "速度" or "增速" or "幅度" or "平均速度" or "年均速度";
        int distance = isBehindSpeed ? 3 : 2;
        Token noun = Next(distance);
        bool isNoun = noun.Is(WordKind.Rate) || (noun.Is(WordKind.Change) && !Next(distance + 1).IsValue && (isBehindSpeed || EndsClause(Next(distance + 1))));
        _at += isNoun ? distance : 0;
        return isNoun ? noun : null;
    }

    private static bool EndsClause(Token token) => token.Kind is TokenKind.Comma or TokenKind.Semicolon or TokenKind.Stop or TokenKind.Close or TokenKind.ParagraphEnd or TokenKind.Text;

    /// <summary>增幅为6.7%、-4.5%: the numbers carry the signs, not the noun.</summary>
    private bool IsSignedList() => _text[_rates![0].End - 1] == '%' && _text.Slice(_rates[0].Start, _rates[0].End).Contains('-');

    private void ReadRate(Token verb, Token token)
    {
        if (_changesCount && !_clause.HasSubject)
        {
            return;
        }

        Rate rate = new(Signed(token.Percentage, verb.Word.Sign), Math.Min(verb.Start, token.Start), Math.Max(verb.End, token.End)) { Unit = UnitOf(token) };
        AddRate(rate, verb, IsAbout(token) || (verb.Word.Sign < 0 && token.Percentage.Value < 0));
    }

    private void AddRate(Rate rate, Token verb, bool isDoubtful)
    {
        if (IsOfEachYear(verb))
        {
            AddYearly(rate, isDoubtful);
            return;
        }

        if (_growth is null && verb.Is(WordKind.Rate) && !_clause.HasSubject)
        {
            _growth = _growthBefore;
        }

        if (_comparison is { IsUnsaid: true })
        {
            // 超收1.2亿元，增长5.3%: the amount is measured against the budget, the rate perhaps against the year before
            (_comparison, _growth) = (null, null);
        }

        bool isBehindRate = _elements.Count > 0 && _elements[^1] is ShareClaim or CompletionClaim && _elements[^1].Sentence == _sentence && !_clause.HasSubject;
        GrowthClaim? before = _growth;
        bool isOfList = before is { Changes.Count: > 1, Context.IsDistributed: true } many && many.Rates.Count > 0 && many.Rates.Count < many.Changes.Count && many.Sentence == _sentence;
        bool isNext = before is { Changes.Count: 0, Rates.Count: > 0 } rates && IsNextOf(rates);
        GrowthClaim growth = isOfList || isNext ? before! : GrowthTaking(isOpen: before is { Rates.Count: 0 }, rate.Start, rate.End);
        growth.End = rate.End;
        growth.Rates.Add(rate);
        growth.IsDoubtful |= isDoubtful || (growth != before && isBehindRate && _text.Slice(verb.Start, verb.End) is "提高" or "提升" or "上升" or "回落");
        (_rated, _rates) = (growth, growth.Rates);
    }

    /// <summary>The growth that a figure belongs to: the one that the words go on with, where it still lacks that figure, else a new one.</summary>
    private GrowthClaim GrowthTaking(bool isOpen, int start, int end)
    {
        GrowthClaim? before = _growth;
        _growth = isOpen && before is not null && GoesOn(before) ? before : AddGrowth(start);
        if (_growth != before)
        {
            CarrySubject();
        }

        _growth.End = end;
        return _growth;
    }

    private void AddShare(Token token, bool isDoubtful)
    {
        ShareDraft share = _clause.Share!;
        ShareClaim claim = Add(new ShareClaim
        {
            Start = share.Start,
            End = token.End,
            Situation = Situation,
            IsDoubtful = isDoubtful || IsAbout(token),
            Context = Here(),
            Whole = TopicOf(share.WholeStart, share.WholeEnd),
            NamesWhole = share.WholeStart >= 0,
            WholeAmount = share.WholeAmount,
        });
        claim.Rates.Add(new Rate(token.Percentage, token.Start, token.End));
        (_rated, _rates) = (claim, claim.Rates);
        if (isDoubtful)
        {
            _clause.AfterValue();
        }
    }

    private void AddDebtRatio(Token token) => Add(new DebtRatioClaim
    {
        Start = _clause.SubjectStart,
        End = token.End,
        Situation = Situation,
        Context = Here(),
        IsDoubtful = IsAbout(token),
        Rate = new Rate(token.Percentage, token.Start, token.End),
    });

    /// <summary>决算数大于预算数, 超出预算57.25万元.</summary>
    private void ReadDirection(Token word)
    {
        _clause.CloseFigures();
        _clause.DirectionWord = word;
    }

    private void AddDirection(Token word, Token budget)
    {
        bool isActual = _clause.Basis.IsActual() || _clause.Basis == FigureBasis.None;
        _clause.DirectionWord = null;
        if (!budget.Word.Basis.IsBudget() || !isActual)
        {
            return;
        }

        _clause.Direction = Add(new DirectionClaim
        {
            Start = _clause.HasSubject ? _clause.SubjectStart : word.Start,
            End = budget.End,
            Situation = Situation,
            Context = Here(),
            Sign = word.Word.Sign,
            IsAtMost = word.Word.Sign < 0 && _text.Slice(word.Start, word.End).ContainsAny('超', '控'),
            Basis = budget.Word.Basis,
        });
    }

    private void ReadFlat(Token token)
    {
        bool isCompared = _clause.InBase || (_comparison is not null && !_clause.HasValue) || IsUnchangedBudget(token);
        if (_isAside || (token.Is(WordKind.FlatIfCompared) && !isCompared) || IsOfBothSides(token))
        {
            ReadText(token);
            return;
        }

        bool isAbout = _text.Slice(token.Start, token.End).StartsWith("基本");
        Comparison? comparison = _comparison;
        _clause.InBase = false;
        bool isDirection = comparison is { IsPriorYear: false } && comparison.Basis.IsBudget() && _clause.Basis.IsActual()
            && (comparison.Year is null || comparison.Year == (_clause.Year ?? ContextYear));
        int start = _clause.HasSubject ? _clause.SubjectStart : comparison?.Start ?? token.Start;
        Add<Claim>(isDirection
            ? new DirectionClaim
            {
                Start = start,
                End = token.End,
                Situation = Situation,
                Context = Here(),
                Sign = 0,
                IsAbout = isAbout,
                Basis = comparison!.Basis,
            }
            : new FlatClaim
            {
                Start = start,
                End = token.End,
                WordStart = token.Start,
                Situation = Situation,
                Context = Here(),
                IsAbout = isAbout,
            });
        CarrySubject();
        _clause.AfterValue();
    }

    /// <summary>收支持平: revenue and expenditure are one amount, whatever they were before.</summary>
    private bool IsOfBothSides(Token word) => _text.Slice(0, word.Start).EndsWith("收支");

    /// <summary>年初预算9407.22万元不变.</summary>
    private bool IsUnchangedBudget(Token word) =>
        _text.Slice(word.Start, word.End) is "不变" && Previous(1).Kind == TokenKind.Amount && _lastLevel is { } level && level.End == Previous(1).End && level.Basis.IsBudget();

    /// <summary>增幅比上年提高2.3%, 占比下降3%: what changes is a rate, so that the percentage says nothing of an amount.</summary>
    private void NoteRate()
    {
        bool isRate = _clause.Verb is { } verb && verb.Is(WordKind.Rate) && !IsNeutral(_text.Slice(verb.Start, verb.End));
        _clause.IsOfRate |= isRate || _clause.Share is { IsNoun: true } || _clause.Completion is { IsNoun: true };
    }

    /// <summary>增减率, 变动幅度: the verb behind it says which way.</summary>
    private static bool IsNeutral(ReadOnlySpan<char> noun) => noun.StartsWith("增减") || noun.StartsWith("变");

    // 下降-5% says the minus twice
    private static PublishedPercentage Signed(PublishedPercentage percentage, int sign) => sign < 0 && percentage.Value > 0 ? -percentage : percentage;
}
