using PublicBudget.Reporting.Disclosures;
using PublicBudget.Reporting.Templates;

namespace DisclosureCheck;

/// <summary>Makes a budget of what was read and publishes it again.</summary>
internal static class Republished
{
    private static readonly string[] Endings = [".md", ".html", ".docx", ".xlsx"];

    /// <summary>Writes the disclosure in all formats; says where, or why it could not.</summary>
    public static string Write(Disclosure published, string folder)
    {
        BudgetReading reading = published.ToBudget();
        if (!reading.HasBudget)
        {
            return "No budget: " + string.Join("; ", reading.Gaps.Where(gap => gap.IsNeeded));
        }

        Disclosure disclosure = Disclosure.Compose(reading.Budget, DisclosureTemplates.Henan2021);
        string[] paths = [.. Endings.Select(ending => Path.Combine(folder, "jiyuan-2021-again" + ending))];
        foreach (string path in paths)
        {
            disclosure.Save(path);
        }

        return $"Budget of {reading.Budget.TotalExpenditure} yuan, at {reading.Precision}; written again: {string.Join(", ", paths)}";
    }
}
