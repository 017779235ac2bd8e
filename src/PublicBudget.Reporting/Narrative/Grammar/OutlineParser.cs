using System.Runtime.InteropServices;
using PublicBudget.Reporting.Narrative.Text;

namespace PublicBudget.Reporting.Narrative.Grammar;

/// <summary>
/// Reads the tokens once, from left to right, and says of every figure which part it plays: a level, a change, a rate, the
/// base of a comparison, a share, a completion. What a clause has opened (a verb, 占, 完成, 比…) decides what the next
/// figure is; a comma, a semicolon and a full stop close more and more of it.
/// </summary>
internal sealed partial class OutlineParser
{
    private static readonly Token[] None = [default];

    private readonly NormalizedText _text;

    private readonly List<Token> _tokens;

    private readonly List<Element> _elements = [];

    private int _at;

    private OutlineParser(NormalizedText text, List<Token> tokens)
    {
        _text = text;
        _tokens = tokens;
    }

    public static Outline Parse(NormalizedText text)
    {
        OutlineParser parser = new(text, Tokenizer.Tokenize(text)) { _unitLine = UnitLines.Find(text) };
        ReadOnlySpan<Token> tokens = CollectionsMarshal.AsSpan(parser._tokens);
        for (; parser._at < tokens.Length; parser._at++)
        {
            parser.Read(in tokens[parser._at]);
        }

        return new Outline(text, parser._tokens, parser._elements);
    }

    private void Read(in Token token)
    {
        switch (token.Kind)
        {
            case TokenKind.Count:
                NoteCount(token);
                ReadText(token);
                break;
            case TokenKind.Text:
                ReadText(token);
                break;
            case TokenKind.Number:
                ReadNumber(token);
                break;
            case TokenKind.Year:
                ReadYear(token);
                break;
            case TokenKind.Points:
                ReadPoints(token);
                break;
            case TokenKind.Word:
                ReadWord(token);
                break;
            case TokenKind.Amount:
                ReadAmount(token);
                break;
            case TokenKind.Unreadable:
                ReadUnreadable();
                break;
            case TokenKind.Percentage:
                ReadPercentage(token);
                break;
            case TokenKind.Pause:
                ReadPause(token);
                break;
            default:
                ReadMark(token);
                break;
        }
    }

    private void ReadMark(in Token token)
    {
        switch (token.Kind)
        {
            case TokenKind.Comma or TokenKind.Bar:
                EndClause();
                break;
            case TokenKind.Colon when Previous(1).Kind == TokenKind.Amount && _lastLevel is not null && _lastLevel.End == Previous(1).End:
                OpenBareList(token);
                break;
            case TokenKind.Colon when Previous(1).Kind == TokenKind.Count:
                // 购置公务用车14辆：某局24万元
                _clause.CloseFigures();
                _clause.DropSubject();
                break;
            case TokenKind.Colon:
                _clause.CloseFigures();
                _clause.InBase = false;
                break;
            case TokenKind.Semicolon when _clause.Share is not null && _text[token.Start] == '…':
                // 占…25.8%: the whole was left out of an excerpt
                break;
            case TokenKind.Semicolon:
                EndClauses(token);
                break;
            case TokenKind.Stop:
                EndSentence(token, BreakKind.Sentence);
                break;
            case TokenKind.ParagraphEnd:
                EndParagraph(token);
                break;
            case TokenKind.Marker:
                ReadMarker(token);
                break;
            case TokenKind.Open:
                OpenBracket();
                break;
            case TokenKind.Close:
                CloseBracket(token);
                break;
        }
    }

    private void ReadText(in Token token)
    {
        if (_clause.InBase)
        {
            _comparison?.Name(_text, token);
            return;
        }

        if (_clause.Share is { } share)
        {
            share.Extend(token, isName: true);
            return;
        }

        if (NamesBudget())
        {
            return;
        }

        if (!_clause.Announces)
        {
            _clause.CloseFigures();
        }

        _clause.ExtendSubject(token);
    }

