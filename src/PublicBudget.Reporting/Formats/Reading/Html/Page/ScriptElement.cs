using AngleSharp.Html.Construction;

namespace PublicBudget.Reporting.Formats.Reading.Html.Page;

/// <summary>A script, which is not run.</summary>
internal sealed class ScriptElement(ElementKind kind) : PageElement(kind), IConstructableScriptElement
{
    bool IConstructableScriptElement.Prepare(IConstructableDocument document) => false;

    Task IConstructableScriptElement.RunAsync(CancellationToken cancel) => Task.CompletedTask;
}
