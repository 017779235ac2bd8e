using System.Diagnostics;
using AngleSharp;
using AngleSharp.Common;
using AngleSharp.Dom;
using AngleSharp.Html.Construction;
using AngleSharp.Text;

namespace PublicBudget.Reporting.Formats.Reading.Html.Page;

/// <summary>Makes the parts of a page that AngleSharp asks for.</summary>
/// <param name="guard">Watches over what is made.</param>
internal sealed class PageFactory(NestingGuard guard) : IDomConstructionElementFactory<PageDocument, PageElement>
{
    public PageDocument CreateDocument(TextSource source, IBrowsingContext? context = null) => new(source);

    public PageElement Create(PageDocument document, StringOrMemory localName, StringOrMemory prefix = default, NodeFlags flags = NodeFlags.None)
    {
        ElementKind kind = ElementKind.Html(localName.ToString());
        return Noted(kind.Name == TagNames.Table ? new TableElement(kind, document.Tables) : new PageElement(kind));
    }

    public PageElement CreateUnknown(PageDocument document, StringOrMemory tagName) => Create(document, tagName);

    public PageElement CreateNoScript(PageDocument document, bool scripting) => Create(document, TagNames.NoScript);

    public IConstructableNode CreateDocumentType(PageDocument document, StringOrMemory name, StringOrMemory publicIdentifier, StringOrMemory systemIdentifier)
        => new Doctype();

    public IConstructableMathElement CreateMath(PageDocument document, StringOrMemory name = default) => Noted(new PageElement(ElementKind.Math(name.ToString())));

    public IConstructableSvgElement CreateSvg(PageDocument document, StringOrMemory name = default) => Noted(new PageElement(ElementKind.Svg(name.ToString())));

    public IConstructableMetaElement CreateMeta(PageDocument document) => Noted(new MetaElement(ElementKind.Html(TagNames.Meta)));

    public IConstructableScriptElement CreateScript(PageDocument document, bool parserInserted, bool started)
        => Noted(new ScriptElement(ElementKind.Html(TagNames.Script)));

    public IConstructableFrameElement CreateFrame(PageDocument document) => Create(document, TagNames.Frame);

    public IConstructableTemplateElement CreateTemplate(PageDocument document) => throw new UnreachableException("templates are left out before");

    public IConstructableFormElement CreateForm(PageDocument document) => Create(document, TagNames.Form);

    private T Noted<T>(T element)
        where T : PageElement
    {
        guard.Note(element);
        return element;
    }
}
