using System.Globalization;

namespace PublicBudget.Reporting.Interpretation;

/// <summary>The labels of the figures that no datum is known of: no two figures of a document have the same.</summary>
internal sealed class UniqueLabels
{
    private readonly HashSet<string> _labels = new(StringComparer.Ordinal);
    private int _repeated;

    /// <summary>The label, with a number behind it where another figure has it.</summary>
    public string ToUnique(string label) => _labels.Add(label) ? label : string.Create(CultureInfo.InvariantCulture, $"{label} {++_repeated}");
}
