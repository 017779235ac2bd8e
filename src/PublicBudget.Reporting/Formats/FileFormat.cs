namespace PublicBudget.Reporting.Formats;

/// <summary>A file format that a disclosure is published in.</summary>
public enum FileFormat
{
    /// <summary>Not known; the default. A reader then looks at the content.</summary>
    Unknown = 0,

    /// <summary>Markdown (.md) with pipe tables, as document converters write it.</summary>
    Markdown,

    /// <summary>Plain text (.txt): narrative, pages separated by form feeds.</summary>
    Text,

    /// <summary>A web page (.html, .htm).</summary>
    Html,

    /// <summary>Word, Office Open XML (.docx).</summary>
    Docx,

    /// <summary>Excel, Office Open XML (.xlsx, .xlsm).</summary>
    Xlsx,

    /// <summary>Excel 97–2003 and older (.xls).</summary>
    Xls,

    /// <summary>Portable Document Format (.pdf).</summary>
    Pdf,
}
