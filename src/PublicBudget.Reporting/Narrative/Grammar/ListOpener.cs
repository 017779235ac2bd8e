namespace PublicBudget.Reporting.Narrative.Grammar;

/// <summary>The words that open a list of parts: 其中, 主要用于以下方面, 预算中.</summary>
internal sealed class ListOpener : Element
{
    /// <summary>The amount in focus before the list; the total, unless <see cref="Subject"/> names another.</summary>
    public Level? Focus { get; init; }

    /// <summary>The words before the opener in its clause: 财政拨款支出预算中，</summary>
    public Topic Subject { get; init; } = Topic.None;

    /// <summary>The claim of growth before the opener, whose change the changes of the parts may add up to.</summary>
    public GrowthClaim? Change { get; init; }

    /// <summary>The list number of the item in which the list is opened; a number of its kind ends the list.</summary>
    public Marker? Marker { get; init; }

    /// <summary>The words announce a list (具体情况如下) rather than open it behind its total (其中).</summary>
    public bool IsAnnounced { get; init; }

    /// <summary>Nothing but a colon opens it, so that it is a list only if its parts are those that the forms give the total.</summary>
    public bool IsBare { get; init; }

    /// <summary>收入包括, 支出包括: all of one side of a budget, whose total stands before both.</summary>
    public bool IsOfSide { get; init; }

    /// <summary>The words may be followed by names without amounts (主要包括…), or by some parts only.</summary>
    public bool IsWeak { get; init; }
}
