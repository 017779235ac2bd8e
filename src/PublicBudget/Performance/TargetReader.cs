namespace PublicBudget.Performance;

/// <summary>
/// Walks over a folded target from left to right. Each Try method takes what it finds, with the blanks before it, or takes
/// nothing and leaves the reader where it was.
/// </summary>
internal ref partial struct TargetReader(ReadOnlySpan<char> text)
{
    /// <summary>What is still to be read.</summary>
    public ReadOnlySpan<char> Rest { get; private set; } = text;

    /// <summary>Whether nothing but blanks is left.</summary>
    public readonly bool AtEnd => Rest.TrimStart(' ').IsEmpty;

    /// <summary>Whether nothing is left but a remark in brackets.</summary>
    public readonly bool AtEndOrRemark => Rest.TrimStart(' ') is [] or ['(', .., ')'];

    /// <summary>Takes so many characters, which the caller has looked at.</summary>
    public void Skip(int length) => Rest = Rest[length..];

    /// <summary>Takes this character.</summary>
    public bool Try(char character)
    {
        ReadOnlySpan<char> rest = Rest.TrimStart(' ');
        if (rest.IsEmpty || rest[0] != character)
        {
            return false;
        }

        Rest = rest[1..];
        return true;
    }

    /// <summary>Takes the longest phrase of the table.</summary>
    public bool Try<T>(PhraseTable<T> table, out T value)
    {
        ReadOnlySpan<char> rest = Rest.TrimStart(' ');
        if (!table.TryStart(rest, out value, out int length))
        {
            return false;
        }

        Rest = rest[length..];
        return true;
    }

    /// <summary>Takes a number of one to <paramref name="most"/> ASCII digits that is not part of a longer one.</summary>
    public bool TryDigits(int most, out int value)
    {
        ReadOnlySpan<char> rest = Rest.TrimStart(' ');
        int length = DigitsAtStart(rest);
        value = 0;
        if (length == 0 || length > most)
        {
            return false;
        }

        foreach (char digit in rest[..length])
        {
            value = (value * 10) + (digit - '0');
        }

        Rest = rest[length..];
        return true;
    }

    /// <summary>How many ASCII digits the text starts with.</summary>
    public static int DigitsAtStart(ReadOnlySpan<char> text)
    {
        int other = text.IndexOfAnyExceptInRange('0', '9');
        return other < 0 ? text.Length : other;
    }
}
