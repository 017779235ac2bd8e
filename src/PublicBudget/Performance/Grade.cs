namespace PublicBudget.Performance;

/// <summary>The grade of an evaluation (评价等级): 优, 良, 中, 差.</summary>
public enum Grade
{
    /// <summary>差.</summary>
    Poor = 0,

    /// <summary>中.</summary>
    Fair,

    /// <summary>良.</summary>
    Good,

    /// <summary>优.</summary>
    Excellent,
}
