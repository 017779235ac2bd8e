using PublicBudget.Collections;
using PublicBudget.Reporting.Interpretation;

namespace PublicBudget.Reporting.Disclosures;

/// <summary>
/// How much of what a document prints was recognised. Counted are the numbers in its tables, the amounts and percentages of its
/// text, and the numbers of things that the text reports (车辆, 设备, 项目). Nothing is dropped in silence: what was not recognised
/// is listed with its place.
/// </summary>
public sealed record Coverage
{
    /// <summary>Figures that are tied to a datum: their fact key says what they are.</summary>
    public int Identified { get; init; }

    /// <summary>
    /// Figures whose row and column, or whose statement, is known, though not the datum: those of forms that are nobody's budget
    /// form, and amounts that the text leaves open. They are checked within their table or statement.
    /// </summary>
    public int Labelled { get; init; }

    /// <summary>Figures that were not recognised, each with its place and the reason.</summary>
    public IReadOnlyList<UnreadFigure> Unrecognised
    {
        get;
        init => field = ValueList.Copy(value);
    } = ValueList<UnreadFigure>.Empty;

    /// <summary>Figures that were recognised: <see cref="Identified"/> and <see cref="Labelled"/>.</summary>
    public int Recognised => Identified + Labelled;

    /// <summary>All figures that the document prints.</summary>
    public int Printed => Recognised + Unrecognised.Count;

    /// <summary>Whether every printed figure was recognised.</summary>
    public bool IsComplete => Unrecognised.Count == 0;

    /// <summary>"143 of 143 figures recognised"; how many are not tied to a datum, where there are any.</summary>
    public override string ToString() => FormattableString.Invariant($"{Recognised} of {Printed} figures recognised")
        + (Labelled == 0 ? "" : FormattableString.Invariant($", {Labelled} of them without a datum"));
}
