using System.IO.Compression;

namespace PublicBudget.Reporting.Formats.Writing;

/// <summary>
/// Puts an Office Open XML package together: parts, their content types and relationships. Parts are written in the order in
/// which they were added, each with the same date, so that the same document gives the same bytes; System.IO.Packaging would
/// stamp every part with the clock.
/// </summary>
internal sealed class OoxmlPackageWriter
{
    private const string RelationshipContentType = "application/vnd.openxmlformats-package.relationships+xml";

    /// <summary>The earliest date that a ZIP archive can hold.</summary>
    private static readonly DateTimeOffset EntryDate = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly List<Part> _parts = [];
    private readonly SortedDictionary<string, List<Relationship>> _relationships = new(StringComparer.Ordinal);

    /// <summary>Adds a part, whose content is written when the package is saved.</summary>
    public void Add(string name, string contentType, Action<XmlSink> write) => _parts.Add(new Part(name, contentType, write));

    /// <summary>Relates a part to another; the source "" is the package. The target is relative to the source's folder.</summary>
    public void Relate(string source, string id, string type, string target)
    {
        if (!_relationships.TryGetValue(source, out List<Relationship>? list))
        {
            _relationships.Add(source, list = []);
        }

        list.Add(new Relationship(id, type, target));
    }

    /// <summary>Writes everything; the stream stays open.</summary>
    public void Save(Stream stream)
    {
        // An archive looks different on streams that cannot seek, so it is put together here: the same bytes for every stream.
        using var buffer = new MemoryStream();
        using (var archive = new ZipArchive(buffer, ZipArchiveMode.Create, leaveOpen: true))
        {
            WriteParts(archive);
        }

        buffer.Position = 0;
        buffer.CopyTo(stream);
    }

    private void WriteParts(ZipArchive archive)
    {
        Write(archive, "[Content_Types].xml", WriteContentTypes);
        foreach ((string source, List<Relationship> list) in _relationships)
        {
            Write(archive, RelationshipPartOf(source), sink => WriteRelationships(sink, list));
        }

        foreach (Part part in _parts)
        {
            Write(archive, part.Name, part.Write);
        }
    }

    private static void Write(ZipArchive archive, string name, Action<XmlSink> write)
    {
        // A stronger compression would halve the file and double the time.
        ZipArchiveEntry entry = archive.CreateEntry(name, CompressionLevel.Fastest);
        entry.LastWriteTime = EntryDate;
        entry.ExternalAttributes = 0;
        using Stream stream = entry.Open();
        using var sink = new XmlSink(stream);
        write(sink);
    }

    private static string RelationshipPartOf(string source)
    {
        int slash = source.LastIndexOf('/') + 1;
        return $"{source[..slash]}_rels/{source[slash..]}.rels";
    }

    private static void WriteRelationships(XmlSink sink, List<Relationship> list)
    {
        sink.Raw("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"u8);
        foreach (Relationship relationship in list)
        {
            sink.Raw("<Relationship Id=\""u8).Raw(relationship.Id).Raw("\" Type=\""u8).Raw(relationship.Type);
            sink.Raw("\" Target=\""u8).Text(relationship.Target).Raw("\"/>"u8);
        }

        sink.Raw("</Relationships>"u8);
    }

    private void WriteContentTypes(XmlSink sink)
    {
        sink.Raw("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"u8);
        sink.Raw("<Default Extension=\"rels\" ContentType=\""u8).Raw(RelationshipContentType).Raw("\"/>"u8);
        sink.Raw("<Default Extension=\"xml\" ContentType=\"application/xml\"/>"u8);
        foreach (Part part in _parts)
        {
            sink.Raw("<Override PartName=\"/"u8).Raw(part.Name).Raw("\" ContentType=\""u8).Raw(part.ContentType).Raw("\"/>"u8);
        }

        sink.Raw("</Types>"u8);
    }

    private readonly record struct Part(string Name, string ContentType, Action<XmlSink> Write);

    private readonly record struct Relationship(string Id, string Type, string Target);
}
