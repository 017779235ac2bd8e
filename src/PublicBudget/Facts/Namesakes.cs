using PublicBudget.Performance;

namespace PublicBudget.Facts;

/// <summary>Tells projects of one name (同名项目) apart: by their place among their namesakes.</summary>
public static class Namesakes
{
    /// <summary>Which of the projects of its name a project is, from 1: the ordinal of its <see cref="FactKeys.Project"/>.</summary>
    /// <param name="projects">The projects, in their order.</param>
    /// <param name="index">The index of the project.</param>
    /// <exception cref="ArgumentNullException">The list is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The index is not one of the list.</exception>
    public static int OrdinalOf(this IReadOnlyList<ProjectPerformance> projects, int index)
    {
        ArgumentNullException.ThrowIfNull(projects);
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, projects.Count);
        int ordinal = 1;
        for (int i = 0; i < index; i++)
        {
            if (projects[i].Name == projects[index].Name) ordinal++;
        }

        return ordinal;
    }
}
