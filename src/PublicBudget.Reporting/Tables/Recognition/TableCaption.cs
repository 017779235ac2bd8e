using PublicBudget.Reporting.Formats;

namespace PublicBudget.Reporting.Tables.Recognition;

/// <summary>What the lines above a table, and those in its first rows, say of it.</summary>
internal sealed class TableCaption
{
    private static readonly string[] ContinuationMarks = ["(续)", "(续表)", "续表", "续"];

    /// <summary>The title without blanks; empty where there is none.</summary>
    public string Title { get; private set; } = "";

    /// <summary>Whether the title leaves out the word 表 (<see cref="BareTitles"/>).</summary>
    public bool HasBareTitle { get; private set; }

    /// <summary>The number as printed.</summary>
    public string? Number { get; private set; }

    /// <summary>The unit of measure.</summary>
    public PrintedUnit? Unit { get; private set; }

    /// <summary>The organisation.</summary>
    public string? Organisation { get; private set; }

    /// <summary>Whether it counts things and no money (单位：人).</summary>
    public bool CountsThings { get; private set; }

    /// <summary>The year in a caption of its own.</summary>
    public int? Year { get; private set; }

    /// <summary>The title folded, for comparing; 续 taken off.</summary>
    public string TitleKey => WithoutContinuation(TextFolding.Key(Title));

    /// <summary>Takes in one line or cell; what is known already stays.</summary>
    /// <param name="text">Its text as printed.</param>
    /// <param name="key">The same folded.</param>
    public void Take(string text, string key)
    {
        if (key.Length == 0)
        {
            return;
        }

        Unit ??= UnitWords.In(key) ?? UnitWords.InBrackets(key);
        CountsThings |= UnitWords.CountsThings(key);
        Organisation ??= OrganisationIn(text, key);
        if (Number is null && CaptionWords.IsTableNumber(key))
        {
            Number = PrintedText.Compact(text);
        }

        TakeTitle(text, key);
        if (key.Length <= 12)
        {
            Year ??= TitleWords.YearIn(key);
        }
    }

    /// <summary>Takes a line as the title where it is one and none is known.</summary>
    /// <param name="text">Its text as printed.</param>
    /// <param name="key">The same folded.</param>
    public void TakeTitle(string text, string key)
    {
        if (Title.Length == 0 && TitleWords.IsTitle(TitleWords.WithoutNumber(key)))
        {
            Title = PrintedText.Compact(text);
        }
    }

    /// <summary>Sets a title that the document itself marks as one.</summary>
    public void SetTitle(string title) => Title = PrintedText.Compact(title);

    /// <summary>Sets a title that leaves out the word 表.</summary>
    public void SetBareTitle(string title) => (Title, HasBareTitle) = (PrintedText.Compact(title), true);

    private static string? OrganisationIn(string text, string key)
    {
        if (CaptionWords.OrganisationIn(key) is not { } name)
        {
            return null;
        }
        // The name as printed, not folded: full-width brackets belong to it.
        string printed = PrintedText.Compact(text);
        int colon = printed.AsSpan().IndexOfAny(':', '：');
        string tail = colon < 0 ? name : printed[(colon + 1)..];
        return tail.Length > name.Length ? tail[..name.Length] : tail;
    }

    /// <summary>A title without the mark of its next page: …表(续).</summary>
    internal static string WithoutContinuation(string key)
    {
        foreach (string suffix in ContinuationMarks)
        {
            if (key.EndsWith(suffix, StringComparison.Ordinal))
            {
                return key[..^suffix.Length];
            }
        }
        return key;
    }
}
