using System.Globalization;
using System.Text.RegularExpressions;
using PublicBudget.Facts;
using PublicBudget.Reporting.Interpretation.Labels;
using PublicBudget.Reporting.Narrative;
using PublicBudget.Reporting.Narrative.Grammar;
using PublicBudget.Reporting.Tables.Recognition;

namespace PublicBudget.Reporting.Interpretation.Text;

/// <summary>Collects what the words say where a rule needs it: years, references to tables, reasons, residue of the form, misprints, claims.</summary>
internal sealed partial class MentionReader(Outline outline, DocumentText document, InterpretationScene scene)
{
    private const string Reason = "原因";
    private const string Mainly = "主要";
    private const int LongestReason = 200;

    private static readonly string[] Changes = ["增加", "减少", "增长", "下降", "上升", "变动", "变化", "增减"];

    private bool? _reportsExecution;

    /// <summary>Reads the mentions into the sheet of the scene.</summary>
    /// <param name="statements">The statements, whose data the reasons and lists are about.</param>
    public void Read(IReadOnlyList<BoundStatement> statements)
    {
        foreach (TextPassage passage in document.Passages)
        {
            ReadYears(passage);
            ReadReferences(passage);
            ReadResidue(passage);
            ReadMisprints(passage);
            ReadClaims(passage);
        }

        ReadReasons(statements);
        ReadLists(statements);
    }

    private void ReadYears(TextPassage passage)
    {
        foreach ((string text, int index, bool isCited) in CitedYears.Find(passage.Text))
        {
            bool isBaseOfExecution = ReportsExecution && IsYear(text, scene.Version.Year.Year - 2);
            Add(passage, new Mention { Kind = MentionKind.Year, Text = text, InCitation = isCited || isBaseOfExecution }, index);
        }
    }

    // 2023年预算执行情况和2024年预算草案的报告: what was carried out in 2023 is compared with 2022.
    private bool ReportsExecution => _reportsExecution ??= document.Passages.Any(passage =>
        ExecutionPattern().Match(passage.Key) is { Success: true } match && IsYear(match.Groups["year"].Value, scene.Version.Year.Year - 1));

