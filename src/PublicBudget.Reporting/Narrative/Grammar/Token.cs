using System.Runtime.InteropServices;
using PublicBudget.Amounts;

namespace PublicBudget.Reporting.Narrative.Grammar;

/// <summary>One token of the normalized text, with what it says. Long texts have many thousands: the values share one field.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly struct Token
{
    private readonly decimal _value;
    private readonly PublishedPrecision _precision;

    private Token(TokenKind kind, int start, int end)
    {
        Kind = kind;
        Start = start;
        End = end;
    }

    private Token(TokenKind kind, decimal value, PublishedPrecision precision, int start, int end)
        : this(kind, start, end) => (_value, _precision) = (value, precision);

    public TokenKind Kind { get; }

    public int Start { get; }

    public int End { get; }

    /// <summary>The amount of <see cref="TokenKind.Amount"/>, its sign included.</summary>
    public PublishedAmount Amount => PublishedAmount.Of(_value, _precision);

    /// <summary>The percentage of <see cref="TokenKind.Percentage"/>, its sign included.</summary>
    public PublishedPercentage Percentage => PublishedPercentage.Of(_value);

    /// <summary>The number of <see cref="TokenKind.Number"/> and <see cref="TokenKind.Count"/>, the year of <see cref="TokenKind.Year"/>.</summary>
    public decimal Number => _value;

    /// <summary>The word of <see cref="TokenKind.Word"/>.</summary>
    public Word Word { get; private init; }

    /// <summary>The shape of <see cref="TokenKind.Marker"/>.</summary>
    public Text.LineMarkerKind Marker { get; private init; }

    public static Token Plain(TokenKind kind, int start, int end) => new(kind, start, end);

    public static Token Of(PublishedAmount amount, int start, int end) => new(TokenKind.Amount, amount.Value, amount.Precision, start, end);

    public static Token Of(PublishedPercentage percentage, int start, int end) =>
        new(TokenKind.Percentage, percentage.Value, default, start, end);

    public static Token Of(TokenKind kind, decimal number, int start, int end) => new(kind, number, default, start, end);

    public static Token Of(Word word, int start, int end) => new(TokenKind.Word, start, end) { Word = word };

    public static Token Of(Text.LineMarkerKind marker, int start, int end) => new(TokenKind.Marker, start, end) { Marker = marker };

    public bool Is(WordKind kind) => Kind == TokenKind.Word && Word.Kind == kind;

    public bool IsValue => Kind is TokenKind.Amount or TokenKind.Percentage;
}
