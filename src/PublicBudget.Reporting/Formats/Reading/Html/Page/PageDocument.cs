using AngleSharp.Dom;
using AngleSharp.Html.Construction;
using AngleSharp.Html.Parser.Tokens.Struct;
using AngleSharp.Text;

namespace PublicBudget.Reporting.Formats.Reading.Html.Page;

/// <summary>A page. Its texts are stretches of a buffer that goes back where it came from when the page is disposed of.</summary>
internal sealed class PageDocument(TextSource source) : PageParent, IConstructableDocument, IDisposable
{
    /// <inheritdoc/>
    public override string Name => "#document";

    /// <summary>What the page shows; null where it has frames instead.</summary>
    public PageElement? Body => Root?.Child("body");

    /// <summary>What the title says, blanks put together; empty without one.</summary>
    public string Title => Find("title").FirstOrDefault(title => (title.Flags & NodeFlags.HtmlMember) != 0) is { } title
        ? string.Join(' ', title.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        : "";

    /// <summary>The tables that are not closed yet.</summary>
    public OpenTables Tables { get; } = new();

    TextSource IConstructableDocument.Source => source;

    IDisposable? IConstructableDocument.Builder { get; set; }

    QuirksMode IConstructableDocument.QuirksMode { get; set; }

    IConstructableElement? IConstructableDocument.Head => Root?.Child("head");

    IConstructableElement IConstructableDocument.DocumentElement => Root!;

    bool IConstructableDocument.IsLoading => false;

    private PageElement? Root => Child("html");

    /// <inheritdoc/>
    /// <remarks>A page has one element. What else is given to it may not stand in a table, and has to go before that.</remarks>
    public override void Add(PageNode node)
    {
        if (node is PageElement element && Root is { } root) Tables.Foster(element, root);
        else base.Add(node);
    }

    /// <summary>Gives the buffer back.</summary>
    public void Dispose()
    {
        ((IConstructableDocument)this).Builder?.Dispose();
        source.Dispose();
    }

    void IConstructableDocument.AddComment(ref StructHtmlToken token)
    {
    }

    // Nothing is run and nothing fetched.
    void IConstructableDocument.PerformMicrotaskCheckpoint()
    {
    }

    void IConstructableDocument.ProvideStableState()
    {
    }

    void IConstructableDocument.ApplyManifest()
    {
    }

    void IConstructableDocument.TrackError(Exception exception)
    {
    }

    Task IConstructableDocument.WaitForReadyAsync(CancellationToken cancelToken) => Task.CompletedTask;

    Task IConstructableDocument.FinishLoadingAsync() => Task.CompletedTask;
}
