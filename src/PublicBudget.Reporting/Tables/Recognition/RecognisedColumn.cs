using PublicBudget.Amounts;
using PublicBudget.Collections;

namespace PublicBudget.Reporting.Tables.Recognition;

/// <summary>A column of a recognised table.</summary>
public sealed record RecognisedColumn
{
    /// <summary>The column of the grid, from zero.</summary>
    public required int Index { get; init; }

    /// <summary>What it holds.</summary>
    public required ColumnKind Kind { get; init; }

    /// <summary>The headings from top to bottom, without blanks: 基本支出, 工资福利支出.</summary>
    public required IReadOnlyList<string> Path
    {
        get;
        init
        {
            field = ValueList.Copy(value);
            Header = string.Join('/', field);
        }
    }

    /// <summary>The number printed below the headings (栏次); null where there is none.</summary>
    public int? Number { get; init; }

    /// <summary>The unit that the heading itself states (金额（元）), where it does.</summary>
    public MoneyUnit? Unit { get; init; }

    /// <summary>How many decimals its amounts have more in that unit than they print: one for 千元, given in 万元.</summary>
    internal int UnitDecimals { get; init; }

    /// <summary>Whether the heading says that things are counted below it, whatever the unit of the table: 数量, 汽车（辆）.</summary>
    internal bool CountsThings { get; init; }

    /// <summary>Whether the source hides the column.</summary>
    public bool IsHidden { get; init; }

    /// <summary>The headings joined by a slash.</summary>
    public string Header { get; private init; } = "";

    /// <summary>The lowest heading.</summary>
    public string Leaf => Path.Count == 0 ? "" : Path[^1];

    /// <summary>Whether the column holds figures.</summary>
    public bool IsFigure => Kind is ColumnKind.Amount or ColumnKind.Percentage;
}
