namespace PublicBudget.Reporting.Tables.Composing;

/// <summary>Which functional codes have rows of their own.</summary>
public enum FunctionalLevels
{
    /// <summary>Only the most detailed codes (项); no subtotals of 类 and 款. The default.</summary>
    Detailed = 0,

    /// <summary>类, 款 and 项, each higher one before its parts.</summary>
    All = 1,
}
