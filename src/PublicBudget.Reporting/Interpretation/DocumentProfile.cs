using System.Text.RegularExpressions;
using NodaTime;
using PublicBudget.Classifications;
using PublicBudget.Facts;
using PublicBudget.Periods;
using PublicBudget.Reporting.Documents;
using PublicBudget.Reporting.Formats;
using PublicBudget.Reporting.Interpretation.Labels;
using PublicBudget.Reporting.Tables.Recognition;

namespace PublicBudget.Reporting.Interpretation;

/// <summary>What a document says of itself: year, stage, organisation, unit code, nature, day of publication.</summary>
internal static partial class DocumentProfile
{
    private const int TitleBlocks = 8;
    private const int LongestTitle = 60;
    private const int LongestDate = 20;
    private const int UnknownYear = 1;

    /// <summary>Reads what the tables and the first lines say.</summary>
    /// <param name="document">The document.</param>
    /// <param name="tables">Its tables.</param>
    /// <param name="texts">Its blocks of text.</param>
    public static SheetInfo Read(Document document, IReadOnlyList<RecognisedTable> tables, IReadOnlyList<TextLine> texts)
    {
        string[] titles =
        [
            .. new[] { document.Title }.Concat(texts.Take(TitleBlocks).Select(line => line.Block.Text)).Concat(OpeningRows.Of(document)).Select(PrintedText.Compact).Where(IsTitle),
        ];
        string[] fileName = [.. new[] { PrintedText.Compact(Path.GetFileNameWithoutExtension(document.Name) ?? "") }.Where(IsTitle)];
        int? said = TitleYears.First([.. titles.Where(title => !TitleYears.IsNumbered(title))]) ?? MostFrequent(tables.Select(table => table.Year));
        int? year = said ?? TitleYears.First(titles) ?? TitleYears.First(fileName) ?? MostFrequent(texts.Take(200).SelectMany(line => TitleYears.SpokenOf(line.Key)));
        return new SheetInfo
        {
            Version = new BudgetVersion(new FiscalYear(year ?? UnknownYear), IsOfFinalAccounts(titles, tables, texts) ? BudgetStage.Outturn : BudgetStage.Approved),
            IsYearInferred = said is null,
            Organisation = OrganisationOf(titles, tables) ?? TitleOrganisation.Find(fileName),
            UnitCode = UnitCodeOf(tables),
            PerformanceUnitCode = PerformanceUnitCodeOf(tables),
            Nature = UnitCount(tables) > 1 ? null : NatureOf(tables),
            ApprovedOn = Dated(texts, ApprovalPattern()),
            PublishedOn = Dated(texts, PublicationPattern()) ?? PublishedOn(texts),
            WordsWereRead = texts.Count > 0,
        };
    }

    // A short sentence is no title, though it stands among the first lines, nor is a row of a table that was flattened to a line.
    private static bool IsTitle(string line) => line.Length is > 0 and <= LongestTitle && !line.Contains('。') && !line.Contains('|');

    // Tables without a text, or under a title that does not say it (部门信息公开), say it themselves.
    private static bool IsOfFinalAccounts(string[] titles, IReadOnlyList<RecognisedTable> tables, IReadOnlyList<TextLine> texts)
    {
        if (SpokenStage.IsOfFinalAccounts(titles)) return true;
        if (tables.Count == 0) return !SpokenStage.IsOfBudget(titles) && SpokenStage.IsOfFinalAccounts(texts);
        int known = tables.Count(table => table.Role is not (TableRole.Other or TableRole.UnitPerformance or TableRole.ProjectPerformance));
        return tables.Count(table => table.Role != TableRole.Other && TableTitles.IsOfFinalAccounts(table.Title)) * 2 > known;
    }

