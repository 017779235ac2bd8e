namespace PublicBudget.Reporting.Narrative;

/// <summary>Questions to ask of a verdict.</summary>
public static class StatementVerdicts
{
    /// <summary>Both cannot be true: the statement contradicts its own figures.</summary>
    public static bool IsError(this StatementVerdict verdict) => verdict is StatementVerdict.Mismatch or StatementVerdict.ZeroBase;

    /// <summary>The statement was checked and its figures can all be right.</summary>
    public static bool Holds(this StatementVerdict verdict) => verdict is StatementVerdict.Exact or StatementVerdict.WithinRounding;
}
