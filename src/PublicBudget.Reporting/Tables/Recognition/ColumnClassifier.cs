using PublicBudget.Reporting.Formats;

namespace PublicBudget.Reporting.Tables.Recognition;

/// <summary>Decides what each column holds, by its headings first and by its content where they leave it open.</summary>
/// <param name="grid">The table.</param>
/// <param name="header">Where its header stands.</param>
/// <param name="paths">The headings above each column.</param>
/// <param name="contents">What the body of each column is made of.</param>
internal sealed class ColumnClassifier(TextGrid grid, HeaderBlock header, List<string>[] paths, ColumnContent[] contents)
{
    /// <summary>The columns of the grid.</summary>
    public RecognisedColumn[] Classify()
    {
        var columns = new RecognisedColumn[grid.Columns];
        int end = TableEnd();
        for (int column = 0; column < grid.Columns; column++)
        {
            ColumnKind kind = column < end ? KindOf(column) : ColumnKind.Unknown;
            PrintedUnit? unit = UnitIn(paths[column]);
            columns[column] = new RecognisedColumn
            {
                Index = column,
                Kind = kind,
                Path = paths[column],
                Number = NumberOf(column),
                Unit = unit?.Unit,
                UnitDecimals = unit?.Decimals ?? 0,
                CountsThings = kind == ColumnKind.Amount && paths[column].Count > 0 && UnitWords.IsHeadingOfThings(TextFolding.Key(paths[column][^1])),
                IsHidden = grid.SourceColumn(column) < grid.Table.Columns.Count && grid.Table.Columns[grid.SourceColumn(column)].IsHidden,
            };
        }
        PromotePaneLabels(columns);
        RejectSharedHeadings(columns);
        PromoteLabel(columns);
        DemoteTrailingTexts(columns);
        return columns;
    }

    private static PrintedUnit? UnitIn(List<string> path)
    {
        foreach (string text in path)
        {
            if (UnitWords.InBrackets(TextFolding.Key(text)) is { } unit) return unit;
        }

        return null;
    }

    /// <summary>
    /// Working figures to the right of a table are set apart by an empty column, and no headings stand above their names.
    /// </summary>
    private int TableEnd()
    {
        for (int column = 1; column < grid.Columns - 1; column++)
        {
            bool isGap = contents[column].Filled == 0 && paths[column].Count == 0;
            if (isGap && paths[column + 1].Count == 0 && HasNumbersBefore(column))
            {
                return column;
            }
        }
        return grid.Columns;
    }

    private bool HasNumbersBefore(int column) => contents.Take(column).Any(content => content.IsNumeric && !content.IsCodes);

    private ColumnKind KindOf(int column)
    {
        ColumnContent content = contents[column];
        if (paths[column].Count == 0)
        {
            return WithoutHeading(column, content);
        }

        string leaf = TextFolding.Key(paths[column][^1]), path = paths[column].Count == 1 ? leaf : TextFolding.Key(string.Concat(paths[column]));
        if (IsCodeHeading(leaf, path))
        {
            if (IsProjectCode(leaf, content)) return ColumnKind.Ordinal;
            return HoldsNames(column, content) ? ColumnKind.Name : IsUnitHeading(path) ? ColumnKind.UnitCode : ColumnKind.Code;
        }

        if (leaf is "序号" or "行次" or "编号")
        {
            return ColumnKind.Ordinal;
        }

        if (IsHelperHeading(leaf))
        {
            return ColumnKind.Helper;
        }

        if (!leaf.AsSpan().ContainsAnyExcept(TableCharacters.Decimal) && !IsYear(leaf))
        {
            return content.IsText ? ColumnKind.Name : ColumnKind.Unknown;
        }

        if (IsYearHeading(leaf) || ((IsNameHeading(leaf) || IsNameHeading(WithoutBrackets(leaf))) && !content.IsNumeric))
        {
            return ColumnKind.Name;
        }

        if (IsRemarkHeading(leaf) && !content.IsNumeric)
        {
            return ColumnKind.Text;
        }

        if (content.IsText)
        {
            return IsFigureHeading(leaf) && content.Numbers > 0 ? FigureKind(path, leaf, content) : IsFigureHeading(leaf) && content.Texts <= 2 ? FigureKind(path, leaf, content) : ColumnKind.Text;
        }

        return FigureKind(path, leaf, content);
    }

