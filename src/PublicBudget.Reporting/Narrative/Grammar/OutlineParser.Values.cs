using PublicBudget.Amounts;

namespace PublicBudget.Reporting.Narrative.Grammar;

/// <content>What part an amount plays.</content>
internal sealed partial class OutlineParser
{
    private void ReadAmount(Token token)
    {
        if (IsThreshold(token))
        {
            ReadText(token);
            return;
        }

        _lastUnit = token.Amount.Unit;
        _changesCount = false;
        Figure figure = new(token.Amount, token.Start, token.End, Situation);
        if (_clause.InBase && _comparison is { } comparison)
        {
            comparison.Amount = figure;
            _clause.InBase = false;
        }
        else if (IsListed() && _comparison?.AmountEnd == Previous(2).End && !_clause.HasSubject)
        {
            _comparison.Further.Add(figure);
        }
        else if (IsFurtherBase())
        {
            _comparison!.AddNamed(SubjectTopic(), figure);
            _clause.AfterValue();
        }
        else if (BaseBeforeBracket() is { } outer)
        {
            outer.Amount = figure;
        }
        else if (CompletionBeforeBracket() is { } done)
        {
            done.BudgetAmount = figure;
        }
        else if (_clause is { Announces: true, Verb: { } announcing })
        {
            Announce(announcing, token);
        }
        else if (_clause.Verb is { } raising && EndsName(raising))
        {
            AddNamedLevel(raising, token);
        }
        else if (_clause.Verb is { } verb)
        {
            ReadChange(verb, token);
        }
        else if (_clause.Direction is { } direction)
        {
            direction.Excess = figure;
            direction.IsDoubtful |= IsAbout(token);
            direction.End = token.End;
            _clause.CloseFigures();
        }
        else if (_clause.Share is { } share && IsBeforePercentage())
        {
            share.WholeAmount = figure;
        }
        else if (_clause.Completion is { Basis: not FigureBasis.None } completion && IsBeforePercentage())
        {
            completion.BudgetAmount = figure;
        }
        else if (BudgetOfPercentage() is { } budget)
        {
            _clause.Completion = new CompletionDraft(budget.Start) { Basis = budget.Word.Basis, BudgetAmount = figure };
        }
        else if (IsListed() && _growth is { Changes.Count: > 0 } growth && growth.Changes[^1].End == Previous(2).End)
        {
            growth.Changes.Add(figure with { Amount = Signed(token.Amount, Math.Sign(growth.Changes[^1].Amount.Value)) });
            growth.End = token.End;
            _clause.AfterValue();
        }
        else
        {
            AddLevel(token);
        }
    }

    /// <summary>比上年(50万元)下降…: the bracket holds nothing but the amount of the base.</summary>
    private Comparison? BaseBeforeBracket() =>
        Previous(1).Kind == TokenKind.Open && Next(1).Kind == TokenKind.Close && _brackets.TryPeek(out BracketState outer) && outer is { Clause.InBase: true, Comparison: { Amount: null } comparison } ? comparison : null;

    /// <summary>完成预算(500万元)的98%: the bracket holds nothing but the amount of the budget.</summary>
    private CompletionDraft? CompletionBeforeBracket()
    {
        bool isAlone = Previous(1).Kind == TokenKind.Open && Next(1).Kind == TokenKind.Close && Next(2).Is(WordKind.Of) && Next(3).Kind == TokenKind.Percentage;
        return isAlone && _brackets.TryPeek(out BracketState outer) && outer.Clause.Completion is { Basis: not FigureBasis.None, BudgetAmount: null } draft ? draft : null;
    }

    /// <summary>What follows is about an amount that is not known, and about no other.</summary>
    private void ReadUnreadable()
    {
        _focus = _lastTotal = _lastLevel = null;
        _growth = _growthBefore = null;
        _carried = (-1, -1);
        _clause.AfterValue();
    }

    /// <summary>50万元以上: a limit, not an amount of the budget.</summary>
    private bool IsThreshold(Token token)
    {
        ReadOnlySpan<char> rest = _text.Text.AsSpan(token.End);
        ReadOnlySpan<char> before = _text.Text.AsSpan(0, token.Start);
        return before.EndsWith("突破") || before.EndsWith("迈上") || before.EndsWith("跨上") || before.EndsWith("站上") || before.EndsWith("跨越") || rest.StartsWith("大关")
            || rest.StartsWith("以上") || rest.StartsWith("以下") || rest.StartsWith("以内") || IsWithItself(rest) || rest.StartsWith("(不含)") || rest.StartsWith("及以上");
    }

