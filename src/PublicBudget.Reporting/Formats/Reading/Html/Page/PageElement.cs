using System.Text;
using AngleSharp.Common;
using AngleSharp.Dom;
using AngleSharp.Html.Construction;
using AngleSharp.Html.Parser.Tokens.Struct;

namespace PublicBudget.Reporting.Formats.Reading.Html.Page;

/// <summary>An element of a page.</summary>
/// <param name="kind">Its name, and what HTML says of elements of that name.</param>
/// <remarks>A form, a frame and an element of MathML or SVG are elements like any other here.</remarks>
internal class PageElement(ElementKind kind)
    : PageParent, IConstructableFormElement, IConstructableFrameElement, IConstructableMathElement, IConstructableSvgElement, IConstructableNamedNodeMap
{
    private PageAttribute[] _attributes = [];

    /// <inheritdoc/>
    public sealed override string Name => kind.Name;

    /// <inheritdoc/>
    public sealed override NodeFlags Flags => kind.Flags;

    /// <summary>What it says of itself.</summary>
    public ReadOnlySpan<PageAttribute> Attributes => _attributes;

    StringOrMemory IConstructableElement.NamespaceUri => kind.Namespace;

    StringOrMemory IConstructableElement.LocalName => kind.Name;

    StringOrMemory IConstructableElement.Prefix => default;

    IConstructableNamedNodeMap IConstructableElement.Attributes => this;

    // Nobody asks where in the source an element stands.
    ISourceReference? IConstructableElement.SourceReference
    {
        get => null;
        set { }
    }

    int IConstructableNamedNodeMap.Length => _attributes.Length;

    IConstructableAttr? IConstructableNamedNodeMap.this[StringOrMemory name] => Attribute(name);

    /// <summary>All text in it.</summary>
    public string Text
    {
        get
        {
            var text = new StringBuilder();
            AppendText(text);
            return text.ToString();
        }
    }

    /// <summary>The value of an attribute; null where it has none of that name.</summary>
    public string? this[string attribute] => Attribute(attribute)?.Value.ToString();

    /// <summary>Whether it has an attribute, whatever its value.</summary>
    public bool Has(string attribute) => Attribute(attribute) is not null;

    bool IConstructableElement.HasAttribute(StringOrMemory name) => Attribute(name) is not null;

    StringOrMemory IConstructableElement.GetAttribute(StringOrMemory namespaceUri, StringOrMemory localName) => Attribute(localName)?.Value ?? default;

    void IConstructableElement.SetAttribute(string? namespaceUri, StringOrMemory name, StringOrMemory value) => Set(name, value);

    void IConstructableElement.SetOwnAttribute(StringOrMemory name, StringOrMemory value) => Set(name, value);

    void IConstructableElement.SetAttributes(StructAttributes tagAttributes)
    {
        if (tagAttributes.Count == 0) return;
        int known = _attributes.Length;
        Array.Resize(ref _attributes, known + tagAttributes.Count);
        for (int i = 0; i < tagAttributes.Count; i++) _attributes[known + i] = new PageAttribute(tagAttributes[i].Name, tagAttributes[i].Value);
    }

    void IConstructableElement.SetupElement() => Close();

    void IConstructableElement.AddComment(ref StructHtmlToken token)
    {
    }

    IConstructableNode IConstructableElement.ShallowCopy() => new PageElement(kind) { _attributes = _attributes };

    bool IConstructableNamedNodeMap.SameAs(IConstructableNamedNodeMap? attributes)
    {
        if (attributes is null || attributes.Length != _attributes.Length) return false;
        foreach (PageAttribute attribute in _attributes)
        {
            if (attributes[attribute.Name] is not { } other || other.Value != attribute.Value) return false;
        }

        return true;
    }

    /// <summary>Nothing more comes into it.</summary>
    protected virtual void Close()
    {
    }

    private PageAttribute? Attribute(StringOrMemory name)
    {
        foreach (PageAttribute attribute in _attributes)
        {
            if (attribute.Name == name) return attribute;
        }

        return null;
    }

    private void Set(StringOrMemory name, StringOrMemory value)
    {
        if (Attribute(name) is { } known) known.Value = value;
        else _attributes = [.. _attributes, new PageAttribute(name, value)];
    }
}
