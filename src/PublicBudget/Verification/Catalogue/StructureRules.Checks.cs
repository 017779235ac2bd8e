using System.Globalization;
using NodaTime;
using PublicBudget.Facts;

namespace PublicBudget.Verification.Catalogue;

/// <content>Logic that only one rule has.</content>
public static partial class StructureRules
{
    private const int DaysToPublish = 20;

    // What the note below an empty table of each kind speaks of.
    private static readonly (TableRole Role, string Word)[] Subjects =
    [
        (TableRole.ThreePublic, "三公"), (TableRole.Funds, "基金"), (TableRole.StateCapital, "国有资本"), (TableRole.Procurement, "采购"),
        (TableRole.UnitPerformance, "绩效"), (TableRole.ProjectPerformance, "绩效"),
    ];

    private static void CheckTables(RuleContext context)
    {
        foreach (SheetTable table in context.Sheet.Tables)
        {
            if (table.Presence == TablePresence.Unread) context.Lacks(Reasons.NotRead);
            else if (table.Presence != TablePresence.Missing) context.Pass();
            else context.Contradict(Remarks.About($"目录所列“{table.Name}”未见于正文", $"“{table.Name}” is listed and not printed", [new("table", table.Role.ToString())]));
        }
    }

    private static void CheckTitles(RuleContext context)
    {
        foreach (SheetTable table in context.Sheet.Tables)
        {
            if (table is { Title: { } title, ListedTitle: { } listed }) CompareTitles(context, listed, title, null);
        }

        foreach (Mention mention in context.Sheet.Mentions)
        {
            if (mention is { Kind: MentionKind.Heading, Expected: { } listed }) CompareTitles(context, listed, mention.Text, mention.Place);
        }
    }

    private static void CompareTitles(RuleContext context, string listed, string title, PrintedPlace? place)
    {
        if (IsPlainlyTitled(listed, title) || TitleOf(listed, context.Sheet.Info) == TitleOf(title, context.Sheet.Info)) context.Pass();
        else
        {
            context.Contradict(new Remark
            {
                Chinese = $"目录作“{listed}”，正文作“{title}”",
                English = $"the contents say “{listed}”, the body “{title}”",
                Place = place,
                Arguments = [new("listed", listed), new("title", title)],
            });
        }
    }

    // The usual case: the same with the year before it.
    private static bool IsPlainlyTitled(string listed, string title)
        => title.EndsWith(listed, StringComparison.Ordinal) && title.AsSpan(0, title.Length - listed.Length).TrimStart("0123456789").Trim("年度 ").IsEmpty;

    // Titles are compared without year, organisation, ordinal, blanks and the remark in brackets at the end.
    private static string TitleOf(string title, SheetInfo info)
    {
        string year = info.Version.Year.Year.ToString(CultureInfo.InvariantCulture);
        string bare = string.Concat(title.Where(c => !char.IsWhiteSpace(c)))
            .Replace(year + "年度", "", StringComparison.Ordinal).Replace(year + "年", "", StringComparison.Ordinal).Replace("（）", "", StringComparison.Ordinal);
        if (info.Organisation is { } organisation) bare = bare.Replace(organisation, "", StringComparison.Ordinal);
        int comma = bare.IndexOf('、', StringComparison.Ordinal);
        return comma is > 0 and <= 3 ? bare[(comma + 1)..] : bare;
    }

    private static void CheckEmptyNotes(RuleContext context)
    {
        // Where not even the table of all expenditure has a figure, this is the form itself and not yet anybody's disclosure.
        bool isForm = !context.Sheet.Tables.Any(table => table.Presence == TablePresence.Printed)
            && context.Sheet.Tables.Any(table => table is { Presence: TablePresence.Empty, Role: TableRole.Expenditure or TableRole.IncomeAndExpenditure });
        if (isForm) return;
        foreach (SheetTable table in context.Sheet.Tables)
        {
            if (table.Presence != TablePresence.Empty) continue;
            if (table.EmptyNote is null) Report(context, table, "空表没有说明", "is empty and does not say why");
            else if (IsAboutAnother(table.EmptyNote, table.Role)) Report(context, table, $"空表说明未提及本表内容：{table.EmptyNote}", $"has a note about something else: {table.EmptyNote}");
            else context.Pass();
        }
    }

    // A note that names no subject (无此项支出，本表为空) is about the table that it stands below.
    private static bool IsAboutAnother(string note, TableRole role)
    {
        string? own = Subjects.FirstOrDefault(subject => subject.Role == role).Word;
        return own is not null && !note.Contains(own, StringComparison.Ordinal) && Subjects.Any(subject => note.Contains(subject.Word, StringComparison.Ordinal));
    }

    private static void CheckNeedlessNotes(RuleContext context)
    {
        foreach (SheetTable table in context.Sheet.Tables)
        {
            if (table.Presence is TablePresence.Missing or TablePresence.Unread) continue;
            if (table.EmptyNote is not null && HasFigures(context, table)) Report(context, table, $"有数据而附空表说明：{table.EmptyNote}", $"has figures and a note that it is empty: {table.EmptyNote}");
            else context.Pass();
        }
    }

