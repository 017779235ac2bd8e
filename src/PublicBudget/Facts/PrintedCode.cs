using PublicBudget.Classifications;

namespace PublicBudget.Facts;

/// <summary>A classification code with the name that the document prints beside it (科目编码, 科目名称).</summary>
public sealed record PrintedCode
{
    /// <summary>The classification.</summary>
    public required ClassificationScheme Scheme { get; init; }

    /// <summary>The code as printed, its parts joined: "2080101". It need not have the shape of a code.</summary>
    public required string Code { get; init; }

    /// <summary>The name as printed; <c>null</c> where none is.</summary>
    public string? Name { get; init; }

    /// <summary>Where it stands.</summary>
    public PrintedPlace? Place { get; init; }

    /// <summary>The ordinal before the name (八 is 8) where the form numbers the classes; <c>null</c> where it does not.</summary>
    public int? Ordinal { get; init; }
}
