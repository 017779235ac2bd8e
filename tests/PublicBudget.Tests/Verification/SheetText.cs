using System.Globalization;
using PublicBudget.Amounts;
using PublicBudget.Classifications;
using PublicBudget.Facts;
using PublicBudget.Periods;

namespace PublicBudget.Tests.Verification;

/// <summary>
/// Writes small sheets as text, one figure a line: "Expenditure.Basic function=2080101 @Expenditure = 174.3万元". The year is 2021 unless
/// the key says otherwise; "@一" is a paragraph of the text, "@Basic" a table, nothing is nowhere.
/// </summary>
internal static class SheetText
{
    public static readonly BudgetVersion ThisYear = new(new FiscalYear(2021));

    public static FactSheet Sheet(string figures, Action<FactSheetBuilder>? more = null) => Builder(figures, more).Build();

    public static FactSheetBuilder Builder(string figures, Action<FactSheetBuilder>? more = null, SheetInfo? info = null)
    {
        FactSheetBuilder builder = FactSheet.CreateBuilder(info ?? new SheetInfo { Version = ThisYear });
        foreach (string line in figures.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)) Add(builder, line);
        more?.Invoke(builder);
        return builder;
    }

    public static FactKey Key(string text)
    {
        string[] words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        bool hasYear = words.Length > 1 && char.IsAsciiDigit(words[1][0]);
        return FactKey.Parse(hasYear ? text : string.Join(' ', [words[0], ThisYear.ToString(), .. words[1..]]));
    }

    public static Figure Figure(string text) => text switch
    {
        "空白" => PublicBudget.Facts.Figure.Blank,
        "持平" => PublicBudget.Facts.Figure.Of(Direction.Unchanged),
        "增加" => PublicBudget.Facts.Figure.Of(Direction.Increase),
        "减少" => PublicBudget.Facts.Figure.Of(Direction.Decrease),
        _ when text.EndsWith('%') => PublishedPercentage.Parse(text),
        _ when text.EndsWith('元') => PublishedAmount.Parse(text),
        _ => PublicBudget.Facts.Figure.Count(long.Parse(text, CultureInfo.InvariantCulture)),
    };

    public static SheetTable Table(TableRole role, TablePresence presence = TablePresence.Printed, string? note = null) => new()
    {
        Role = role,
        Presence = presence,
        EmptyNote = note,
        Unit = MoneyUnit.TenThousandYuan,
        Title = presence == TablePresence.Missing ? null : role.ChineseName(),
        ListedTitle = role.ChineseName(),
    };

    public static PrintedCode Code(string code, string? name, TableRole? table = TableRole.Expenditure, int? ordinal = null) => new()
    {
        Scheme = ClassificationScheme.Functional,
        Code = code,
        Name = name,
        Ordinal = ordinal,
        Place = table is { } role ? PrintedPlace.InTable(role) : PrintedPlace.InText("五"),
    };

    private static void Add(FactSheetBuilder builder, string line)
    {
        int equals = line.LastIndexOf(" = ", StringComparison.Ordinal);
        string left = line[..equals];
        int at = left.IndexOf('@', StringComparison.Ordinal);
        FactKey key = Key(at < 0 ? left : left[..at]);
        Origin origin = at < 0 ? Origin.Given : Origin.PrintedAt(Place(left[(at + 1)..].Trim()));
        builder.Add(key, Figure(line[(equals + 3)..].Trim()), origin);
    }

    // "@Expenditure", "@Expenditure/合计" with the name of the row, "@一".
    private static PrintedPlace Place(string text)
    {
        string[] parts = text.Split('/');
        return Enum.TryParse(parts[0], out TableRole role)
            ? PrintedPlace.InTable(role, parts.Length > 1 ? parts[1] : null)
            : PrintedPlace.InText(parts[0]);
    }
}
