namespace PublicBudget.Reporting.Formats.Reading;

/// <summary>What a file is, by its content.</summary>
/// <param name="Format">The format, or unknown if it is none that can be read.</param>
/// <param name="Description">What it is, for a message: "a PNG picture", "an encrypted Office file".</param>
/// <param name="IsEncrypted">Whether a password protects it.</param>
internal readonly record struct SniffedFormat(FileFormat Format, string Description, bool IsEncrypted = false);
