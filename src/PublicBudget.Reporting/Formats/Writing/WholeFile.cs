using System.Globalization;

namespace PublicBudget.Reporting.Formats.Writing;

/// <summary>Writes a file so that it is either as it was or entirely new.</summary>
internal static class WholeFile
{
    private const int Attempts = 1000;

    public static void Write(string path, Action<Stream> write)
    {
        string full = Path.GetFullPath(path);
        if (Directory.Exists(full))
        {
            throw new IOException($"Expected the path of a file, found a folder: {full}");
        }

        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        string? beside = null;
        try
        {
            using (FileStream stream = CreateBeside(full))
            {
                beside = stream.Name;
                write(stream);
                stream.Flush(flushToDisk: true);
            }

            // A rename within one folder happens or does not; nobody sees half of it.
            File.Move(beside, full, overwrite: true);
            beside = null;
        }
        finally
        {
            if (beside is not null)
            {
                File.Delete(beside);
            }
        }
    }

    /// <summary>A new file in the same folder, which is on the same volume; its number keeps writers of one file apart.</summary>
    private static FileStream CreateBeside(string full)
    {
        string folder = Path.GetDirectoryName(full)!;
        for (int number = 1; ; number++)
        {
            string name = string.Create(CultureInfo.InvariantCulture, $".publicbudget-{number}.tmp");
            try
            {
                return new FileStream(Path.Combine(folder, name), FileMode.CreateNew, FileAccess.Write, FileShare.None);
            }
            catch (IOException) when (number < Attempts && File.Exists(Path.Combine(folder, name)))
            {
                // Somebody else writes in this folder now, or was stopped while writing.
            }
        }
    }
}
