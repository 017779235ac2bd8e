using System.Text;
using PublicBudget.Collections;

namespace PublicBudget.Reporting.Narrative.Composing;

/// <summary>
/// A piece of a sentence that knows the figures it prints. Pieces come from a <see cref="NarrativeWriter"/> only – figures from the
/// fact sheet, names and reasons from the budget – or from joining pieces, so that a sentence holds no number typed by hand.
/// </summary>
public sealed class NarrativePart
{
    internal NarrativePart(string text, IEnumerable<NarrativeFigure>? figures = null)
    {
        Text = text;
        Figures = ValueList.Copy(figures);
    }

    /// <summary>A piece that prints nothing.</summary>
    public static NarrativePart Empty { get; } = new("");

    /// <summary>The text.</summary>
    public string Text { get; }

    /// <summary>The figures that the text prints, in order.</summary>
    public IReadOnlyList<NarrativeFigure> Figures { get; }

    /// <summary>Whether nothing is printed.</summary>
    public bool IsEmpty => Text.Length == 0;

    /// <summary>A piece written as an interpolated string, whose holes take pieces only.</summary>
    /// <param name="text">The text.</param>
    public static NarrativePart Of(ref NarrativeText text) => text.ToPart();

    /// <summary>Pieces one after another with a mark between them; empty pieces are left out.</summary>
    /// <param name="mark">The mark: ； or 、.</param>
    /// <param name="parts">The pieces.</param>
    public static NarrativePart Join(string mark, params IEnumerable<NarrativePart> parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        NarrativeText.RequireNoDigits(mark);
        NarrativePart first = Empty;
        StringBuilder? text = null;
        List<NarrativeFigure> figures = [];
        foreach (NarrativePart part in parts)
        {
            if (part.IsEmpty) continue;
            if (first.IsEmpty)
            {
                first = part;
                continue;
            }

            if (text is null)
            {
                text = new StringBuilder(first.Text);
                figures.AddRange(first.Figures);
            }

            text.Append(mark).Append(part.Text);
            figures.AddRange(part.Figures);
        }

        return text is null ? first : new(text.ToString(), figures);
    }

    /// <summary>This piece and then another.</summary>
    /// <param name="next">The other piece.</param>
    public NarrativePart Then(NarrativePart next) => Join("", this, next);

    /// <summary>This piece and then another, written as an interpolated string.</summary>
    /// <param name="next">The other piece.</param>
    public NarrativePart Then(ref NarrativeText next) => Then(next.ToPart());

    /// <summary>The text.</summary>
    public override string ToString() => Text;
}