    /// <summary>完成年初预算收入任务100万元的98%: words between the budget and the amount that a percentage is taken of.</summary>
    private bool NamesBudget() =>
        _clause.Completion is { Basis: not FigureBasis.None } && Previous(1).Is(WordKind.Basis) && Next(1).Kind == TokenKind.Amount && Next(2).Is(WordKind.Of) && Next(3).Kind == TokenKind.Percentage;

    private void ReadNumber(Token token)
    {
        // 占76.23； : the per cent sign is missing
        bool isShare = _clause.Share is { } share && !share.HasNumber && Next(1).Kind is TokenKind.Comma or TokenKind.Semicolon or TokenKind.Stop;
        if (isShare && token.Number.Scale <= Amounts.PublishedPercentage.MaxDecimals)
        {
            Token percentage = Token.Of(Amounts.PublishedPercentage.Of(token.Number), token.Start, token.End);
            AddShare(percentage, isDoubtful: true);
            return;
        }

        if (IsRateWithoutSign(token) && _clause.Verb is { } verb)
        {
            ReadRate(verb, Token.Of(Amounts.PublishedPercentage.Of(token.Number), token.Start, token.End));
            _growth!.IsDoubtful = true;
            _clause.AfterValue();
            return;
        }

        if (WithUnitOfLine(token) is { } amount)
        {
            ReadAmount(amount);
            return;
        }

        if (token.Number == 0 && IsBareZero())
        {
            ReadAmount(Token.Of(Amounts.PublishedAmount.Of(token.Number, _lastUnit), token.Start, token.End));
            return;
        }

        ReadText(token);
    }

    /// <summary>增加10.50万元，增长5.25。: the per cent sign is missing.</summary>
    private bool IsRateWithoutSign(Token token) =>
        token.Number.Scale is > 0 and <= Amounts.PublishedPercentage.MaxDecimals && Next(1).Kind is TokenKind.Comma or TokenKind.Semicolon or TokenKind.Stop or TokenKind.ParagraphEnd
        && _growth is { Changes.Count: 1, Rates.Count: 0 } growth && GoesOn(growth);

    /// <summary>支出预算为0，: a zero needs no unit.</summary>
    private bool IsBareZero() =>
        Previous(1).Is(WordKind.Copula) && Next(1).Kind is TokenKind.Comma or TokenKind.Semicolon or TokenKind.Stop or TokenKind.ParagraphEnd
        && (_clause.HasSubject || _clause.Verb is not null);

    private void ReadYear(in Token token)
    {
        int year = (int)token.Number;
        if (_clause.InBase && _comparison is { } comparison)
        {
            comparison.Year = year;
        }
        else if (_clause.Share is { } share)
        {
            share.Extend(token, isName: false);
        }
        else
        {
            _clause.CloseFigures();
            _clause.Year = year;
            _sentenceYear = year;
            _paragraphYear ??= year;
            _lastYear = year;
            _clause.ExtendSubject(token);
        }
    }

    private void ReadPause(in Token token)
    {
        if (_at > 0 && _tokens[_at - 1].IsValue)
        {
            _clause.AfterPause();
        }
        else if (_clause.Share is { } share)
        {
            share.Extend(token, isName: false);
        }
        else
        {
            _clause.ExtendSubject(token);
        }
    }

    private ref readonly Token Next(int distance) => ref At(_at + distance);

    private ref readonly Token Previous(int distance) => ref At(_at - distance);

    // Beyond either end stands a token that is nothing.
    private ref readonly Token At(int index)
    {
        ReadOnlySpan<Token> tokens = CollectionsMarshal.AsSpan(_tokens);
        return ref index >= 0 && index < tokens.Length ? ref tokens[index] : ref None[0];
    }

    private Topic TopicOf(int start, int end) => start < 0 ? Topic.None : TopicReader.Read(_text.Slice(start, end));

    private T Add<T>(T element)
        where T : Element
    {
        element.Index = _elements.Count;
        _elements.Add(element);
        return element;
    }
}
