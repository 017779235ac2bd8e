namespace PublicBudget.Reporting.Formats.Reading;

/// <summary>A relationship of a part.</summary>
/// <param name="Kind">The last part of its type: worksheet, sharedStrings, styles, header, footer.</param>
/// <param name="Target">The part it leads to, as a name in the package.</param>
internal readonly record struct OoxmlRelationship(string Kind, string Target);
