using System.Text.RegularExpressions;
using PublicBudget.Tests.Shared;

namespace PublicBudget.Conventions.Tests;

/// <summary>A document of the repository, and the code blocks in it.</summary>
internal sealed partial class MarkdownFile(string path)
{
    private readonly string _text = File.ReadAllText(Repository.PathTo(path)).Replace("\r\n", "\n", StringComparison.Ordinal);

    public string Text => _text;

    /// <summary>The fenced blocks of one language, in their order.</summary>
    public IReadOnlyList<string> Blocks(string language)
        => [.. BlockPattern().Matches(_text).Where(match => match.Groups["language"].Value == language).Select(match => match.Groups["code"].Value)];

    /// <summary>The targets of links that lead into the repository.</summary>
    public IEnumerable<string> LocalLinks()
        => LinkPattern().Matches(_text).Select(match => match.Groups["target"].Value.Split('#')[0])
            .Where(target => target.Length > 0 && !target.Contains(':', StringComparison.Ordinal));

    [GeneratedRegex(@"^```(?<language>\w+)\n(?<code>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex BlockPattern();

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)\)")]
    private static partial Regex LinkPattern();
}
