using PublicBudget.Reporting.Documents;
using PublicBudget.Reporting.Tables.Recognition;

namespace PublicBudget.Reporting.Interpretation;

/// <summary>Counts the printed figures of a document while they are read.</summary>
internal sealed class CoverageCounter
{
    private readonly List<UnreadFigure> _unread = [];

    /// <summary>Figures that are tied to a datum.</summary>
    public int Identified { get; private set; }

    /// <summary>Figures whose row and column, or statement, is known, though not the datum.</summary>
    public int Labelled { get; private set; }

    /// <summary>Figures of which nothing is known.</summary>
    public IReadOnlyList<UnreadFigure> Unread => _unread;

    /// <summary>Lists a figure that was not read.</summary>
    public void Miss(RecognisedFigure figure, string reason) => Miss(figure.Text, reason, figure.Place);

    /// <summary>Lists a figure that was not read.</summary>
    public void Miss(string text, string reason, Place place) => _unread.Add(new UnreadFigure { Text = text, Reason = reason, Place = place });

    /// <summary>Counts figures that are tied to a datum.</summary>
    public void Identify(int count = 1) => Identified += count;

    /// <summary>Counts figures whose row and column, or statement, is known, though not the datum.</summary>
    public void Label(int count = 1) => Labelled += count;
}
