using System.Text;
using System.Xml;

namespace PublicBudget.Reporting.Formats.Reading.Word;

/// <summary>Automatic numbers: 一、 （二） 3. They are printed but do not stand in the text, so they are counted along.</summary>
internal sealed class DocxNumbering
{
    private const int Levels = 9;

    private readonly Dictionary<int, int> _abstractOf = [];
    private readonly Dictionary<int, Level[]> _levelsOf = [];
    private readonly Dictionary<int, int[]> _counters = [];

    private record struct Level(string Format, string Text, int Start);

    /// <summary>Reads the numbering part, if there is one.</summary>
    public static DocxNumbering Read(OoxmlPackage package, Dictionary<string, OoxmlRelationship> relationships)
    {
        var numbering = new DocxNumbering();
        string? part = package.FirstPart(relationships, "numbering");
        if (part is not null)
        {
            ReaderGuard.Run(FileFormat.Docx, part, () => numbering.ReadPart(package, part));
        }

        return numbering;
    }

    /// <summary>The number that the next paragraph of a list prints; nothing for bullets and unknown lists.</summary>
    public string Next(int list, int level)
    {
        level = Math.Clamp(level, 0, Levels - 1);
        if (!_abstractOf.TryGetValue(list, out int id) || !_levelsOf.TryGetValue(id, out Level[]? levels))
        {
            return "";
        }

        if (!_counters.TryGetValue(id, out int[]? counters))
        {
            _counters[id] = counters = [.. levels.Select(static found => found.Start - 1)];
        }

        counters[level]++;
        for (int deeper = level + 1; deeper < Levels; deeper++)
        {
            counters[deeper] = levels[deeper].Start - 1;
        }

        return levels[level].Format is "bullet" or "none" ? "" : Print(levels, counters, level);
    }

    private static string Print(Level[] levels, int[] counters, int level)
    {
        var text = new StringBuilder(levels[level].Text);
        for (int i = 0; i < Levels; i++)
        {
            text.Replace(FormattableString.Invariant($"%{i + 1}"), ChineseNumerals.Print(Math.Max(counters[i], levels[i].Start), levels[i].Format));
        }

        return text.ToString();
    }

    private bool ReadPart(OoxmlPackage package, string part)
    {
        using XmlReader xml = package.OpenXml(part)!;
        Level[]? levels = null;
        int level = 0, list = 0;
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            switch (xml.LocalName)
            {
                case "abstractNum":
                    levels = [.. Enumerable.Repeat(new Level("none", "", 1), Levels)];
                    _levelsOf[Docx.Number(xml, "abstractNumId") ?? -1] = levels;
                    break;
                case "lvl":
                    level = Math.Clamp(Docx.Number(xml, "ilvl") ?? 0, 0, Levels - 1);
                    break;
                case "num":
                    (list, levels) = (Docx.Number(xml, "numId") ?? -1, null);
                    break;
                case "abstractNumId":
                    _abstractOf[list] = Docx.Number(xml, "val") ?? -1;
                    break;
                case "numFmt" when levels is not null:
                    levels[level].Format = Docx.Attribute(xml, "val") ?? "none";
                    break;
                case "lvlText" when levels is not null:
                    levels[level].Text = Docx.Attribute(xml, "val") ?? "";
                    break;
                case "start" when levels is not null:
                    levels[level].Start = Math.Clamp(Docx.Number(xml, "val") ?? 1, 0, 9999);
                    break;
            }
        }
        return true;
    }
}
