using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;
using PublicBudget.Budgets;
using PublicBudget.Facts;
using PublicBudget.Reporting.Narrative.Text;

namespace PublicBudget.Reporting.Interpretation.Text;

/// <summary>
/// Reads the numbers of things that a narrative reports: vehicles by kind, equipment, transfers, projects with objectives, units.
/// Any other number of things is a word of the text and no figure of the budget.
/// </summary>
internal sealed partial class CountReader
{
    private readonly NormalizedText _text;
    private readonly DocumentText _document;
    private readonly InterpretationScene _scene;
    private readonly Dictionary<VehicleKind, (long Count, PrintedPlace Place)> _vehicles = [];
    private bool _isPlanned;
    private bool _hasUnits;

    private CountReader(NormalizedText text, DocumentText document, InterpretationScene scene) => (_text, _document, _scene) = (text, document, scene);

    /// <summary>Reads the counts into the sheet of the scene.</summary>
    public static void Read(NormalizedText text, DocumentText document, InterpretationScene scene)
    {
        var reader = new CountReader(text, document, scene);
        int sentence = 0;
        foreach (Match match in CountPattern().Matches(text.Text))
        {
            int start = text.Text.LastIndexOfAny(['。', '\n'], match.Index) + 1;
            if (start != sentence) (sentence, reader._isPlanned) = (start, false);
            reader.Read(match, text.Text[start..match.Groups["number"].Index]);
        }

        foreach ((VehicleKind kind, (long count, PrintedPlace place)) in reader._vehicles)
            scene.Sheet.Add(FactKeys.Vehicles(scene.Version, kind), Figure.Count(count), place);
        reader.ReadUnits();
    }

    private void Read(Match match, string sentence)
    {
        string words = match.Groups["words"].Value, unit = match.Groups["unit"].Value;
        if (!long.TryParse(match.Groups["number"].ValueSpan, NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out long count) || words.Contains("主要是", StringComparison.Ordinal)) return;
        if (unit == "辆" && (CountWords.IsPlanned(words) || CountWords.IsAllVehicles(words) || CountWords.KindOf(words) is not null)) ReadVehicles(match, words, count, sentence);
        else if (CountWords.ConceptOf(words, unit) is { } concept) Add(FactKeys.Of(_scene.Version, concept), count, match);
    }

    private void ReadVehicles(Match match, string words, long count, string sentence)
    {
        if (CountWords.IsPlanned(words))
        {
            _isPlanned = true;
            Add(FactKeys.Of(_scene.Version, FactConcept.PlannedVehicles), count, match);
        }
        else if (CountWords.IsAllVehicles(words))
        {
            Add(FactKeys.Vehicles(_scene.Version), count, match);
            SetDate(sentence);
        }
        else if (_isPlanned)
        {
            // The kinds of what is to be bought are no datum of their own.
            _scene.Coverage.Label();
        }
        else if (CountWords.KindOf(words) is { } kind)
        {
            // 部级领导干部用车 and 主要领导干部用车 are one kind.
            (long before, PrintedPlace place) = _vehicles.GetValueOrDefault(kind, (0, PlaceOf(match)));
            _vehicles[kind] = (before + count, place);
            _scene.Coverage.Identify();
        }
    }

    private void SetDate(string sentence)
    {
        Match match = DatePattern().Match(sentence);
        if (!match.Success || _scene.Sheet.Info.AssetsAsOf is not null) return;
        int year = int.Parse(match.Groups["year"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);
        _scene.Sheet.Info = _scene.Sheet.Info with { AssetsAsOf = new LocalDate(year, 12, 31) };
    }

    // 仅包括本级预算, 无下属预算单位: one unit, though no number says so.
    private void ReadUnits()
    {
        Match match = OnlyUnitPattern().Match(_text.Text);
        if (match.Success && !_hasUnits) _scene.Sheet.Add(FactKeys.Of(_scene.Version, FactConcept.ConsolidatedUnits), Figure.Count(1), PlaceOf(match));
    }

    private void Add(FactKey key, long count, Match match)
    {
        _hasUnits |= key.Concept == FactConcept.ConsolidatedUnits;
        _scene.Sheet.Add(key, Figure.Count(count), PlaceOf(match));
        _scene.Coverage.Identify();
    }

    private PrintedPlace PlaceOf(Match match) => _document.PlaceOf(_text.OriginOf(match.Index), _text.Quote(match.Index, match.Index + match.Length));

    [GeneratedRegex(@"(?<words>[^\d。;,:、\n]{0,40}(?:(?:50|100|200)万元(?:\(含\))?以上[^\d。;,:、\n]{0,30})?)(?<number>\d[\d,]*)(?<unit>辆|台|套|项|个|批次|人次|家)", RegexOptions.CultureInvariant)]
    private static partial Regex CountPattern();

    [GeneratedRegex(@"(?<year>(?:19|20)\d\d)年(?:期末|年末|末|底|12月31日)", RegexOptions.CultureInvariant)]
    private static partial Regex DatePattern();

    [GeneratedRegex(@"仅包括[^。\n]{0,40}本级(?:预算)?|无下属(?:预算)?单位", RegexOptions.CultureInvariant)]
    private static partial Regex OnlyUnitPattern();
}
