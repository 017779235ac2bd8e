namespace PublicBudget.Performance;

/// <summary>The standard weights (分值) of the first level, in points; the execution of the budget completes the 100.</summary>
/// <param name="Cost">成本指标; 0 where the framework has no such dimension, or the project none.</param>
/// <param name="Output">产出指标.</param>
/// <param name="Benefit">效益指标.</param>
/// <param name="Satisfaction">满意度指标; 0 where the project serves nobody who could be asked.</param>
/// <param name="Execution">预算执行率.</param>
public sealed record FrameworkWeights(decimal Cost, decimal Output, decimal Benefit, decimal Satisfaction, decimal Execution)
{
    /// <summary>All weights, added up.</summary>
    public decimal Total => Cost + Output + Benefit + Satisfaction + Execution;
}
