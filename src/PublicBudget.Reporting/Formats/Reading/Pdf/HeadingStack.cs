namespace PublicBudget.Reporting.Formats.Reading.Pdf;

/// <summary>A heading of a table without lines: lines below each other that a narrow column wrapped.</summary>
internal sealed class HeadingStack
{
    // The lines of one heading stand so far apart, in heights of the font; those of two rows further.
    private const double Nearest = 0.3;
    private const double OfOneCell = 1.55;
    // So far from the middle of all headings stand groups above it, and what they head below it.
    private const double OffMiddle = 0.3;

    // What begins at one edge differs by less, in heights of the font.
    private const double SameEdge = 0.15;

    private readonly List<PdfLine> _lines;

    private HeadingStack(List<PdfLine> lines) => _lines = lines;

    /// <summary>The text.</summary>
    public string Text => string.Concat(_lines.Select(line => line.Text));

    /// <summary>Where it starts.</summary>
    public double Left => _lines.Min(line => line.Left);

    /// <summary>Where it ends.</summary>
    public double Right => _lines.Max(line => line.Right);

    /// <summary>The height of its first line.</summary>
    public double Top => _lines[0].Baseline;

    /// <summary>Whether it has several lines.</summary>
    public bool IsWrapped => _lines.Count > 1;

    /// <summary>Its middle.</summary>
    public double Middle => (Left + Right) / 2;

    /// <summary>Half way up.</summary>
    public double Centre => (Top + _lines[^1].Baseline) / 2;

    /// <summary>The size of its font.</summary>
    public double Size => _lines[^1].Size;

    /// <summary>Half way up some headings.</summary>
    public static double MiddleOf(List<HeadingStack> headings) => (headings.Max(heading => heading.Top) + headings.Min(heading => heading._lines[^1].Baseline)) / 2;

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
        foreach (PdfLine line in pieces.Select(piece => piece.Line))
        {
            if (stacks.FindLast(stack => stack.GoesOnWith(line)) is { } above) above._lines.Add(line);
            else stacks.Add(new HeadingStack([line]));
        }

        return GroupsOnTop.TakeOff([.. stacks.OrderBy(stack => stack.Middle)]);
    }

    /// <summary>How far from a height the last lines stand half way up, where the others are those of a group above them; of all such partings the best.</summary>
    public (double Off, int Lines) PartingAt(double centre)
        => Enumerable.Range(1, _lines.Count - 1).Select(first => (Math.Abs(((_lines[first].Baseline + _lines[^1].Baseline) / 2) - centre), first)).Min();

    /// <summary>Parts the first lines from the others, as a heading of their own.</summary>
    public HeadingStack TakeOff(int lines)
    {
        var taken = new HeadingStack(_lines[..lines]);
        _lines.RemoveRange(0, lines);
        return taken;
    }

    /// <summary>Whether it begins where another heading does, as those that are not set in the middle.</summary>
    public bool BeginsWith(HeadingStack other) => Math.Abs(other.Left - Left) <= SameEdge * Size;

    // Headings are set in the middle of their columns, or begin at the left of them.
    private bool GoesOnWith(PdfLine line)
        => (_lines[^1].Baseline - line.Baseline) / line.Size is > Nearest and <= OfOneCell
            && line.Left < Right && line.Right > Left && (Math.Abs(((line.Left + line.Right) / 2) - Middle) <= line.Size || Math.Abs(line.Left - Left) <= SameEdge * line.Size);
}
