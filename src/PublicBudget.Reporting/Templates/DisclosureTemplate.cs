using System.Collections.Frozen;
using PublicBudget.Amounts;
using PublicBudget.Classifications;
using PublicBudget.Collections;
using PublicBudget.Facts;
using PublicBudget.Periods;
using PublicBudget.Preconditions;
using PublicBudget.Reporting.Tables.Composing;

namespace PublicBudget.Reporting.Templates;

/// <summary>
/// A form of the disclosure (公开模板) as data: parts, paragraphs, terms, tables, precision. The form of another year or place is a
/// difference from one that is there: <c>DisclosureTemplates.Henan2021 with { … }</c>, or with the methods that exchange one table
/// or paragraph. Texts may hold {unit} and {year}.
/// </summary>
public sealed partial record DisclosureTemplate
{
    private readonly SharedNames _sharedNames = new();

    /// <summary>The name of the form: 河南省2021年单位预算公开.</summary>
    public required string Name
    {
        get;
        init => field = Require.NotBlank(value);
    }

    /// <summary>The title of the document: {year}年度{unit}单位预算说明.</summary>
    public required string Title
    {
        get;
        init => field = Require.NotBlank(value);
    }

    /// <summary>The heading over the contents; <c>null</c> for no contents. Default: 目 录.</summary>
    public string? ContentsTitle { get; init; } = "目 录";

    /// <summary>The parts of the text, in order.</summary>
    public IReadOnlyList<DisclosurePart> Parts
    {
        get;
        init => field = ValueList.Copy(value);
    } = ValueList<DisclosurePart>.Empty;

    /// <summary>The heading over the tables: 附件：{unit}{year}年单位预算表.</summary>
    public string TablesTitle
    {
        get;
        init => field = Require.NotBlank(value);
    } = "附件：{unit}{year}年单位预算表";

    /// <summary>The tables, in order.</summary>
    public IReadOnlyList<TableSpec> Tables
    {
        get;
        init => field = ValueList.Copy(value);
    } = ValueList<TableSpec>.Empty;

    /// <summary>Unit and decimals of amounts in tables and text. Default: 万元 with one decimal.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The decimals are not 0 to 10: a table prints no tens or hundreds.</exception>
    public PublishedPrecision Precision
    {
        get;
        init => field = Printable(value);
    } = new(MoneyUnit.TenThousandYuan, 1);

    /// <summary>Unit and decimals of amounts on performance sheets. Default: 万元 with two decimals.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The decimals are not 0 to 10.</exception>
    public PublishedPrecision PerformancePrecision
    {
        get;
        init => field = Printable(value);
    } = new(MoneyUnit.TenThousandYuan, 2);

    /// <summary>Unit and decimals of amounts in the text; <c>null</c>, the default, for those of the tables.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The decimals are not 0 to 10.</exception>
    public PublishedPrecision? TextPrecision
    {
        get;
        init => field = value is { } precision ? Printable(precision) : null;
    }

    /// <summary>Decimals of shares and rates, 0 to 7. Default: 2.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The decimals are not 0 to 7.</exception>
    public int PercentageDecimals
    {
        get;
        init => field = value is >= 0 and <= PublishedPercentage.MaxDecimals
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, $"Expected 0 to {PublishedPercentage.MaxDecimals} decimals, found {value}.");
    } = 2;

    /// <summary>
    /// Whether 公用经费 is divided into 商品和服务支出 and 资本性支出, so that tables can have a column for each. Default: false; both
    /// are 公用经费.
    /// </summary>
    public bool DividesOperatingCosts { get; init; }

    /// <summary>Whether revenue is added up to 款 and 类 too, for a table of revenue with rows of all levels. Default: false.</summary>
    public bool RollsUpRevenue { get; init; }

    /// <summary>
    /// The note where printed parts do not add up to the printed whole, without a mark at its end; <c>null</c> for none.
    /// Default: 因四舍五入，分项之和与合计可能略有差异.
    /// </summary>
    public string? RoundingNote { get; init; } = "因四舍五入，分项之和与合计可能略有差异";

    /// <summary>Names of functional codes that the form prints otherwise than the year's catalogue, or that it lacks. Default: none.</summary>
    public IReadOnlyDictionary<FunctionalCode, string> FunctionNames
    {
        get;
        init => field = Require.NotNull(value).ToFrozenDictionary();
    } = FrozenDictionary<FunctionalCode, string>.Empty;

    internal FactSheetOptions FactOptions => new()
    {
        PercentageDecimals = PercentageDecimals,
        ProjectPrecision = PerformancePrecision,
        DividesOperatingCosts = DividesOperatingCosts,
        RollsUpRevenue = RollsUpRevenue,
        ChangePrecision = TextPrecision,
    };

    /// <summary>The names of the codes in a fiscal year, as the form prints them.</summary>
    /// <param name="year">The fiscal year.</param>
    public CodeNames NamesOf(FiscalYear year) => new(year, FunctionNames, _sharedNames);

    /// <summary>The name of the form.</summary>
    public override string ToString() => Name;

    private static PublishedPrecision Printable(PublishedPrecision precision) => precision.Decimals is >= 0 and <= 10
        ? precision
        : throw new ArgumentOutOfRangeException(nameof(precision), precision.Decimals, $"Expected 0 to 10 decimals, found {precision.Decimals}.");
}
