using System.Text.RegularExpressions;
using PublicBudget.Reporting.Narrative.Text;

namespace PublicBudget.Reporting.Narrative.Grammar;

/// <content>What lasts longer than a clause: sentence, list item, bracket, paragraph.</content>
internal sealed partial class OutlineParser
{
    private const int LongestOrdinal = 4;

    private readonly Stack<BracketState> _brackets = [];

    private ClauseState _clause = new();

    private Comparison? _comparison;

    private Level? _focus;

    private Level? _lastTotal;

    private GrowthClaim? _growth;

    /// <summary>The claim before a semicolon, which a noun with a rate may still complete: 减少4.35万元；减少率35.22%.</summary>
    private GrowthClaim? _growthBefore;

    private Claim? _rated;

    private List<Rate>? _rates;

    private Level? _lastLevel;

    private (int Start, int End) _carried = (-1, -1);

    private Marker? _marker;

    private (int Start, int End) _heading = (-1, -1);

    private bool _awaitsHeading;

    private bool _beginsInside;

    private bool _isAside;

    private Level? _focusBeforeAside;

    private LineMarkerKind? _numberOfReasons;

    private bool _isComparable;

    /// <summary>(可比口径，下同): no rate from here on is compared with printed amounts.</summary>
    private bool _isComparableFromHere;

    private int? _sentenceYear;

    private int? _paragraphYear;

    private int? _lastYear;

    private Amounts.MoneyUnit _lastUnit = Amounts.MoneyUnit.TenThousandYuan;

    private int _sentence;

    private int _firstSentence;

    private int _paragraph;

    private Situation Situation => new(_paragraph, _sentence, _sentence - _firstSentence, _brackets.Count, _isAside);

    private int? ContextYear => _sentenceYear ?? _paragraphYear ?? _lastYear;

    /// <summary>What is known at this point about the amount that a claim is about.</summary>
    private Context Here() => new()
    {
        Subject = SubjectTopic(),
        Carried = CarriedTopic(),
        Focus = _focus,
        OtherFocus = _lastTotal,
        Year = _clause.Year ?? ContextYear,
        Marker = _marker,
        Comparison = _comparison,
        IsDistributed = _clause.HasEach,
    };

    private void EndClause()
    {
        if (_clause.HasSubject && !_clause.HasValue && !_clause.InBase)
        {
            _carried = (_clause.SubjectStart, _clause.SubjectEnd);
            if (_awaitsHeading)
            {
                _heading = _carried;
                _awaitsHeading = false;
            }
        }

        _clause = new ClauseState();
    }

    private void EndClauses(Token token)
    {
        EndClause();
        if (!GoesOnWithReasons(token))
        {
            EndAside();
        }

        // 与上年的收入A、支出B相比，收入增加C；支出减少D: the base is that of both
        _comparison = _comparison is { Named.Count: > 0 } ? _comparison : null;
        _growthBefore = _growth;
        _growth = null;
        _changesCount = false;
        Add(new Break { Kind = BreakKind.Clauses, Start = token.Start, End = token.End, Situation = Situation });
    }

    private void EndSentence(Token token, BreakKind kind)
    {
        EndClause();
        if (kind == BreakKind.Paragraph || !GoesOnWithReasons(token))
        {
            EndAside();
        }

        _comparison = null;
        _growth = _growthBefore = null;
        _changesCount = false;
        _announced = null;
        _rated = null;
        _rates = null;
        _carried = (-1, -1);
        _isComparable = _isComparableFromHere;
        _sentenceYear = null;
        _brackets.Clear();
        Add(new Break { Kind = kind, Start = token.Start, End = token.End, Situation = Situation });
        _sentence++;
    }

    private void EndParagraph(Token token)
    {
        EndSentence(token, BreakKind.Paragraph);
        _paragraph++;
        _firstSentence = _sentence;
        _paragraphYear = null;
        _marker = null;
        _heading = (-1, -1);
        _awaitsHeading = false;
        _lastLevel = null;
    }

    private void ReadMarker(Token token)
    {
        if (_isAside && !EndsReasons(token))
        {
            // 主要由于：(1)…；(2)…: the reasons are numbered
            _numberOfReasons ??= token.Marker;
            EndClause();
            return;
        }

        EndClause();
        _carried = (-1, -1);
        _comparison = null;
        _growth = null;
        _marker = Add(new Marker
        {
            Kind = token.Marker,
            IsFirst = LineMarker.IsFirst(_text.Slice(token.Start, token.End)),
            Start = token.Start,
            End = token.End,
            Situation = Situation,
        });
        _heading = (-1, -1);
        _awaitsHeading = true;
    }

    /// <summary>一、…，主要原因是…，二、…: the numbers of the items go on, not those of the reasons.</summary>
    private bool EndsReasons(Token marker)
    {
        bool goesOn = marker.Marker == _marker?.Kind && _numberOfReasons != marker.Marker && !LineMarker.IsFirst(_text.Slice(marker.Start, marker.End));
        if (goesOn)
        {
            EndAside();
        }

        return goesOn;
    }

    private void StartAside()
    {
        if (!_isAside)
        {
            _isAside = true;
            _numberOfReasons = null;
            _focusBeforeAside = _focus;
        }
    }

    private void EndAside()
    {
        if (_isAside)
        {
            _isAside = false;
            _focus = _focusBeforeAside;
        }
    }

    /// <summary>主要原因：一是…；二是…: what stands behind the mark is another reason, whose amounts are no data.</summary>
    private bool GoesOnWithReasons(Token mark) => _isAside && FurtherReasonPattern().IsMatch(_text.Text.AsSpan(mark.End, Math.Min(LongestOrdinal, _text.Length - mark.End)));

    [GeneratedRegex(@"^(?:[二三四五六七八九]是|\([2-9二三四五六]\)|[②③④⑤⑥]|[2-9][.、](?![0-9])|另一方面|其次|再次|第[二三四五])", RegexOptions.CultureInvariant)]
    private static partial Regex FurtherReasonPattern();

    private void OpenBracket()
    {
        _brackets.Push(new BracketState(_clause, _focus, _growth, _comparison, _isAside, _carried));
        _clause = new ClauseState();
    }

    private void CloseBracket(Token token)
    {
        if (_brackets.Count == 0)
        {
            return;
        }

        Add(new Break { Kind = BreakKind.Bracket, Start = token.Start, End = token.End, Situation = Situation });
        _changesCount = false;
        BracketState outer = _brackets.Pop();
        (_clause, _focus, _growth, _comparison, _isAside, _carried) = (outer.Clause, outer.Focus ?? _focus, outer.Growth, outer.Comparison, outer.IsAside, outer.Carried);
    }

    /// <summary>What a bracket interrupts and what goes on behind it.</summary>
    private readonly record struct BracketState(ClauseState Clause, Level? Focus, GrowthClaim? Growth, Comparison? Comparison, bool IsAside, (int Start, int End) Carried);
}
