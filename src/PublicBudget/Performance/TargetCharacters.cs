using System.Globalization;

namespace PublicBudget.Performance;

/// <summary>What a text is made of, where no form knows it: whether it is prose.</summary>
internal readonly struct TargetCharacters
{
    /// <summary>Digits before one of these are a date or a time of day, and neither words nor numbers.</summary>
    private const string DateUnits = "年月日号时";

    private readonly int _letters;
    private readonly int _digits;
    private readonly int _comparisons;
    private readonly int _others;
    private readonly int _dates;

    public TargetCharacters(string text)
    {
        int run = 0;
        foreach (char character in text)
        {
            if (char.IsDigit(character))
            {
                run++;
                continue;
            }

            if (run > 0 && DateUnits.Contains(character, StringComparison.Ordinal))
            {
                _dates++;
            }
            else
            {
                _digits += run;
                _letters += IsLetter(character) ? 1 : 0;
                _comparisons += IsComparison(character) ? 1 : 0;
                _others += IsLetter(character) || IsComparison(character) || char.IsWhiteSpace(character) ? 0 : 1;
            }

            run = 0;
        }

        _digits += run;
    }

    public bool AreNone => _letters + _digits + _comparisons + _others + _dates == 0;

    /// <summary>More letters than signs; and than digits, if there are any, with nothing compared.</summary>
    public bool AreWords => _letters > _others
        && (_digits == 0 || (_comparisons == 0 && ((_letters >= 3 && _letters > _digits) || (_others == 0 && _letters >= _digits))));

    private static bool IsLetter(char character) => char.IsLetter(character) || char.GetUnicodeCategory(character) == UnicodeCategory.LetterNumber;

    private static bool IsComparison(char character) => character is '≥' or '≤' or '=' or '<' or '>' or '＝' or '＜' or '＞' or '≧' or '≦';
}
