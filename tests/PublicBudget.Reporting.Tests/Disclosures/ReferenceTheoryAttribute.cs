using PublicBudget.Tests.Shared;

namespace PublicBudget.Reporting.Tests.Disclosures;

/// <summary>A theory that needs the reference material beside the repository, and is skipped with a reason where it is not.</summary>
public sealed class ReferenceTheoryAttribute : TheoryAttribute
{
    public ReferenceTheoryAttribute()
    {
        if (Repository.Reference is null) Skip = "The published document (shared/jiyuan) is not beside the repository.";
    }
}
