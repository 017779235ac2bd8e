using System.Text;
using PublicBudget.Reporting.Documents;
using PublicBudget.Reporting.Formats.Reading.Html.Page;

namespace PublicBudget.Reporting.Formats.Reading.Html;

/// <summary>Collects the text of a page as a browser shows it: runs of blanks are one, and a line break in the source between ideographs is none.</summary>
internal sealed class HtmlText(int maxLength)
{
    private const string Blanks = " \t\n\r\f";

    private readonly StringBuilder _text = new();
    private bool _pendingBlank;
    private bool _pendingBreak;
    private bool _isCut;

    /// <summary>The text of an element, tags resolved, hidden parts included, nested tables left out; cut to the limits with a remark.</summary>
    public static string Of(PageElement element, ReadingBuilder reading, Place place)
    {
        // Most cells hold one word or one figure.
        if (element.Children.IsEmpty) return "";
        if (element.Children is [PageText { Data: var data }] && !data.Trim(Blanks).ContainsAny(Blanks))
        {
            return reading.Clip(data.Trim().ToString(), place);
        }

        var text = new HtmlText(reading.Limits.MaxCellLength);
        text.AppendContent(element, reading.Limits.MaxNesting);
        if (text._isCut)
        {
            reading.Remark(ReadRemarkKind.CutOff, place, FormattableString.Invariant($"what lies more than {reading.Limits.MaxNesting} elements deep ({nameof(ReadLimits)}.{nameof(ReadLimits.MaxNesting)}) was left out"));
        }

        return reading.Clip(text.Take(), place);
    }

    /// <summary>Appends the data of a text node.</summary>
    public void Append(ReadOnlySpan<char> data)
    {
        if (_text.Length > maxLength)
        {
            return;
        }

        foreach (char c in data)
        {
            if (c is ' ' or '\t' or '\n' or '\r' or '\f')
            {
                _pendingBlank = _pendingBlank || c is ' ' or '\t';
                _pendingBreak = _pendingBreak || c is '\n' or '\r';
                continue;
            }
            ResolveBlank(c);
            _text.Append(c);
        }
    }

    /// <summary>Appends a line break that the page means.</summary>
    public void Break()
    {
        _pendingBlank = _pendingBreak = false;
        if (_text.Length > 0 && _text[^1] != '\n')
        {
            _text.Append('\n');
        }
    }

    /// <summary>The text collected so far, which begins anew.</summary>
    public string Take()
    {
        string text = _text.ToString().Trim();
        _text.Clear();
        _pendingBlank = _pendingBreak = false;
        return text;
    }

    private void ResolveBlank(char next)
    {
        if ((_pendingBlank || _pendingBreak) && _text.Length > 0 && _text[^1] != '\n')
        {
            bool dropped = _pendingBreak && (CjkText.IsWide(_text[^1]) || CjkText.IsWide(next));
            if (!dropped)
            {
                _text.Append(' ');
            }
        }
        _pendingBlank = _pendingBreak = false;
    }

    private void AppendContent(PageElement parent, int depthLeft)
    {
        if (depthLeft < 0)
        {
            _isCut = _isCut || !parent.Children.IsEmpty;
            return;
        }

        foreach (PageNode child in parent.Children)
        {
            if (child is PageText data)
            {
                Append(data.Data);
            }
            else if (child is PageElement element)
            {
                AppendElement(element, depthLeft - 1);
            }
        }
    }

    private void AppendElement(PageElement element, int depthLeft)
    {
        if (element.Name is "script" or "style" or "table" or "select" or "textarea")
        {
            return;
        }

        bool isBlock = element.Name == "br" || HtmlWalker.IsBlock(element.Name);
        if (isBlock)
        {
            Break();
        }

        AppendContent(element, depthLeft);
        if (isBlock)
        {
            Break();
        }
    }
}
