using PublicBudget.Collections;
using PublicBudget.Preconditions;
using PublicBudget.Reporting.Documents;

namespace PublicBudget.Reporting.Narrative.Composing;

/// <summary>
/// One numbered paragraph of a form's narrative (情况说明): its title and what writes its sentences. Forms differ by exchanging
/// paragraphs of the same <see cref="Name"/>.
/// </summary>
public sealed record NarrativeParagraph
{
    /// <summary>The name by which a form exchanges or drops the paragraph: ThreePublicExpenses.</summary>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    public required string Name
    {
        get;
        init => field = Require.NotBlank(value);
    }

    /// <summary>The heading without its number: “三公”经费支出预算情况说明; it may hold {unit} and {year}.</summary>
    public required string Title
    {
        get;
        init => field = Require.NotNull(value);
    }

    /// <summary>The line in the contents, where it differs from the heading.</summary>
    public string? ListedTitle { get; init; }

    /// <summary>Writes the sentences; <c>null</c> where the paragraph only holds others.</summary>
    public Action<NarrativeWriter>? Write { get; init; }

    /// <summary>Draws the charts that illustrate the paragraph on a web page; <c>null</c> for none.</summary>
    public Func<NarrativeWriter, IEnumerable<Chart>>? Draw { get; init; }

    /// <summary>The numbered parts (（一）, （二）) below the sentences.</summary>
    public IReadOnlyList<NarrativeParagraph> Parts
    {
        get;
        init => field = ValueList.Copy(value);
    } = ValueList<NarrativeParagraph>.Empty;
}
