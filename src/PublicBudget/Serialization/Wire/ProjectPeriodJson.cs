using NodaTime;
using PublicBudget.Performance;

namespace PublicBudget.Serialization.Wire;

/// <summary>From when to when a project runs, both days included; the end is not before the start.</summary>
internal sealed class ProjectPeriodJson : IWire<ProjectPeriod>
{
    /// <summary>开始时间.</summary>
    public LocalDate? Start { get; set; }

    /// <summary>结束时间.</summary>
    public LocalDate? End { get; set; }

    public static ProjectPeriodJson From(ProjectPeriod period) => new() { Start = period.Start, End = period.End };

    public ProjectPeriod ToModel(JsonPath at) => new(Start, End);
}
