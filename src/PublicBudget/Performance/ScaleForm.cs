namespace PublicBudget.Performance;

/// <summary>A whole scale, from which the evaluation takes a grade: 优良中低差, 优/良/中/差, 是/否.</summary>
internal sealed class ScaleForm : TargetForm
{
    public override TargetValue? Read(TargetSource source) => QualitativeScale.FindWritten(source.Text) is not null
        ? new QualitativeTarget { Printed = source.Printed, Text = source.Text.ToString(), Form = QualitativeForm.Scale }
        : null;
}
