using PublicBudget.Amounts;
using PublicBudget.Classifications;

namespace PublicBudget.Analysis;

/// <summary>How the expenditure under one functional code changed against the prior year.</summary>
/// <param name="Code">支出功能分类.</param>
/// <param name="Growth">The change; new from zero where the code had no line before.</param>
public sealed record CodeGrowth(FunctionalCode Code, Growth Growth);
