using PublicBudget.Amounts;
using PublicBudget.Reporting.Narrative.Grammar;
using PublicBudget.Reporting.Narrative.Sources;
using PublicBudget.Reporting.Narrative.Tables;

namespace PublicBudget.Reporting.Narrative.Recognition;

/// <summary>What the recognisers share: the outline, its lists, and what is known so far of the changes of its amounts.</summary>
internal sealed class NarrativeScene
{
    private IReadOnlySet<MoneyUnit>? _roundedChanges;

    public NarrativeScene(Outline outline, INarrativeSource source)
    {
        Outline = outline;
        YearGroups.Assign(outline);
        Topics = new TopicIndex(outline);
        Lists = PartLists.Find(outline, Topics);
        Resolver = new TargetResolver(outline, Topics);
        ListTargets = new ListTargets(outline, Topics);
        Writer = new StatementWriter(outline.Text, source);
        BarTables = BarTableReader.Read(outline.Text);
    }

    public Outline Outline { get; }

    public TopicIndex Topics { get; }

    public List<PartList> Lists { get; }

    /// <summary>Lists that no word opens, found by their sum.</summary>
    public List<PartList> Found { get; } = [];

    public TargetResolver Resolver { get; }

    public ListTargets ListTargets { get; }

    /// <summary>The units in which the text prints all its changes rounded to whole ones.</summary>
    public IReadOnlySet<MoneyUnit> RoundedChanges => _roundedChanges ??= Recognition.RoundedChanges.Find(Claims<GrowthClaim>());

    public StatementWriter Writer { get; }

    /// <summary>The tables that were flattened into the text, their cells between bars.</summary>
    public BarTables BarTables { get; }

    /// <summary>The signed change that a claim gives of a level, or zero where it is said to be flat.</summary>
    public Dictionary<Level, Figure> Changes { get; } = [];

    /// <summary>The shares that are claimed of the parts of a total.</summary>
    public Dictionary<Level, PublishedPercentage> Shares { get; } = [];

    public IEnumerable<T> Claims<T>()
        where T : Claim
    {
        foreach (Element element in Outline.Elements)
        {
            if (element is T claim)
            {
                yield return claim;
            }
        }
    }
}
