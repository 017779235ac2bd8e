using System.Globalization;
using System.Xml;

namespace PublicBudget.Reporting.Formats.Reading.Word;

/// <summary>Attributes of WordprocessingML, found by local name: their namespace differs between transitional and strict documents.</summary>
internal static class Docx
{
    /// <summary>The value of an attribute, or null.</summary>
    public static string? Attribute(XmlReader xml, string name)
    {
        string? value = null;
        for (bool more = xml.MoveToFirstAttribute(); more; more = xml.MoveToNextAttribute())
        {
            if (xml.LocalName == name)
            {
                value = xml.Value;
            }
        }
        xml.MoveToElement();
        return value;
    }

    /// <summary>The value of an attribute as a number; null where there is none.</summary>
    public static int? Number(XmlReader xml, string name) =>
        int.TryParse(Attribute(xml, name), NumberStyles.Integer, CultureInfo.InvariantCulture, out int number) ? number : null;

    /// <summary>Whether a property that may be switched off is on: present, and not 0 or false.</summary>
    public static bool IsOn(XmlReader xml) => Attribute(xml, "val") is not ("0" or "false" or "off" or "none");
}
