namespace PublicBudget.Performance;

/// <summary>What kind of words a <see cref="QualitativeTarget"/> has.</summary>
public enum QualitativeForm
{
    /// <summary>A sentence or a word outside the lists: 严格执行相关制度规定.</summary>
    Sentence = 0,

    /// <summary>A state that is to be reached: 健全, 规范, 及时.</summary>
    State,

    /// <summary>A change that is to happen: 提升, 改善, 上涨.</summary>
    Change,

    /// <summary>A grade of a scale: 优, 明显, 一般.</summary>
    Grade,

    /// <summary>A whole scale, of which the evaluation takes a grade: 优良中低差, 是/否.</summary>
    Scale,
}
