namespace PublicBudget.Facts;

/// <summary>What a remark on the wording of a document is about.</summary>
public enum MentionKind
{
    /// <summary>A year that the text names.</summary>
    Year = 0,

    /// <summary>The name of the organisation, or 部门/单位, as printed in one place.</summary>
    Organisation = 1,

    /// <summary>A table that the text refers to.</summary>
    TableReference = 2,

    /// <summary>A placeholder or residue of the form: XX, 待填写, 增加（减少）, 0车0辆.</summary>
    Placeholder = 3,

    /// <summary>A doubled word or a misprint; <see cref="Mention.Expected"/> is the right wording.</summary>
    Misprint = 4,

    /// <summary>主要原因: the reason given for the change of <see cref="Mention.Key"/>.</summary>
    Reason = 5,

    /// <summary>A required paragraph or term that is missing.</summary>
    MissingPassage = 6,

    /// <summary>占 with a number and no %.</summary>
    ShareWithoutSign = 7,

    /// <summary>A list that covers its whole by the words of the text (主要用于以下方面); <see cref="Mention.Key"/> is the whole.</summary>
    CompleteList = 8,

    /// <summary>A statement that nothing of the kind exists (无机关运行经费).</summary>
    None = 9,

    /// <summary>The claim that all projects have objectives (均按要求编制了绩效目标).</summary>
    AllProjectsHaveObjectives = 10,

    /// <summary>A heading of the body; <see cref="Mention.Expected"/> is its wording in the contents (目录).</summary>
    Heading = 11,
}
