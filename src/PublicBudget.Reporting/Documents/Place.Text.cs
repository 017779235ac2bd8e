using System.Globalization;
using System.Text;

namespace PublicBudget.Reporting.Documents;

public sealed partial record Place
{
    /// <summary>
    /// The place as a person would say it: <c>jiyuan-2021.md 表1《2021年单位支出总体情况表》第4行第6列</c>,
    /// <c>budget.xlsx 工作表“支出”F5</c>, <c>jiyuan-2021.md “一、收入支出预算总体情况说明”第1段第2句</c>;
    /// where nothing is known 位置不详.
    /// </summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        AppendContainer(text);
        AppendPosition(text);
        if (Line is { } line)
        {
            Append(text, "（源文本第", line, "行）");
        }

        if (Document is not null)
        {
            text.Insert(0, text.Length == 0 ? Document : Document + " ");
        }

        return text.Length == 0 ? "位置不详" : text.ToString();
    }

    /// <summary>The address of a cell in a worksheet: column 6 and row 5 are F5.</summary>
    internal static string CellAddress(int row, int column) =>
        ColumnLetters(column) + row.ToString(CultureInfo.InvariantCulture);

    /// <summary>The letters of a worksheet's column: 1 is A, 27 is AA.</summary>
    internal static string ColumnLetters(int column)
    {
        Span<char> letters = stackalloc char[7];
        int start = letters.Length;
        for (int rest = column; rest > 0; rest = (rest - 1) / 26)
        {
            letters[--start] = (char)('A' + ((rest - 1) % 26));
        }

        return new string(letters[start..]);
    }

    private void AppendContainer(StringBuilder text)
    {
        if (Page is { } page)
        {
            Append(text, "第", page, "页");
        }

        if (Sheet is not null)
        {
            text.Append("工作表“").Append(Sheet).Append('”');
        }
        else if (Table is not null || !string.IsNullOrEmpty(TableTitle))
        {
            text.Append('表').Append(Table?.ToString(CultureInfo.InvariantCulture));
            if (!string.IsNullOrEmpty(TableTitle))
            {
                text.Append('《').Append(TableTitle).Append('》');
            }
        }
        else if (Section is not null)
        {
            text.Append('“').Append(Section).Append('”');
        }
    }

    private void AppendPosition(StringBuilder text)
    {
        if (Sheet is not null && Row is { } sheetRow && Column is { } sheetColumn)
        {
            text.Append(CellAddress(sheetRow, sheetColumn));
        }
        else
        {
            Append(text, "第", Row, "行");
            Append(text, "第", Column, "列");
        }

        Append(text, "注", Note, "");
        Append(text, "第", Paragraph, "段");
        Append(text, "第", Sentence, "句");
    }

    private static void Append(StringBuilder text, string before, int? number, string after)
    {
        if (number is { } value)
        {
            text.Append(before).Append(CultureInfo.InvariantCulture, $"{value}").Append(after);
        }
    }
}
