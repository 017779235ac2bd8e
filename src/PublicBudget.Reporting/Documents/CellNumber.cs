using System.Globalization;

namespace PublicBudget.Reporting.Documents;

/// <summary>The number behind a cell: exact, with the way it is printed.</summary>
public readonly record struct CellNumber
{
    /// <summary>The most decimals that a cell prints.</summary>
    public const int MaximumDecimals = 10;

    private static readonly string[] Plain = [.. Enumerable.Range(0, MaximumDecimals + 1).Select(decimals => FormattableString.Invariant($"F{decimals}"))];
    private static readonly string[] Grouped = [.. Enumerable.Range(0, MaximumDecimals + 1).Select(decimals => FormattableString.Invariant($"N{decimals}"))];

    /// <summary>A number printed with that many decimals.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Decimals outside 0…10.</exception>
    public CellNumber(decimal value, int decimals)
    {
        Value = value;
        Decimals = decimals is >= 0 and <= MaximumDecimals
            ? decimals
            : throw new ArgumentOutOfRangeException(nameof(decimals), decimals, $"Expected 0 to {MaximumDecimals} decimals, found {decimals}.");
    }

    /// <summary>The exact value in the table's unit; of a percentage the number before the sign: 95.62 for 95.62%.</summary>
    public decimal Value { get; }

    /// <summary>How many decimals are printed, 0…10.</summary>
    public int Decimals { get; }

    /// <summary>Whether a percent sign follows.</summary>
    public bool IsPercentage { get; init; }

    /// <summary>Whether thousands are set apart: 1,293.60.</summary>
    public bool HasThousands { get; init; }

    /// <summary>The value as it is printed, rounded half away from zero (四舍五入).</summary>
    public decimal Printed => Math.Round(Value, Decimals, MidpointRounding.AwayFromZero);

    /// <summary>The text as printed: 239.9, 1,293.60, 95.62%. A value that rounds to zero prints without a sign.</summary>
    public override string ToString()
    {
        decimal printed = Printed;
        string text = (printed == 0 ? 0m : printed).ToString((HasThousands ? Grouped : Plain)[Decimals], CultureInfo.InvariantCulture);
        return IsPercentage ? text + "%" : text;
    }
}
