using PublicBudget.Amounts;
using PublicBudget.Reporting.Narrative.Text;

namespace PublicBudget.Reporting.Narrative.Grammar;

/// <summary>单位：万元 in a line of its own: the unit of the amounts below that are printed without one.</summary>
internal static class UnitLines
{
    private const string Label = "单位:";

    private static readonly (string Name, MoneyUnit Unit)[] Units = [("万元", MoneyUnit.TenThousandYuan), ("元", MoneyUnit.Yuan), ("亿元", MoneyUnit.HundredMillionYuan)];

    /// <summary>The unit and where its line ends; null without such a line, and where two of them differ.</summary>
    public static (MoneyUnit Unit, int End)? Find(NormalizedText text)
    {
        (MoneyUnit Unit, int End)? found = null;
        ReadOnlySpan<char> rest = text.Text;
        int start = 0;
        while (rest.IndexOf(Label) is >= 0 and int at)
        {
            start += at + Label.Length;
            rest = text.Text.AsSpan(start);
            if (UnitAt(rest) is not { } unit) continue;
            if (found is { } first && first.Unit != unit) return null;
            found ??= (unit, start);
        }

        return found;
    }

    private static MoneyUnit? UnitAt(ReadOnlySpan<char> words)
    {
        foreach ((string name, MoneyUnit unit) in Units)
        {
            if (words.StartsWith(name) && words.Length > name.Length && words[name.Length] is TextNormalizer.ParagraphEnd or ')') return unit;
        }

        return null;
    }
}
