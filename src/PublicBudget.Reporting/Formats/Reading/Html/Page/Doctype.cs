namespace PublicBudget.Reporting.Formats.Reading.Html.Page;

/// <summary>The declaration of a document type.</summary>
internal sealed class Doctype : PageNode
{
    /// <inheritdoc/>
    public override string Name => "#doctype";
}
