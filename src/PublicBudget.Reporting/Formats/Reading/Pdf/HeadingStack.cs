namespace PublicBudget.Reporting.Formats.Reading.Pdf;

/// <summary>A heading of a table without lines: lines below each other that a narrow column wrapped.</summary>
internal sealed class HeadingStack
{
    // The lines of one heading stand so far apart, in heights of the font; those of two rows further.
    private const double Nearest = 0.3;
    private const double OfOneCell = 1.55;
    // So far from the middle of all headings stand groups above it, and what they head below it.
    private const double OffMiddle = 0.3;

    private PdfLine _last;
    private readonly double _top;

    private HeadingStack(PdfLine line) => (_last, _top, Left, Right, Text) = (line, line.Baseline, line.Left, line.Right, line.Text);

    /// <summary>The text.</summary>
    public string Text { get; private set; }

    /// <summary>Where it starts.</summary>
    public double Left { get; private set; }

    /// <summary>Where it ends.</summary>
    public double Right { get; private set; }

    /// <summary>Its middle.</summary>
    public double Middle => (Left + Right) / 2;

    /// <summary>Half way up.</summary>
    public double Centre => (_top + _last.Baseline) / 2;

    /// <summary>The size of its font.</summary>
    public double Size => _last.Size;

    /// <summary>Half way up some headings.</summary>
    public static double MiddleOf(List<HeadingStack> headings) => (headings.Max(heading => heading._top) + headings.Min(heading => heading._last.Baseline)) / 2;

    /// <summary>Whether it stands above the middle of all headings.</summary>
    public bool IsAbove(double middle) => Centre > middle + (OffMiddle * Size);

    /// <summary>Whether it stands below the middle of all headings.</summary>
    public bool IsBelow(double middle) => Centre < middle - (OffMiddle * Size);

    /// <summary>Whether it stands at the height of another one.</summary>
    public bool IsBeside(HeadingStack other) => !IsAbove(other.Centre) && !IsBelow(other.Centre);

    /// <summary>The headings among pieces that come from above, ordered from the left.</summary>
    public static List<HeadingStack> Of(IEnumerable<TextPiece> pieces)
    {
        var stacks = new List<HeadingStack>();
        List<PdfLine> lines = [.. pieces.Select(piece => piece.Line)];
        var rows = new HeadingRows(lines);
        foreach (PdfLine line in lines)
        {
            if (stacks.FindLast(stack => stack.GoesOnWith(line) && !rows.Part(stack._last, line)) is { } above) above.Add(line);
            else stacks.Add(new HeadingStack(line));
        }

        return [.. stacks.OrderBy(stack => stack.Middle)];
    }

    // Headings are set in the middle of their columns.
    private bool GoesOnWith(PdfLine line)
        => _last.Baseline - line.Baseline > Nearest * line.Size && _last.Baseline - line.Baseline <= OfOneCell * line.Size
            && line.Left < Right && line.Right > Left && Math.Abs(((line.Left + line.Right) / 2) - Middle) <= line.Size;

    private void Add(PdfLine line) => (_last, Left, Right, Text) = (line, Math.Min(Left, line.Left), Math.Max(Right, line.Right), Text + line.Text);
}
