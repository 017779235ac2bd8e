using System.Globalization;

namespace PublicBudget.Reporting.Formats.Writing.Excel;

/// <summary>Gives every worksheet a name that Excel accepts and no other sheet has.</summary>
internal sealed class SheetNames
{
    private const int MaximumLength = 31;
    private const string Forbidden = "[]:*?/\\";

    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase) { "History" };

    /// <summary>The wanted name without what Excel forbids, cut to 31 characters, numbered where it is taken.</summary>
    public string Take(string wanted, string otherwise)
    {
        string name = Clean(wanted);
        name = name.Length == 0 ? otherwise : name;
        string candidate = Cut(name, MaximumLength);
        for (int number = 2; !_taken.Add(candidate); number++)
        {
            string suffix = string.Create(CultureInfo.InvariantCulture, $" ({number})");
            candidate = Cut(name, MaximumLength - suffix.Length) + suffix;
        }

        return candidate;
    }

    private static string Clean(string wanted)
    {
        char[] letters = [.. VisibleText.Of(wanted).Select(letter => letter is '\n' or '\t' ? ' ' : letter).Where(letter => !Forbidden.Contains(letter, StringComparison.Ordinal))];
        return new string(letters).Trim(' ', '\'');
    }

    private static string Cut(string name, int length)
    {
        if (name.Length <= length)
        {
            return name;
        }

        int end = char.IsHighSurrogate(name[length - 1]) ? length - 1 : length;
        return name[..end].TrimEnd(' ', '\'');
    }
}
