namespace PublicBudget.Reporting.Narrative.Grammar;

/// <content>Bases that are not the printed figures, and bases that are said twice.</content>
internal sealed partial class OutlineParser
{
    /// <summary>剔除…后, 按可比口径: what follows in the sentence is not compared with printed amounts; in a bracket behind a rate (同口径) nor is that rate.</summary>
    private void ReadComparable(Token token)
    {
        const int LongestBracket = 24;
        _isComparable = true;
        ReadOnlySpan<char> rest = _text.Text.AsSpan(token.End, Math.Min(LongestBracket, _text.Length - token.End));
        int close = rest.IndexOf(')');
        _isComparableFromHere |= close > 0 && rest[..close].Contains("下同", StringComparison.Ordinal);
        if (_growth is { } growth && IsBracketed(growth))
        {
            growth.IsDoubtful = true;
        }
        else if (_growth is not null && !_clause.InBase)
        {
            // 增加A，剔除…后，增加B: B is another change, of another base
            (_growth, _growthBefore, _comparison) = (null, null, null);
        }
    }

    /// <summary>比2023年预算增加A，同比增长P%: the rate may well be that of the change, though the second base says less than the first.</summary>
    private bool SaysBaseAgain(GrowthClaim growth)
    {
        bool isBare = _comparison is { IsPriorYear: true, Year: null, Basis: FigureBasis.None, Amount: null, IsComparable: false };
        bool isOfYearBefore = growth.Context.Comparison is { IsComparable: false } first && first.Year is { } year && year + 1 == (_clause.Year ?? ContextYear);
        if (!isBare || !isOfYearBefore)
        {
            return false;
        }

        growth.IsDoubtful = true;
        return true;
    }
}
