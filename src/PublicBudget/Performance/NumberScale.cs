namespace PublicBudget.Performance;

/// <summary>The word of magnitude printed after a number: 万 in "11.5万人".</summary>
public enum NumberScale
{
    /// <summary>None.</summary>
    One = 0,

    /// <summary>百, 10².</summary>
    Hundred = 2,

    /// <summary>千, 10³.</summary>
    Thousand = 3,

    /// <summary>万, 10⁴.</summary>
    TenThousand = 4,

    /// <summary>百万, 10⁶.</summary>
    Million = 6,

    /// <summary>千万, 10⁷.</summary>
    TenMillion = 7,

    /// <summary>亿, 10⁸.</summary>
    HundredMillion = 8,

    /// <summary>万亿, 10¹².</summary>
    Trillion = 12,
}