    private static bool HasFigures(RuleContext context, SheetTable table)
    {
        foreach (ref readonly SheetEntry entry in context.Index.Entries.AsSpan())
        {
            if (entry.Value == 0) continue;
            SheetHome home = context.Index.Homes[entry.Home];
            if (home.Table == table.Role && (home.Title is null || table.Title is null || home.Title == table.Title)) return true;
        }

        return false;
    }

    private static void CheckYears(RuleContext context)
    {
        if (context.Sheet.Info.IsYearInferred)
        {
            context.Lacks(Reasons.InferredYear);
            return;
        }

        int year = context.Sheet.Info.Version.Year.Year;
        foreach (Mention mention in context.Sheet.Mentions)
        {
            if (mention.Kind != MentionKind.Year || !TryReadYear(mention.Text, out int named)) continue;
            if (mention.InCitation || named == year || named == year - 1) context.Pass();
            else context.Contradict(Remarks.About(mention, $"年份 {named} 既非预算年度也非上年：{mention.Text}", $"the year {named} is neither the budget year nor the one before: {mention.Text}"));
        }

        PassIfNothingSaid(context);
    }

    private static bool TryReadYear(string text, out int year)
    {
        int start = text.AsSpan().IndexOfAnyInRange('0', '9');
        year = 0;
        return start >= 0 && text.Length >= start + 4 && int.TryParse(text.AsSpan(start, 4), NumberStyles.None, CultureInfo.InvariantCulture, out year);
    }

    private static void CheckOrganisation(RuleContext context)
    {
        var reported = new HashSet<(string, string?)>();
        foreach (Mention mention in context.Sheet.Mentions)
        {
            if (mention.Kind != MentionKind.Organisation) continue;
            string? expected = mention.Expected ?? context.Sheet.Info.Organisation;
            if (expected is null || mention.Text == expected) context.Pass();
            else if (reported.Add((mention.Text, expected))) context.Contradict(Remarks.About(mention, $"此处作“{mention.Text}”，他处作“{expected}”", $"“{mention.Text}” here, “{expected}” elsewhere"));
        }

        PassIfNothingSaid(context);
    }

    private static void CheckReferences(RuleContext context)
    {
        foreach (Mention mention in context.Sheet.Mentions)
        {
            if (mention is not { Kind: MentionKind.TableReference, Table: { } role }) continue;
            if (context.Sheet.Table(role) is { Presence: not TablePresence.Missing }) context.Pass();
            else if (!context.Sheet.Tables.Any(table => table.Presence is TablePresence.Printed or TablePresence.Empty)) context.Lacks(Reasons.NotRead);
            else context.Contradict(Remarks.About(mention, $"文字提到的“{mention.Text}”未见于正文", $"the text refers to “{mention.Text}”, which is not printed"));
        }

        PassIfNothingSaid(context);
    }

    private static void CheckUnits(RuleContext context)
    {
        foreach (SheetTable table in context.Sheet.Tables)
        {
            if (table.Presence is TablePresence.Missing or TablePresence.Unread || table.Role is TableRole.UnitPerformance or TableRole.ProjectPerformance or TableRole.Other) continue;
            if (table.Unit is not null) context.Pass();
            else Report(context, table, "未注明金额单位", "does not state its unit of measure");
        }
    }

    private static void CheckDeadline(RuleContext context)
    {
        if (context.Sheet.Info is not { ApprovedOn: { } approved, PublishedOn: { } published }) return;
        int days = Period.DaysBetween(approved, published);
        if (days <= DaysToPublish) context.Pass();
        else context.Contradict(Remarks.About($"批复后{days}日公开", $"published {days} days after approval", [new("days", days.ToString(CultureInfo.InvariantCulture))]));
    }

    private static void CheckUnitCount(RuleContext context)
    {
        if (context.Sheet[FactKeys.Of(context.Sheet.Info.Version, FactConcept.ConsolidatedUnits)].Number is not { } named) return;
        int printed = Math.Max(1, UnitsIn(context));
        if (named == printed) context.Pass();
        else if (printed > 1) context.Contradict(Remarks.About($"概况列{named}个单位，表中有{printed}个", $"the overview names {named} units, the tables {printed}"));
    }

    private static int UnitsIn(RuleContext context)
    {
        HashSet<string>? units = null;
        (int from, int to) = context.Index.RangeOf(FactConcept.Expenditure);
        for (int datum = from; datum < to; datum = context.Index.GroupEnd(datum))
        {
            if (context.Index.Keys[datum].Organisation is { } organisation) (units ??= []).Add(organisation);
        }

        return units?.Count ?? 0;
    }

    private static void PassIfNothingSaid(RuleContext context)
    {
        if (context.HasReported) return;
        if (context.Sheet.Info.WordsWereRead) context.Pass();
        else context.Lacks(Reasons.NoWords);
    }

    private static void Report(RuleContext context, SheetTable table, string chinese, string english) => context.Contradict(Remarks.About(
        $"“{table.Name}”{chinese}", $"“{table.Name}” {english}", [new("table", table.Role.ToString())]));
}
