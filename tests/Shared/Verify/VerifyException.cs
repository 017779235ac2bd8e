namespace VerifyTests;

/// <summary>A snapshot is missing or differs.</summary>
public sealed class VerifyException(string message) : Exception(message);
