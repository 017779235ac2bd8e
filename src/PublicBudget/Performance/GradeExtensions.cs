namespace PublicBudget.Performance;

/// <summary>Names of grades.</summary>
public static class GradeExtensions
{
    /// <summary>The Chinese name: 优, 良, 中 or 差.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The grade is not one of the enumeration.</exception>
    public static string ChineseName(this Grade grade) => grade switch
    {
        Grade.Excellent => "优",
        Grade.Good => "良",
        Grade.Fair => "中",
        Grade.Poor => "差",
        _ => throw new ArgumentOutOfRangeException(nameof(grade), grade, $"Expected a grade of Grade, found {(int)grade}."),
    };
}
