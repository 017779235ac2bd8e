using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using PublicBudget.Reporting.Documents;
using S = DocumentFormat.OpenXml.Spreadsheet;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace PublicBudget.Benchmarks;

/// <summary>
/// What somebody writes who has only the Open XML SDK: its streaming writer, the same cells and paragraphs, no styles, no
/// widths, no merged cells. It is the floor that the writers are measured against.
/// </summary>
internal static class BareOpenXml
{
    public static void WriteWorkbook(IEnumerable<Row> rows, Stream stream)
    {
        using SpreadsheetDocument document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook);
        WorkbookPart workbook = document.AddWorkbookPart();
        WorksheetPart sheet = workbook.AddNewPart<WorksheetPart>();
        using (OpenXmlWriter writer = OpenXmlWriter.Create(sheet))
        {
            writer.WriteStartElement(new S.Worksheet());
            writer.WriteStartElement(new S.SheetData());
            int number = 0;
            foreach (Row row in rows)
            {
                WriteRow(writer, row, ++number);
            }

            writer.WriteEndElement();
            writer.WriteEndElement();
        }

        workbook.Workbook = new S.Workbook(new S.Sheets(new S.Sheet { Name = "表1", SheetId = 1, Id = workbook.GetIdOfPart(sheet) }));
    }

    public static void WriteWord(IEnumerable<string> paragraphs, IEnumerable<Row> rows, Stream stream)
    {
        using WordprocessingDocument document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document);
        using OpenXmlWriter writer = OpenXmlWriter.Create(document.AddMainDocumentPart());
        writer.WriteStartElement(new W.Document());
        writer.WriteStartElement(new W.Body());
        foreach (string paragraph in paragraphs)
        {
            WriteParagraph(writer, paragraph);
        }

        writer.WriteStartElement(new W.Table());
        foreach (Row row in rows)
        {
            writer.WriteStartElement(new W.TableRow());
            foreach (Cell cell in row.Cells)
            {
                writer.WriteStartElement(new W.TableCell());
                WriteParagraph(writer, cell.Text);
                writer.WriteEndElement();
            }

            writer.WriteEndElement();
        }

        writer.WriteEndElement();
        writer.WriteEndElement();
        writer.WriteEndElement();
    }

    private static void WriteRow(OpenXmlWriter writer, Row row, int number)
    {
        writer.WriteStartElement(new S.Row { RowIndex = (uint)number });
        int column = 0;
        foreach (Cell cell in row.Cells)
        {
            string address = string.Create(CultureInfo.InvariantCulture, $"{(char)('A' + column++)}{number}");
            if (cell.Number is { } figure)
            {
                writer.WriteElement(new S.Cell { CellReference = address, CellValue = new S.CellValue(figure.Value) });
            }
            else
            {
                writer.WriteElement(new S.Cell { CellReference = address, DataType = S.CellValues.InlineString, InlineString = new S.InlineString(new S.Text(cell.Text)) });
            }
        }

        writer.WriteEndElement();
    }

    private static void WriteParagraph(OpenXmlWriter writer, string text)
    {
        writer.WriteStartElement(new W.Paragraph());
        writer.WriteStartElement(new W.Run());
        writer.WriteElement(new W.Text(text));
        writer.WriteEndElement();
        writer.WriteEndElement();
    }
}
