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
        new ScaleForm(),
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
            Text = WithoutKind(TargetFolding.Unwrap(buffer[..TargetFolding.Fold(printed, buffer)])),
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

    /// <summary>Systems that print sign, value and unit in one cell print 定性 as the sign of words: "定性 优良".</summary>
    private static ReadOnlySpan<char> WithoutKind(ReadOnlySpan<char> text)
    {
        const string Kind = "定性";
        ReadOnlySpan<char> rest = text;
        while (rest.StartsWith(Kind, StringComparison.Ordinal) && rest.Length > Kind.Length)
        {
            rest = rest[Kind.Length..].TrimStart(" :");
        }

        return rest.IsEmpty ? text : rest;
    }

    /// <summary>
    /// What no form knows: a text of words is a qualitative target, one without any is blank, and the rest – digits and signs
    /// with few letters between, or numbers that are compared in no form – is unrecognised.
    /// </summary>
    private static TargetValue InWords(string printed)
    {
        TargetCharacters characters = new(printed);
        return characters.AreNone ? new PlaceholderTarget { Printed = printed }
            : characters.AreWords ? new QualitativeTarget { Printed = printed, Text = TargetFolding.Trim(printed) }
            : new UnrecognisedTarget { Printed = printed };
    }
}
