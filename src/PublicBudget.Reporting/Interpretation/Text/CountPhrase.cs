namespace PublicBudget.Reporting.Interpretation.Text;

/// <summary>A number of things in a text with the words before it: 共有车辆12辆.</summary>
/// <param name="Start">Where the words begin.</param>
/// <param name="Number">Where the number begins.</param>
/// <param name="Unit">Where the measure word begins.</param>
/// <param name="End">Behind the measure word.</param>
internal readonly record struct CountPhrase(int Start, int Number, int Unit, int End);
