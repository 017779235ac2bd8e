using PublicBudget.Performance;

namespace PublicBudget.Serialization.Wire;

/// <summary>绩效目标 in words.</summary>
internal sealed class PerformanceObjectiveJson : IWire<PerformanceObjective>
{
    /// <summary>总目标.</summary>
    public string? Overall { get; set; }

    /// <summary>年度绩效目标, one text for each printed item.</summary>
    public List<string>? Annual { get; set; }

    public static PerformanceObjectiveJson? From(PerformanceObjective objective)
        => objective == PerformanceObjective.None ? null : new() { Overall = objective.Overall, Annual = WireList.From(objective.Annual, text => text) };

    public PerformanceObjective ToModel(JsonPath at) => new() { Overall = Overall, Annual = at.Texts("annual", Annual) };
}
