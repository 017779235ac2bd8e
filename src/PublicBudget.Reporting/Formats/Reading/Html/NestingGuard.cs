using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace PublicBudget.Reporting.Formats.Reading.Html;

/// <summary>
/// Stops the parsing of a page whose elements are nested without end, or whose marks of text are opened and never closed. AngleSharp
/// takes them all in: nested elements in a time that grows with the square of the depth; and open marks, as HTML demands, once
/// more in every paragraph.
/// </summary>
/// <remarks>
/// What lies a little deeper than <see cref="ReadLimits.MaxNesting"/> is for those who walk the page: they know whether the text of a cell
/// or the page itself is so deep. Looking at an element now and then is enough, for what costs time takes thousands of them.
/// </remarks>
internal sealed class NestingGuard(ReadLimits limits)
{
    private const int Interval = 200;

    // Of marks opened anew: more than any page of a broken editor has, and no more than a second or two takes.
    private const int MostReopened = 1_000_000;

    private IElement? _last;
    private int _count;
    private long _reopened;

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

    // An element is looked at when the next one comes: only then does it stand in its place, with what was opened anew in it.
    private void Note(IElement element)
    {
        if (++_count % Interval == 0 && _last is not null) Check(_last);
        _last = element;
    }

    private void Check(IElement last)
    {
        int depth = DepthOf(last), marks = MarksAround(last) + MarksIn(last);
        _reopened += (long)Interval * marks;
        if (depth >= Deepest || _reopened > MostReopened)
        {
            throw new ReadLimitExceededException(FileFormat.Html, ElementPath.Of(last), nameof(ReadLimits.MaxNesting), limits.MaxNesting, Math.Max(depth, marks));
        }
    }

    private static int MarksAround(INode element)
    {
        int count = 0;
        for (INode? node = element.Parent; node is not null; node = node.Parent) count += IsMark(node) ? 1 : 0;
        return count;
    }

    private static int MarksIn(INode element)
    {
        int count = 0;
        for (INode? node = element.FirstChild; node is not null && IsMark(node); node = node.FirstChild) count++;
        return count;
    }

    // The formatting elements of HTML.
    private static bool IsMark(INode node) => node is IElement
    {
        LocalName: "a" or "b" or "big" or "code" or "em" or "font" or "i" or "nobr" or "s" or "small" or "strike" or "strong" or "tt" or "u"
    };

    private static int DepthOf(INode? node)
    {
        int depth = 0;
        for (; node is not null; node = node.Parent) depth++;
        return depth;
    }
}