    /// <summary>50万元(含), 50万元(含50万元), 50万元(含本数); but not 1200万元(含上年结转200万元).</summary>
    private static bool IsWithItself(ReadOnlySpan<char> rest) => rest.StartsWith("(含)") || rest.StartsWith("(含本数") || (rest.StartsWith("(含") && rest.Length > 2 && char.IsAsciiDigit(rest[2]));

    /// <summary>约8%, 近30%, 1000万元左右: a number that is said not to be exact.</summary>
    private bool IsAbout(Token token) => _text[token.End - 1] is '倍' or '成' || IsImprecise(token);

    private bool IsImprecise(Token token)
    {
        ReadOnlySpan<char> before = _text.Text.AsSpan(0, token.Start), rest = _text.Text.AsSpan(token.End);
        bool isBefore = before.EndsWith("约") || before.EndsWith("超过") || before.EndsWith("超过了") || before.EndsWith("近") || before.EndsWith("逾") || before.EndsWith("约达") || before.EndsWith("近达") || before.EndsWith("约为");
        return isBefore || rest.StartsWith("左右") || rest.StartsWith("上下") || rest.StartsWith("以上") || rest.StartsWith("以下") || rest.StartsWith("以内")
            || rest.StartsWith("多") || rest.StartsWith("有余");
    }

    private bool IsBeforePercentage() =>
        Next(1).Kind == TokenKind.Percentage || (Next(1).Is(WordKind.Of) && (Next(2).Kind == TokenKind.Percentage || Next(2).Is(WordKind.Proportion) || (Next(2).Is(WordKind.Filler) && Next(3).Kind == TokenKind.Percentage)));

    /// <summary>为调整预算100万元的80%: the budget right before the amount, if a percentage of it follows.</summary>
    private Token? BudgetOfPercentage()
    {
        bool isOfPercentage = Next(1).Is(WordKind.Of) && Next(2).Kind == TokenKind.Percentage;
        return isOfPercentage && Previous(1).Is(WordKind.Basis) && Previous(1).Word.Basis.IsBudget() ? Previous(1) : null;
    }

    /// <summary>A separator and another value stand right before.</summary>
    private bool IsListed() => _at >= 2 && ListUnits.IsSeparator(Previous(1)) && Previous(2).IsValue;

    private void ReadChange(Token verb, Token token)
    {
        if (verb.Is(WordKind.Result))
        {
            AddLevel(token);
            return;
        }

        _comparison ??= BudgetMissedBy(verb);
        bool isAbout = IsAbout(token);
        Figure change = new(Signed(token.Amount, verb.Word.Sign), verb.Start, token.End, Situation);
        GrowthClaim growth = _growth is { Changes.Count: > 0, Rates.Count: 0 } listed && IsNextOf(listed) ? listed : GrowthTaking(isOpen: _growth is { Changes.Count: 0 }, verb.Start, token.End);
        growth.End = token.End;
        growth.Changes.Add(change);
        // 减少-6万元 may say the minus twice
        growth.IsDoubtful |= isAbout || (verb.Word.Sign < 0 && token.Amount.Sign < 0);
        growth.IsAdjustment |= _text[verb.Start] is '调' or '追' or '核';
        _clause.AfterValue();
    }

    /// <summary>完成预算500万元的85%，短收75万元: what falls short or is left over is measured against the budget, though no word compares.</summary>
    private Comparison? BudgetMissedBy(Token verb)
    {
        if (_text.Slice(verb.Start, verb.End) is not ("短收" or "超收" or "超支"))
        {
            return null;
        }

        Figure? budget = _elements is [.., CompletionClaim completion] && completion.Sentence == _sentence ? completion.BudgetAmount : null;
        return new Comparison { Start = verb.Start, Basis = FigureBasis.Budget, Amount = budget, IsComparable = _isComparable, IsUnsaid = true };
    }

    /// <summary>分别增加A、减少B: a further figure of the list, with a verb of its own.</summary>
    private bool IsNextOf(GrowthClaim growth) => growth.Context.IsDistributed && ListUnits.IsSeparator(Previous(2)) && Previous(3).IsValue && Previous(3).End == growth.End;

