namespace PublicBudget.Reporting.Narrative.Grammar;

/// <content>What each kind of word opens or closes.</content>
internal sealed partial class OutlineParser
{
    private void ReadWord(in Token token)
    {
        switch (token.Word.Kind)
        {
            case WordKind.Change or WordKind.Rate or WordKind.Result:
                ReadVerb(token);
                break;
            case WordKind.EitherWay:
                ReadEitherWay(token);
                break;
            case WordKind.Doubling:
                ReadDoubling(token);
                break;
            case WordKind.Flat or WordKind.FlatIfCompared:
                ReadFlat(token);
                break;
            case WordKind.Than or WordKind.From:
                StartComparison(token);
                break;
            case WordKind.Compared:
                EndComparison(token);
                break;
            case WordKind.SamePeriod:
                StartComparison(token);
                _comparison!.IsPriorYear = true;
                break;
            case WordKind.PriorYear:
                ReadPriorYear(token);
                break;
            case WordKind.Comparable:
                ReadComparable(token);
                break;
            case WordKind.Basis:
                ReadBasis(token);
                break;
            case WordKind.Complete or WordKind.CompletionRate:
                ReadCompletion(token);
                break;
            case WordKind.Share or WordKind.Proportion:
                ReadShare(token);
                break;
            case WordKind.Direction:
                ReadDirection(token);
                break;
            case WordKind.OfWhich or WordKind.Including or WordKind.Following or WordKind.Within:
                ReadOpener(token);
                break;
            case WordKind.Reason:
                EndClause();
                StartAside();
                _comparison = _growth is null ? _comparison : null;
                break;
            default:
                ReadSmallWord(token);
                break;
        }
    }

    private void ReadSmallWord(in Token token)
    {
        switch (token.Word.Kind)
        {
            case WordKind.Each:
                _clause.HasEach = true;
                break;
            case WordKind.Copula or WordKind.Filler when StartsMultiple(token):
                break;
            case WordKind.Empty:
                _clause.CloseFigures();
                break;
            case WordKind.Of when _clause.Share is null && _clause.Completion is null && !_clause.InBase:
                _clause.Verb = null;
                _clause.ExtendSubject(token);
                break;
            case WordKind.Copula or WordKind.Filler when _clause.Verb is not null || _clause.InBase || _clause.Completion is not null || _clause.DirectionWord is not null:
                break;
            case WordKind.Filler when _clause.Share is not null && _text[token.Start] == '比':
                // 占…的比例为
                break;
            case WordKind.Filler or WordKind.And when _clause.Share is { } share:
                share.Extend(token, isName: false);
                break;
            case WordKind.Filler:
                _clause.ExtendSubject(token);
                break;
            case WordKind.And when _at > 0 && _tokens[_at - 1].IsValue:
                _clause.AfterPause();
                break;
            case WordKind.And when !_clause.InBase:
                _clause.ExtendSubject(token);
                break;
        }
    }

    private void ReadVerb(Token token)
    {
        if (_clause.Share is { } share && _text[token.End - 1] is '额' or '数')
        {
            // 占全部支出增加额的…: a noun
            share.Extend(token, isName: true);
            return;
        }

        if (!_clause.InBase && _text.Slice(token.Start, token.End) is "超")
        {
            // 支出超3000亿元 without a base: more than that, not that much more
            return;
        }

        if (_text.Slice(token.Start, token.End) is "至" && !Previous(1).IsValue)
        {
            ReadText(token);
            return;
        }

        if (!_clause.InBase && Next(1).Is(WordKind.Basis) && _text.Slice(token.Start, token.End) is "超出" or "高出")
        {
            ReadDirection(token);
            return;
        }

        NoteRate();
        _clause.InBase = false;
        _clause.CloseFigures();
        _clause.Verb = token;
        _clause.Announces = AnnouncesChange(token);
    }

    private void StartComparison(Token token)
    {
        NoteRate();
        _clause.CloseFigures();
        _clause.InBase = true;
        _comparison = new Comparison { Start = token.Start, IsStart = token.Is(WordKind.From), IsComparable = _isComparable };
    }

