namespace PublicBudget.Amounts;

/// <summary>Reads units of money as they are printed.</summary>
public static class MoneyUnits
{
    /// <summary>
    /// Reads 元, 万元 or 亿元, also in traditional characters (萬元, 億元) and with 圆 or 圓 for 元. Blanks before, after and
    /// between the characters, of any width, are passed over, as justified lines have them.
    /// </summary>
    /// <returns>False if the text is anything else; then <paramref name="unit"/> is <see cref="MoneyUnit.Yuan"/>.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out MoneyUnit unit)
    {
        unit = MoneyUnit.Yuan;
        var rest = text.Trim();
        if (rest.IsEmpty || rest[^1] is not ('元' or '圆' or '圓'))
        {
            return false;
        }

        rest = rest[..^1].TrimEnd();
        MoneyUnit? read = rest switch
        {
            "" => MoneyUnit.Yuan,
            "万" or "萬" => MoneyUnit.TenThousandYuan,
            "亿" or "億" => MoneyUnit.HundredMillionYuan,
            _ => null,
        };
        unit = read ?? MoneyUnit.Yuan;
        return read is not null;
    }
}
