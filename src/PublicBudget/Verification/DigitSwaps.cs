using System.Globalization;

namespace PublicBudget.Verification;

/// <summary>The numbers that become another by swapping two neighbouring digits: 174.3 from 147.3 and 713.4.</summary>
internal static class DigitSwaps
{
    public static IEnumerable<(decimal Value, string Text)> Of(decimal printed)
    {
        char[] digits = printed.ToString(CultureInfo.InvariantCulture).ToCharArray();
        for (int i = 0; i + 1 < digits.Length; i++)
        {
            if (!char.IsAsciiDigit(digits[i])) continue;
            int next = digits[i + 1] == '.' ? i + 2 : i + 1;
            if (next >= digits.Length || digits[i] == digits[next]) continue;
            (digits[i], digits[next]) = (digits[next], digits[i]);
            string text = new(digits);
            yield return (decimal.Parse(text, NumberStyles.Number, CultureInfo.InvariantCulture), text);
            (digits[i], digits[next]) = (digits[next], digits[i]);
        }
    }
}
