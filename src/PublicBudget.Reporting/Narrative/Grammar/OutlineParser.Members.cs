namespace PublicBudget.Reporting.Narrative.Grammar;

/// <content>Items beside each other, each with its name and amount, and several figures of one item: what is said before the first is said of all.</content>
internal sealed partial class OutlineParser
{
    private static readonly string[] ThisYear = ["今年", "本年", "当年"];

    /// <summary>上年人员支出400万元、公用支出800万元: the amount right before, whose year is that of the next one too.</summary>
    private Level? MemberBefore(FigureBasis basis)
    {
        bool isNext = _lastLevel is { } last && last.Sentence == _sentence && last.Depth == _brackets.Count && last.Basis == basis && (IsJoinedTo(last.End) || IsTotalBehind(last.End));
        return isNext && _clause is { Year: null, IsOfPriorYear: false } && !SaysThisYear() ? _lastLevel : null;
    }

    /// <summary>上年人员支出400万元、公用支出800万元，合计1200万元.</summary>
    private bool IsTotalBehind(int end) => _clause.HasSubject && _clause.SubjectStart == end + 1 && _text[end] == ',' && _text.Slice(_clause.SubjectStart, _clause.SubjectEnd).TrimEnd('为') is "合计" or "共计" or "总计";

    private bool SaysThisYear()
    {
        ReadOnlySpan<char> words = _text.Slice(_clause.SubjectStart, _clause.SubjectEnd);
        foreach (string word in ThisYear)
        {
            if (words.StartsWith(word)) return true;
        }

        return false;
    }

    /// <summary>与上年的收入400万元、支出300万元相比: a further base with a name of its own, before the word that ends them all.</summary>
    private bool IsFurtherBase()
    {
        if (_comparison is not { Amount: not null, AmountEnd: var end } || !IsJoinedTo(end)) return false;
        int distance = 1;
        while (Next(distance).Kind is TokenKind.Pause or TokenKind.Text or TokenKind.Amount || Next(distance).Is(WordKind.And) || Next(distance).Is(WordKind.Basis)) distance++;
        return Next(distance).Is(WordKind.Compared);
    }

    /// <summary>Nothing but 、 or 和 stands between a place and the words of the clause.</summary>
    private bool IsJoinedTo(int end) => _clause.HasSubject && _clause.SubjectStart == end + 1 && _text[end] is '、' or '和' or '及' or '与';

    /// <summary>三公经费预算为A，支出决算为B: another figure of the item that was just spoken of.</summary>
    private Topic? ItemBefore(Topic topic, FigureBasis basis)
    {
        bool isOtherFigure = _lastLevel is { } last && last.Sentence == _sentence && last.Depth == _brackets.Count && last.IsAside == _isAside && !last.Topic.IsGeneric
            && basis != FigureBasis.None && last.Basis != FigureBasis.None && basis != last.Basis && (_clause.Year ?? last.Year) == last.Year
            && topic.IsOfSide(last.Topic);
        return isOtherFigure ? _lastLevel!.Topic : null;
    }

    private void JoinGroup(Level level)
    {
        Level first = _lastLevel!;
        first.Group ??= [first];
        first.Group.Add(level);
        level.Group = first.Group;
    }
}
