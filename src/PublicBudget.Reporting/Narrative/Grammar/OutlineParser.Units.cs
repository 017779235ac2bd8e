using PublicBudget.Amounts;

namespace PublicBudget.Reporting.Narrative.Grammar;

/// <content>Amounts that are printed without their unit, below a line that gives it.</content>
internal sealed partial class OutlineParser
{
    private (MoneyUnit Unit, int End)? _unitLine;

    // The last paragraph that was looked through for units, and whether it has any.
    private (int Paragraph, bool HasUnits) _looked = (-1, false);

    /// <summary>单位：万元. 收入预算1092.60，比上年减少120.19: the amount that a number with decimals is, where the words name money and the paragraph prints no unit.</summary>
    private Token? WithUnitOfLine(in Token token)
    {
        if (_unitLine is not { } line || token.Start < line.End || token.Number.Scale == 0) return null;
        bool isClosed = Next(1).Kind is TokenKind.Comma or TokenKind.Semicolon or TokenKind.Stop or TokenKind.Pause;
        return isClosed && NamesMoney() && !ParagraphHasUnits()
            && PublishedAmount.TryOf(token.Number, new PublishedPrecision(line.Unit, token.Number.Scale), out PublishedAmount amount) ? Token.Of(amount, token.Start, token.End) : null;
    }

    private bool NamesMoney()
    {
        if (_clause.Verb is { } verb) return verb.Is(WordKind.Change) && Previous(1).Start == verb.Start && _lastLevel is { } last && last.Paragraph == _paragraph && !_clause.HasSubject;
        return _clause.Share is null && _clause.Completion is null && _clause.HasSubject && (_clause.Basis != FigureBasis.None || SubjectTopic() is { NamesItem: true } or { IsTotal: true });
    }

    private bool ParagraphHasUnits()
    {
        if (_looked.Paragraph != _paragraph) _looked = (_paragraph, HasUnit(-1) || HasUnit(1));
        return _looked.HasUnits;
    }

    private bool HasUnit(int step)
    {
        for (int i = _at + step; At(i).End > 0 && At(i).Kind != TokenKind.ParagraphEnd; i += step)
        {
            if (At(i).Kind == TokenKind.Amount) return true;
        }

        return false;
    }
}
