namespace PublicBudget.Tests.Classifications;

/// <summary>A theory over the reference tables beside the repository; skipped where they are absent.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ReferenceTheoryAttribute : TheoryAttribute
{
    public ReferenceTheoryAttribute()
    {
        if (ReferenceTables.Find("functional.tsv") is null)
            Skip = "The reference tables (shared/classification) are not beside the repository.";
    }
}
