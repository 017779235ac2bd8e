using PublicBudget.Amounts;

namespace PublicBudget.Facts;

/// <summary>A table of the document: whether it is printed, under which title, in which unit.</summary>
public sealed record SheetTable
{
    /// <summary>What the table is for.</summary>
    public required TableRole Role { get; init; }

    /// <summary>Whether it is printed with figures, printed empty, missing, or there and not read.</summary>
    public TablePresence Presence { get; init; }

    /// <summary>The title over the table; <c>null</c> where it is not printed.</summary>
    public string? Title { get; init; }

    /// <summary>The title in the contents (目录); <c>null</c> where there are none.</summary>
    public string? ListedTitle { get; init; }

    /// <summary>The unit of measure that the table states (单位：万元); <c>null</c> where it states none.</summary>
    public MoneyUnit? Unit { get; init; }

    /// <summary>空表说明: the note that says why the table is empty; <c>null</c> where there is none.</summary>
    public string? EmptyNote { get; init; }

    /// <summary>The title, or what the table is for.</summary>
    public string Name => Title ?? ListedTitle ?? Role.ChineseName();
}