    // Below a heading of codes, codes with their names are no names.
    private bool HoldsNames(int column, ColumnContent content)
        => content.IsText && !content.IsCodes && content.Texts - content.PartedCodes - ColumnContent.CountFurniture(grid, column, header.Body) > content.Codes + content.PartedCodes;

    private ColumnKind WithoutHeading(int column, ColumnContent content)
    {
        // The group and the name of a row may share one heading, or none may stand above the names.
        if (content.IsText && !content.IsNumeric)
        {
            return column == 0 || HasNameOrNothingLeft(column) ? ColumnKind.Name : ColumnKind.Text;
        }

        return content.IsCodes && column == 0 ? ColumnKind.Code : ColumnKind.Unknown;
    }

    private bool HasNameOrNothingLeft(int column) => contents.Take(column).All(content => !content.IsNumeric || content.IsCodes);

    private static ColumnKind FigureKind(string path, string leaf, ColumnContent content)
    {
        bool saysPercent = leaf.Contains('%') || path.Contains('%') || leaf.Contains("占比", StringComparison.Ordinal) || leaf.Contains("比重", StringComparison.Ordinal)
            || leaf.EndsWith('率') || leaf.EndsWith("幅度", StringComparison.Ordinal) || leaf.EndsWith("增幅", StringComparison.Ordinal);
        return saysPercent || content.Percents > content.Numbers ? ColumnKind.Percentage : ColumnKind.Amount;
    }

    private static bool IsCodeHeading(string leaf, string path) =>
        RowWords.IsCodeLevel(leaf) || leaf.Contains("编码", StringComparison.Ordinal) || leaf.Contains("代码", StringComparison.Ordinal)
        || (path.Contains("科目编码", StringComparison.Ordinal) && !leaf.Contains("名称", StringComparison.Ordinal));

    private static bool IsUnitHeading(string path) => path.Contains("单位代码", StringComparison.Ordinal) || path.Contains("单位编码", StringComparison.Ordinal) || path.Contains("部门代码", StringComparison.Ordinal) || path.Contains("部门编码", StringComparison.Ordinal)
        || path.Contains("(单位)代码", StringComparison.Ordinal) || path.Contains("(单位)编码", StringComparison.Ordinal);

    // The number that a system gave a project classifies nothing. A few places call the codes of functions 项目编码: those are short.
    private static bool IsProjectCode(string leaf, ColumnContent content) =>
        (leaf.EndsWith("项目编码", StringComparison.Ordinal) || leaf.EndsWith("项目代码", StringComparison.Ordinal)) && content is { IsCodes: false, IsText: false };

    private static bool IsNameHeading(string leaf) =>
        leaf.Contains("名称", StringComparison.Ordinal) || leaf.EndsWith("科目", StringComparison.Ordinal) || leaf.EndsWith("分类", StringComparison.Ordinal) || leaf.StartsWith("项目(", StringComparison.Ordinal)
        || leaf.EndsWith("地区", StringComparison.Ordinal) || leaf is "项目" or "支出项目" or "收入项目" or "预算项目" or "单位" or "部门" or "预算单位" or "支出" or "收入" or "县区" or "市县" or "区县" or "内容" or "事项";

    // Years are numbers that measure nothing.
    private static bool IsYearHeading(string leaf) => leaf is "年度" or "年份";

    // 支出经济分类科目(按大类), 项目(按功能分类): a heading may go on in brackets.
    private static string WithoutBrackets(string leaf) => leaf.EndsWith(')') && leaf.IndexOf('(', StringComparison.Ordinal) is var open and > 0 ? leaf[..open] : leaf;

