using PublicBudget.Performance;

namespace PublicBudget.Tests.Performance;

/// <summary>What a target means as one line of text, so that a test can state it as a literal.</summary>
internal static class Described
{
    public static string Meaning(TargetValue target) => target switch
    {
        QuantitativeTarget quantity => Join(
            "quantitative", quantity.Label, quantity.Operator.Sign(), quantity.OperatorIsImplied ? "implied" : "printed",
            Number(quantity.Number), quantity.Unit?.Symbol ?? "no unit"),
        RangeTarget range => Join(
            "range", range.Label, range.LowIsIncluded ? "[" : "(", Number(range.Low), Number(range.High), range.HighIsIncluded ? "]" : ")",
            range.Unit?.Symbol ?? "no unit"),
        DateTarget date => Join(
            "date", date.Period.ToString(), date.Year?.ToString("0000", null), date.Month?.ToString("00", null), date.Day?.ToString("00", null),
            date.IsDeadline ? "deadline" : null, date.Start is { } start ? $"from {Meaning(start)[5..]}" : null),
        ScheduleTarget schedule => Join("schedule", string.Join(" ", schedule.Steps), schedule.IsCumulative ? "cumulative" : "each"),
        QualitativeTarget words => Join("qualitative", words.Form.ToString(), words.Text, words.IsNegativeWord ? "negative" : null),
        BaselineTarget baseline => Join(
            "baseline", baseline.Reference.ToString(), baseline.Change.ToString(), baseline.Operator.Sign(),
            baseline.OperatorIsImplied ? "implied" : "printed", baseline.Number is { } number ? Number(number) : "no amount", baseline.Unit?.Symbol),
        PlaceholderTarget placeholder => Join("placeholder", placeholder.Meaning.ToString()),
        _ => "unrecognised",
    };

    public static string MeaningAndWarnings(TargetValue target) =>
        target.Warnings == TargetWarnings.None ? Meaning(target) : $"{Meaning(target)} ! {target.Warnings}";

    private static string Number(TargetNumber number) => FormattableString.Invariant(
        $"{number.Value / 1.0000000000000000000000000000m}") + (number.IsApproximate ? " about" : "");

    private static string Join(params string?[] parts) => string.Join(" ", parts.Where(part => !string.IsNullOrEmpty(part)));
}