    private static bool IsYear(string text, int year) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int named) && named == year;

    private void ReadReferences(TextPassage passage)
    {
        foreach (Match match in ReferencePattern().Matches(passage.Text))
        {
            if (TableTitles.RoleOf(match.Groups["title"].Value) is var role && role != TableRole.Other)
                Add(passage, new Mention { Kind = MentionKind.TableReference, Text = match.Groups["title"].Value, Table = role }, match.Index);
        }
    }

    private void ReadResidue(TextPassage passage)
    {
        if (ResidueHintPattern().IsMatch(passage.Text))
        {
            foreach (Match match in ResiduePattern().Matches(passage.Text)) Add(passage, new Mention { Kind = MentionKind.Placeholder, Text = match.Value.Trim() }, match.Index);
        }

        foreach (Match match in ShareWithoutSignPattern().Matches(passage.Text)) Add(passage, new Mention { Kind = MentionKind.ShareWithoutSign, Text = match.Value }, match.Index);
    }

    private void ReadMisprints(TextPassage passage)
    {
        foreach ((string printed, string expected) in MisprintWords.All)
        {
            if (passage.Text.IndexOf(printed, StringComparison.Ordinal) is var index and >= 0)
                Add(passage, new Mention { Kind = MentionKind.Misprint, Text = printed, Expected = expected }, index);
        }
    }

    private void ReadClaims(TextPassage passage)
    {
        if (ObjectivesPattern().Match(passage.Key) is { Success: true } claim) Add(passage, new Mention { Kind = MentionKind.AllProjectsHaveObjectives, Text = claim.Value }, 0);
        if (NonePattern().Match(passage.Key) is { Success: true } none)
            Add(passage, new Mention { Kind = MentionKind.None, Text = none.Value, Key = FactKeys.Of(scene.Version, FactConcept.AdministrativeOperatingExpenses) }, 0);
    }

    // 主要原因是…: of the change that was stated last in the paragraph.
    private void ReadReasons(IReadOnlyList<BoundStatement> statements)
    {
        string text = outline.Text.Text;
        foreach ((int start, int reason, int end) in Reasons(text))
        {
            int origin = outline.Text.OriginOf(start), line = text.LastIndexOf('\n', start) + 1, from = outline.Text.OriginOf(line);
            scene.Sheet.Add(new Mention
            {
                Kind = MentionKind.Reason,
                Text = outline.Text.Quote(reason, Math.Min(end, reason + LongestReason)),
                Key = SubjectBetween(statements, from, origin),
                Place = document.PlaceOf(origin),
            });
        }
    }

    // What the last statement of a change in a stretch of the document is about.
    private static FactKey? SubjectBetween(IReadOnlyList<BoundStatement> statements, int from, int to)
    {
        for (int i = statements.Count - 1; i >= 0; i--)
        {
            Statement statement = statements[i].Statement;
            bool isChange = statement.Kind is StatementKind.Growth or StatementKind.Flat or StatementKind.Direction;
            if (isChange && statement.Span.End > from && statement.Span.End <= to && SubjectOf(statements[i]) is { } subject) return subject;
        }

        return null;
    }

    // Also where the words do not say against what: 公务接待费1万元，增加0.5万元，主要原因是…
    private static FactKey? SubjectOf(BoundStatement bound)
    {
        if (bound.Stated.Count > 0) return bound.Stated[^1].Subject;
        return bound.Statement.Operands.Zip(bound.Operands).FirstOrDefault(operand => operand.First.Role is OperandRole.Current or OperandRole.Actual).Second;
    }

    // Where the words stand, and the reason behind them up to the end of its sentence.
    private static IEnumerable<(int Start, int Reason, int End)> Reasons(string text)
    {
        for (int word = text.IndexOf(Reason, StringComparison.Ordinal), end; word >= 0; word = text.IndexOf(Reason, end, StringComparison.Ordinal))
        {
            end = word + Reason.Length;
            int start = StartOfReason(text.AsSpan(0, word));
            if (start < 0) continue;
            int reason = SkipCopula(text, end);
            int length = text.AsSpan(reason).IndexOfAny('。', ';', '\n');
            end = length < 0 ? text.Length : reason + length;
            // | 增减原因 |: the heading of a column
            if (reason < text.Length && text[reason] == '|') continue;
            yield return (start, reason, end);
        }
    }

    // 主要原因, 增加原因, 下降的原因: why an amount changed; −1 for any other 原因.
    private static int StartOfReason(ReadOnlySpan<char> before)
    {
        if (before.EndsWith(Mainly)) return before.Length - Mainly.Length;
        if (before.EndsWith("的")) before = before[..^1];
        foreach (string change in Changes)
        {
            if (before.EndsWith(change)) return before.Length - change.Length;
        }

        return -1;
    }

    // 原因是, 原因主要为, 原因:
    private static int SkipCopula(string text, int reason)
    {
        if (text.AsSpan(reason).StartsWith(Mainly)) reason += Mainly.Length;
        if (reason < text.Length && text[reason] is '是' or '为' or '系') reason++;
        return reason < text.Length && text[reason] == ':' ? reason + 1 : reason;
    }

    // 主要用于以下方面: the list covers the amount before it.
    private void ReadLists(IReadOnlyList<BoundStatement> statements)
    {
        foreach (Match match in CompletePattern().Matches(outline.Text.Text))
        {
            int origin = outline.Text.OriginOf(match.Index);
            BoundStatement? sum = statements.FirstOrDefault(statement =>
                statement.Statement.Kind == StatementKind.Sum && statement.Statement.Span.Start <= origin && statement.Statement.Span.End > origin);
            if (sum is { Operands: [{ } key, ..] }) scene.Sheet.Add(new Mention { Kind = MentionKind.CompleteList, Text = match.Value, Key = key, Place = document.PlaceOf(origin) });
        }
    }

    private void Add(TextPassage passage, Mention mention, int index) => scene.Sheet.Add(mention with { Place = document.PlaceOf(passage.Start + index) });

    [GeneratedRegex("(?<year>[0-9]{4})年度?[^。，；,;0-9]{0,16}(?:执行|决算)(?:情况)?[^。，；,;0-9]{0,6}[0-9]{4}年", RegexOptions.CultureInvariant)]
    private static partial Regex ExecutionPattern();

    [GeneratedRegex("《(?<title>[^《》]{3,40}表)》", RegexOptions.CultureInvariant)]
    private static partial Regex ReferencePattern();

    [GeneratedRegex(
        @"[^，。；、]{0,12}主要是\s*0\s*车\s*0\s*辆|增加（减少）|增长（下降）|[X×Ｘ]{2,}[^\sX×Ｘ]{0,6}|待填写|待补充|（增加内容）|（若无[^）]{0,30}）|主要原因是\s*\d+\s*[，。；]",
        RegexOptions.CultureInvariant)]
    private static partial Regex ResiduePattern();

    // What every residue contains, in words that are searched for fast.
    [GeneratedRegex(@"主要是\s*0|增加（减少）|增长（下降）|[X×Ｘ]{2}|待填写|待补充|（增加内容）|（若无|主要原因是\s*\d", RegexOptions.CultureInvariant)]
    private static partial Regex ResidueHintPattern();

    [GeneratedRegex(@"占\s*\d+\.\d+\s*(?=[；，。])", RegexOptions.CultureInvariant)]
    private static partial Regex ShareWithoutSignPattern();

    [GeneratedRegex("预算项目均[^。]{0,10}编[制报]了?绩效目标", RegexOptions.CultureInvariant)]
    private static partial Regex ObjectivesPattern();

    [GeneratedRegex("(?:无|没有|不安排)机关运行经费|机关运行经费为?0", RegexOptions.CultureInvariant)]
    private static partial Regex NonePattern();

    [GeneratedRegex("主要用于以下(?:几个)?方面", RegexOptions.CultureInvariant)]
    private static partial Regex CompletePattern();
}
