using PublicBudget.Reporting.Narrative.Grammar;
using PublicBudget.Reporting.Narrative.Text;

namespace PublicBudget.Reporting.Narrative.Recognition;

/// <summary>Walks from the opener of a list to its end, and says which amounts on the way can be its parts.</summary>
internal sealed class PartListCursor
{
    /// <summary>So many paragraphs without numbers can belong to one list.</summary>
    private const int MostParagraphs = 12;

    private readonly List<Element> _elements;

    private readonly PartList _list;

    private readonly bool _endsWithSentence;

    private readonly LineMarkerKind _holder;

    private int _position;

    private int _next;

    private LineMarkerKind _marker;

    private bool _isStopped;

    private bool _isColumn;

    private int _paragraphs;

    private Level? _memberOfItem;

    public PartListCursor(List<Element> elements, PartList list, bool endsWithSentence)
    {
        _elements = elements;
        _list = list;
        _endsWithSentence = endsWithSentence;
        _holder = list.Opener.Marker?.Kind ?? LineMarkerKind.None;
        _next = list.Opener.Index + 1;
    }

    public Element Current => _elements[_position];

    /// <summary>The element behind the list, as far as it has been walked.</summary>
    public int End => _isStopped ? _position : _next;

    public bool IsNumbered => _marker != LineMarkerKind.None;

    public bool MoveNext()
    {
        if (_isStopped)
        {
            return false;
        }

        _position = _next++;
        _isStopped = _position >= _elements.Count || Ends(_elements[_position]);
        return !_isStopped;
    }

    /// <summary>The current element does not belong to the list any more.</summary>
    public void Stop() => _isStopped = true;

    /// <summary>A list inside the list was read; this one goes on behind it.</summary>
    public void JumpTo(int index) => _next = Math.Max(_next, index);

    private bool Ends(Element element) => element switch
    {
        Marker marker => EndsAt(marker),
        Break { Kind: BreakKind.Bracket } => element.Depth > 0 && element.Depth == _list.Opener.Depth,
        Break { Kind: BreakKind.Clauses } => _list.Opener.IsWeak && element.Depth <= _list.Opener.Depth,
        Break { Kind: BreakKind.Sentence } => _endsWithSentence && !IsNumbered && (_list.Members.Count > 0 || _list.Opener.IsWeak),
        Break { Kind: BreakKind.Paragraph } => EndsAtParagraph(),
        _ => false,
    };

    private bool EndsAt(Marker marker)
    {
        if (marker.Kind <= _holder)
        {
            return true;
        }

        if (_marker == LineMarkerKind.None)
        {
            // numbers that begin in the middle of a list belong to something else
            if (_list.Members.Count > 0)
            {
                return true;
            }

            _marker = marker.Kind;
        }

        bool isNext = marker.Kind == _marker;
        _memberOfItem = isNext ? null : _memberOfItem;
        return marker.Kind < _marker || (isNext && marker.IsFirst && _list.Members.Count > 0);
    }

    /// <summary>A list goes on in the next paragraph if that has a number, or if the opener ended its own.</summary>
    private bool EndsAtParagraph()
    {
        bool isNumberNext = _next < _elements.Count && _elements[_next] is Marker;
        if (isNumberNext || IsNumbered)
        {
            return !IsNumbered && _list.Members.Count > 0;
        }

        // 其中： at the end of a paragraph, and each part in a paragraph of its own
        bool isColumn = !_list.Opener.IsWeak && !_list.Opener.IsBare && (_list.Members.Count == 0 || _isColumn || GoesOn()) && ++_paragraphs < MostParagraphs;
        _isColumn = isColumn;
        _memberOfItem = null;
        return !isColumn;
    }

    /// <summary>The next paragraph begins with a part that a fixed partition still lacks: 基本支出…，其中：人员经费…。 公用经费….</summary>
    private bool GoesOn() =>
        _list.Total is { } total && _next < _elements.Count && _elements[_next] is Level next && KnownPartitions.GoesOn(total.Topic, _list.Members, next);

    /// <summary>
    /// An amount of the list's own kind (outturn with outturn, year with year, no yuan among hundreds of millions) that is the first
    /// of its item: what follows without a name of its own only says more of the same part.
    /// </summary>
    public bool Accepts(Level level)
    {
        bool isSide = level.IsAside || level.Depth != _list.Opener.Depth || level == _list.Total;
        bool isOfKind = _list.Total is not { } total
            || (level.Basis.Agrees(total.Basis) && (level.Year is null || total.AnyYear is null || level.Year == total.AnyYear));
        bool isTooSmall = _list.Total is { } whole && level.Amount.Unit != whole.Amount.Unit && !level.Amount.IsZero
            && Math.Abs(level.Amount.InYuan) < whole.Amount.Precision.HalfUnitInYuan;
        if (isSide || !isOfKind || isTooSmall)
        {
            return false;
        }

        Level? before = _memberOfItem;
        bool isOfGroup = level.IsInGroup && !(IsNumbered && before?.Paragraph != level.Paragraph);
        bool saysMore = before is not null && !isOfGroup
            && (IsNumbered || ((_isColumn || before.Sentence == level.Sentence) && (level.Topic.IsGeneric || level.Topic.IsSame(before.Topic))));
        if (saysMore)
        {
            return false;
        }

        _memberOfItem = level;
        return true;
    }
}
