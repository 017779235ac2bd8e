namespace PublicBudget.Performance;

/// <summary>An operator whose number was never filled in: "人次 ≥", "≥%". It is a filler.</summary>
internal sealed class MissingNumberForm : TargetForm
{
    private const string Signs = "≥≤><=";

    public override TargetValue? Read(TargetSource source)
    {
        int first = source.Text.IndexOfAny(Signs);
        if (first < 0 || !IsLabel(source.Text[..first]))
        {
            return null;
        }

        ReadOnlySpan<char> rest = source.Text[first..].TrimStart(Signs).Trim(' ');
        return rest.IsEmpty || TargetUnits.Find(rest) is not null
            ? new PlaceholderTarget { Printed = source.Printed, Meaning = PlaceholderMeaning.Filler }
            : null;
    }

    private static bool IsLabel(ReadOnlySpan<char> text)
    {
        foreach (char character in text)
        {
            if (!char.IsLetter(character) && character is not (' ' or '%' or '/' or '(' or ')'))
            {
                return false;
            }
        }

        return true;
    }
}
