namespace PublicBudget.Verification;

/// <summary>How much a contradiction weighs (严重程度).</summary>
public enum Severity
{
    /// <summary>提示: worth knowing.</summary>
    Information = 0,

    /// <summary>需人工核实: only a person can tell.</summary>
    Review = 1,

    /// <summary>警告: probably wrong, or a definition differs.</summary>
    Warning = 2,

    /// <summary>错误: both cannot be true.</summary>
    Error = 3,
}
