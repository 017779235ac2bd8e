using PublicBudget.Budgets;
using PublicBudget.Reporting.Disclosures;
using PublicBudget.Reporting.Documents;
using PublicBudget.Reporting.Formats;
using PublicBudget.Reporting.Templates;
using PublicBudget.Tests.Shared;

namespace PublicBudget.Reporting.Tests.Disclosures;

/// <summary>The disclosures that most tests look at, and pieces of them as Markdown.</summary>
internal static class Composed
{
    public static Disclosure Jiyuan { get; } = Disclosure.Compose(JiyuanBudget.Create(), DisclosureTemplates.Henan2021);

    public static Disclosure Example { get; } = Disclosure.Compose(ExampleBudget.Create(), DisclosureTemplates.Henan2021);

    /// <summary>The invented budget in the Shanghai form.</summary>
    public static Disclosure Shanghai { get; } = Disclosure.Compose(ExampleBudget.Create(), DisclosureTemplates.Shanghai2026);

    /// <summary>The invented budget in the central form.</summary>
    public static Disclosure Central { get; } = Disclosure.Compose(ExampleBudget.Create(), DisclosureTemplates.Central2022);

    /// <summary>Both budgets in every form, by the names of budget and form: "Jiyuan Henan".</summary>
    public static TheoryData<string> All => [.. from budget in new[] { "Jiyuan", "Example" } from form in new[] { "Henan", "Shanghai", "Central" } select $"{budget} {form}"];

    /// <summary>One of <see cref="All"/> by its name.</summary>
    public static Disclosure Of(string name) => name switch
    {
        "Jiyuan Henan" => Jiyuan,
        "Example Henan" => Example,
        "Example Shanghai" => Shanghai,
        "Example Central" => Central,
        _ => Disclosure.Compose(BudgetOf(name), TemplateOf(name)),
    };

    /// <summary>The budget that a name of <see cref="All"/> says.</summary>
    public static UnitBudget BudgetOf(string name) => name.StartsWith("Jiyuan", StringComparison.Ordinal) ? JiyuanBudget.Create() : ExampleBudget.Create();

    /// <summary>The form that a name of <see cref="All"/> says.</summary>
    public static DisclosureTemplate TemplateOf(string name) => name.Split(' ')[1] switch
    {
        "Henan" => DisclosureTemplates.Henan2021,
        "Shanghai" => DisclosureTemplates.Shanghai2026,
        _ => DisclosureTemplates.Central2022,
    };

    /// <summary>The keys of the tables, for one snapshot each.</summary>
    public static TheoryData<string> TablesOf(Disclosure disclosure) => [.. disclosure.Document.Tables.Select(table => table.Key!)];

    /// <summary>The names of the numbered paragraphs, for one snapshot each.</summary>
    public static TheoryData<string> ParagraphsOf(Disclosure disclosure) =>
        [.. disclosure.Document.Headings.Where(heading => heading.Level == 2).Select(heading => heading.Key!["Text".Length..])];

    /// <summary>The keys of the parts whose text has no headings of its own, for one snapshot each.</summary>
    public static TheoryData<string> PartsOf(Disclosure disclosure)
    {
        Block[] blocks = [.. disclosure.Document.Blocks];
        return [.. blocks.Zip(blocks.Skip(1)).Where(pair => pair is (Heading { Level: 1, Key: ['P', ..] }, TextBlock and not Heading)).Select(pair => pair.First.Key!)];
    }

    public static string Table(Disclosure disclosure, string key) => Markdown([disclosure.Document.FindTable(key)!]);

    /// <summary>The heading of a paragraph and everything down to the next heading of its level.</summary>
    public static string Section(Disclosure disclosure, string name) => Part(disclosure, "Text" + name);

    /// <summary>The heading with a key and everything down to the next heading of its level.</summary>
    public static string Part(Disclosure disclosure, string key)
    {
        var heading = disclosure.Document.Headings.Single(candidate => candidate.Key == key);
        var below = disclosure.Document.Blocks.SkipWhile(block => block != heading).Skip(1);
        return Markdown([heading, .. below.TakeWhile(block => block is TextBlock && !(block is Heading next && next.Level <= heading.Level))]);
    }

    /// <summary>The text of a paragraph, without its heading.</summary>
    public static string Text(Disclosure disclosure, string name) =>
        string.Join('\n', Section(disclosure, name).Split('\n').Where(line => line.Length > 0 && !line.StartsWith('#')));

    private static string Markdown(IEnumerable<Block> blocks) => DocumentWriter.ToMarkdown(new DocumentBuilder("").Add(blocks).Build());
}
