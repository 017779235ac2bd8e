using PublicBudget.Classifications;
using PublicBudget.Collections;
using PublicBudget.Periods;

namespace PublicBudget.Performance;

/// <summary>
/// The names that an indicator table may have at its first and second level (指标框架), from which year to which, by which
/// document, and how sure that is. The names are data: they change with documents, and no enumeration could keep up.
/// </summary>
public sealed partial record IndicatorFramework
{
    /// <summary>A short name, for example "财预〔2021〕101号".</summary>
    public required string Name { get; init; }

    /// <summary>What it is used for, in words.</summary>
    public required string Purpose { get; init; }

    /// <summary>The first year for which it is used.</summary>
    public required FiscalYear FirstYear { get; init; }

    /// <summary>The last year for which it is used; null while it is in force.</summary>
    public FiscalYear? LastYear { get; init; }

    /// <summary>How sure the names are.</summary>
    public EvidenceBasis Basis { get; init; }

    /// <summary>The first-level names, in the order of the form.</summary>
    public IReadOnlyList<FrameworkDimension> Dimensions { get; init => field = ValueList.Copy(value); } =
        ValueList<FrameworkDimension>.Empty;

    /// <summary>The standard weights of a project with cost and satisfaction indicators; null where none are laid down.</summary>
    public FrameworkWeights? Weights { get; init; }

    /// <summary>The framework of the same purpose that this one replaced; null where none is known.</summary>
    internal IndicatorFramework? Former => All.FirstOrDefault(other => other.Purpose == Purpose && other.LastYear is { } last && last < FiscalYear.MaxValue && last.Next == FirstYear);

    /// <summary>Whether the framework is used for a year.</summary>
    public bool IsUsedIn(FiscalYear year) => FirstYear <= year && (LastYear is null || year <= LastYear.Value);

    /// <summary>The dimension with a printed name, with or without its 指标 or 目标; null if there is none.</summary>
    public FrameworkDimension? Find(string? printedName)
    {
        foreach (FrameworkDimension dimension in ValueList.Copy(Dimensions).AsSpan())
        {
            if (FrameworkName.AreSame(printedName, dimension.Name))
            {
                return dimension;
            }
        }

        return null;
    }

    /// <summary>
    /// The standard weights (财预〔2021〕101号): without a cost dimension 产出 50, 效益 30 and 满意度 10, and without satisfaction its 10
    /// go to 效益. Null where the framework has no weights.
    /// </summary>
    /// <param name="hasCost">Whether the table has cost indicators (成本指标) at its first level.</param>
    /// <param name="hasSatisfaction">Whether it has satisfaction indicators (满意度指标).</param>
    public FrameworkWeights? WeightsFor(bool hasCost, bool hasSatisfaction)
    {
        if (Weights is null)
        {
            return null;
        }

        FrameworkWeights weights = hasCost || Weights.Cost == 0m ? Weights : WithoutCost;
        return hasSatisfaction ? weights : weights with { Benefit = weights.Benefit + weights.Satisfaction, Satisfaction = 0m };
    }

    /// <summary>The national framework of project indicators (项目支出绩效指标) for a year; null before 2015.</summary>
    public static IndicatorFramework? ForProjects(FiscalYear year) =>
        year >= Project2021.FirstYear ? Project2021 : year >= Project2015.FirstYear ? Project2015 : null;

    /// <summary>
    /// The framework that the names of a tree are those of: the one in use of which it has the most, if they are more than half
    /// of its names. Then a strange name is a mistake, and not a form that the library does not know. Null if there is none.
    /// </summary>
    /// <param name="tree">The tree.</param>
    /// <param name="year">The year; a framework that ended the year before counts too, since forms lag behind.</param>
    public static IndicatorFramework? BestFor(IndicatorTree tree, FiscalYear year)
    {
        ArgumentNullException.ThrowIfNull(tree);
        int names = tree.Dimensions.Sum(dimension => 1 + dimension.Attributes.Count);
        (IndicatorFramework? Framework, int Known) best = (null, 0);
        foreach (IndicatorFramework framework in All)
        {
            bool isInUse = framework.IsUsedIn(year) || (year > FiscalYear.MinValue && framework.IsUsedIn(year.Previous));
            int known = isInUse ? tree.Dimensions.Sum(framework.KnownNames) : 0;
            best = known > best.Known ? (framework, known) : best;
        }

        return best.Known * 2 > names ? best.Framework : null;
    }

    private int KnownNames(IndicatorDimension dimension) => Find(dimension.Name) is { } known
        ? 1 + dimension.Attributes.Count(attribute => known.Find(attribute.Name) is not null)
        : 0;

    /// <summary>"财预〔2021〕101号 (2021–)".</summary>
    public override string ToString() => $"{Name} ({FirstYear.Year}–{LastYear?.Year})";
}
