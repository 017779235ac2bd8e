namespace PublicBudget.Reporting.Narrative.Grammar;

/// <summary>Questions that the grammar asks of a basis.</summary>
internal static class FigureBases
{
    /// <summary>A planned figure.</summary>
    public static bool IsBudget(this FigureBasis basis) =>
        basis is FigureBasis.Budget or FigureBasis.InitialBudget or FigureBasis.AdjustedBudget or FigureBasis.FullYearBudget;

    /// <summary>A figure that has come about.</summary>
    public static bool IsActual(this FigureBasis basis) =>
        basis is FigureBasis.Execution or FigureBasis.Outturn or FigureBasis.Achieved;

    /// <summary>Whether two figures can be of one kind: neither speaks against the other.</summary>
    public static bool Agrees(this FigureBasis left, FigureBasis right) =>
        left == FigureBasis.None || right == FigureBasis.None || left == right
        || (left.IsActual() && right.IsActual())
        || (left == FigureBasis.Budget && right.IsBudget())
        || (right == FigureBasis.Budget && left.IsBudget());
}
