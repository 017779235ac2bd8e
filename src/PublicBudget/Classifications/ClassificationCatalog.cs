using System.Diagnostics.CodeAnalysis;
using PublicBudget.Periods;

namespace PublicBudget.Classifications;

/// <summary>
/// The codes of one classification (政府收支分类科目) as they hold in one fiscal year. Start here:
/// <code>
/// var catalog = ClassificationCatalog.Functional(new FiscalYear(2021));
/// string name = catalog[FunctionalCode.Parse("20805")].Name;   // 行政事业单位养老支出
/// </code>
/// </summary>
public abstract class ClassificationCatalog
{
    private protected ClassificationCatalog(FiscalYear year) => Year = year;

    /// <summary>The classification.</summary>
    public abstract ClassificationScheme Scheme { get; }

    /// <summary>The fiscal year.</summary>
    public FiscalYear Year { get; }

    /// <summary>How many codes the catalogue has.</summary>
    public abstract int Count { get; }

    /// <summary>How complete the catalogue is, one element for each level of the classification, 类 first.</summary>
    public abstract IReadOnlyList<LevelCoverage> Coverage { get; }

    /// <summary>All entries in the order of their codes. A typed catalogue gives them typed.</summary>
    public IReadOnlyList<ClassificationEntry> Entries => UntypedEntries;

    private protected abstract IReadOnlyList<ClassificationEntry> UntypedEntries { get; }

    /// <summary>The catalogue of 支出功能分类.</summary>
    /// <param name="year">The fiscal year, 2019 to 2026.</param>
    /// <exception cref="ArgumentOutOfRangeException">The library has no list for the year.</exception>
    public static ClassificationCatalog<FunctionalCode> Functional(FiscalYear year) => For<FunctionalCode>(year);

    /// <summary>The catalogue of 部门预算支出经济分类.</summary>
    /// <param name="year">The fiscal year, 2019 to 2026.</param>
    /// <exception cref="ArgumentOutOfRangeException">The library has no list for the year.</exception>
    public static ClassificationCatalog<DepartmentalEconomicCode> DepartmentalEconomic(FiscalYear year)
        => For<DepartmentalEconomicCode>(year);

    /// <summary>The catalogue of 政府预算支出经济分类.</summary>
    /// <param name="year">The fiscal year, 2019 to 2026.</param>
    /// <exception cref="ArgumentOutOfRangeException">The library has no list for the year.</exception>
    public static ClassificationCatalog<GovernmentalEconomicCode> GovernmentalEconomic(FiscalYear year)
        => For<GovernmentalEconomicCode>(year);

    /// <summary>The catalogue of 收入分类.</summary>
    /// <param name="year">The fiscal year, 2019 to 2026.</param>
    /// <exception cref="ArgumentOutOfRangeException">The library has no list for the year.</exception>
    public static ClassificationCatalog<RevenueCode> Revenue(FiscalYear year) => For<RevenueCode>(year);

    /// <summary>The library's own catalogue of the classification that a code type belongs to.</summary>
    /// <typeparam name="TCode">The code type.</typeparam>
    /// <param name="year">The fiscal year, 2019 to 2026.</param>
    /// <exception cref="ArgumentOutOfRangeException">The library has no list for the year.</exception>
    public static ClassificationCatalog<TCode> For<TCode>(FiscalYear year)
        where TCode : struct, IClassificationCode<TCode>
        => ClassificationTable.BuiltIn<TCode>().For(year);

    /// <summary>The library's own catalogue of a classification that is known at run time only.</summary>
    /// <param name="scheme">The classification.</param>
    /// <param name="year">The fiscal year, 2019 to 2026.</param>
    /// <exception cref="ArgumentOutOfRangeException">The library has no list for the year, or no such classification.</exception>
    public static ClassificationCatalog For(ClassificationScheme scheme, FiscalYear year) => scheme switch
    {
        ClassificationScheme.Functional => Functional(year),
        ClassificationScheme.DepartmentalEconomic => DepartmentalEconomic(year),
        ClassificationScheme.GovernmentalEconomic => GovernmentalEconomic(year),
        ClassificationScheme.Revenue => Revenue(year),
        _ => throw new ArgumentOutOfRangeException(nameof(scheme), scheme, $"Expected a {nameof(ClassificationScheme)}."),
    };

    /// <summary>The library's own catalogue of a classification, or false where it has no list for the year.</summary>
    /// <typeparam name="TCode">The code type.</typeparam>
    /// <param name="year">The fiscal year.</param>
    /// <param name="catalog">The catalogue.</param>
    public static bool TryFor<TCode>(FiscalYear year, [NotNullWhen(true)] out ClassificationCatalog<TCode>? catalog)
        where TCode : struct, IClassificationCode<TCode>
        => ClassificationTable.BuiltIn<TCode>().TryFor(year, out catalog);

    /// <summary>The entry of a code given as text, or false if the text is no code or the code is not in the list.</summary>
    /// <param name="code">The text of the code, in any form that the code type reads.</param>
    /// <param name="entry">The entry.</param>
    public abstract bool TryGet(ReadOnlySpan<char> code, [NotNullWhen(true)] out ClassificationEntry? entry);

    /// <summary>"Functional 2021, 1769 codes".</summary>
    public override string ToString() => $"{Scheme} {Year.Year}, {Count} codes";
}
