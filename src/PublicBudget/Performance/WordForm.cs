namespace PublicBudget.Performance;

/// <summary>A word of the qualitative lists: 健全, 提高, 一般.</summary>
internal sealed class WordForm : TargetForm
{
    public override TargetValue? Read(TargetSource source) =>
        QualitativeWord.Table.TryWhole(source.Text, out QualitativeWord word)
            ? new QualitativeTarget
            {
                Printed = source.Printed,
                Text = word.Text,
                Form = word.Form,
                IsNegativeWord = word.IsNegative,
            }
            : null;
}
