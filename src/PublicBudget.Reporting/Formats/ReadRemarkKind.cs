namespace PublicBudget.Reporting.Formats;

/// <summary>What a remark of reading is about.</summary>
public enum ReadRemarkKind
{
    /// <summary>The file is another format than it claims to be.</summary>
    OtherFormat,

    /// <summary>The encoding is another than declared, or characters could not be read.</summary>
    Encoding,

    /// <summary>A worksheet, rows, columns or text that the source hides; they are read and marked as hidden.</summary>
    Hidden,

    /// <summary>A limit cut something off: the reading is partial.</summary>
    CutOff,

    /// <summary>A picture stands where text or a table was expected: the reading is partial.</summary>
    Picture,

    /// <summary>A formula without a stored value: the cell reads as blank and the reading is partial.</summary>
    FormulaWithoutValue,

    /// <summary>A cell shows an error value such as <c>#REF!</c>.</summary>
    ErrorValue,

    /// <summary>Cells behind a merged cell hold values that the source does not show; they are left out.</summary>
    CoveredCell,

    /// <summary>Tracked changes: insertions are read, deletions left out.</summary>
    TrackedChange,

    /// <summary>A part of the file is missing or cannot be read: the reading is partial.</summary>
    MissingPart,

    /// <summary>Page numbers, running headers and footers, watermarks: they are set aside, because they belong to the page and not to the text.</summary>
    Furniture,

    /// <summary>Text that stands outside of the page, where no reader of the print sees it; it is left out.</summary>
    OffPage,
}
