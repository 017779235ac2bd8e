using PublicBudget.Reporting.Documents;

namespace PublicBudget.Reporting.Formats.Reading.Pdf;

/// <summary>A table on a page.</summary>
internal interface IPageTable
{
    /// <summary>The upper edge.</summary>
    double Top { get; }

    /// <summary>The left edge.</summary>
    double Left { get; }

    /// <summary>The table as a block.</summary>
    Table Build(ReadingBuilder reading, Place place);
}
