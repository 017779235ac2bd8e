namespace PublicBudget.Reporting.Tests.Formats.Writing;

/// <summary>Tests that open files in LibreOffice; skipped, with the reason, where it is not installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class LibreOfficeTheoryAttribute : TheoryAttribute
{
    public LibreOfficeTheoryAttribute() => Skip = LibreOffice.MissingProgram("soffice", "pdftotext");
}
