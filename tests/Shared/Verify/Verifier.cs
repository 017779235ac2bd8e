using System.Runtime.CompilerServices;
using VerifyTests;

namespace VerifyXunit;

/// <summary>
/// A small stand-in for Verify.Xunit: the same namespace, class and method names and the same file conventions, so that
/// building with <c>-p:UseVerifyPackage=true</c> swaps the real package in without touching a test or a snapshot.
/// </summary>
public static class Verifier
{
    /// <summary>Compares a text with the snapshot beside the test.</summary>
    public static SettingsTask Verify(
        string? target,
        string extension = "txt",
        VerifySettings? settings = null,
        [CallerFilePath] string sourceFile = "",
        [CallerMemberName] string method = "")
        => new(target ?? "null", extension, settings ?? new VerifySettings(), sourceFile, method);
}
