using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace PublicBudget.Reporting.Formats.Reading.Html;

/// <summary>
/// Stops the parsing of a page whose elements are nested without end: AngleSharp takes them all in, in a time that grows with the
/// square of the depth.
/// </summary>
/// <remarks>
/// What lies a little deeper than <see cref="ReadLimits.MaxNesting"/> is for those who walk the page: they know whether the text of a cell
/// or the page itself is so deep. Looking at every thousandth element is enough, for a depth that costs time takes many more of them.
/// </remarks>
internal sealed class NestingGuard(ReadLimits limits)
{
    private const int Interval = 1_000;

    private IElement? _last;
    private int _count;

    /// <summary>How the page is parsed. Where in the source an element stands, and what comments say, is not asked for.</summary>
    public HtmlParserOptions Options => new()
    {
        DisableElementPositionTracking = true,
        SkipComments = true,
        MaximumDepth = Deepest,
        OnCreated = (element, _) => Note(element),
    };

    // As deep as the tree is built; what is deeper is put beside it.
    private int Deepest => (int)Math.Min(4L * limits.MaxNesting, 10_000);

    // An element is looked at when the next one comes: only then does it stand in its place.
    private void Note(IElement element)
    {
        if (++_count % Interval == 0 && DepthOf(_last) is var depth && depth >= Deepest)
        {
            throw new ReadLimitExceededException(FileFormat.Html, ElementPath.Of(_last!), nameof(ReadLimits.MaxNesting), limits.MaxNesting, depth);
        }

        _last = element;
    }

    private static int DepthOf(INode? node)
    {
        int depth = 0;
        for (; node is not null; node = node.Parent) depth++;
        return depth;
    }
}
