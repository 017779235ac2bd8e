namespace PublicBudget.Reporting.Narrative.Grammar;

/// <content>Changes of what is counted in heads and pieces, and words of change in the names of projects.</content>
internal sealed partial class OutlineParser
{
    private static readonly string[] RaisedThings = ["能力", "质量", "效能", "品质", "素质"];

    /// <summary>The last change was one of heads or pieces, and so is a rate right behind it.</summary>
    private bool _changesCount;

    /// <summary>增加70人，增长2.71%.</summary>
    private void NoteCount(in Token token) => _changesCount = token.Kind == TokenKind.Count && Previous(1).Is(WordKind.Change) && _clause.Verb is not null && !_clause.InBase;

    /// <summary>完成管护8000户，完成率100%: how many of those that were to be counted; 执行率 would be that of money.</summary>
    private bool IsOfCount(in Token noun)
    {
        if (!noun.Is(WordKind.CompletionRate) || Previous(1).Kind != TokenKind.Comma || _text.Slice(noun.Start, noun.End) is not ("完成率" or "完成比例")) return false;
        // 120人次: the count with a word of one character
        bool isLonger = Previous(2).Kind == TokenKind.Text && Previous(2).End - Previous(2).Start == 1;
        return Previous(isLonger ? 3 : 2).Kind == TokenKind.Count;
    }

    /// <summary>基层医疗机构能力提升1200万元: the name of a project that has no base to be compared with.</summary>
    private bool EndsName(Token verb)
    {
        bool isRaised = _comparison is null && Previous(1).Start == verb.Start && _clause.HasSubject && _text.Slice(verb.Start, verb.End) is "提升" or "提高";
        return isRaised && Array.Exists(RaisedThings, thing => _text.Text.AsSpan(_clause.SubjectStart, verb.Start - _clause.SubjectStart).EndsWith(thing));
    }

    private void AddNamedLevel(Token verb, Token token)
    {
        _clause.CloseFigures();
        _clause.ExtendSubject(verb);
        AddLevel(token);
    }
}
