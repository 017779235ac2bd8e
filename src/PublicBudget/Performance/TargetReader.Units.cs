namespace PublicBudget.Performance;

/// <content>Units of measure.</content>
internal ref partial struct TargetReader
{
    /// <summary>Where the second of two operators begins: 大于5次小于9次.</summary>
    private static readonly PhraseTable<bool> UpperBounds = new([("小于", true), ("低于", true), ("少于", true), ("不超过", true), ("不高于", true), ("不大于", true)]);

    /// <summary>Takes a unit in brackets: "95（%）".</summary>
    public bool TryUnitInBrackets(out TargetUnit? unit)
    {
        TargetReader ahead = this;
        unit = ahead.TryBrackets(out ReadOnlySpan<char> inside) ? TargetUnits.Find(inside) : null;
        this = unit is null ? this : ahead;
        return unit is not null;
    }

    /// <summary>
    /// Takes the unit that ends where a word of comparison, a sign or the text does. Unless it has to be known, it may also
    /// be a counting word with its noun (所学校), a rate (元/人·月) or a short noun.
    /// </summary>
    private TargetUnit? TakeUnit(bool knownOnly)
    {
        ReadOnlySpan<char> rest = Rest.TrimStart(' ');
        int extent = UnitExtent(rest);
        if (extent is 0 or > TargetUnit.MaxLength)
        {
            return null;
        }

        ReadOnlySpan<char> candidate = rest[..extent];
        TargetUnit? unit = TargetUnits.Find(candidate);
        if (unit is null && (knownOnly ? TargetUnits.IsRate(candidate) : TargetUnits.MayBeUnit(candidate)))
        {
            unit = TargetUnits.Compose(candidate.ToString());
        }

        if (unit is not null)
        {
            Rest = rest[extent..];
        }

        return unit;
    }

    private static int UnitExtent(ReadOnlySpan<char> text)
    {
        int extent = 0;
        while (extent < text.Length
            && extent <= TargetUnit.MaxLength
            && (IsUnitSign(text[extent], extent) || (text[extent] == '.' && text[..extent].Contains('/')))
            && !TargetOperators.Behind.TryStart(text[extent..], out _, out _)
            && !TargetOperators.AboutBehind.TryStart(text[extent..], out _, out _)
            && !TargetOperators.Done.TryStart(text[extent..], out _, out _)
            && !UpperBounds.TryStart(text[extent..], out _, out _))
        {
            extent++;
        }

        return text[..extent].TrimEnd('.').Length;
    }

    private static bool IsUnitSign(char character, int at) => character switch
    {
        '%' or '‰' or '℃' or '²' or '³' => true,
        '2' or '3' or '/' or '·' or '*' => at > 0,
        '至' or '到' or '之' or '且' => false,
        _ => char.IsLetter(character) || character is '㎡',
    };
}
