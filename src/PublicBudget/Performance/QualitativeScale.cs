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

    /// <summary>优 &gt; 良 &gt; 中 &gt; 低 &gt; 差, which budget systems print as 优良中低差.</summary>
    public static QualitativeScale ExcellenceInFive { get; } = new("优", "良", "中", "低", "差");

    /// <summary>高 &gt; 中 &gt; 低.</summary>
    public static QualitativeScale Height { get; } = new("高", "中", "低");

    /// <summary>好 &gt; 较好 &gt; 一般 &gt; 差.</summary>
    public static QualitativeScale Goodness { get; } = new("好", "较好", "一般", "差");

    /// <summary>明显 &gt; 较明显 &gt; 一般 &gt; 不明显 (knowledge of the trade rather than a document).</summary>
    public static QualitativeScale Obviousness { get; } = new("明显", "较明显", "一般", "不明显");

    /// <summary>All scales.</summary>
    public static IReadOnlyList<QualitativeScale> All { get; } = ValueList.Copy([Excellence, Height, Goodness, Obviousness]);

    private static readonly PhraseTable<QualitativeScale> Written = new(
        from scale in (QualitativeScale[])[.. All, ExcellenceInFive, new("优", "良", "差")]
        from separator in (string[])["", "、"]
        select (string.Join(separator, scale.Grades), scale));

    /// <summary>The grades, the best first.</summary>
    public IReadOnlyList<string> Grades { get; }

    /// <summary>The scale that the whole text writes down: 优良中差, or short words between slashes; null if it is none.</summary>
    internal static QualitativeScale? FindWritten(ReadOnlySpan<char> text)
    {
        const int Longest = 24;
        return text.Length is < 3 or > Longest ? null
            : Written.TryWhole(text, out QualitativeScale scale) ? scale
            : text.Contains('/') ? OfWords(text.ToString().Split('/'))
            : null;
    }

    /// <summary>Two or more different short words. One that begins with a unit is a rate: 元/人.</summary>
    private static QualitativeScale? OfWords(string[] words)
    {
        const int Longest = 6;
        bool areGrades = words.Length > 1
            && words.Distinct().Count() == words.Length
            && Array.TrueForAll(words, word => word.Length is > 0 and <= Longest && word.All(char.IsLetter))
            && TargetUnits.Find(words[0]) is null;
        return areGrades ? new QualitativeScale(words) : null;
    }

    /// <summary>"优 &gt; 良 &gt; 中 &gt; 差".</summary>
    public override string ToString() => string.Join(" > ", Grades);
}