    private void EndComparison(Token token)
    {
        if (_comparison is { Amount: not null, AmountEnd: var end } && end == token.Start)
        {
            // 与上年6万元相比: said in full
            return;
        }

        if (!_clause.InBase)
        {
            bool hasBase = _clause.HasSubject && !_clause.HasValue && (_clause.Year is not null || _clause.Basis != FigureBasis.None);
            _comparison = new Comparison
            {
                Start = hasBase ? _clause.SubjectStart : token.Start,
                Year = hasBase ? _clause.Year : null,
                Basis = hasBase ? _clause.Basis : FigureBasis.None,
                IsComparable = _isComparable,
            };
            if (hasBase)
            {
                _clause.DropSubject();
            }
        }

        // 同比去年…, 相比2018年…: the base stands behind the word
        _clause.InBase = Next(1).Kind == TokenKind.Year || Next(1).Is(WordKind.PriorYear) || Next(1).Is(WordKind.Basis);
    }

    private void ReadPriorYear(Token token)
    {
        if (_clause.InBase && _comparison is { } comparison)
        {
            comparison.IsPriorYear = true;
            return;
        }

        _clause.Year = ContextYear - 1;
        _clause.IsOfPriorYear = true;
        _clause.ExtendSubject(token);
    }

    private void ReadBasis(Token token)
    {
        FigureBasis basis = token.Word.Basis;
        if (_clause.InBase && _comparison is { } comparison)
        {
            comparison.Basis = basis;
        }
        else if (_clause.Completion is { } completion)
        {
            completion.Basis = basis;
        }
        else if (_clause.Share is { } share)
        {
            ReadOnlySpan<char> words = _text.Slice(token.Start, token.End);
            share.ExtendBasis(token, isName: words.ContainsAny('收', '支'));
        }
        else if (_clause.DirectionWord is { } word)
        {
            AddDirection(word, token);
        }
        else
        {
            if (!_clause.Announces) _clause.CloseFigures();
            _clause.Basis = basis;
            _clause.ExtendSubject(token);
        }
    }

    private void ReadCompletion(Token token)
    {
        if (_clause.InBase)
        {
            return;
        }

        if (IsOfCount(token))
        {
            ReadText(token);
            return;
        }

        _clause.CloseFigures();
        _clause.Completion = new CompletionDraft(token.Start) { IsNoun = token.Is(WordKind.CompletionRate) };
    }

    private void ReadShare(Token token)
    {
        if (_clause.InBase)
        {
            return;
        }

        if (token.Is(WordKind.Proportion) && _clause.Share is { } share)
        {
            share.IsNoun = true;
            return;
        }

        _clause.CloseFigures();
        _clause.Share = new ShareDraft(token.Start) { IsNoun = token.Is(WordKind.Proportion) };
    }

    private void ReadOpener(Token token)
    {
        bool isWeak = token.Is(WordKind.Including);
        Topic subject = token.Is(WordKind.Following) || token.Is(WordKind.Within) ? SubjectTopic() : Topic.None;
        if (_isAside && isWeak)
        {
            return;
        }

        bool isOfSide = isWeak && SubjectTopic().Text is "收入" or "支出" && Next(1).Kind == TokenKind.Colon;
        EndClause();
        EndAside();
        Add(new ListOpener
        {
            Start = token.Start,
            End = token.End,
            Situation = Situation,
            Focus = _focus,
            Subject = subject,
            Change = _growth,
            Marker = _marker,
            IsWeak = isWeak,
            IsOfSide = isOfSide,
            IsAnnounced = token.Is(WordKind.Following),
        });
        if (!isWeak)
        {
            _lastTotal = _focus;
        }

        _growth = null;
        _carried = (-1, -1);
    }

    /// <summary>三公经费A：因公出国费B，公务接待费C.</summary>
    private void OpenBareList(Token colon)
    {
        EndClause();
        Add(new ListOpener { Start = colon.Start, End = colon.End, Situation = Situation, Focus = _focus, Marker = _marker, IsBare = true });
    }

    private Topic SubjectTopic() => TopicOf(_clause.SubjectStart, _clause.SubjectEnd);

    private Topic CarriedTopic() => TopicOf(_carried.Start, _carried.End);
}
