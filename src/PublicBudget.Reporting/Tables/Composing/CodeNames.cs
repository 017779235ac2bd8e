using System.Collections.Frozen;
using PublicBudget.Classifications;
using PublicBudget.Periods;

namespace PublicBudget.Reporting.Tables.Composing;

/// <summary>
/// The names of classification codes as a form prints them: those of the year's catalogues, unless the form or the unit has names
/// of its own. A code that no list knows is printed as its digits.
/// </summary>
public sealed class CodeNames
{
    private const string Expenditure = "支出";

    private readonly ClassificationCatalog<FunctionalCode>? _functional;
    private readonly ClassificationCatalog<DepartmentalEconomicCode>? _departmental;
    private readonly ClassificationCatalog<GovernmentalEconomicCode>? _governmental;
    private readonly IReadOnlyDictionary<FunctionalCode, string> _own;
    private readonly SharedNames _shared;

    internal CodeNames(FiscalYear year, IReadOnlyDictionary<FunctionalCode, string> own, SharedNames shared)
    {
        _ = ClassificationCatalog.TryFor(year, out _functional);
        _ = ClassificationCatalog.TryFor(year, out _departmental);
        _ = ClassificationCatalog.TryFor(year, out _governmental);
        _own = own;
        _shared = shared;
    }

    /// <summary>The names of a year's catalogues.</summary>
    /// <param name="year">The fiscal year. Where the library has no list for it, codes are printed as digits.</param>
    public static CodeNames Of(FiscalYear year) => new(year, FrozenDictionary<FunctionalCode, string>.Empty, new SharedNames());

    /// <summary>The name of a functional code: 社会保障和就业支出.</summary>
    /// <param name="code">The code.</param>
    public string Of(FunctionalCode code) => _own.TryGetValue(code, out string? own) ? own : Name(_functional, code);

    /// <summary>
    /// The name of a functional code in a table of them. A name that items of several 款 share carries the name of its 款:
    /// 行政运行（人力资源和社会保障管理事务）.
    /// </summary>
    /// <param name="code">The code.</param>
    public string InTable(FunctionalCode code)
    {
        if (_own.TryGetValue(code, out string? own)) return own;
        string name = Name(_functional, code);
        return _functional is not null && _shared.Contains(_functional, name) && _functional.ParentOf(code) is { } section
            ? $"{name}（{section.Name}）"
            : name;
    }

    /// <summary>The name of a functional code before （类）支出: 社会保障和就业.</summary>
    /// <param name="code">The code.</param>
    public string WithoutExpenditure(FunctionalCode code)
    {
        string name = Of(code);
        return name.Length > Expenditure.Length && name.EndsWith(Expenditure, StringComparison.Ordinal) ? name[..^Expenditure.Length] : name;
    }

    /// <summary>The name of a departmental economic code: 基本工资.</summary>
    /// <param name="code">The code.</param>
    public string Of(DepartmentalEconomicCode code) => Name(_departmental, code);

    /// <summary>The name of a governmental economic code: 工资奖金津补贴.</summary>
    /// <param name="code">The code.</param>
    public string Of(GovernmentalEconomicCode code) => Name(_governmental, code);

    private static string Name<TCode>(ClassificationCatalog<TCode>? catalog, TCode code)
        where TCode : struct, IClassificationCode<TCode>
        => catalog is not null && catalog.TryGet(code, out ClassificationEntry<TCode>? entry) ? entry.Name : code.ToString(null, null);
}
