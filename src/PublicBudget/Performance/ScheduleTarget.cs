using PublicBudget.Collections;

namespace PublicBudget.Performance;

/// <summary>
/// Progress in steps, for example "第一季度完成25%，第二季度完成50%". It occurs in plans of implementation (项目实施计划) and in
/// timeliness targets.
/// </summary>
public sealed record ScheduleTarget : TargetValue
{
    /// <summary>The steps, at least two, in the order of the months.</summary>
    /// <exception cref="ArgumentException">Fewer than two steps, or months that do not ascend.</exception>
    public required IReadOnlyList<ScheduleStep> Steps
    {
        get;
        init
        {
            ValueList<ScheduleStep> steps = ValueList.Copy(value);
            field = IsAscending(steps) ? steps : throw new ArgumentException(
                $"Expected two or more steps with ascending months, found {steps}.", nameof(value));
        }
    }

    /// <summary>
    /// Whether the percentages count from the beginning of the year: they rise from step to step. Otherwise each is the share of its period.
    /// </summary>
    public bool IsCumulative => Steps.Zip(Steps.Skip(1)).All(pair => pair.First.Percentage < pair.Second.Percentage);

    /// <inheritdoc/>
    public override TargetKind Kind => TargetKind.Schedule;

    /// <summary>The more is done, the better.</summary>
    public override IndicatorDirection Direction => IndicatorDirection.Positive;

    private protected override string Format() => string.Join("，", Steps);

    private static bool IsAscending(ValueList<ScheduleStep> steps) =>
        steps.Count >= 2 && steps.Zip(steps.Skip(1)).All(pair => pair.First.Month < pair.Second.Month);
}
