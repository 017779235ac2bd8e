using System.Runtime.InteropServices;
using PublicBudget.Reporting.Formats;
using PublicBudget.Reporting.Narrative.Text;

namespace PublicBudget.Reporting.Narrative.Grammar;

/// <summary>Cuts the normalized text into tokens, in one pass from left to right.</summary>
internal sealed partial class Tokenizer
{
    /// <summary>A bracket with no more than this and without figures belongs to the name before it: （境）, （项）.</summary>
    private const int LongestNameBracket = 40;

    private const int LongestTitle = 80;

    /// <summary>Marks, numbers and titles begin with smaller characters.</summary>
    private const char FirstIdeograph = '\u3400';

    /// <summary>How many characters a token of prose has on average.</summary>
    private const int CharactersPerToken = 3;

    /// <summary>What marks, numbers, titles and phrases begin with: any other character of a text goes on with it.</summary>
    private static readonly CharacterSet Starts =
        new([.. ",、;…:。!?.)|(-<《0123456789", TextNormalizer.ParagraphEnd, .. WordedTenths.FirstCharacters, .. Phrases.Trie.FirstCharacters]);

    private readonly NormalizedText _source;

    private readonly List<Token> _tokens;

    private int _textStart = -1;

    private Tokenizer(NormalizedText source)
    {
        _source = source;
        _tokens = new List<Token>(source.Length / CharactersPerToken);
    }

    public static List<Token> Tokenize(NormalizedText source)
    {
        Tokenizer tokenizer = new(source);
        tokenizer.Run();
        ListUnits.Spread(CollectionsMarshal.AsSpan(tokenizer._tokens));
        return tokenizer._tokens;
    }

    private void Run()
    {
        ReadOnlySpan<char> text = _source.Text;
        int i = 0;
        while (i < text.Length)
        {
            if (_textStart >= 0 && !Starts.Contains(text[i]))
            {
                i++;
                continue;
            }

            i += MeasureMarker(text, i) is var marker and > 0 ? marker : ReadAt(text, i);
        }

        EndText(text.Length);
    }

    private int ReadAt(ReadOnlySpan<char> text, int i)
    {
        char c = text[i];
        if (c >= FirstIdeograph) return ReadWord(text, i);
        if (TryMark(text, i, out TokenKind mark))
        {
            return Put(Token.Plain(mark, i, i + 1));
        }

        if (c == '(' && Phrases.Trie.Match(text, i, WordNeeds.Accept, out Word bracketed) is var verb and > 0)
        {
            return Put(Token.Of(bracketed, i, i + verb));
        }

        if (c == '(' && MeasureNameBracket(text, i) is var bracket and > 0 && !SaysHowCompared(text.Slice(i, bracket)))
        {
            return Extend(i, bracket);
        }

        if (StartsNumber(text, i) || IsSignedBehindVerb(text, i))
        {
            Token number = NumberScanner.Scan(text, i);
            return number.Kind == TokenKind.Text ? Extend(i, number.End - i) : Put(number);
        }

        if (c is '《' or '<' && MeasureTitle(text, i) is var title and > 0)
        {
            return Extend(i, title);
        }

        return ReadWord(text, i);
    }

    private int ReadWord(ReadOnlySpan<char> text, int i)
    {
        if (WordedTenths.TryRead(text, i, out Token tenths))
        {
            return Put(tenths);
        }

        int length = Phrases.Trie.Match(text, i, WordNeeds.Accept, out Word word);
        return length == 0 ? Extend(i, 1)
            : word.Kind == WordKind.Name ? Extend(i, length)
            : Put(Token.Of(word, i, i + length));
    }

    private int Put(in Token token)
    {
        EndText(token.Start);
        _tokens.Add(token);
        return token.End - token.Start;
    }

    private int Extend(int start, int length)
    {
        _textStart = _textStart < 0 ? start : _textStart;
        return length;
    }

    private void EndText(int end)
    {
        if (_textStart >= 0)
        {
            _tokens.Add(Token.Plain(TokenKind.Text, _textStart, end));
            _textStart = -1;
        }
    }

    /// <summary>A list number can stand at the start of a paragraph and behind a mark.</summary>
    private int MeasureMarker(ReadOnlySpan<char> text, int i)
    {
        bool canStart = _textStart < 0
            && (_tokens.Count == 0 || _tokens[^1].Kind is TokenKind.ParagraphEnd or TokenKind.Stop or TokenKind.Semicolon or TokenKind.Colon
                or TokenKind.Comma or TokenKind.Marker);
        if (!canStart)
        {
            return 0;
        }

        int length = LineMarker.Measure(text, i, out LineMarkerKind kind);
        bool isEnumeration = length > 0 && kind == LineMarkerKind.Digits && _tokens.Count > 0 && _tokens[^1].Kind == TokenKind.Comma;
        return length == 0 || isEnumeration ? 0 : Put(Token.Of(kind, i, i + length));
    }

