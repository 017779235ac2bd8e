using PublicBudget.Collections;
using PublicBudget.Preconditions;

namespace PublicBudget.Performance;

/// <summary>A target in words (定性), for example "健全" or "严格执行相关制度规定".</summary>
public sealed record QualitativeTarget : TargetValue
{
    /// <summary>The words, without the white space and full stop around them.</summary>
    /// <exception cref="ArgumentException">The text is blank.</exception>
    public required string Text { get; init => field = Require.NotBlank(value); }

    /// <summary>Whether they are a state, a change or a grade of the known lists, or a sentence.</summary>
    public QualitativeForm Form { get; init => field = Require.Defined(value); }

    /// <summary>
    /// Whether the word itself speaks of less or of worse (下降, 差), so that it fits only an indicator whose name is negative.
    /// </summary>
    public bool IsNegativeWord { get; init; }

    /// <inheritdoc/>
    public override TargetKind Kind => TargetKind.Qualitative;

    /// <inheritdoc/>
    public override IndicatorDirection Direction => IndicatorDirection.Qualitative;

    /// <summary>
    /// The scales that have this grade, two for 一般, which alone does not say of which it is; the scale itself where one is
    /// printed; none for other words.
    /// </summary>
    public IReadOnlyList<QualitativeScale> Scales => Form switch
    {
        QualitativeForm.Grade => ValueList.Copy(QualitativeScale.All.Where(scale => scale.Grades.Contains(Text))),
        QualitativeForm.Scale when QualitativeScale.FindWritten(Text) is { } scale => ValueList.Copy([scale]),
        _ => ValueList<QualitativeScale>.Empty,
    };

    private protected override string Format() => Text;
}
