using System.Buffers;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace PublicBudget.Reporting.Narrative.Composing;

/// <summary>
/// Receives the sentences of a form, written as interpolated strings: <c>$"{n.Unit}收入总计{n.Amount(key)}"</c>. A hole takes a
/// <see cref="NarrativePart"/> and nothing else, so that <c>{239.9m}</c> or <c>{"239.9"}</c> does not compile; a digit typed into
/// the text itself is refused when the sentence is written.
/// </summary>
[InterpolatedStringHandler]
public ref struct NarrativeText
{
    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789０１２３４５６７８９%％‰");

    private DefaultInterpolatedStringHandler _text;
    private List<NarrativeFigure>? _figures;

    /// <summary>Called by the compiler.</summary>
    /// <param name="literalLength">The length of the text outside the holes.</param>
    /// <param name="formattedCount">How many holes there are.</param>
    public NarrativeText(int literalLength, int formattedCount)
        => _text = new DefaultInterpolatedStringHandler(literalLength, formattedCount, CultureInfo.InvariantCulture);

    /// <summary>Called by the compiler for the text outside the holes.</summary>
    /// <param name="value">The text.</param>
    /// <exception cref="ArgumentException">The text has a digit: it was typed by hand.</exception>
    public void AppendLiteral(string value)
    {
        RequireNoDigits(value);
        _text.AppendLiteral(value);
    }

    /// <summary>Called by the compiler for a hole.</summary>
    /// <param name="part">The piece.</param>
    /// <exception cref="ArgumentNullException">The piece is null.</exception>
    public void AppendFormatted(NarrativePart part)
    {
        ArgumentNullException.ThrowIfNull(part);
        _text.AppendLiteral(part.Text);
        if (part.Figures.Count > 0) (_figures ??= []).AddRange(part.Figures);
    }

    internal NarrativePart ToPart() => new(_text.ToStringAndClear(), _figures);

    internal static void RequireNoDigits(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.AsSpan().ContainsAny(Digits))
        {
            throw new ArgumentException($"Expected a text whose figures come from the fact sheet, found digits typed into \"{text}\".", nameof(text));
        }
    }
}
