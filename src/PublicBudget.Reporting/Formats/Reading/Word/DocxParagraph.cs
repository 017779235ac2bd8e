using System.Text;

namespace PublicBudget.Reporting.Formats.Reading.Word;

/// <summary>A paragraph while it is read.</summary>
internal sealed class DocxParagraph
{
    /// <summary>The text so far.</summary>
    public StringBuilder Text { get; } = new();

    /// <summary>The style.</summary>
    public string? Style { get; set; }

    /// <summary>The outline level set on the paragraph itself, from zero.</summary>
    public int? Outline { get; set; }

    /// <summary>The list set on the paragraph itself; zero takes it out of any list.</summary>
    public int? NumberingId { get; set; }

    /// <summary>The level in the list.</summary>
    public int? NumberingLevel { get; set; }

    /// <summary>Whether a picture stands in it.</summary>
    public bool HasPicture { get; set; }
}
