using System.Text;

namespace VerifyTests;

/// <summary>
/// One snapshot on disk: <c>Type.Method[_parameters].verified.ext</c> beside the test, UTF-8 with BOM, LF, no newline at
/// the end. A difference leaves a <c>.received.</c> file beside it, which git ignores.
/// </summary>
internal sealed class SnapshotFile
{
    private static readonly UTF8Encoding Utf8WithBom = new(encoderShouldEmitUTF8Identifier: true);

    private readonly string _verified;
    private readonly string _received;

    private SnapshotFile(string prefix, string extension)
    {
        _verified = $"{prefix}.verified.{extension}";
        _received = $"{prefix}.received.{extension}";
    }

    public static SnapshotFile For(string sourceFile, string method, string extension, VerifySettings settings)
    {
        string type = Path.GetFileNameWithoutExtension(sourceFile);
        string parameters = settings.ParametersText is null ? "" : "_" + settings.ParametersText;
        string folder = Path.Combine(Path.GetDirectoryName(sourceFile)!, settings.Directory ?? "");
        return new SnapshotFile(Path.Combine(folder, $"{type}.{method}{parameters}"), extension);
    }

    public void Compare(string target)
    {
        string received = Normalise(target);
        bool exists = File.Exists(_verified);
        if (exists && Normalise(File.ReadAllText(_verified)) == received)
        {
            File.Delete(_received);
            return;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(_received)!);
        File.WriteAllText(_received, received, Utf8WithBom);
        throw new VerifyException(
            exists
                ? $"The snapshot differs.{Environment.NewLine}Verified: {_verified}{Environment.NewLine}Received: {_received}"
                : $"There is no snapshot yet.{Environment.NewLine}Received: {_received}");
    }

    private static string Normalise(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal).TrimEnd('\n');
}
