using System.Buffers;
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
    private const int LongestReason = 200;

    /// <summary>So many characters stand at most between a change and a reason that is attached to it by no noun: a comma, a bracket.</summary>
    private const int MostBetween = 3;

    // What stands where a number was to be filled in: 增长 %, 减少 万元, 会议费__万元.
    private static readonly SearchValues<char> OpenBlanks = SearchValues.Create(" \u00A0\u3000_");

    private bool? _reportsExecution;

    /// <summary>Reads the mentions into the sheet of the scene.</summary>
    /// <param name="statements">The statements, whose data the reasons and lists are about.</param>
    public void Read(IReadOnlyList<BoundStatement> statements)
    {
        List<Action<TextPassage>> readers = ReadersOf(document.Text);
        foreach (TextPassage passage in document.Passages)
        {
            foreach (Action<TextPassage> reader in readers) reader(passage);
        }

        ReadReasons(statements);
        ReadLists(statements);
    }

    // What nothing in the text begins with is not looked for in each of its passages.
    private List<Action<TextPassage>> ReadersOf(string text)
    {
        List<Action<TextPassage>> readers = [ReadYears];
        if (text.Contains('《')) readers.Add(ReadReferences);
        if (ResidueHintPattern().IsMatch(text)) readers.Add(ReadResidue);
        if (text.AsSpan().ContainsAny(OpenBlanks)) readers.Add(ReadOpenBlanks);
        if (text.Contains('占')) readers.Add(ReadSharesWithoutSign);
        foreach ((string printed, string expected) in MisprintWords.All)
        {
            if (text.Contains(printed, StringComparison.Ordinal)) readers.Add(passage => ReadMisprint(passage, printed, expected));
        }

        readers.Add(ReadClaims);
        return readers;
    }

    private void ReadYears(TextPassage passage)
    {
        IReadOnlyList<(string Text, int Index, bool IsCited)> years = CitedYears.Find(passage.Text);
        for (int i = 0; i < years.Count; i++)
        {
            (string text, int index, bool isCited) = years[i];
            bool isBaseOfExecution = ReportsExecution && IsYear(text, scene.Version.Year.Year - 2);
            scene.Sheet.Add(new Mention { Kind = MentionKind.Year, Text = text, InCitation = isCited || isBaseOfExecution, Place = At(passage, index) });
        }
    }

    // 2023年预算执行情况和2024年预算草案的报告: what was carried out in 2023 is compared with 2022.
    private bool ReportsExecution => _reportsExecution ??= document.Passages.Any(passage =>
        (passage.Key.Contains("执行", StringComparison.Ordinal) || passage.Key.Contains("决算", StringComparison.Ordinal)) && ExecutionPattern().Match(passage.Key) is { Success: true } match && IsYear(match.Groups["year"].Value, scene.Version.Year.Year - 1));

    private static bool IsYear(string text, int year) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int named) && named == year;

    private void ReadReferences(TextPassage passage)
    {
        if (!passage.Text.Contains('《')) return;
        foreach (Match match in ReferencePattern().Matches(passage.Text))
        {
            if (TableTitles.RoleOf(match.Groups["title"].Value) is var role && role != TableRole.Other)
                scene.Sheet.Add(new Mention { Kind = MentionKind.TableReference, Text = match.Groups["title"].Value, Table = role, Place = At(passage, match.Index) });
        }
    }

    private void ReadResidue(TextPassage passage)
    {
        if (!ResidueHintPattern().IsMatch(passage.Text)) return;
        AddPlaceholders(passage, ResiduePattern());
    }

    private void ReadOpenBlanks(TextPassage passage)
    {
        if (passage.Text.AsSpan().ContainsAny(OpenBlanks)) AddPlaceholders(passage, OpenBlankPattern());
    }

    private void AddPlaceholders(TextPassage passage, Regex pattern)
    {
        foreach (Match match in pattern.Matches(passage.Text)) scene.Sheet.Add(new Mention { Kind = MentionKind.Placeholder, Text = match.Value.Trim(), Place = At(passage, match.Index) });
    }

    private void ReadSharesWithoutSign(TextPassage passage)
    {
        if (!passage.Text.Contains('占')) return;
        foreach (Match match in ShareWithoutSignPattern().Matches(passage.Text)) scene.Sheet.Add(new Mention { Kind = MentionKind.ShareWithoutSign, Text = match.Value, Place = At(passage, match.Index) });
    }

    private void ReadMisprint(TextPassage passage, string printed, string expected)
    {
        if (passage.Text.IndexOf(printed, StringComparison.Ordinal) is var index and >= 0)
            scene.Sheet.Add(new Mention { Kind = MentionKind.Misprint, Text = printed, Expected = expected, Place = At(passage, index) });
    }

    private void ReadClaims(TextPassage passage)
    {
        if (passage.Key.Contains("绩效目标", StringComparison.Ordinal) && ObjectivesPattern().Match(passage.Key) is { Success: true } claim) scene.Sheet.Add(new Mention { Kind = MentionKind.AllProjectsHaveObjectives, Text = claim.Value, Place = At(passage, 0) });
        if (passage.Key.Contains("机关运行经费", StringComparison.Ordinal) && NonePattern().Match(passage.Key) is { Success: true } none)
            scene.Sheet.Add(new Mention { Kind = MentionKind.None, Text = none.Value, Key = FactKeys.Of(scene.Version, FactConcept.AdministrativeOperatingExpenses), Place = At(passage, 0) });
    }

    // 主要原因是…: of the change that was stated last in the paragraph, or that it stands within.
    private void ReadReasons(IReadOnlyList<BoundStatement> statements)
    {
        string text = outline.Text.Text;
        foreach (ChangeReason reason in ChangeReasons.Find(text))
        {
            int origin = outline.Text.OriginOf(reason.Start), line = text.LastIndexOf('\n', reason.Start) + 1, from = outline.Text.OriginOf(line);
            FactKey? subject = reason.IsLeading ? SubjectAround(statements, origin) : SubjectBetween(statements, from, origin, reason.IsAttached ? origin - MostBetween : from);
            if (subject is null && (reason.IsLeading || reason.IsAttached)) continue;
            scene.Sheet.Add(new Mention
            {
                Kind = MentionKind.Reason,
                Text = outline.Text.Quote(reason.From, Math.Min(reason.To, reason.From + LongestReason)),
                Key = subject,
                Place = document.PlaceOf(origin),
            });
        }
    }

    // 因接待任务增加，比上年增加1万元: the words stand between the amount and its change.
    private static FactKey? SubjectAround(IReadOnlyList<BoundStatement> statements, int at)
        => statements.FirstOrDefault(bound => IsChange(bound.Statement) && bound.Statement.Span.Start < at && bound.Statement.Span.End > at) is { } around ? SubjectOf(around) : null;

    // What the last statement of a change in a stretch of the document is about, if that ends late enough.
    private static FactKey? SubjectBetween(IReadOnlyList<BoundStatement> statements, int from, int to, int earliest)
    {
        for (int i = statements.Count - 1; i >= 0; i--)
        {
            Statement statement = statements[i].Statement;
            if (IsChange(statement) && statement.Span.End > from && statement.Span.End <= to && statement.Span.End >= earliest && SubjectOf(statements[i]) is { } subject) return subject;
        }

        return null;
    }

    private static bool IsChange(Statement statement) => statement.Kind is StatementKind.Growth or StatementKind.Flat or StatementKind.Direction;

    // Also where the words do not say against what: 公务接待费1万元，增加0.5万元，主要原因是…
    private static FactKey? SubjectOf(BoundStatement bound)
    {
        if (bound.Stated.Count > 0) return bound.Stated[^1].Subject;
        return bound.Statement.Operands.Zip(bound.Operands).FirstOrDefault(operand => operand.First.Role is OperandRole.Current or OperandRole.Actual).Second;
    }

    // 主要用于以下方面: the list covers the amount before it.
    private void ReadLists(IReadOnlyList<BoundStatement> statements)
    {
        foreach (Match match in CompletePattern().Matches(outline.Text.Text))
        {
            int origin = outline.Text.OriginOf(match.Index);
            BoundStatement? sum = statements.FirstOrDefault(statement =>
                statement.Statement.Kind == StatementKind.Sum && statement.Statement.Span.Start <= origin && statement.Statement.Span.End > origin);
            if (sum is { Operands: [{ } key, ..] } && !GoesOnBehindParagraph(match.Index)) scene.Sheet.Add(new Mention { Kind = MentionKind.CompleteList, Text = match.Value, Key = key, Place = document.PlaceOf(origin) });
        }
    }

    // 主要用于以下方面：教育支出A；卫生支出B； and a line that was taken for another paragraph: C may be among the parts or not.
    private bool GoesOnBehindParagraph(int index)
    {
        string text = outline.Text.Text;
        int end = text.IndexOf('\n', index);
        return end > 0 && text[end - 1] is ';' or ',';
    }

    private PrintedPlace At(TextPassage passage, int index) => document.PlaceOf(passage.Start + index);

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

    [GeneratedRegex(@"_{2,}\s*(?:[万萬]?元|[%％])|(?:占|增加|减少|減少|增长|下降)\s+(?:[万萬]?元|[%％])(?=\s*[，。；,;])", RegexOptions.CultureInvariant)]
    private static partial Regex OpenBlankPattern();

    [GeneratedRegex(@"占\s*\d+\.\d+\s*(?=[；，。])", RegexOptions.CultureInvariant)]
    private static partial Regex ShareWithoutSignPattern();

    [GeneratedRegex("预算项目均[^。]{0,10}编[制报]了?绩效目标", RegexOptions.CultureInvariant)]
    private static partial Regex ObjectivesPattern();

    [GeneratedRegex("(?:无|没有|不安排)机关运行经费|机关运行经费为?0", RegexOptions.CultureInvariant)]
    private static partial Regex NonePattern();

    [GeneratedRegex("主要用于以下(?:几个)?方面", RegexOptions.CultureInvariant)]
    private static partial Regex CompletePattern();
}
