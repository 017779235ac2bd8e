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
    private readonly List<(long Count, PrintedPlace Place)> _unknownVehicles = [];
    private long _allVehicles;
    private bool _isPlanned;
    private bool _isCounting;
    private bool _hasUnits;

    private CountReader(NormalizedText text, DocumentText document, InterpretationScene scene) => (_text, _document, _scene) = (text, document, scene);

    /// <summary>Reads the counts into the sheet of the scene.</summary>
    public static void Read(NormalizedText text, DocumentText document, InterpretationScene scene, TitledUnits units)
    {
        var reader = new CountReader(text, document, scene);
        int sentence = 0;
        foreach (CountPhrase phrase in CountPhrases.Find(text.Text))
        {
            if (units.IsOfAnother(text.OriginOf(phrase.Number))) continue;
            int start = text.Text.AsSpan(0, phrase.Start).LastIndexOfAny('。', '\n') + 1;
            if (start != sentence) (sentence, reader._isPlanned, reader._isCounting) = (start, false, false);
            reader.Read(phrase, sentence);
        }

        reader.CountUnknown();
        foreach ((VehicleKind kind, (long count, PrintedPlace place)) in reader._vehicles)
            scene.Sheet.Add(FactKeys.Vehicles(scene.Version, kind), Figure.Count(count), place);
        reader.ReadUnits();
    }

    private void Read(CountPhrase phrase, int sentence)
    {
        ReadOnlySpan<char> number = _text.Slice(phrase.Number, phrase.Unit);
        string words = _text.Text[phrase.Start..phrase.Number], unit = _text.Text[phrase.Unit..phrase.End];
        if (!long.TryParse(number, NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out long count) || words.Contains("主要是", StringComparison.Ordinal) || CountWords.IsChange(words)) return;
        if (unit == "辆" && _isCounting && KindOf(words) is null && CountWords.IsVehicle(words) && !IsInBracket(sentence, phrase.Number)) _unknownVehicles.Add((count, PlaceOf(phrase.Start, phrase.End)));
        else if (unit == "辆" && (CountWords.IsPlanned(words) || CountWords.IsAllVehicles(words) || KindOf(words) is not null)) ReadVehicles(phrase, words, count, sentence);
        else if (CountWords.ConceptOf(words, unit) is { } concept) Add(FactKeys.Of(_scene.Version, concept), count, phrase);
    }

    private void ReadVehicles(CountPhrase phrase, string words, long count, int sentence)
    {
        if (CountWords.IsPlanned(words))
        {
            _isPlanned = true;
            Add(FactKeys.Of(_scene.Version, FactConcept.PlannedVehicles), count, phrase);
        }
        else if (CountWords.IsAllVehicles(words))
        {
            _isCounting = true;
            _allVehicles = count;
            Add(FactKeys.Vehicles(_scene.Version), count, phrase);
            SetDate(_text.Text[sentence..phrase.Number]);
        }
        else if (_isPlanned)
        {
            // The kinds of what is to be bought are no datum of their own.
            _scene.Coverage.Label();
        }
        else if (KindOf(words) is { } kind)
        {
            // 部级领导干部用车 and 主要领导干部用车 are one kind.
            (long before, PrintedPlace place) = _vehicles.GetValueOrDefault(kind, (0, PlaceOf(phrase.Start, phrase.End)));
            _vehicles[kind] = (before + count, place);
            _scene.Coverage.Identify();
        }
    }

    // 共有车辆3辆，其中，定向保障用车1辆: a kind that the form does not know is one of the others.
    private VehicleKind? KindOf(string words)
        => CountWords.KindOf(words) ?? (_isCounting && words.EndsWith("用车", StringComparison.Ordinal) && !words.Contains('(') ? VehicleKind.Other : null);

    private bool IsInBracket(int sentence, int number)
    {
        ReadOnlySpan<char> before = _text.Text.AsSpan(sentence, number - sentence);
        return before.Count('(') > before.Count(')');
    }

    // 共有车辆8辆，其中一般公务用车6辆，特种作业车2辆: of a kind of its own if the known ones leave as many; else it may be one of them.
    private void CountUnknown()
    {
        if (_unknownVehicles.Count == 0 || _vehicles.Values.Sum(static kind => kind.Count) + _unknownVehicles.Sum(static kind => kind.Count) != _allVehicles) return;
        (long before, PrintedPlace place) = _vehicles.GetValueOrDefault(VehicleKind.Other, (0, _unknownVehicles[0].Place));
        _vehicles[VehicleKind.Other] = (before + _unknownVehicles.Sum(static kind => kind.Count), place);
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
        if (match.Success && !_hasUnits) _scene.Sheet.Add(FactKeys.Of(_scene.Version, FactConcept.ConsolidatedUnits), Figure.Count(1), PlaceOf(match.Index, match.Index + match.Length));
    }

    private void Add(FactKey key, long count, CountPhrase phrase)
    {
        _hasUnits |= key.Concept == FactConcept.ConsolidatedUnits;
        _scene.Sheet.Add(key, Figure.Count(count), PlaceOf(phrase.Start, phrase.End));
        _scene.Coverage.Identify();
    }

    private PrintedPlace PlaceOf(int start, int end) => _document.PlaceOf(_text.OriginOf(start), _text.Quote(start, end));

    [GeneratedRegex(@"(?<year>(?:19|20)\d\d)年(?:期末|年末|末|底|12月31日)", RegexOptions.CultureInvariant)]
    private static partial Regex DatePattern();

    [GeneratedRegex(@"仅包括[^。\n]{0,40}本级(?:预算)?|无下属(?:预算)?单位", RegexOptions.CultureInvariant)]
    private static partial Regex OnlyUnitPattern();
}
