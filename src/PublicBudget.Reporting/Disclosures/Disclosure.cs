using PublicBudget.Budgets;
using PublicBudget.Collections;
using PublicBudget.Facts;
using PublicBudget.Preconditions;
using PublicBudget.Reporting.Documents;
using PublicBudget.Reporting.Narrative.Composing;
using PublicBudget.Reporting.Tables.Composing;
using PublicBudget.Reporting.Templates;

namespace PublicBudget.Reporting.Disclosures;

/// <summary>
/// A published disclosure (预算公开): the document and its figures. <see cref="Compose"/> makes one from a budget:
/// <code>
/// Disclosure.Compose(budget, DisclosureTemplates.Henan2021).Save("out/jiyuan-2021.xlsx");
/// </code>
/// Immutable; the same budget and form give the same bytes.
/// </summary>
public sealed partial class Disclosure
{
    private Func<Document>? _illustrate;
    private Document? _illustrated;

    private Disclosure(Document document, FactSheet facts)
    {
        Document = document;
        Facts = facts;
    }

    /// <summary>What is printed, in no format: for whoever writes one that the library does not have.</summary>
    public Document Document { get; }

    /// <summary>
    /// The document as a web page prints it: with charts of what revenue and expenditure are made of and how they changed. The
    /// other formats print the form as it is.
    /// </summary>
    public Document IllustratedDocument => _illustrated ??= _illustrate?.Invoke() ?? Document;

    /// <summary>Every figure, each with its origin.</summary>
    public FactSheet Facts { get; }

    /// <summary>The tables that were composed, each with the data it prints. Empty for a disclosure that was read.</summary>
    public IReadOnlyList<ComposedTable> ComposedTables { get; private init; } = ValueList<ComposedTable>.Empty;

    /// <summary>The figures of the sentences that were composed, in order. Empty for a disclosure that was read.</summary>
    public IReadOnlyList<NarrativeFigure> NarrativeFigures { get; private init; } = ValueList<NarrativeFigure>.Empty;

    /// <summary>Composes the disclosure of a budget in a form.</summary>
    /// <param name="budget">The budget; its prior year gives the changes.</param>
    /// <param name="template">The form.</param>
    /// <exception cref="ArgumentNullException">One of the two is null.</exception>
    /// <exception cref="OverflowException">A sum leaves the range of <see cref="Amounts.Money"/>.</exception>
    public static Disclosure Compose(UnitBudget budget, DisclosureTemplate template)
    {
        var composer = new DisclosureComposer(Require.NotNull(budget, nameof(budget)), Require.NotNull(template, nameof(template)));
        Document document = composer.Compose();
        return new Disclosure(document, composer.Facts)
        {
            _illustrate = composer.Illustrate,
            ComposedTables = ValueList.Copy(composer.Tables),
            NarrativeFigures = ValueList.Copy(composer.Figures),
        };
    }
}
