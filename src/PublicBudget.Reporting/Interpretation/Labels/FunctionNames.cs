using PublicBudget.Classifications;
using PublicBudget.Periods;
using PublicBudget.Reporting.Tables.Recognition;

namespace PublicBudget.Reporting.Interpretation.Labels;

/// <summary>
/// Finds the functional code that a printed name means: first among the names that the document's own tables print beside a code,
/// then in the catalogue of the year. A name that may mean two codes means none.
/// </summary>
internal sealed class FunctionNames
{
    private const int FirstYear = 2019;
    private const int LastYear = 2026;

    private readonly ClassificationCatalog<FunctionalCode> _catalog;
    private readonly Dictionary<string, FunctionalCode?> _printed = new(StringComparer.Ordinal);
    private readonly Dictionary<string, FunctionalCode?> _found = new(StringComparer.Ordinal);
    private readonly Dictionary<string, FunctionalCode?> _categories = new(StringComparer.Ordinal);

    /// <summary>The names of a fiscal year; of a year without a list, those of the nearest year that has one.</summary>
    public FunctionNames(FiscalYear year)
        => _catalog = ClassificationCatalog.Functional(new FiscalYear(Math.Clamp(year.Year, FirstYear, LastYear)));

    /// <summary>Learns a name that a table prints beside a code.</summary>
    public void Learn(FunctionalCode code, string name)
    {
        string key = LabelKey.Of(name);
        if (key.Length > 0) _printed[key] = !_printed.TryGetValue(key, out FunctionalCode? known) || known == code ? code : null;
    }

    /// <summary>The class (类) that a label means: 八、社会保障和就业.</summary>
    public FunctionalCode? FindCategory(string label)
    {
        if (!_categories.TryGetValue(label, out FunctionalCode? code)) _categories[label] = code = SearchCategory(label);
        return code;
    }

    /// <summary>The code that a name or a path of names means: 社会保障和就业支出（类）行政事业单位养老支出（款）.</summary>
    public FunctionalCode? Find(string name)
    {
        if (!_found.TryGetValue(name, out FunctionalCode? code)) _found[name] = code = Search(name);
        return code;
    }

    private FunctionalCode? SearchCategory(string label)
    {
        IReadOnlyList<NameMatch<FunctionalCode>> matches = _catalog.Search(label, ClassificationLevel.Category);
        if (matches.Count == 1 && !matches[0].Form.HasFlag(NameForms.NearMiss)) return matches[0].Code;

        // A misprinted name: the ordinal decides, where the form numbers the classes.
        return LabelKey.OrdinalOf(label) is { } ordinal && matches.FirstOrDefault(match => match.Code.Number == 200 + ordinal) is { } match ? match.Code : null;
    }

    private FunctionalCode? Search(string name)
    {
        if (_printed.TryGetValue(LabelKey.Of(name), out FunctionalCode? printed)) return printed;
        NameMatch<FunctionalCode>[] matches = [.. _catalog.Search(name).Where(match => !match.Form.HasFlag(NameForms.NearMiss))];
        return matches is [var only] ? only.Code : null;
    }
}
