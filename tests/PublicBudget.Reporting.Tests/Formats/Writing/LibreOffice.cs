using System.Diagnostics;

namespace PublicBudget.Reporting.Tests.Formats.Writing;

/// <summary>Runs LibreOffice and the PDF tools where they are installed.</summary>
internal static class LibreOffice
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    /// <summary>Why a test that needs a program cannot run; null where it can.</summary>
    public static string? MissingProgram(params string[] programs) =>
        Array.Find(programs, program => Find(program) is null) is { } missing ? $"{missing} is not installed" : null;

    /// <summary>Converts a file into another format and answers the bytes of the result.</summary>
    public static byte[] Convert(byte[] content, string extension, string target)
    {
        string folder = Directory.CreateTempSubdirectory("publicbudget-").FullName;
        try
        {
            string source = Path.Combine(folder, "in" + extension);
            File.WriteAllBytes(source, content);
            Run("soffice", $"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", target, "--outdir", Path.Combine(folder, "out"), source);
            return File.ReadAllBytes(Path.Combine(folder, "out", "in." + target.Split(':')[0]));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>The text of a PDF, in the order of its layout.</summary>
    public static string TextOfPdf(byte[] pdf)
    {
        string path = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(path, pdf);
            return Run("pdftotext", "-layout", path, "-");
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static string Run(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(Find(program)!, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        using Process process = Process.Start(start)!;
        Task<string> errors = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        if (!process.WaitForExit(Patience) || process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{program} failed: {output}{errors.Result}");
        }

        return output;
    }

    private static string? Find(string program) => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Select(folder => Path.Combine(folder, program)).FirstOrDefault(File.Exists);
}
