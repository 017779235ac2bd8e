namespace PublicBudget.Reporting.Formats.Reading;

/// <summary>Text with the encoding it was found in.</summary>
/// <param name="Text">The text, without a byte order mark.</param>
/// <param name="Encoding">The name of the encoding, such as <c>utf-8</c> or <c>gb18030</c>.</param>
/// <param name="Remark">What was wrong with the bytes: an encoding other than declared, characters that could not be read; null if nothing.</param>
internal sealed record DecodedText(string Text, string Encoding, string? Remark);
