namespace PublicBudget.Reporting.Tests.Formats.Writing;

/// <summary>A test that opens files in LibreOffice; skipped, with the reason, where it is not installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class LibreOfficeFactAttribute : FactAttribute
{
    public LibreOfficeFactAttribute() => Skip = LibreOffice.MissingProgram("soffice", "pdftotext");
}
