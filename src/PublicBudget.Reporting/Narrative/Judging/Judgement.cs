namespace PublicBudget.Reporting.Narrative.Judging;

/// <summary>What checking one statement gave.</summary>
/// <param name="Verdict">The verdict.</param>
/// <param name="Recomputed">The recomputed value, in percent or in the unit of the stated amount.</param>
internal readonly record struct Judgement(StatementVerdict Verdict, decimal? Recomputed)
{
    public static Judgement Uncheckable => new(StatementVerdict.Uncheckable, null);

    public bool Holds => Verdict.Holds();

    /// <summary>The same, but a contradiction that rests on a guess proves nothing.</summary>
    public Judgement WithDoubt() => Verdict.IsError() ? this with { Verdict = StatementVerdict.Uncheckable } : this;
}
