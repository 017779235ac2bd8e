using PublicBudget.Amounts;
using PublicBudget.Facts;
using PublicBudget.Preconditions;
using PublicBudget.Reporting.Narrative.Composing;
using PublicBudget.Reporting.Tables.Composing;

namespace PublicBudget.Reporting.Templates;

public sealed partial record DisclosureTemplate
{
    /// <summary>The same form with all amounts in one unit and with the same decimals.</summary>
    /// <param name="unit">元, 万元 or 亿元.</param>
    /// <param name="decimals">The decimals, 0 to 10.</param>
    /// <exception cref="ArgumentOutOfRangeException">The decimals are not 0 to 10.</exception>
    public DisclosureTemplate WithAmountsIn(MoneyUnit unit, int decimals)
    {
        var precision = new PublishedPrecision(unit, decimals);
        return this with { Precision = precision, PerformancePrecision = precision, TextPrecision = null };
    }

    /// <summary>The same form with one table changed; its place stays.</summary>
    /// <typeparam name="T">The kind of table.</typeparam>
    /// <param name="role">What the table is for.</param>
    /// <param name="change">Gives the new table from the old one: <c>table =&gt; table with { … }</c>.</param>
    /// <exception cref="ArgumentException">The form has no such table.</exception>
    public DisclosureTemplate WithTable<T>(TableRole role, Func<T, TableSpec> change)
        where T : TableSpec
    {
        Require.NotNull(change, nameof(change));
        return Tables.Any(table => table.Role == role && table is T)
            ? this with { Tables = [.. Tables.Select(table => table is T typed && table.Role == role ? change(typed) : table)] }
            : throw new ArgumentException($"Expected a {typeof(T).Name} for {role} in {Name}, found none.", nameof(role));
    }

    /// <summary>The same form with a table of the same role in the place of the one it has.</summary>
    /// <param name="table">The new table.</param>
    /// <exception cref="ArgumentException">The form has no such table.</exception>
    public DisclosureTemplate WithTable(TableSpec table)
    {
        Require.NotNull(table, nameof(table));
        return WithTable<TableSpec>(table.Role, _ => table);
    }

    /// <summary>The same form with a table after the one of a role.</summary>
    /// <param name="role">What the table before it is for.</param>
    /// <param name="table">The new table.</param>
    /// <exception cref="ArgumentException">The form has no table of that role.</exception>
    public DisclosureTemplate WithTableAfter(TableRole role, TableSpec table)
    {
        Require.NotNull(table, nameof(table));
        return Tables.Any(known => known.Role == role)
            ? this with { Tables = [.. Tables.SelectMany(known => known.Role == role ? new[] { known, table } : [known])] }
            : throw new ArgumentException($"Expected a table for {role} in {Name}, found none.", nameof(role));
    }

    /// <summary>The same form without the tables of a role.</summary>
    /// <param name="role">What the table is for.</param>
    public DisclosureTemplate WithoutTable(TableRole role) => this with { Tables = [.. Tables.Where(table => table.Role != role)] };

    /// <summary>The same form with another paragraph in the place of the one of the same name.</summary>
    /// <param name="paragraph">The new paragraph.</param>
    /// <exception cref="ArgumentException">The form has no paragraph of that name.</exception>
    public DisclosureTemplate WithParagraph(NarrativeParagraph paragraph)
    {
        Require.NotNull(paragraph, nameof(paragraph));
        return ChangeParagraphs(paragraph.Name, _ => [paragraph]);
    }

    /// <summary>The same form without a paragraph.</summary>
    /// <param name="name">The name of the paragraph.</param>
    /// <exception cref="ArgumentException">The form has no paragraph of that name.</exception>
    public DisclosureTemplate WithoutParagraph(string name) => ChangeParagraphs(name, _ => []);

    /// <summary>The same form with a paragraph after another one.</summary>
    /// <param name="name">The name of the paragraph before it.</param>
    /// <param name="paragraph">The new paragraph.</param>
    /// <exception cref="ArgumentException">The form has no paragraph of that name.</exception>
    public DisclosureTemplate WithParagraphAfter(string name, NarrativeParagraph paragraph)
    {
        Require.NotNull(paragraph, nameof(paragraph));
        return ChangeParagraphs(name, found => [found, paragraph]);
    }

    private DisclosureTemplate ChangeParagraphs(string name, Func<NarrativeParagraph, NarrativeParagraph[]> change)
    {
        bool isFound = false;
        DisclosurePart[] parts = [.. Parts.Select(part => part with { Paragraphs = Changed(part.Paragraphs) })];
        return isFound
            ? this with { Parts = parts }
            : throw new ArgumentException($"Expected a paragraph {name} in {Name}, found none.", nameof(name));

        NarrativeParagraph[] Changed(IReadOnlyList<NarrativeParagraph> paragraphs) => [.. paragraphs.SelectMany(paragraph =>
        {
            isFound |= paragraph.Name == name;
            return paragraph.Name == name ? change(paragraph) : [paragraph with { Parts = Changed(paragraph.Parts) }];
        })];
    }
}
