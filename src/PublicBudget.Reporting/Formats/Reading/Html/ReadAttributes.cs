using AngleSharp.Html.Parser.Tokens.Struct;

namespace PublicBudget.Reporting.Formats.Reading.Html;

/// <summary>
/// The attributes of a page that a reading asks for, and those that decide where the parser puts an element. Published pages bear many more
/// (classes, widths, fonts of every cell), which it need not keep.
/// </summary>
internal static class ReadAttributes
{
    /// <summary>Whether an attribute is kept. The parser gives its name in small letters.</summary>
    public static bool Keep(ref StructHtmlToken tag, ReadOnlyMemory<char> name)
        => name.Span is "rowspan" or "colspan" or "hidden" or "style" or "id" or "alt" or "src" or "type" or "encoding" or "color" or "face" or "size";
}
