namespace PublicBudget.Verification;

/// <summary>What the severities are called.</summary>
public static class Severities
{
    /// <summary>The Chinese term, as 错误.</summary>
    /// <param name="severity">The severity.</param>
    public static string ChineseName(this Severity severity) => severity switch
    {
        Severity.Error => "错误",
        Severity.Warning => "警告",
        Severity.Review => "需人工核实",
        _ => "提示",
    };

    /// <summary>The English term, as "error".</summary>
    /// <param name="severity">The severity.</param>
    public static string EnglishName(this Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        Severity.Review => "review",
        _ => "information",
    };
}
