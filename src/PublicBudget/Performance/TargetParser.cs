using System.Buffers;

namespace PublicBudget.Performance;

/// <summary>Folds the text and asks the forms. It knows no form itself.</summary>
internal static class TargetParser
{
    /// <summary>Longer texts are prose; only whether they have letters is looked at.</summary>
    private const int MaxLength = 1024;

    private const int StackLength = 128;

    private static readonly TargetForm[] Forms =
    [
        new WordForm(),
        new PlaceholderForm(),
        new DateForm(),
        new RangeForm(),
        new BaselineForm(),
        new QuantityForm(),
        new ScheduleForm(),
        new MissingNumberForm(),
    ];

    public static TargetValue Parse(string printed, string? name, string? unit)
    {
        if (printed.Length <= StackLength)
        {
            return Parse(printed, stackalloc char[StackLength], name, unit);
        }

        if (printed.Length > MaxLength)
        {
            return InWords(printed);
        }

        char[] buffer = ArrayPool<char>.Shared.Rent(printed.Length);
        TargetValue target = Parse(printed, buffer, name, unit);
        ArrayPool<char>.Shared.Return(buffer);
        return target;
    }

    private static TargetValue Parse(string printed, Span<char> buffer, string? name, string? unit)
    {
        TargetSource source = new()
        {
            Printed = printed,
            Text = buffer[..TargetFolding.Fold(printed, buffer)],
            Name = new IndicatorName(name),
            UnitText = string.IsNullOrWhiteSpace(unit) ? null : unit,
        };
        if (source.Text.IsEmpty)
        {
            return InWords(printed);
        }

        foreach (TargetForm form in Forms)
        {
            if (form.Read(source) is { } target)
            {
                return target;
            }
        }

        return InWords(printed);
    }

    /// <summary>
    /// What no form knows: a text of words is a qualitative target, one without any is blank, and the rest – digits and signs
    /// with few letters between, or numbers that are compared in no form – is unrecognised.
    /// </summary>
    private static TargetValue InWords(string printed)
    {
        int letters = 0;
        int digits = 0;
        int comparisons = 0;
        int others = 0;
        foreach (char character in printed)
        {
            if (char.IsLetter(character))
            {
                letters++;
            }
            else if (char.IsDigit(character))
            {
                digits++;
            }
            else if (character is '≥' or '≤' or '=' or '<' or '>' or '＝' or '＜' or '＞' or '≧' or '≦')
            {
                comparisons++;
            }
            else if (!char.IsWhiteSpace(character))
            {
                others++;
            }
        }

        return (letters, digits, comparisons, others) switch
        {
            (0, 0, 0, 0) => new PlaceholderTarget { Printed = printed },
            _ when letters > others && (digits == 0 || (letters >= 3 && letters > digits && comparisons == 0)) =>
                new QualitativeTarget { Printed = printed, Text = TargetFolding.Trim(printed) },
            _ => new UnrecognisedTarget { Printed = printed },
        };
    }
}
