using PublicBudget.Facts;

namespace PublicBudget.Verification;

/// <summary>
/// What the figures of a relation come to so far: the stated one less the others, and what they have in common.
/// </summary>
internal struct Tally
{
    private long _ticks;
    private int _reported;
    private int _blank;
    private AddendTraits _traits;

    public Tally(Addend stated)
    {
        _ticks = stated.Ticks;
        _traits = stated.Traits;
    }

    /// <summary>How many figures beside the stated one are reported.</summary>
    public readonly int Reported => _reported;

    /// <summary>Whether a figure beside the stated one is blank.</summary>
    public readonly bool HasBlank => _blank > 0;

    /// <summary>Whether one of the figures is of no use to a relation.</summary>
    public readonly bool IsUnusable => (_traits & AddendTraits.Unusable) != 0;

    /// <summary>Whether whole numbers give the difference.</summary>
    public readonly bool IsWhole => (_traits & AddendTraits.Fractional) == 0 && _reported < Addend.MostTogether;

    /// <summary>Whether the stated figure is exactly what the others come to; only where <see cref="IsWhole"/>.</summary>
    public readonly bool IsZero => _ticks == 0;

    /// <summary>Takes a figure.</summary>
    public void Take(Addend part, bool isSubtracted)
    {
        if (part.IsBlank)
        {
            _blank++;
            return;
        }

        _reported++;
        _traits |= part.Traits;
        unchecked
        {
            _ticks += isSubtracted ? part.Ticks : -part.Ticks;
        }
    }

    /// <summary>
    /// Whether data add up to the first of them to the last digit, with nothing that needs a second look: the first and one other are
    /// reported, all are usable whole numbers. Most sums of most documents do.
    /// </summary>
    public static bool AddUp(SheetIndex index, ReadOnlySpan<int> data)
    {
        if (data.Length is < 2 or > Addend.MostTogether) return false;
        Addend stated = index.Combined(data[0]).Addend;
        AddendTraits traits = AddendTraits.None, common = AddendTraits.Blank;
        long ticks = 0;
        foreach (int datum in data[1..])
        {
            ref readonly SheetDatum part = ref index.Combined(datum);
            traits |= part.Addend.Traits;
            common &= part.Addend.Traits;
            ticks += part.Addend.Ticks;
        }

        return stated.Traits == AddendTraits.None && (traits & ~AddendTraits.Blank) == 0 && common == 0 && ticks == stated.Ticks;
    }
}
