using System.Globalization;
using System.Xml;

namespace PublicBudget.Reporting.Formats.Reading.Word;

/// <summary>What matters of paragraph styles: the heading level and the automatic number.</summary>
internal sealed class DocxStyles
{
    private const int MaxChain = 20;
    private readonly Dictionary<string, Style> _styles = new(StringComparer.Ordinal);

    private readonly record struct Style(string? BasedOn, int? Outline, int? NumberingId, int? NumberingLevel);

    /// <summary>Reads the styles part, if there is one.</summary>
    public static DocxStyles Read(OoxmlPackage package, Dictionary<string, OoxmlRelationship> relationships)
    {
        var styles = new DocxStyles();
        string? part = package.FirstPart(relationships, "styles");
        if (part is not null)
        {
            ReaderGuard.Run(FileFormat.Docx, part, () => styles.ReadPart(package, part));
        }

        return styles;
    }

    /// <summary>The heading level of a style from one, or null for running text.</summary>
    public int? HeadingLevel(string? style) => Find(style, static found => found.Outline) is >= 0 and <= 8 and int outline ? outline + 1 : null;

    /// <summary>The list that a style numbers its paragraphs by, and the level in it.</summary>
    public (int? Id, int? Level) Numbering(string? style) => (Find(style, static found => found.NumberingId), Find(style, static found => found.NumberingLevel));

    private int? Find(string? style, Func<Style, int?> property)
    {
        // A style may be based on itself in a circle.
        for (int i = 0; style is not null && i < MaxChain && _styles.TryGetValue(style, out Style found); i++)
        {
            if (property(found) is { } value)
            {
                return value;
            }

            style = found.BasedOn;
        }
        return null;
    }

    private bool ReadPart(OoxmlPackage package, string part)
    {
        using XmlReader xml = package.OpenXml(part)!;
        string? id = null;
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            if (xml.LocalName == "style")
            {
                id = Docx.Attribute(xml, "type") is "paragraph" or null ? Docx.Attribute(xml, "styleId") : null;
                if (id is not null)
                {
                    _styles.TryAdd(id, default);
                }
            }
            else if (id is not null)
            {
                _styles[id] = With(_styles[id], xml);
            }
        }
        return true;
    }

    private static Style With(Style style, XmlReader xml) => xml.LocalName switch
    {
        "name" when HeadingName(Docx.Attribute(xml, "val")) is { } level => style with { Outline = style.Outline ?? level },
        "basedOn" => style with { BasedOn = Docx.Attribute(xml, "val") },
        "outlineLvl" => style with { Outline = Docx.Number(xml, "val") },
        "numId" => style with { NumberingId = Docx.Number(xml, "val") },
        "ilvl" => style with { NumberingLevel = Docx.Number(xml, "val") },
        _ => style,
    };

    private static int? HeadingName(string? name)
    {
        const string Prefix = "heading ";
        bool isHeading = name is not null && name.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase);
        return isHeading && int.TryParse(name.AsSpan(Prefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out int level) ? level - 1 : null;
    }
}
