namespace PublicBudget.Reporting.Tables.Recognition;

/// <summary>
/// Finds the header of a table: the first row of headings below the title, the rows that go on below a group of columns, the row
/// of column numbers.
/// </summary>
internal sealed class HeaderFinder(TextGrid grid)
{
    // A title, an organisation, a unit, blank lines: headers start near the top.
    private const int LastStart = 25;
    private const int MaxHeaderRows = 8;
    private const int LongestHeading = 40;
    private const int LongestRepeated = 6;
    private const int FewestBesideTotal = 3;

    /// <summary>Whether headings of several columns are written once, with blanks to the right, because the source lost its spans.</summary>
    public static bool IsFlattened(TextGrid grid, int start, int end)
    {
        for (int row = start; row < end; row++)
        {
            for (int column = 1; column < grid.Columns; column++)
            {
                if (!grid.IsBlank(row, column) && grid.IsFromLeft(row, column))
                {
                    return false;
                }
            }
        }
        return true;
    }

    /// <summary>The header; empty where the table starts with its body.</summary>
    public HeaderBlock Find()
    {
        for (int row = 0; row < Math.Min(grid.Rows, LastStart); row++)
        {
            if (IsFurniture(row))
            {
                continue;
            }

            if (IsColumnNumbers(row))
            {
                return new(row, row, row, row + 1);
            }

            if (!CanStart(row))
            {
                return new(row, row, -1, row);
            }

            return Extend(row);
        }
        return default;
    }

    /// <summary>Whether a row only holds a title, captions, or nothing.</summary>
    public bool IsFurniture(int row)
    {
        foreach (int column in grid.Filled(row))
        {
            bool isNumbered = grid.IsNumber(row, column);
            if (isNumbered || !(CaptionRow.IsCaption(grid, row, column) || (TitleWords.IsTitle(grid.Key(row, column)) && !IsHeading(row, column)) || IsLoneText(row, column)))
            {
                return false;
            }
        }
        return true;
    }

    /// <summary>Whether a row holds column numbers: 栏次, **, 1, 2, 3=1+2. The numbers count up, or begin anew on the other side.</summary>
    public bool IsColumnNumbers(int row)
    {
        int last = 0, count = 0, formulas = 0, others = 0;
        foreach (int column in grid.Filled(row))
        {
            SlotValue value = grid.Value(row, column);
            if (value.Kind == SlotKind.Number && value.Value == Math.Truncate(value.Value) && value.Value is > 0 and < 100)
            {
                if (value.Value != 1 && (value.Value <= last || value.Value > last + 1 + formulas))
                {
                    return false;
                }

                last = (int)value.Value;
                count++;
            }
            else if (value.Kind == SlotKind.Dash || grid.Key(row, column) is "栏次" or "行次" || (grid.Key(row, column) is [var stem] && TableCharacters.Stems.Contains(stem)))
            {
                others++;
            }
            else if (IsColumnFormula(grid.Key(row, column)))
            {
                formulas++;
            }
            else
            {
                return false;
            }
        }
        // The last row of a table is one of figures, however small they are – unless it is marked, or counts every column, those of names too.
        bool isMarked = (others > 0 || count == grid.Columns) && formulas == 0 && count > 2 && count == last;
        return (count >= 2 || (count == 1 && others + formulas > 0)) && (row + 1 < grid.Rows || isMarked);
    }

    private HeaderBlock Extend(int start)
    {
        int end = start + 1;
        while (end < grid.Rows && end - start < MaxHeaderRows && !IsColumnNumbers(end) && !HoldsTotal(start, end) && (GoesOn(start, end) || RepeatsOneWord(end)))
        {
            end++;
        }

        if (end < grid.Rows && end - start < MaxHeaderRows && HoldsTotal(start, end))
        {
            return new(start, end + 1, -1, end + 1) { HasTotal = true };
        }

        int body = end < grid.Rows && IsColumnCodes(end) ? end + 1 : end;
        bool numbered = body < grid.Rows && IsColumnNumbers(body);
        return new(start, end, numbered ? body : -1, numbered ? body + 1 : body);
    }

    private bool CanStart(int row)
    {
        int texts = 0, numbers = 0;
        foreach (int column in grid.Filled(row))
        {
            if (grid.KindOf(row, column) == SlotKind.Text)
            {
                texts += IsHeadingText(grid.Key(row, column)) ? 1 : -1;
            }
            else
            {
                numbers++;
            }
        }
        return texts >= 2 && numbers <= texts / 2 && !HasCode(row);
    }

    private bool GoesOn(int start, int row)
    {
        bool any = false;
        int texts = 0, numbers = 0;
        for (int column = 0; column < grid.Columns; column++)
        {
            if (grid.IsBlank(row, column))
            {
                continue;
            }

            if (!grid.IsOrigin(row, column))
            {
                // A heading from above that reaches into this row.
                any |= grid.IsFromAbove(row, column);
                continue;
            }
            if (grid.KindOf(row, column) != SlotKind.Text)
            {
                numbers++;
                continue;
            }
            texts++;
            if (!IsHeadingText(grid.Key(row, column)) || !IsBelowGroup(start, row, column))
            {
                return false;
            }
        }
        // A row without any text of its own belongs to the header only while headings reach through it.
        return texts == 0 ? any && numbers == 0 : numbers < texts && !HasCode(row);
    }

