using PublicBudget.Reporting.Documents;

namespace PublicBudget.Reporting.Formats.Writing;

/// <summary>The properties that an office program shows of a file: the title, in Chinese. No dates: the library has no clock.</summary>
internal static class CoreProperties
{
    private const string Part = "docProps/core.xml";

    public static void AddTo(OoxmlPackageWriter package, Document document)
    {
        package.Add(Part, "application/vnd.openxmlformats-package.core-properties+xml", sink => Write(sink, document));
        package.Relate("", "rId2", "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties", Part);
    }

    private static void Write(XmlSink sink, Document document)
    {
        sink.Raw("<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">"u8);
        sink.Raw("<dc:title>"u8).Text(document.Title).Raw("</dc:title><dc:language>zh-CN</dc:language></cp:coreProperties>"u8);
    }
}
