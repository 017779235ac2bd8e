using PublicBudget.Reporting.Formats;
using PublicBudget.Reporting.Narrative;
using PublicBudget.Reporting.Tables.Checking;
using PublicBudget.Reporting.Tables.Recognition;
using PublicBudget.Verification;

namespace DisclosureCheck;

/// <summary>What was recognised in the files of one disclosure.</summary>
internal sealed class CaseResult(string name)
{
    private readonly List<TableRecognition> _tables = [];
    private readonly List<DocumentReading> _readings = [];
    private readonly List<Statement> _statements = [];

    /// <summary>The name of the disclosure.</summary>
    public string Name { get; } = name;

    /// <summary>The recognised tables.</summary>
    public IEnumerable<RecognisedTable> Tables => _tables.SelectMany(recognition => recognition.Tables);

    /// <summary>The relations inside the tables, those that hold too.</summary>
    public IEnumerable<TableCheck> Checks => Tables.SelectMany(TableChecker.Check);

    /// <summary>The statements of the narrative.</summary>
    public IEnumerable<Statement> Statements => _statements;

    /// <summary>Reads a file.</summary>
    /// <exception cref="DocumentFormatException">The file cannot be read.</exception>
    public void Add(string path)
    {
        DocumentReading reading = DocumentReader.Read(path);
        _readings.Add(reading);
        _tables.Add(TableRecogniser.Recognise(reading.Document));
        _statements.AddRange(NarrativeReader.Read(reading.Document));
    }

    /// <summary>One line a disclosure, then what is worth a look.</summary>
    public string Summary()
    {
        int recognised = _tables.Sum(recognition => recognition.RecognisedCount), unrecognised = _tables.Sum(recognition => recognition.UnrecognisedCount);
        var lines = new List<string> { $"{Name}: {Tables.Count()} tables, {recognised} figures recognised, {unrecognised} not; {_statements.Count} statements, {_statements.Count(statement => statement.Verdict.IsError())} contradicted" };
        TableCheck[] checks = [.. Checks];
        lines.Add($"  {checks.Length} relations inside tables: {string.Join(", ", checks.GroupBy(check => check.Verdict).OrderBy(group => group.Key).Select(group => $"{group.Key} {group.Count()}"))}");
        lines.AddRange(checks.Where(check => check.Verdict is Verdict.Contradicted).Select(check => $"  {check}"));
        lines.AddRange(_readings.SelectMany(reading => reading.Remarks).Where(remark => remark.IsLoss).Select(remark => $"  {remark}"));
        lines.AddRange(_statements.Where(statement => statement.Verdict.IsError()).Select(statement => $"  {statement.Place}: {statement.Quote} – {statement.Recomputed:0.####}"));
        return string.Join(Environment.NewLine, lines);
    }
}
