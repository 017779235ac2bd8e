using PublicBudget.Collections;

namespace PublicBudget.Performance;

/// <summary>
/// A scale of qualitative grades (定性指标的等级), the best first. 财预〔2021〕101号 asks for graded wording in place of bare words.
/// </summary>
public sealed record QualitativeScale
{
    private QualitativeScale(params string[] grades) => Grades = ValueList.Copy(grades);

    /// <summary>优 &gt; 良 &gt; 中 &gt; 差.</summary>
    public static QualitativeScale Excellence { get; } = new("优", "良", "中", "差");

    /// <summary>高 &gt; 中 &gt; 低.</summary>
    public static QualitativeScale Height { get; } = new("高", "中", "低");

    /// <summary>好 &gt; 较好 &gt; 一般 &gt; 差.</summary>
    public static QualitativeScale Goodness { get; } = new("好", "较好", "一般", "差");

    /// <summary>明显 &gt; 较明显 &gt; 一般 &gt; 不明显 (knowledge of the trade rather than a document).</summary>
    public static QualitativeScale Obviousness { get; } = new("明显", "较明显", "一般", "不明显");

    /// <summary>All scales.</summary>
    public static IReadOnlyList<QualitativeScale> All { get; } = ValueList.Copy([Excellence, Height, Goodness, Obviousness]);

    /// <summary>The grades, the best first.</summary>
    public IReadOnlyList<string> Grades { get; }

    /// <summary>"优 &gt; 良 &gt; 中 &gt; 差".</summary>
    public override string ToString() => string.Join(" > ", Grades);
}
