using System.IO.Compression;
using System.Xml;

namespace PublicBudget.Reporting.Formats.Reading;

/// <summary>
/// The parts of a .docx or .xlsx, opened with the limits enforced before anything is unpacked. Parts are read by
/// <see cref="XmlReader"/> without document type declarations, entities or a resolver: nothing outside the file is ever opened.
/// </summary>
/// <remarks>
/// The sizes that an entry declares bound what is unpacked of it (the inflater of .NET stops there), so checking the declared
/// sizes is enough against bombs that lie. Relationships are looked up, never followed in a circle: each part is read once.
/// </remarks>
internal sealed class OoxmlPackage : IDisposable
{
    private readonly ZipArchive _archive;
    private readonly Dictionary<string, ZipArchiveEntry> _parts;
    private readonly XmlReaderSettings _settings;

    private OoxmlPackage(ZipArchive archive, FileFormat format, ReadLimits limits)
    {
        _archive = archive;
        Format = format;
        _parts = new(archive.Entries.Count, StringComparer.OrdinalIgnoreCase);
        foreach (ZipArchiveEntry entry in archive.Entries)
        {
            _parts.TryAdd(entry.FullName.Replace('\\', '/').TrimStart('/'), entry);
        }

        _settings = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            MaxCharactersInDocument = limits.MaxUnpackedBytes,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            CheckCharacters = false,
            CloseInput = true,
            NameTable = new NameTable(),
        };
    }

    /// <summary>The format, for messages.</summary>
    public FileFormat Format { get; }

    /// <summary>The name table that all readers of this package share: element names can be compared by reference.</summary>
    public XmlNameTable Names => _settings.NameTable!;

    /// <summary>Opens a package.</summary>
    /// <exception cref="DocumentFormatException">Cut off, encrypted, or larger than the limits allow.</exception>
    public static OoxmlPackage Open(ReadOnlyMemory<byte> bytes, FileFormat format, ReadLimits limits) =>
        ReaderGuard.Run(format, "", () =>
        {
            var archive = new ZipArchive(ByteStream.Over(bytes), ZipArchiveMode.Read);
            CheckLimits(archive, format, limits);
            return new OoxmlPackage(archive, format, limits);
        });

    /// <summary>Whether a part exists.</summary>
    public bool Has(string part) => _parts.ContainsKey(part);

    /// <summary>Names of all parts.</summary>
    public IEnumerable<string> Parts => _parts.Keys;

    /// <summary>A reader over a part, or null if there is no such part.</summary>
    public XmlReader? OpenXml(string part) =>
        _parts.TryGetValue(part, out ZipArchiveEntry? entry) ? XmlReader.Create(entry.Open(), _settings) : null;

    /// <summary>The relationships of a part (of the package itself for the empty name), by id. Targets outside the file are left out.</summary>
    public Dictionary<string, OoxmlRelationship> RelationshipsOf(string part)
    {
        int slash = part.LastIndexOf('/');
        string folder = slash < 0 ? "" : part[..(slash + 1)], name = part[(slash + 1)..];
        var relationships = new Dictionary<string, OoxmlRelationship>(StringComparer.Ordinal);
        string at = $"{folder}_rels/{name}.rels";
        using XmlReader? xml = OpenXml(at);
        while (xml is not null && xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element || xml.LocalName != "Relationship" || xml.GetAttribute("TargetMode") == "External")
            {
                continue;
            }

            if (xml.GetAttribute("Id") is { } id && xml.GetAttribute("Target") is { } target)
            {
                relationships.TryAdd(id, new(KindOf(xml.GetAttribute("Type")), Resolve(folder, target)));
            }
        }
        return relationships;
    }

    /// <summary>The part that the package is about: the target of its officeDocument relationship.</summary>
    public string? MainPart() => FirstPart(RelationshipsOf(""), "officeDocument");

    /// <summary>The first part of a kind among relationships, if the package holds it.</summary>
    public string? FirstPart(Dictionary<string, OoxmlRelationship> relationships, string kind) =>
        relationships.Values.Where(relationship => relationship.Kind == kind).Select(relationship => relationship.Target).FirstOrDefault(Has);

    /// <inheritdoc/>
    public void Dispose() => _archive.Dispose();

    private static void CheckLimits(ZipArchive archive, FileFormat format, ReadLimits limits)
    {
        if (archive.Entries.Count > limits.MaxEntries)
        {
            throw new ReadLimitExceededException(format, "", nameof(ReadLimits.MaxEntries), limits.MaxEntries, archive.Entries.Count);
        }

        long unpacked = 0;
        foreach (ZipArchiveEntry entry in archive.Entries)
        {
            if (entry.IsEncrypted)
            {
                throw new EncryptedDocumentException(format, entry.FullName, "expected a readable entry, found one protected by a password");
            }

            unpacked += entry.Length;
            if (unpacked > limits.MaxUnpackedBytes)
            {
                throw new ReadLimitExceededException(format, entry.FullName, nameof(ReadLimits.MaxUnpackedBytes), limits.MaxUnpackedBytes, unpacked);
            }

            if (entry.Length > ReadLimits.RatioFloor && entry.Length / Math.Max(1, entry.CompressedLength) > limits.MaxUnpackRatio)
            {
                throw new ReadLimitExceededException(format, entry.FullName, nameof(ReadLimits.MaxUnpackRatio), limits.MaxUnpackRatio, entry.Length / Math.Max(1, entry.CompressedLength));
            }
        }
    }

    // Transitional and strict documents differ in the address before the last part only.
    private static string KindOf(string? type) => type is null ? "" : type[(type.LastIndexOf('/') + 1)..];

    private static string Resolve(string folder, string target)
    {
        target = target.Replace('\\', '/');
        if (target.StartsWith('/'))
        {
            return target[1..];
        }

        var parts = new List<string>((folder + target).Split('/'));
        for (int i = 0; i < parts.Count;)
        {
            bool up = parts[i] == ".." && i > 0;
            if (parts[i] is "." || up)
            {
                parts.RemoveRange(up ? i - 1 : i, up ? 2 : 1);
            }
            else
            {
                i++;
            }

            if (up)
            {
                i--;
            }
        }
        return string.Join('/', parts);
    }
}