    private void AddLevel(Token token)
    {
        bool isResult = _clause.Verb is { } verb && verb.Is(WordKind.Result);
        bool isListed = IsListed() && _lastLevel is not null && _lastLevel.End == Previous(2).End && !_clause.HasSubject;
        FigureBasis basis = _clause.Completion is { IsNoun: false } completion
            ? (completion.Basis == FigureBasis.None ? FigureBasis.Achieved : completion.Basis)
            : _clause.Basis;
        bool adjustsLast = isResult && AdjustsLast(basis);
        bool adjustsBudget = isResult && (basis.IsBudget() || (_comparison is { IsStart: true, Basis: var from } && from.IsBudget()) || adjustsLast);
        basis = adjustsBudget ? FigureBasis.AdjustedBudget : basis;
        Topic topic = isListed || adjustsLast ? _lastLevel!.Topic : SubjectTopic();
        if (topic.IsGeneric && CarriedTopic() is { IsGeneric: false } carried && !isListed)
        {
            topic = carried;
        }

        if (topic.IsGeneric && !isListed)
        {
            topic = ItemBefore(topic, basis) ?? topic;
        }

        // a text that begins with a number begins in the middle: of what, and with what else, the first sentence is not told
        _beginsInside |= token.Start == 0;
        Level? member = isListed ? _lastLevel : MemberBefore(basis);
        bool isForEach = EachWords.StandBefore(_text.Text.AsSpan(0, token.Start));
        Level level = Add(new Level
        {
            Start = _clause.HasSubject ? _clause.SubjectStart : token.Start,
            End = token.End,
            NumberStart = token.Start,
            Situation = Situation,
            Amount = token.Amount,
            Topic = topic,
            Heading = TopicOf(_heading.Start, _heading.End),
            Basis = isListed ? _lastLevel!.Basis : basis,
            Year = member is null ? _clause.Year : member.Year,
            ContextYear = ContextYear,
            IsOfPriorYear = !isListed && (_clause.IsOfPriorYear || member is { IsOfPriorYear: true }),
            Marker = _marker,
            IsForEach = isForEach,
            IsAbout = isForEach || (_beginsInside && _sentence == 0) || IsAbout(token) || _text.Text.AsSpan(0, token.Start).EndsWith("超"),
        });
        if (isListed)
        {
            JoinGroup(level);
        }
        else if (!isResult && _comparison is not { IsStart: true })
        {
            _comparison = null;
        }

        _growth = _growthBefore = null;
        _focus = _lastLevel = level;
        if (_awaitsHeading)
        {
            _heading = (level.Start, level.NumberStart);
            _awaitsHeading = false;
        }

        _carried = (-1, -1);
        AddAnnounced(level);
        _clause.AfterValue();
    }

    /// <summary>年初预算127.4亿元，执行中调整为129.2亿元: of the budget before it.</summary>
    private bool AdjustsLast(FigureBasis basis) =>
        basis == FigureBasis.None && _clause.Verb is { } verb && _text.Slice(verb.Start, verb.End).StartsWith("调整") && _lastLevel is { } last && last.Sentence == _sentence
        && last.Depth == _brackets.Count && last.Basis.IsBudget()
        && (SubjectTopic().IsGeneric || SubjectTopic().Text is "执行中" or "年中");

    /// <summary>公务接待费较上年减少A；较预算减少B, …比预算无增减，比上年增加B: the second claim is about what the first one named.</summary>
    private void CarrySubject()
    {
        if (_clause.HasSubject && !SubjectTopic().IsGeneric)
        {
            _carried = (_clause.SubjectStart, _clause.SubjectEnd);
        }
    }

    private GrowthClaim AddGrowth(int start)
    {
        if (_comparison is { Named.Count: > 0 } listed)
        {
            _comparison = _clause.HasSubject ? listed.Of(SubjectTopic()) : listed;
        }
        else if (_comparison is { Amount: not null } taken)
        {
            bool isOther = taken.IsTaken && _clause.HasSubject && !SubjectTopic().IsGeneric;
            _comparison = isOther ? taken.OfAnotherItem() : taken;
            taken.IsTaken = true;
        }

        return Add(new GrowthClaim
        {
            Start = start,
            Situation = Situation,
            Context = Here() with { Comparison = _comparison ?? (_isComparable ? new Comparison { Start = start, IsComparable = true } : null) },
        });
    }

    /// <summary>增长15.35%，增收25457万元: the second figure belongs to the claim of the first.</summary>
    private bool GoesOn(GrowthClaim growth) =>
        growth.Sentence == _sentence && (growth.Depth == _brackets.Count || IsBracketed(growth)) && (!_clause.HasSubject || SubjectTopic().IsGeneric)
        && (_comparison is null || growth.Context.Comparison == _comparison || (growth.Context.Comparison?.IsSame(_comparison) ?? false) || SaysBaseAgain(growth));

    /// <summary>减少A（下降P%）: the bracket begins right behind the first figure.</summary>
    private bool IsBracketed(GrowthClaim growth) => growth.Depth == _brackets.Count - 1 && _text.Slice(growth.End, growth.End + 1).StartsWith("(");

    private static PublishedAmount Signed(PublishedAmount amount, int sign) => sign < 0 ? -amount : amount;
}