    private static bool TryMark(ReadOnlySpan<char> text, int i, out TokenKind kind)
    {
        kind = text[i] switch
        {
            ',' => TokenKind.Comma,
            '、' => TokenKind.Pause,
            // … stands where an excerpt was cut
            ';' or '…' => TokenKind.Semicolon,
            ':' => TokenKind.Colon,
            '。' or '!' or '?' => TokenKind.Stop,
            '.' when EndsSentence(text, i) => TokenKind.Stop,
            ')' => TokenKind.Close,
            '|' => TokenKind.Bar,
            TextNormalizer.ParagraphEnd => TokenKind.ParagraphEnd,
            '(' when MeasureNameBracket(text, i) is var bracket && (bracket == 0 || SaysHowCompared(text.Slice(i, bracket))) => TokenKind.Open,
            _ => TokenKind.Text,
        };
        return kind != TokenKind.Text;
    }

    /// <summary>A full stop in place of 。 stands behind a Chinese character or % and before anything but a digit.</summary>
    private static bool EndsSentence(ReadOnlySpan<char> text, int i) =>
        i > 0 && (text[i - 1] >= '\u3400' || text[i - 1] is '%' or ')') && (i + 1 >= text.Length || !char.IsAsciiLetterOrDigit(text[i + 1]));

    private static bool StartsNumber(ReadOnlySpan<char> text, int i)
    {
        bool isDigit = char.IsAsciiDigit(text[i]);
        bool isSigned = text[i] == '-' && i + 1 < text.Length && char.IsAsciiDigit(text[i + 1])
            && (i == 0 || !(char.IsAsciiLetterOrDigit(text[i - 1]) || text[i - 1] is ')' or '%' or '年' or '月' or '日' or '-'));
        bool isInWord = i > 0 && (char.IsAsciiLetter(text[i - 1]) || (text[i - 1] == '-' && i > 1 && char.IsAsciiLetter(text[i - 2])));
        return (isDigit && !isInWord) || isSigned;
    }

    /// <summary>增(减)-6万元: the bracket ends a verb, not what the number would go on with.</summary>
    private bool IsSignedBehindVerb(ReadOnlySpan<char> text, int i) =>
        text[i] == '-' && i + 1 < text.Length && char.IsAsciiDigit(text[i + 1]) && _textStart < 0 && _tokens is [.., { Kind: TokenKind.Word } verb] && verb.End == i;

    private static int MeasureNameBracket(ReadOnlySpan<char> text, int open)
    {
        int limit = Math.Min(text.Length, open + LongestNameBracket);
        for (int i = open + 1; i < limit; i++)
        {
            char c = text[i];
            if (c == ')')
            {
                return i + 1 - open;
            }

            bool belongs = c is not ('(' or ',' or ';' or ':' or '。' or '%' or '元' or '\n' or '|')
                && (!char.IsAsciiDigit(c) || IsCodeDigit(text, i));
            if (!belongs)
            {
                return 0;
            }
        }

        return 0;
    }

    /// <summary>(同口径), (剔除一次性因素后): about the figures before it, not part of a name.</summary>
    private static bool SaysHowCompared(ReadOnlySpan<char> bracket) =>
        bracket.Contains("口径", StringComparison.Ordinal) || bracket.Contains("剔除", StringComparison.Ordinal) || bracket.Contains("扣除", StringComparison.Ordinal) || bracket.Contains("可比", StringComparison.Ordinal);

    /// <summary>The digits of a code in a bracket: （204类）, （2080501）, or of a year.</summary>
    private static bool IsCodeDigit(ReadOnlySpan<char> text, int i)
    {
        while (i < text.Length && char.IsAsciiDigit(text[i]))
        {
            i++;
        }

        return i < text.Length && text[i] is '类' or '款' or '项' or ')' or '年' or '-' or '号';
    }

    /// <summary>《…》 holds the title of a law; its years and names are not the sentence's. It must close in its paragraph.</summary>
    private static int MeasureTitle(ReadOnlySpan<char> text, int open)
    {
        ReadOnlySpan<char> rest = text.Slice(open, Math.Min(LongestTitle, text.Length - open));
        char close = text[open] == '《' ? '》' : '>';
        int end = rest.IndexOfAny(close, TextNormalizer.ParagraphEnd);
        return end > 0 && rest[end] == close ? end + 1 : 0;
    }
}
