using System.Text;
using AngleSharp.Common;

namespace PublicBudget.Reporting.Formats.Reading.Html.Page;

/// <summary>A text of a page, a stretch of its source where nothing had to be put together. It lasts as long as the page.</summary>
internal sealed class PageText(StringOrMemory data) : PageNode
{
    private StringOrMemory _data = data;

    // A broken table gives what stands in it to one text, piece by piece.
    private StringBuilder? _growing;

    /// <inheritdoc/>
    public override string Name => "#text";

    /// <summary>The characters.</summary>
    public ReadOnlySpan<char> Data
    {
        get
        {
            if (_growing is not null) (_data, _growing) = (_growing.ToString(), null);
            return _data.Memory.Span;
        }
    }

    /// <summary>Puts more behind.</summary>
    public void Append(StringOrMemory more)
    {
        _growing ??= new StringBuilder().Append(_data.Memory.Span);
        _growing.Append(more.Memory.Span);
    }

    /// <summary>Puts more before.</summary>
    public void Prepend(StringOrMemory more) => _data = string.Concat(more.Memory.Span, Data);
}
