using PublicBudget.Collections;
using PublicBudget.Reporting.Tables.Recognition;
using PublicBudget.Verification;

namespace PublicBudget.Reporting.Tables.Checking;

/// <summary>One relation of a table, evaluated. It names both sides and does not say which of them is wrong.</summary>
public sealed record TableCheck
{
    /// <summary>The relation.</summary>
    public required TableCheckKind Kind { get; init; }

    /// <summary>The title of the table.</summary>
    public required string Table { get; init; }

    /// <summary>The figure that states what is computed: the total, the rate.</summary>
    public required RecognisedFigure Stated { get; init; }

    /// <summary>The figures that it is computed from. Of a rate: the base, then the current figure.</summary>
    public required IReadOnlyList<RecognisedFigure> Parts
    {
        get;
        init => field = ValueList.Copy(value);
    }

    /// <summary>What the parts come to, in the unit of the table or in per cent.</summary>
    public required decimal Computed { get; init; }

    /// <summary>How far the stated figure may lie from that, because each printed figure may lie half a unit from its exact value.</summary>
    public decimal Allowed { get; init; }

    /// <summary>What came out.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>Stated less computed.</summary>
    public decimal Difference => (Stated.Value ?? 0) - Computed;

    /// <summary>An error where the relation is contradicted, information otherwise.</summary>
    public Severity Severity => Verdict == Verdict.Contradicted ? Severity.Error : Severity.Information;

    /// <summary>Row, column, what is stated and what comes out.</summary>
    public override string ToString() =>
        FormattableString.Invariant($"{Table} {Stated.Row} {Stated.Column.Header}: {Stated.Text}, computed {Computed}, difference {Difference}, allowed {Allowed}: {Verdict} ({Kind})");
}
