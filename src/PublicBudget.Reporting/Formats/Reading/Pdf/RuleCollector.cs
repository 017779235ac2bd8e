using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Graphics;

namespace PublicBudget.Reporting.Formats.Reading.Pdf;

/// <summary>
/// Collects the lines of a page from what is drawn on it: strokes, the sides of rectangles, and the thin filled rectangles that
/// office programs draw instead of lines. Paths that only clip are not printed.
/// </summary>
internal sealed class RuleCollector(Turn turn)
{
    // A filled rectangle this thin is a line, whatever its length.
    private const double Thickest = 3;
    private const double NearlySquare = 0.8;
    // Lines are never quite level after they went through a printer's coordinates.
    private const double Skew = 0.7;

    private readonly List<Rule> _across = [];
    private readonly List<Rule> _up = [];

    /// <summary>How many pieces were found.</summary>
    public int Count => _across.Count + _up.Count;

    /// <summary>Takes in what a path prints.</summary>
    public void Add(PdfPath path)
    {
        if (path.IsClipping && !path.IsFilled && !path.IsStroked)
        {
            return;
        }

        foreach (PdfSubpath piece in path)
        {
            if (path.IsStroked)
            {
                AddStrokes(piece);
            }

            if (path.IsFilled && piece.GetBoundingRectangle() is { } box)
            {
                AddBox(turn.Apply(box.BottomLeft), turn.Apply(box.TopRight));
            }
        }
    }

    /// <summary>The lines, pieces joined.</summary>
    public PageRules Build() => new(RuleMerger.Merge(_across), RuleMerger.Merge(_up));

    private void AddStrokes(PdfSubpath piece)
    {
        PdfPoint? start = null, at = null;
        foreach (PdfSubpath.IPathCommand command in piece.Commands)
        {
            switch (command)
            {
                case PdfSubpath.Move move:
                    start = at = move.Location;
                    break;
                case PdfSubpath.Line line:
                    AddLine(line.From, line.To);
                    start ??= line.From;
                    at = line.To;
                    break;
                case PdfSubpath.Close when start is { } first && at is { } last:
                    AddLine(last, first);
                    at = first;
                    break;
            }
        }
    }

    private void AddLine(PdfPoint from, PdfPoint to)
    {
        (PdfPoint a, PdfPoint b) = (turn.Apply(from), turn.Apply(to));
        if (Math.Abs(a.Y - b.Y) <= Skew)
        {
            Add(_across, (a.Y + b.Y) / 2, a.X, b.X);
        }
        else if (Math.Abs(a.X - b.X) <= Skew)
        {
            Add(_up, (a.X + b.X) / 2, a.Y, b.Y);
        }
    }

    // A small square may be a dot of a line either way; the merger drops what stays short.
    private void AddBox(PdfPoint a, PdfPoint b)
    {
        double width = Math.Abs(a.X - b.X), height = Math.Abs(a.Y - b.Y);
        if (height <= Thickest && width >= height * NearlySquare)
        {
            Add(_across, (a.Y + b.Y) / 2, a.X, b.X);
        }

        if (width <= Thickest && height >= width * NearlySquare)
        {
            Add(_up, (a.X + b.X) / 2, a.Y, b.Y);
        }
    }

    private static void Add(List<Rule> rules, double at, double from, double to)
    {
        if (PageSpace.IsSane(at) && PageSpace.IsSane(from) && PageSpace.IsSane(to))
        {
            rules.Add(new Rule(at, Math.Min(from, to), Math.Max(from, to)));
        }
    }
}