    /// <summary>How many units the rows of the tables are of; the department above them (105 over 105001) is none of them.</summary>
    public static int UnitCount(IReadOnlyList<RecognisedTable> tables)
    {
        var found = new SortedSet<string>(StringComparer.Ordinal);
        foreach (RecognisedTable table in tables)
        {
            foreach (RecognisedPane pane in table.Panes)
            {
                foreach (RecognisedRow row in pane.Rows)
                {
                    if (row.UnitCode is { } unit && (row.Role == RecognisedRowRole.UnitSubtotal || row.Code is not null)) found.Add(unit);
                }
            }
        }

        string[] units = [.. found];

        // In order, a code stands right before the first of those below it.
        return units.Where((unit, i) => !char.IsAsciiDigit(unit[0]) || i + 1 == units.Length || !units[i + 1].StartsWith(unit, StringComparison.Ordinal)).Count();
    }

    // Text compares a year with the one before about as often as it names it: of two as frequent the later one is meant.
    private static int? MostFrequent(IEnumerable<int?> years)
        => years.OfType<int>().GroupBy(year => year).OrderByDescending(group => group.Count()).ThenByDescending(group => group.Key).FirstOrDefault()?.Key;

    private static string? OrganisationOf(string[] titles, IReadOnlyList<RecognisedTable> tables)
    {
        string? inTables = tables.Select(table => table.Organisation).OfType<string>().GroupBy(name => name).OrderByDescending(group => group.Count()).FirstOrDefault()?.Key;
        return inTables ?? TitleOrganisation.Find(titles);
    }

    private static UnitCode? UnitCodeOf(IReadOnlyList<RecognisedTable> tables)
    {
        string? only = null;
        foreach (RecognisedRow row in tables.SelectMany(table => table.Panes).SelectMany(pane => pane.Rows))
        {
            if (row.UnitCode is null || row.UnitCode == only) continue;
            if (only is not null) return null;
            only = row.UnitCode;
        }

        return UnitCode.TryParse(only, out UnitCode code) ? code : null;
    }

    private static UnitCode? PerformanceUnitCodeOf(IReadOnlyList<RecognisedTable> tables)
    {
        string? text = tables.Where(table => table.Role == TableRole.ProjectPerformance).SelectMany(table => table.Fields)
            .FirstOrDefault(field => LabelKey.Of(field.Label) is "单位编码" or "单位代码")?.Text;
        return UnitCode.TryParse(text, out UnitCode code) ? code : null;
    }

    /// <summary>单位性质, from （参照） in the title of a project sheet: 参照公务员法管理.</summary>
    public static UnitNature? NatureOf(IReadOnlyList<RecognisedTable> tables) => tables.Select(table => NaturePattern().Match(TextFolding.Key(table.Title)).Value).FirstOrDefault(word => word.Length > 0) switch
    {
        "(参照)" or "(参公)" => UnitNature.CivilServiceInstitution,
        "(行政)" => UnitNature.Administrative,
        "(事业)" => UnitNature.PublicInstitution,
        _ => null,
    };

    // 批复日期：2023年2月10日, 公开时间：…: a short line of its own.
    private static LocalDate? Dated(IReadOnlyList<TextLine> texts, Regex label)
        => texts.Where(line => line.Block.Text.Length <= LongestTitle && line.Block.Text.AsSpan().IndexOfAny('期', '间') > 0 && label.IsMatch(line.Key)).Select(line => PrintedDate.Find(line.Key)).FirstOrDefault(date => date is not null);

    // A line that is a date and nothing else.
    private static LocalDate? PublishedOn(IReadOnlyList<TextLine> texts)
        => texts.Where(line => line.Block.Text.Length <= LongestDate && line.Block.Text.Any(char.IsDigit)).Select(line => PrintedDate.Parse(line.Key)).FirstOrDefault(date => date is not null);

    [GeneratedRegex(@"^(?:预算|决算|部门预算|部门决算)?批复(?:日期|时间):", RegexOptions.CultureInvariant)]
    private static partial Regex ApprovalPattern();

    [GeneratedRegex(@"^(?:公开|发布)(?:日期|时间):", RegexOptions.CultureInvariant)]
    private static partial Regex PublicationPattern();

    [GeneratedRegex(@"\((?:参照|参公|行政|事业)\)", RegexOptions.CultureInvariant)]
    private static partial Regex NaturePattern();
}
