using System.Buffers;
using PublicBudget.Facts;
using PublicBudget.Reporting.Narrative.Grammar;

namespace PublicBudget.Reporting.Interpretation.Text;

/// <summary>
/// The places that stand before the names of data: 全国“三公”经费, 四川省本级“三公”经费. A document speaks of the place that it names first;
/// what it says of another is of another.
/// </summary>
internal sealed class NamedPlaces
{
    private const int LongestName = 9;

    private static readonly SearchValues<char> EndsOfPlaces = SearchValues.Create("国省市县区州旗镇乡");

    private readonly Dictionary<FactKey, string> _places = [];
    private readonly HashSet<FactKey> _shared = [];

    /// <summary>
    /// Whether the words name another place than the first amount of the datum did, or none where the text has come to others. The first place is noted.
    /// </summary>
    public bool IsOfAnother(FactKey key, Topic topic)
    {
        ReadOnlySpan<char> place = PlaceIn(topic.Text);
        if (place.Length == 0) return _shared.Contains(key);
        if (_places.TryAdd(key, place.ToString())) return false;
        ReadOnlySpan<char> first = _places[key];
        bool isOther = !first.EndsWith(place, StringComparison.Ordinal) && !place.EndsWith(first, StringComparison.Ordinal);
        if (isOther) _shared.Add(key);
        return isOther;
    }

    // 全市 and 本市 are the place of the document, 市本级 is not all of the 市.
    private static ReadOnlySpan<char> PlaceIn(string words)
    {
        ReadOnlySpan<char> rest = words.AsSpan().TrimStart("如其中");
        bool isCentral = words.StartsWith("中央", StringComparison.Ordinal);
        if (isCentral) rest = words;
        int length = isCentral ? "中央".Length : rest[..Math.Min(LongestName, rest.Length)].IndexOfAny(EndsOfPlaces) + 1;
        if (length == 0) return [];
        bool isLevel = rest[length..].StartsWith("本级", StringComparison.Ordinal);
        return rest[..(isLevel ? length + "本级".Length : length)].TrimStart("全本我");
    }
}
