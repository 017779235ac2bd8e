namespace PublicBudget.Reporting.Documents;

/// <summary>What a paragraph is for; it decides how a format sets it.</summary>
public enum ParagraphRole
{
    /// <summary>Running text (正文).</summary>
    Body,

    /// <summary>A note (注).</summary>
    Note,

    /// <summary>A remark on the figures (说明), such as the one on rounding.</summary>
    Remark,

    /// <summary>The line above or below a figure.</summary>
    Caption,

    /// <summary>The date of publication (公开日期).</summary>
    Date,

    /// <summary>A line of the cover or below the title (封面, 副标题).</summary>
    Subtitle,
}