    /// <summary>
    /// Whether a row is that of the total, and yet names columns, because the form leaves no row between them: 类 | 款 | 项 | 合计 | 105.00, or
    /// 合计 | 105.00 | 合计 | 基本支出 | 项目支出, where the headings fill the columns of one heading above them.
    /// </summary>
    private bool HoldsTotal(int start, int row)
    {
        ReadOnlySpan<int> filled = grid.Filled(row);
        return filled.Length >= FewestBesideTotal && grid.KindOf(row, filled[0]) == SlotKind.Text && !HasCode(row) && HoldsTotal(start, row, TextsOf(row));
    }

    private bool HoldsTotal(int start, int row, int[] texts)
    {
        int levels = texts.TakeWhile(column => RowWords.IsCodeLevel(grid.Key(row, column))).Count();
        if (texts.Length < FewestBesideTotal || levels == texts.Length || !RowWords.IsTotal(grid.Key(row, texts[levels]))) return false;
        int[] headings = texts[(levels + 1)..];
        if (headings.Length == 0) return levels > 1;
        return RowWords.IsTotal(grid.Key(row, headings[0])) && headings[^1] - headings[0] == headings.Length - 1
            && Array.TrueForAll(headings, column => IsHeadingText(grid.Key(row, column)) && IsBelowGroup(start, row, column));
    }

    private int[] TextsOf(int row) => Array.FindAll(grid.Filled(row).ToArray(), column => grid.KindOf(row, column) == SlotKind.Text);

    /// <summary>Whether a row says one and the same of every column, below whatever heading each has: 决算数 | 决算数 | 决算数.</summary>
    private bool RepeatsOneWord(int row)
    {
        string? word = null;
        bool isRepeated = false;
        foreach (int column in grid.Filled(row))
        {
            if (grid.IsFromAbove(row, column)) continue;
            string key = grid.Key(row, column);
            if (word is null && !(grid.KindOf(row, column) == SlotKind.Text && IsWordOfFigures(key))) return false;
            if (word is not null && key != word) return false;
            (isRepeated, word) = (word is not null, key);
        }

        return isRepeated;
    }

    private static bool IsWordOfFigures(string key) => key is "金额" || (key.EndsWith('数') && key.Length <= LongestRepeated);

    /// <summary>Whether a row holds an economic code for each of several columns (301, 302, 50501), right below their headings.</summary>
    private bool IsColumnCodes(int row)
    {
        int codes = 0;
        foreach (int column in grid.Filled(row))
        {
            if (grid.Text(row, column) is not { Length: 3 or 5 } text || !PrintedText.IsCode(text) || text[0] is not ('3' or '5') || column == 0 || grid.IsBlank(row - 1, column)) return false;
            codes++;
        }

        return codes >= 2;
    }

    /// <summary>Whether the nearest heading above covers several columns, or there is none.</summary>
    private bool IsBelowGroup(int start, int row, int column)
    {
        for (int above = row - 1; above >= start; above--)
        {
            if (grid.IsBlank(above, column))
            {
                continue;
            }

            int right = column + 1;
            if (grid.IsFromLeft(above, column) || (right < grid.Columns && grid.IsFromLeft(above, right)))
            {
                return true;
            }

            bool repeated = (right < grid.Columns && grid.Key(above, right) == grid.Key(above, column)) || (column > 0 && grid.Key(above, column - 1) == grid.Key(above, column));
            return repeated || (right < grid.Columns && grid.IsBlank(above, right));
        }
        return true;
    }

    private bool HasCode(int row)
    {
        foreach (int column in grid.Filled(row))
        {
            if (grid.Text(row, column) is { Length: >= 3 } text && PrintedText.IsCode(text) && !IsYear(text)) return true;
        }

        return false;
    }

    // A title can end like a heading (…情况表), but it stands alone in its row or is repeated.
    private bool IsHeading(int row, int column)
    {
        foreach (int other in grid.Filled(row))
        {
            if (other != column && !TitleWords.IsTitle(grid.Key(row, other)) && !CaptionWords.IsCaption(grid.Key(row, other))) return true;
        }

        return false;
    }

    private bool IsLoneText(int row, int column) =>
        grid.KindOf(row, column) == SlotKind.Text && grid.Filled(row).Length == 1 && row + 1 < grid.Rows && !RowWords.IsTotal(grid.Key(row, column)) && (!PrintedText.IsItem(grid.Key(row, column)) || IsAboveTable(row));

    // 1、部门支出总体情况 above 单位：万元 or above the headings is what the table is called, and no item of it.
    private bool IsAboveTable(int row) => CanStart(row + 1) || (grid.Filled(row + 1) is { Length: > 0 } next && CaptionRow.AreCaptions(grid, row + 1, next));

    private static bool IsHeadingText(string key) => key.Length <= LongestHeading && (!PrintedText.IsItem(key) || key.StartsWith("其中", StringComparison.Ordinal)) && !key.Contains('。') && !NoteWords.IsNote(key);

    private static bool IsYear(string text) => text.Length == 4 && (text.StartsWith("19", StringComparison.Ordinal) || text.StartsWith("20", StringComparison.Ordinal));

    private static bool IsColumnFormula(string key) => key.Length is > 1 and <= 20 && !key.AsSpan().ContainsAnyExcept(TableCharacters.ColumnFormula) && key.AsSpan().ContainsAny('=', '栏', '列');
}
