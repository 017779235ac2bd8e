using PublicBudget.Performance;

namespace PublicBudget.Facts;

/// <summary>Collects the facts of one sheet. Not safe for several threads at once.</summary>
public sealed class FactSheetBuilder
{
    internal FactSheetBuilder(SheetInfo info)
    {
        ArgumentNullException.ThrowIfNull(info);
        Info = info;
    }

    /// <summary>What is known beside the figures; a reader sets it anew as it learns more.</summary>
    public SheetInfo Info { get; set; }

    /// <summary>部门（单位）整体绩效目标.</summary>
    public OverallPerformance? OverallPerformance { get; set; }

    /// <summary>How many facts there are so far.</summary>
    public int Count => Facts.Count;

    /// <summary>How many project sheets of a name there are so far: one less than the ordinal of the next.</summary>
    /// <param name="name">The name of the project.</param>
    public int CountProjects(string name) => Projects.Count(project => project.Name == name);

    internal List<Fact> Facts { get; } = [];

    internal List<SheetTable> Tables { get; } = [];

    internal List<Mention> Mentions { get; } = [];

    internal List<PrintedCode> Codes { get; } = [];

    internal List<ProjectPerformance> Projects { get; } = [];

    /// <summary>Adds a figure under a key.</summary>
    /// <param name="key">What is measured.</param>
    /// <param name="figure">The figure; an absent one adds nothing.</param>
    /// <param name="origin">Where it comes from; <c>null</c> for no place.</param>
    public FactSheetBuilder Add(FactKey key, Figure figure, Origin? origin = null)
        => Add(new Fact { Key = key, Figure = figure, Origin = origin ?? Origin.Given });

    /// <summary>Adds a figure printed at a place.</summary>
    /// <param name="key">What is measured.</param>
    /// <param name="figure">The figure; an absent one adds nothing.</param>
    /// <param name="place">Where it is printed.</param>
    public FactSheetBuilder Add(FactKey key, Figure figure, PrintedPlace place)
    {
        ArgumentNullException.ThrowIfNull(place);
        return Add(new Fact { Key = key, Figure = figure, Place = place });
    }

    /// <summary>Adds a fact, beside those of the same key that are there already.</summary>
    /// <param name="fact">The fact; one with an absent figure adds nothing.</param>
    /// <exception cref="ArgumentNullException">The fact is null.</exception>
    public FactSheetBuilder Add(Fact fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        if (fact.Figure.State != FigureState.Absent)
        {
            Facts.Add(fact.KeyReference.HasOtherForms && fact.Key.Canonical is var canonical && canonical != fact.Key ? fact with { Key = canonical } : fact);
        }

        return this;
    }

    /// <summary>Adds facts.</summary>
    /// <param name="facts">The facts.</param>
    /// <exception cref="ArgumentNullException">The sequence or an element is null.</exception>
    public FactSheetBuilder AddRange(IEnumerable<Fact> facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        foreach (Fact fact in facts) Add(fact);
        return this;
    }

    /// <summary>Adds a table that is printed, printed empty, or missing.</summary>
    /// <param name="table">The table.</param>
    /// <exception cref="ArgumentNullException">The table is null.</exception>
    public FactSheetBuilder Add(SheetTable table) => AddTo(Tables, table);

    /// <summary>Adds something that the words of the document say.</summary>
    /// <param name="mention">The words and what they are about.</param>
    /// <exception cref="ArgumentNullException">The mention is null.</exception>
    public FactSheetBuilder Add(Mention mention) => AddTo(Mentions, mention);

    /// <summary>Adds a code with its name as printed.</summary>
    /// <param name="code">The code.</param>
    /// <exception cref="ArgumentNullException">The code is null.</exception>
    public FactSheetBuilder Add(PrintedCode code) => AddTo(Codes, code);

    /// <summary>Adds a project's performance sheet.</summary>
    /// <param name="project">The sheet.</param>
    /// <exception cref="ArgumentNullException">The sheet is null.</exception>
    public FactSheetBuilder Add(ProjectPerformance project) => AddTo(Projects, project);

    /// <summary>Takes out every fact that meets a condition: what a reader found to be something else.</summary>
    /// <param name="condition">Whether the fact goes.</param>
    /// <returns>How many were taken out.</returns>
    public int Remove(Predicate<Fact> condition) => Facts.RemoveAll(condition);

    /// <summary>The sheet; the builder may go on and build another.</summary>
    public FactSheet Build() => new(this);

    private FactSheetBuilder AddTo<T>(List<T> list, T item)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(item);
        list.Add(item);
        return this;
    }
}
