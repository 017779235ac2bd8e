namespace PublicBudget.Tests.Shared;

/// <summary>A test over the reference material beside the repository; skipped where that is not there.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ReferenceFactAttribute : FactAttribute
{
    /// <summary>Needs a file or folder below the reference material.</summary>
    public ReferenceFactAttribute(string path)
    {
        if (Repository.Reference is not { } folder || !Path.Exists(Path.Combine(folder, path)))
        {
            Skip = $"The reference material (shared/{path}) is not beside the repository.";
        }
    }
}
