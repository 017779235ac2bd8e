namespace PublicBudget.Reporting.Interpretation.Text;

/// <summary>Words that say why an amount changed, as places in the normalized text.</summary>
/// <param name="Start">Where they begin.</param>
/// <param name="From">Where the reason itself begins.</param>
/// <param name="To">Behind the reason.</param>
/// <param name="IsAttached">They name no 原因 and are a reason only right behind a change: 主要由于.</param>
/// <param name="IsLeading">They stand before the change: 因人员增加，比上年增加….</param>
internal readonly record struct ChangeReason(int Start, int From, int To, bool IsAttached = false, bool IsLeading = false);
