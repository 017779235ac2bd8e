namespace PublicBudget.Reporting.Templates;

/// <summary>A term that the disclosure explains (名词解释).</summary>
/// <param name="Term">The term: 财政拨款收入.</param>
/// <param name="Definition">What it means: 是指市级财政当年拨付的资金。</param>
public sealed record DisclosureTerm(string Term, string Definition);
