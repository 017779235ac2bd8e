using PublicBudget.Facts;
using PublicBudget.Reporting.Documents;
using PublicBudget.Reporting.Interpretation.Repair;
using PublicBudget.Reporting.Interpretation.Tables;
using PublicBudget.Reporting.Interpretation.Text;
using PublicBudget.Reporting.Narrative.Grammar;
using PublicBudget.Reporting.Tables.Recognition;

namespace PublicBudget.Reporting.Interpretation;

/// <summary>Interprets a document: its tables, then its text, into one fact sheet.</summary>
internal static class DocumentInterpreter
{
    /// <summary>Reads the facts of a document. Whatever cannot be understood is listed, never guessed.</summary>
    public static DocumentInterpretation Interpret(Document document)
    {
        TextLine[] lines = TextLine.Of(document);
        TableRecognition recognition = TableRecogniser.Recognise(document, lines);
        TextLine[] texts = Array.FindAll(lines, line => line.Block.Text.Length > 0);
        ContentsList contents = ContentsList.Find(texts);
        TextLine[] body = texts[contents.End..];
        FactSheetBuilder sheet = FactSheet.CreateBuilder(DocumentProfile.Read(document, recognition.Tables, texts));
        recognition = TornCodes.WithoutRoles(HiddenCopies.WithoutRoles(GovernmentBook.WithoutRoles(CodedTables.Repair(recognition, sheet.Info.Version.Year))));
        var scene = new InterpretationScene(sheet) { HasSeveralUnits = DocumentProfile.UnitCount(recognition.Tables) > 1 };
        foreach (RecognisedTable table in recognition.Tables) TableInterpreter.Read(table, scene);
        TableList.Read(recognition.Tables, contents, body, sheet);
        PassageList.Read(contents, body, sheet);
        HeadingMentions.Read(contents, body, sheet);
        OrganisationMentions.Read(contents, body, recognition.Tables, sheet);
        var text = new DocumentText(body);
        IReadOnlyList<BoundStatement> statements = TextInterpreter.Read(text, scene, out Outline outline);
        return new DocumentInterpretation { Facts = sheet.Build(), Tables = recognition, Statements = statements, Outline = outline, Text = text, Coverage = scene.Coverage };
    }
}
