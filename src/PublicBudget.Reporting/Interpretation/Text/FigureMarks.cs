using PublicBudget.Reporting.Narrative.Grammar;
using PublicBudget.Reporting.Narrative.Text;

namespace PublicBudget.Reporting.Interpretation.Text;

/// <summary>Keeps account of the figures that the narrative prints: tied to a datum, part of a statement, or neither.</summary>
internal sealed class FigureMarks(Outline outline)
{
    private readonly byte[] _marks = new byte[outline.Text.Length + 1];

    /// <summary>Marks what a stretch of normalized text prints as tied to a datum.</summary>
    public void Identify(int start, int end) => Mark(start, end, 2);

    /// <summary>Marks what a stretch of normalized text prints as part of a statement.</summary>
    public void Label(int start, int end) => Mark(start, end, 1);

    /// <summary>Reports every amount and percentage of the text.</summary>
    public void Report(DocumentText document, CoverageCounter coverage)
    {
        NormalizedText text = outline.Text;
        foreach (Token token in outline.Tokens)
        {
            if (!token.IsValue || IsThreshold(token)) continue;
            switch (_marks[token.Start])
            {
                case 2: coverage.Identify(); break;
                case 1: coverage.Label(); break;
                default:
                    int origin = text.OriginOf(token.Start);
                    if (document.At(origin) is { } passage)
                        coverage.Miss(text.Quote(token.Start, token.End), "no statement that is understood stands around it", passage.Block.Place);
                    break;
            }
        }
    }

    // 单价50万元以上设备: a limit, not a figure.
    private bool IsThreshold(Token token)
    {
        ReadOnlySpan<char> rest = outline.Text.Text.AsSpan(token.End);
        return rest.StartsWith("以上") || rest.StartsWith("以下") || rest.StartsWith("以内") || rest.StartsWith("(含") || rest.StartsWith("(不含)") || rest.StartsWith("及以上");
    }

    private void Mark(int start, int end, byte mark)
    {
        for (int i = Math.Max(0, start); i < Math.Min(end, _marks.Length); i++) _marks[i] = Math.Max(_marks[i], mark);
    }
}
