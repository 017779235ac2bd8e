using PublicBudget.Amounts;

namespace PublicBudget.Reporting.Narrative.Grammar;

/// <summary>An amount that is the size of something, not a change: 基本支出229.4万元.</summary>
internal sealed class Level : Element
{
    public required PublishedAmount Amount { get; init; }

    /// <summary>Where the number itself stands, without its topic.</summary>
    public required int NumberStart { get; init; }

    public required Topic Topic { get; set; }

    /// <summary>The heading of its list item, which names it where its own words do not: 1、教育支出（类）…（项）。年初预算为…</summary>
    public Topic Heading { get; init; } = Topic.None;

    public FigureBasis Basis { get; init; }

    /// <summary>The year that the words before it name; null if they name none.</summary>
    public int? Year { get; set; }

    /// <summary>Its own words say 上年 or the like.</summary>
    public bool IsOfPriorYear { get; init; }

    /// <summary>The year that its sentence or paragraph is about.</summary>
    public int? ContextYear { get; init; }

    /// <summary>The amount of the year before in its list: 2022年、2023年分别为A和B; null of the first, and where its list is not of years.</summary>
    public Level? YearBefore { get; set; }

    /// <summary>The amounts that one distributive list gives (分别为…), this one among them; null if there is no list.</summary>
    public List<Level>? Group { get; set; }

    /// <summary>The total of the list that it stands in, if it stands in one.</summary>
    public Level? Parent { get; set; }

    /// <summary>约, 近, 左右: the number is not exact, so that nothing contradicts it.</summary>
    public bool IsAbout { get; init; }

    /// <summary>车均, 人均: an amount for each, of which what is said may as well be said of all.</summary>
    public bool IsForEach { get; init; }

    /// <summary>It is one of several parts of a list, whose total may not be known.</summary>
    public bool IsListed { get; set; }

    /// <summary>The total before 其中 etc. whose list it opens.</summary>
    public bool IsTotal { get; set; }

    /// <summary>The list number of its sentence or paragraph, if any.</summary>
    public Marker? Marker { get; init; }

    /// <summary>Its own words, or those of its list item if they name nothing.</summary>
    public Topic Name => Topic.IsGeneric ? Heading : Topic;

    /// <summary>A distributive list continues through it.</summary>
    public bool IsInGroup => Group is { Count: > 1 };

    /// <summary>The year it speaks of, as far as is known.</summary>
    public int? AnyYear => Year ?? ContextYear;
}
