using PublicBudget.Reporting.Documents;
using PublicBudget.Reporting.Formats.Reading.Html.Page;

namespace PublicBudget.Reporting.Formats.Reading.Html;

/// <summary>Turns the elements of a page into blocks of a document.</summary>
internal sealed class HtmlWalker(ReadingBuilder reading, Place place)
{
    private readonly HtmlText _text = new(reading.Limits.MaxCellLength);
    private bool _isHidden;

    /// <summary>Adds what <paramref name="root"/> holds.</summary>
    public void Walk(PageElement root)
    {
        Visit(root, 0);
        Flush();
    }

    private void Visit(PageElement node, int depth)
    {
        if (depth > reading.Limits.MaxNesting)
        {
            throw new ReadLimitExceededException(FileFormat.Html, ElementPath.Of(node), nameof(ReadLimits.MaxNesting), reading.Limits.MaxNesting, depth);
        }

        foreach (PageNode child in node.Children)
        {
            if (reading.IsFull) return;
            if (child is PageText text)
            {
                _text.Append(text.Data);
            }
            else if (child is PageElement element)
            {
                VisitElement(element, depth + 1);
            }
        }
    }

    private void VisitElement(PageElement element, int depth)
    {
        switch (element.Name)
        {
            case "script" or "style" or "noscript" or "template" or "head" or "select" or "textarea" or "svg" or "iframe":
                return;
            case "br":
                _text.Break();
                return;
            case "img":
                reading.Picture(place, NameOf(element));
                return;
            case "hr":
                Flush();
                return;
            case "table":
                Flush();
                AddTable(element, depth);
                return;
            case ['h', >= '1' and <= '6']:
                Flush();
                AddHeading(element, depth);
                return;
        }
        bool wasHidden = _isHidden;
        if (IsHidden(element) && !wasHidden)
        {
            Flush();
            _isHidden = true;
            reading.Remark(ReadRemarkKind.Hidden, place, $"the page hides an element: {ElementPath.Of(element)}");
        }
        VisitContent(element, depth);
        if (_isHidden != wasHidden)
        {
            Flush();
        }

        _isHidden = wasHidden;
    }

    private void VisitContent(PageElement element, int depth)
    {
        bool isBlock = IsBlock(element.Name);
        if (isBlock)
        {
            Flush();
        }

        Visit(element, depth);
        if (isBlock)
        {
            Flush();
        }
    }

    private void AddHeading(PageElement element, int depth)
    {
        int level = element.Name[1] - '0';
        if (element.First("table") is not null)
        {
            Visit(element, depth);
            Flush();
            return;
        }
        string text = HtmlText.Of(element, reading, place).Replace('\n', ' ');
        if (text.Length > 0)
        {
            reading.Add(new Heading { Level = level, Text = text, Place = place, IsHidden = _isHidden });
        }
    }

    private void AddTable(PageElement element, int depth)
    {
        if (depth > reading.Limits.MaxNesting)
        {
            throw new ReadLimitExceededException(FileFormat.Html, ElementPath.Of(element), nameof(ReadLimits.MaxNesting), reading.Limits.MaxNesting, depth);
        }

        var table = new HtmlTable(element, reading, place);
        if (table.IsLayout)
        {
            Visit(element, depth);
            Flush();
            return;
        }
        reading.Add(table.Build(_isHidden));
        foreach (PageElement nested in table.Nested)
        {
            AddTable(nested, depth + 1);
        }
    }

    private void Flush()
    {
        string text = _text.Take();
        if (text.Length > 0)
        {
            reading.AddParagraph(text, place, isHidden: _isHidden);
        }
    }

    /// <summary>What a page says of a picture, else its file.</summary>
    internal static string NameOf(PageElement picture) => picture["alt"] is { Length: > 0 } alt ? alt : picture["src"] ?? "";

    internal static bool IsHidden(PageElement element)
    {
        if (element.Attributes.IsEmpty)
        {
            return false;
        }

        if (element.Has("hidden"))
        {
            return true;
        }

        string? style = element["style"];
        return style is not null && style.Replace(" ", "", StringComparison.Ordinal).Contains("display:none", StringComparison.OrdinalIgnoreCase);
    }

    internal static bool IsBlock(string name) => name is "p" or "div" or "li" or "ul" or "ol" or "dl" or "dt" or "dd" or "section" or "article" or "header" or "footer" or "main" or "nav" or "aside"
        or "blockquote" or "pre" or "center" or "form" or "fieldset" or "figure" or "figcaption" or "address" or "body" or "tr" or "td" or "th" or "tbody" or "thead" or "tfoot" or "caption" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "hr";
}
