using PublicBudget.Facts;
using PublicBudget.Reporting.Interpretation.Text;
using PublicBudget.Reporting.Narrative.Grammar;
using PublicBudget.Reporting.Tables.Recognition;

namespace PublicBudget.Reporting.Interpretation;

/// <summary>What a document was read as.</summary>
internal sealed record DocumentInterpretation
{
    /// <summary>The figures, tables, codes and mentions.</summary>
    public required FactSheet Facts { get; init; }

    /// <summary>The tables with their rows and columns.</summary>
    public required TableRecognition Tables { get; init; }

    /// <summary>The statements of the narrative with the data that they speak of.</summary>
    public required IReadOnlyList<BoundStatement> Statements { get; init; }

    /// <summary>The narrative taken apart: every amount with what the words say of it.</summary>
    public required Outline Outline { get; init; }

    /// <summary>The running text.</summary>
    public required DocumentText Text { get; init; }

    /// <summary>Which figures were read.</summary>
    public required CoverageCounter Coverage { get; init; }
}
