using PublicBudget.Facts;
using PublicBudget.Reporting.Narrative;
using PublicBudget.Reporting.Narrative.Grammar;
using PublicBudget.Reporting.Narrative.Recognition;

namespace PublicBudget.Reporting.Interpretation.Text;

/// <summary>Turns the narrative of a document into facts: its amounts, and what its statements say of them.</summary>
internal sealed class TextInterpreter
{
    private static readonly List<Claim> NoClaims = [];

    private readonly DocumentText _document;
    private readonly InterpretationScene _scene;
    private readonly NarrativeScene _narrative;
    private readonly FigureMarks _marks;
    private readonly List<BoundStatement> _statements = [];
    private readonly Dictionary<int, List<Claim>> _claims = [];
    private readonly Dictionary<int, Level> _levels;

    private TextInterpreter(DocumentText document, InterpretationScene scene)
    {
        (_document, _scene) = (document, scene);
        _narrative = NarrativeReader.ReadScene(document.Text);
        _marks = new FigureMarks(_narrative.Outline);
        _levels = new(_narrative.Outline.Levels.Count);
    }

    /// <summary>Reads the text into the sheet of the scene.</summary>
    /// <param name="document">The text.</param>
    /// <param name="scene">The scene.</param>
    /// <param name="outline">The text taken apart.</param>
    /// <returns>The statements, with the data that they speak of.</returns>
    public static IReadOnlyList<BoundStatement> Read(DocumentText document, InterpretationScene scene, out Outline outline)
    {
        var interpreter = new TextInterpreter(document, scene);
        outline = interpreter._narrative.Outline;
        var units = new TitledUnits(document);
        interpreter.ReadLevels(units, out Dictionary<int, FactKey[]> keys);
        interpreter.IndexClaims();
        interpreter.ReadStatements(new StatementBinder(keys, scene.Version, interpreter.SidesOf));
        FlattenedTables.Read(interpreter._narrative, document, scene, interpreter._marks);
        interpreter._marks.Report(document, scene.Coverage);
        CountReader.Read(interpreter._narrative.Outline.Text, document, scene, units);
        new MentionReader(interpreter._narrative.Outline, document, scene).Read(interpreter._statements);
        return interpreter._statements;
    }

    private void ReadLevels(TitledUnits units, out Dictionary<int, FactKey[]> keys)
    {
        Outline outline = _narrative.Outline;
        keys = new(outline.Levels.Count);
        foreach (Level level in outline.Levels) _levels[outline.Text.OriginOf(level.NumberStart)] = level;
        foreach ((Level level, FactKey[] data) in new LevelBinder(outline, _document, _scene, units).Bind())
        {
            int origin = outline.Text.OriginOf(level.NumberStart);
            keys[origin] = data;
            PrintedPlace place = _document.PlaceOf(origin, outline.Text.Quote(level.Start, level.End));
            foreach (FactKey key in data) _scene.Sheet.Add(key, level.Amount, place);
            _marks.Identify(level.NumberStart, level.End);
        }
    }

    private void IndexClaims()
    {
        foreach (Claim claim in _narrative.Claims<Claim>())
        {
            int end = _narrative.Outline.Text.OriginOfEnd(claim.End);
            if (!_claims.TryGetValue(end, out List<Claim>? claims)) _claims[end] = claims = [];
            claims.Add(claim);
        }
    }

    private void ReadStatements(StatementBinder binder)
    {
        PrintedPlace? before = null;
        foreach (Statement statement in _narrative.Writer.Statements)
        {
            PrintedPlace place = _document.PlaceOf(statement.Span.End - 1, statement.Quote);
            FactKey[] stated = binder.StatedBy(statement, goesOn: before is not null && AreInOneSentence(before, place));
            before = place;
            foreach (FactKey key in stated) AddStated(binder, statement, key, place);
            MarkFigures(statement, stated.Length > 0);
            _statements.Add(new BoundStatement
            {
                Statement = statement,
                Place = place,
                Stated = stated,
                Operands = binder.DataOf(statement),
            });
        }
    }

    private static bool AreInOneSentence(PrintedPlace one, PrintedPlace other)
        => one.Sentence == other.Sentence && one.Line == other.Line && one.Page == other.Page && one.Paragraph == other.Paragraph && one.Sheet == other.Sheet;

    // 收、支总计各增加8万元: said of both where both are one amount.
    private int[] SidesOf(Statement statement)
    {
        foreach (Claim claim in _claims.GetValueOrDefault(statement.Span.End, NoClaims))
        {
            List<Level> sides = _narrative.Resolver.ResolveBothSides(claim);
            if (sides.Count == 2 && sides[0].Amount.InYuan == sides[1].Amount.InYuan) return [.. sides.Select(side => _narrative.Outline.Text.OriginOf(side.NumberStart))];
        }

        return [];
    }

    private void AddStated(StatementBinder binder, Statement statement, FactKey key, PrintedPlace place)
    {
        _scene.Sheet.Add(key, FigureOf(statement.Stated), place);
        foreach (StatementOperand operand in statement.OperandSpan)
        {
            bool isNew = binder.KeysOf(operand).Length == 0;
            if (isNew && operand.Role == OperandRole.Change && StatementBinder.ChangeOf(statement, key) is { } change) _scene.Sheet.Add(change, operand.Amount, place);
            if (isNew && operand.Role == OperandRole.Prior && key.Base is not null) _scene.Sheet.Add(key.Compared, operand.Amount, place);
        }
    }

    private static Facts.Figure FigureOf(StatedFigure stated) => stated switch
    {
        { Percentage: { } percentage } => percentage,
        { Amount: { } amount } => amount,
        { Direction: { } direction } => Facts.Figure.Of(direction),
        _ => Facts.Figure.Absent,
    };

    private void MarkFigures(Statement statement, bool isBound)
    {
        foreach (Claim claim in _claims.GetValueOrDefault(statement.Span.End, NoClaims))
        {
            MarkRates(claim, isBound);
            MarkAmounts(claim, isBound);
        }

        // The operands of a checked statement are understood, whatever datum they are.
        foreach (StatementOperand operand in statement.OperandSpan)
        {
            if (_levels.TryGetValue(operand.Span.Start, out Level? level)) _marks.Label(level.NumberStart, level.End);
        }
    }

    private void MarkRates(Claim claim, bool isBound)
    {
        List<Rate>? rates = claim switch { GrowthClaim growth => growth.Rates, ShareClaim share => share.Rates, CompletionClaim completion => completion.Rates, _ => null };
        for (int i = 0; i < rates?.Count; i++) Mark(rates[i].Start, rates[i].End, isBound);
        if (claim is DebtRatioClaim debt) Mark(debt.Rate.Start, debt.Rate.End, isBound);
    }

    private void MarkAmounts(Claim claim, bool isBound)
    {
        if (claim is GrowthClaim growth)
        {
            foreach (Narrative.Grammar.Figure change in growth.Changes) Mark(change, isBound);
        }

        Mark(claim switch { ShareClaim share => share.WholeAmount, CompletionClaim completion => completion.BudgetAmount, DirectionClaim direction => direction.Excess, _ => null }, isBound);
        Mark(claim.Context.Comparison?.Amount, isBound);
    }

    private void Mark(Narrative.Grammar.Figure? figure, bool isBound)
    {
        if (figure is { } known) Mark(known.Start, known.End, isBound);
    }

    private void Mark(int start, int end, bool isBound)
    {
        if (isBound) _marks.Identify(start, end);
        else _marks.Label(start, end);
    }
}
