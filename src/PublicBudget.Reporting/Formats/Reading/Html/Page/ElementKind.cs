using System.Collections.Frozen;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace PublicBudget.Reporting.Formats.Reading.Html.Page;

/// <summary>What all elements of one name have in common.</summary>
internal sealed class ElementKind
{
    // The elements that HTML knows, those of old pages included (HTML Living Standard, 4 and 16).
    private const string Names =
        "a abbr acronym address applet area article aside audio b base basefont bdi bdo bgsound big blink blockquote body br button canvas caption center cite "
        + "code col colgroup command content data datalist dd del details dfn dialog dir div dl dt element em embed fieldset figcaption figure font footer form "
        + "frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe image img input ins isindex kbd keygen label legend li link listing main map mark "
        + "marquee math menu menuitem meta meter multicol nav nextid nobr noembed noframes noscript object ol optgroup option output p param picture plaintext "
        + "pre progress q rb rp rt rtc ruby s samp script search section select shadow slot small source spacer span strike strong style sub summary sup svg table "
        + "tbody td template textarea tfoot th thead time title tr track tt u ul var video wbr xmp";

    // Those of MathML and SVG that a text or HTML may stand in.
    private const string MathNames = "math mi mo mn ms mtext annotation-xml";
    private const string SvgNames = "svg foreignObject desc title";

    private static readonly FrozenDictionary<string, ElementKind> OfHtml = Find(NamespaceNames.HtmlUri, Names);
    private static readonly FrozenDictionary<string, ElementKind> OfMath = Find(NamespaceNames.MathMlUri, MathNames);
    private static readonly FrozenDictionary<string, ElementKind> OfSvg = Find(NamespaceNames.SvgUri, SvgNames);

    private ElementKind(string name, string space, NodeFlags flags) => (Name, Namespace, Flags) = (name, space, flags);

    /// <summary>The name.</summary>
    public string Name { get; }

    /// <summary>The namespace of HTML, or of what a page may have in it (MathML, SVG).</summary>
    public string Namespace { get; }

    /// <summary>Where the element may stand, and how it is closed.</summary>
    public NodeFlags Flags { get; }

    /// <summary>The kind of a name of HTML.</summary>
    public static ElementKind Html(string name) => Find(OfHtml, name, NamespaceNames.HtmlUri, NodeFlags.HtmlMember);

    /// <summary>The kind of a name of MathML.</summary>
    public static ElementKind Math(string name) => Find(OfMath, name, NamespaceNames.MathMlUri, NodeFlags.MathMember);

    /// <summary>The kind of a name of SVG.</summary>
    public static ElementKind Svg(string name) => Find(OfSvg, name, NamespaceNames.SvgUri, NodeFlags.SvgMember);

    private static ElementKind Find(FrozenDictionary<string, ElementKind> known, string name, string space, NodeFlags others)
        => known.TryGetValue(name, out ElementKind? kind) ? kind : new(name, space, others);

    // What HTML says of them is what AngleSharp's own elements of these names say.
    private static FrozenDictionary<string, ElementKind> Find(string space, string names)
    {
        IDocument blank = new HtmlParser().ParseDocument("");
        return names.Split(' ').ToFrozenDictionary(name => name, name => new ElementKind(name, space, blank.CreateElement(space, name).Flags), StringComparer.Ordinal);
    }
}
