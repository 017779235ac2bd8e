using PublicBudget.Classifications;

namespace PublicBudget.Reporting.Tables.Composing;

/// <summary>A unit that a table gives rows of its own.</summary>
/// <param name="Organisation">How the facts name it; <c>null</c> for the organisation whose document it is.</param>
/// <param name="Code">单位代码; <c>null</c> where it has none.</param>
/// <param name="Name">单位名称.</param>
public sealed record TableUnit(string? Organisation, UnitCode? Code, string Name);
