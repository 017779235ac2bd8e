using AngleSharp.Dom;
using PublicBudget.Reporting.Formats.Reading.Html.Page;

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

    private PageElement? _last;
    private int _count;
    private long _reopened;

    /// <summary>As deep as the tree is built; what is deeper is put beside it.</summary>
    public int Deepest => (int)Math.Min(4L * limits.MaxNesting, 10_000);

    /// <summary>Takes note of an element that was made, and looks at the one before: only now does that stand in its place, with what was opened anew in it.</summary>
    /// <exception cref="ReadLimitExceededException">The elements are nested too deep, or too many marks of text are open.</exception>
    public void Note(PageElement element)
    {
        if (++_count % Interval == 0 && _last is not null) Check(_last);
        _last = element;
    }

    private void Check(PageElement last)
    {
        int depth = last.Depth + 1, marks = MarksAround(last) + MarksIn(last);
        _reopened += (long)Interval * marks;
        if (depth >= Deepest || _reopened > MostReopened)
        {
            throw new ReadLimitExceededException(FileFormat.Html, ElementPath.Of(last), nameof(ReadLimits.MaxNesting), limits.MaxNesting, Math.Max(depth, marks));
        }
    }

    private static int MarksAround(PageElement element)
    {
        int count = 0;
        for (PageNode? node = element.Parent; node is not null; node = node.Parent) count += IsMark(node) ? 1 : 0;
        return count;
    }

    private static int MarksIn(PageElement element)
    {
        int count = 0;
        for (PageNode? node = FirstIn(element); node is PageElement inner && IsMark(inner); node = FirstIn(inner)) count++;
        return count;
    }

    private static PageNode? FirstIn(PageElement element) => element.Children is [var first, ..] ? first : null;

    private static bool IsMark(PageNode node) => (node.Flags & NodeFlags.HtmlFormatting) != 0;
}
