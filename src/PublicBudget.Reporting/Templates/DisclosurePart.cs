using PublicBudget.Collections;
using PublicBudget.Preconditions;
using PublicBudget.Reporting.Narrative.Composing;

namespace PublicBudget.Reporting.Templates;

/// <summary>A part of the text of a disclosure (第一部分 概况): a heading with numbered paragraphs or terms below it.</summary>
public sealed record DisclosurePart
{
    /// <summary>The heading; it may hold {unit} and {year}.</summary>
    public required string Title
    {
        get;
        init => field = Require.NotBlank(value);
    }

    /// <summary>The numbered paragraphs. A part of a single one prints it right below its own title, without a number.</summary>
    public IReadOnlyList<NarrativeParagraph> Paragraphs
    {
        get;
        init => field = ValueList.Copy(value);
    } = ValueList<NarrativeParagraph>.Empty;

    /// <summary>The terms that the part explains, numbered.</summary>
    public IReadOnlyList<DisclosureTerm> Terms
    {
        get;
        init => field = ValueList.Copy(value);
    } = ValueList<DisclosureTerm>.Empty;

    /// <summary>Whether the part stands behind the tables. Default: before them.</summary>
    public bool FollowsTables { get; init; }

    /// <summary>Whether the contents list the paragraphs too. Default: only the part.</summary>
    public bool ListsParagraphs { get; init; }
}
