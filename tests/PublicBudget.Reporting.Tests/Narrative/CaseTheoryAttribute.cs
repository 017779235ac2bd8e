using PublicBudget.Tests.Shared;

namespace PublicBudget.Reporting.Tests.Narrative;

/// <summary>A theory over the published documents beside the repository; skipped where they are absent.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class CaseTheoryAttribute : TheoryAttribute
{
    public CaseTheoryAttribute()
    {
        if (Repository.Reference is null || !Directory.Exists(Path.Combine(Repository.Reference, "cases")))
        {
            Skip = "The published documents (shared/cases) are not beside the repository.";
        }
    }
}
