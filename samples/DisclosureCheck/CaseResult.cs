using System.Globalization;
using System.Text;
using PublicBudget.Reporting.Disclosures;
using PublicBudget.Reporting.Formats;
using PublicBudget.Verification;

namespace DisclosureCheck;

/// <summary>What was recognised in the files of one disclosure, and the verdicts on it.</summary>
internal sealed class CaseResult(string name)
{
    private const int MostLines = 40;
    private readonly List<CheckedDisclosure> _checked = [];

    /// <summary>The name of the disclosure.</summary>
    public string Name { get; } = name;

    /// <summary>The files.</summary>
    public IReadOnlyList<CheckedDisclosure> Checked => _checked;

    /// <summary>Reads and checks a file.</summary>
    /// <exception cref="DocumentFormatException">The file cannot be read.</exception>
    public void Add(string path) => _checked.Add(new CheckedDisclosure(path, Disclosure.Read(path)));

    /// <summary>Coverage, counts of the verdicts, findings with their places, what was not recognised.</summary>
    public string Summary()
    {
        var text = new StringBuilder();
        foreach (CheckedDisclosure file in _checked)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"{Name} – {Path.GetFileName(file.Path)}: {file.Disclosure.Facts.Info.Organisation} {file.Disclosure.Facts.Info.Version}");
            text.AppendLine(CultureInfo.InvariantCulture, $"  {file.Disclosure.Tables.Count} tables, {file.Disclosure.Statements.Count} statements, {file.Disclosure.Coverage}");
            text.AppendLine("  " + string.Join(", ", Enum.GetValues<Verdict>().Select(verdict => (verdict, Count: file.Report.Count(verdict))).Where(count => count.Count > 0).Select(count => $"{count.Count} {count.verdict.EnglishName()}")));
            AppendLines(text, file.Report.Findings, finding => finding.ToString());
            AppendLines(text, file.Disclosure.Coverage.Unrecognised, figure => $"not recognised: {figure}");
            foreach (ReadRemark remark in file.Disclosure.Reading!.Remarks.Where(remark => remark.IsLoss)) text.AppendLine(CultureInfo.InvariantCulture, $"  {remark}");
        }

        return text.ToString();
    }

    private static void AppendLines<T>(StringBuilder text, IReadOnlyList<T> items, Func<T, string> lineOf)
    {
        foreach (T item in items.Take(MostLines)) text.AppendLine(CultureInfo.InvariantCulture, $"  {lineOf(item)}");
        if (items.Count > MostLines) text.AppendLine(CultureInfo.InvariantCulture, $"  … and {items.Count - MostLines} more");
    }
}
