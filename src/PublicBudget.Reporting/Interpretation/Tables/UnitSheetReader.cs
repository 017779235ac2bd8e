using System.Collections.Frozen;
using PublicBudget.Amounts;
using PublicBudget.Facts;
using PublicBudget.Performance;
using PublicBudget.Reporting.Formats;
using PublicBudget.Reporting.Interpretation.Labels;
using PublicBudget.Reporting.Tables.Recognition;

namespace PublicBudget.Reporting.Interpretation.Tables;

/// <summary>The overall performance sheet of a unit (部门（单位）整体绩效目标表): its budget as facts, the rest as a sheet.</summary>
internal static class UnitSheetReader
{
    private static readonly FrozenDictionary<string, ColumnMeaning> Budget = new Dictionary<string, ColumnMeaning>(StringComparer.Ordinal)
    {
        ["部门预算总额"] = new() { Concept = FactConcept.TotalExpenditure },
        ["单位预算总额"] = new() { Concept = FactConcept.TotalExpenditure },
        ["预算总额"] = new() { Concept = FactConcept.TotalExpenditure },
        ["财政性资金"] = new() { Concept = FactConcept.TotalExpenditure, Scope = FundScope.Appropriations },
        ["政府预算资金"] = new() { Concept = FactConcept.TotalExpenditure, Scope = FundScope.Appropriations },
        ["其他资金"] = new() { Concept = FactConcept.TotalExpenditure, Scope = FundScope.Own },
        ["财政专户管理资金"] = new() { Concept = FactConcept.TotalExpenditure, Scope = FundScope.SpecialFiscalAccount },
        ["基本支出"] = new() { Concept = FactConcept.Expenditure, Column = ExpenditureColumn.Basic },
        ["项目支出"] = new() { Concept = FactConcept.Expenditure, Column = ExpenditureColumn.Project },
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The facts and the sheet; null where the form is empty.</summary>
    public static OverallPerformance? Read(TableContext context)
    {
        Dictionary<string, Money> amounts = ReadBudget(context);
        IndicatorTree indicators = IndicatorRowsReader.Read(context.Table);
        string? name = TextOf(context.Table, "部门(单位)名称", "部门名称", "单位名称");
        string? objective = TextOf(context.Table, "年度履职目标", "年度总体目标", "总体目标");
        if (name is null && objective is null && amounts.Count == 0 && indicators.Dimensions.Count == 0) return null;
        return new OverallPerformance
        {
            UnitName = name,
            Objective = new PerformanceObjective { Annual = NumberedItems.Split(objective ?? "") },
            Tasks = [.. Tasks(context.Table)],
            Budget = amounts.Count == 0 ? null : new PerformanceBudget
            {
                Total = Amount(amounts, "部门预算总额", "单位预算总额", "预算总额"),
                GovernmentFunds = Amount(amounts, "财政性资金", "政府预算资金"),
                OtherFunds = Amount(amounts, "其他资金"),
                BasicExpenditure = Amount(amounts, "基本支出"),
                ProjectExpenditure = Amount(amounts, "项目支出"),
            },
            Indicators = indicators,
        };
    }

    private static Dictionary<string, Money> ReadBudget(TableContext context)
    {
        var amounts = new Dictionary<string, Money>(StringComparer.Ordinal);
        foreach (RecognisedFigure figure in context.Table.Figures)
        {
            string label = KeyOf(figure.Row.Name);
            if (!Budget.TryGetValue(label, out ColumnMeaning meaning))
            {
                context.Add(figure);
                continue;
            }

            FactKey key = new() { Concept = meaning.Concept!.Value, Version = context.Version, Scope = meaning.Scope ?? FundScope.AllFunds, Column = meaning.Column ?? ExpenditureColumn.Total };
            context.Add(figure, key);
            if (figure.Amount is { } amount && ExactMoney.Of(amount) is { } money) amounts.TryAdd(label, money);
        }

        return amounts;
    }

    // 1、资金来源：（1）财政性资金 is about 财政性资金.
    private static string KeyOf(string label)
    {
        string key = LabelKey.WithoutBrackets(LabelKey.Of(label));
        int colon = key.LastIndexOf(':');
        return LabelKey.Of(colon < 0 ? key : key[(colon + 1)..]);
    }

    private static Money? Amount(Dictionary<string, Money> amounts, params ReadOnlySpan<string> labels)
    {
        foreach (string label in labels)
        {
            if (amounts.TryGetValue(label, out Money amount)) return amount;
        }

        return null;
    }

    private static string? TextOf(RecognisedTable table, params string[] labels)
        => table.Fields.FirstOrDefault(field => field.Text.Length > 0 && labels.Contains(TextFolding.Key(field.Label)))?.Text;

    // The lines between the headings 任务名称 and 主要内容 and the budget.
    private static IEnumerable<PerformanceTask> Tasks(RecognisedTable table)
    {
        int heading = table.Fields.ToList().FindIndex(field => TextFolding.Key(field.Text) == "任务名称" || TextFolding.Key(field.Label) == "任务名称");
        for (int i = heading + 1; heading >= 0 && i < table.Fields.Count; i++)
        {
            RecognisedField field = table.Fields[i];
            string label = TextFolding.Key(field.Label);
            if (label == "主要内容") continue;
            if (label == "预算情况" || Budget.ContainsKey(KeyOf(field.Label))) break;
            if (field.Label.Length > 0) yield return new PerformanceTask { Name = field.Label, Content = field.Text };
        }
    }
}