    private static bool IsFigureHeading(string leaf) =>
        leaf.EndsWith('数') || leaf.Contains("金额", StringComparison.Ordinal) || leaf.Contains("合计", StringComparison.Ordinal) || leaf.Contains("小计", StringComparison.Ordinal) || leaf.EndsWith("支出", StringComparison.Ordinal)
        || leaf.EndsWith("收入", StringComparison.Ordinal) || leaf.EndsWith("经费", StringComparison.Ordinal) || leaf.EndsWith("总计", StringComparison.Ordinal) || leaf.EndsWith("预算", StringComparison.Ordinal);

    private static bool IsRemarkHeading(string leaf) => leaf.Contains("备注", StringComparison.Ordinal) || leaf.Contains("说明", StringComparison.Ordinal) || leaf.Contains("原因", StringComparison.Ordinal) || leaf.Contains("依据", StringComparison.Ordinal);

    // Working columns of workbooks: whether a row is to be printed, on which level it stands.
    private static bool IsHelperHeading(string leaf) => leaf is "打印" or "是否打印" or "类-款-项" or "类款项" or "级次" or "辅助列" or "隐藏";

    private static bool IsYear(string leaf) => leaf.Length == 4 && (leaf.StartsWith("19", StringComparison.Ordinal) || leaf.StartsWith("20", StringComparison.Ordinal));

    private int? NumberOf(int column) =>
        header.NumberRow >= 0 && grid.Value(header.NumberRow, column) is { Kind: SlotKind.Number } value ? (int)value.Value : null;

    /// <summary>One heading over names and numbers is a title of something else, such as a list of contents with page numbers.</summary>
    private static void RejectSharedHeadings(RecognisedColumn[] columns)
    {
        for (int column = 1; column < columns.Length; column++)
        {
            int start = column;
            while (start > 0 && columns[column].IsFigure && columns[start - 1].Path.Count > 0 && columns[start - 1].Header == columns[column].Header)
            {
                start--;
            }

            for (; start < column && columns[column].IsFigure; start++)
            {
                if (!columns[start].IsFigure) columns[column] = columns[column] with { Kind = ColumnKind.Unknown };
            }
        }
    }

    /// <summary>Between figures, texts of which most are numbered items or totals are the names of another pane, whatever their heading says (支出用途).</summary>
    private void PromotePaneLabels(RecognisedColumn[] columns)
    {
        for (int column = 1; column < columns.Length - 1; column++)
        {
            if (columns[column].Kind == ColumnKind.Text && columns[column - 1].IsFigure && columns[column + 1].IsFigure && HoldsItems(column))
            {
                columns[column] = columns[column] with { Kind = ColumnKind.Name };
            }
        }
    }

    private bool HoldsItems(int column)
    {
        int items = 0, texts = 0;
        for (int row = header.Body; row < grid.Rows; row++)
        {
            if (!grid.IsOrigin(row, column) || grid.IsBlank(row, column)) continue;
            texts++;
            items += PrintedText.IsItem(grid.Key(row, column)) || RowWords.IsTotal(grid.Key(row, column)) || RowWords.IsSubtotal(grid.Key(row, column)) ? 1 : 0;
        }

        return items > 1 && items * 2 > texts;
    }

    /// <summary>Where no heading says name, the texts left of the first figures are the names.</summary>
    private static void PromoteLabel(RecognisedColumn[] columns)
    {
        int first = Array.FindIndex(columns, column => column.IsFigure);
        if (first <= 0 || columns.Take(first).Any(column => column.Kind is ColumnKind.Name or ColumnKind.Code))
        {
            return;
        }

        int label = Array.FindLastIndex(columns, first - 1, column => column.Kind == ColumnKind.Text);
        if (label >= 0)
        {
            columns[label] = columns[label] with { Kind = ColumnKind.Name };
        }
    }

    /// <summary>Names stand left of figures: a column of short texts behind the last figures helps whoever made the table.</summary>
    private void DemoteTrailingTexts(RecognisedColumn[] columns)
    {
        int last = Array.FindLastIndex(columns, column => column.IsFigure);
        for (int column = last + 1; last >= 0 && column < columns.Length; column++)
        {
            if (columns[column].Kind is ColumnKind.Name or ColumnKind.Code && contents[column].IsText)
            {
                columns[column] = columns[column] with { Kind = ColumnKind.Helper };
            }
        }
    }
}
