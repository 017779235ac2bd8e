using System.Buffers;
using System.Text.RegularExpressions;
using PublicBudget.Facts;
using PublicBudget.Reporting.Narrative.Grammar;

namespace PublicBudget.Reporting.Interpretation.Text;

/// <summary>
/// The places that stand before the names of data (全国“三公”经费, 四川省本级“三公”经费) or head them (（二）市级收支). A document speaks of the
/// place that it names first; what it says of another is of another.
/// </summary>
internal sealed partial class NamedPlaces
{
    private const int LongestName = 9;

    private static readonly SearchValues<char> EndsOfPlaces = SearchValues.Create("国省市县区州旗镇乡");

    private readonly Dictionary<FactKey, string> _places = [];
    private readonly HashSet<FactKey> _unplaced = [];
    private readonly HashSet<FactKey> _shared = [];

    private int _paragraph = -1;
    private string _leading = "";

    /// <summary>Goes on to the next amount. 市级一般公共预算收入…。一般公共预算支出…: what follows in the paragraph is of the same place.</summary>
    public void Read(Level level)
    {
        if (level.Paragraph != _paragraph) (_paragraph, _leading) = (level.Paragraph, "");
        if (!level.IsAside && PlaceHeading(level.Topic.Text) is { Length: > 0 } place) _leading = place;
    }

    /// <summary>
    /// Whether the words, the heading or the first words of the paragraph name another place than the first amount of the datum did, or none where the
    /// text has come to others. The first place is noted.
    /// </summary>
    public bool IsOfAnother(FactKey key, Level level, string heading)
    {
        string place = PlaceIn(level.Topic.Text);
        if (place.Length == 0) place = PlaceHeading(heading);
        if (place.Length == 0) place = _leading;
        if (place.Length == 0)
        {
            if (!_places.ContainsKey(key)) _unplaced.Add(key);
            return _shared.Contains(key);
        }

        // 市级收支 below what was said of no place: the whole 市 was meant before
        if (!_places.TryGetValue(key, out string? first) && !(IsLevel(place) && _unplaced.Contains(key)))
        {
            _places.Add(key, place);
            return false;
        }

        bool isOther = first is null || (!first.EndsWith(place, StringComparison.Ordinal) && !place.EndsWith(first, StringComparison.Ordinal));
        if (isOther) _shared.Add(key);
        return isOther;
    }

    private static bool IsLevel(string place) => place.EndsWith('级');

    // 全市 and 本市 are the place of the document, 市本级 is not all of the 市.
    private static string PlaceIn(string words)
    {
        ReadOnlySpan<char> rest = words.AsSpan().TrimStart("如其中");
        bool isCentral = words.StartsWith("中央", StringComparison.Ordinal);
        if (isCentral) rest = words;
        int length = isCentral ? "中央".Length : rest[..Math.Min(LongestName, rest.Length)].IndexOfAny(EndsOfPlaces) + 1;
        if (length == 0) return "";
        ReadOnlySpan<char> level = rest[length..];
        length += level.StartsWith("本级", StringComparison.Ordinal) ? "本级".Length : level.StartsWith("级", StringComparison.Ordinal) ? 1 : 0;
        return rest[..length].TrimStart("全本我").ToString();
    }

    // 2024年全市收支情况, 市本级: no more than the level is read from a heading, which may be the first words of an item.
    private static string PlaceHeading(string heading) => HeadingPattern().Match(heading) is { Success: true } match ? match.Groups["place"].Value : "";

    [GeneratedRegex("^(?:[0-9]{4}年度?)?(?:全|本|我)?(?<place>[省市县区州旗镇乡](?:本级|级)?)(?=(?:财政|一般公共|政府性|国有资本|预算|收入|支出|收支|执行|决算|情况|$))", RegexOptions.CultureInvariant)]
    private static partial Regex HeadingPattern();
}
