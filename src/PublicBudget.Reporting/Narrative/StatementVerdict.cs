namespace PublicBudget.Reporting.Narrative;

/// <summary>
/// What recomputing a statement from its own figures gave. Only <see cref="Mismatch"/> and <see cref="ZeroBase"/> are errors of
/// the document. The default is <see cref="Uncheckable"/>: what was not checked never counts as passed.
/// </summary>
public enum StatementVerdict
{
    /// <summary>An operand is not printed, or the text leaves open which figure is meant.</summary>
    Uncheckable = 0,

    /// <summary>The recomputed value, rounded half up to the printed precision, is the stated one.</summary>
    Exact,

    /// <summary>Not exact, but some amounts that print as the operands give the stated value.</summary>
    WithinRounding,

    /// <summary>
    /// Outside that range by less than one unit of the last printed place: cut off instead of rounded, or shaved so that parts
    /// close a total. A remark, never an error.
    /// </summary>
    Nudged,

    /// <summary>No amounts behind the printed figures give the stated value.</summary>
    Mismatch,

    /// <summary>A rate is stated although its base is zero (上年为零，无法比较).</summary>
    ZeroBase,
}
