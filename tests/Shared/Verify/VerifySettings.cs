namespace VerifyTests;

/// <summary>Where a snapshot lies and how it is named.</summary>
public sealed class VerifySettings
{
    internal string? ParametersText { get; private set; }

    internal string? Directory { get; private set; }

    public void UseTextForParameters(string parametersText) => ParametersText = parametersText;

    public void UseDirectory(string directory) => Directory = directory;
}
