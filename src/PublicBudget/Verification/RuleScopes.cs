namespace PublicBudget.Verification;

/// <summary>What the scopes of rules are called.</summary>
public static class RuleScopes
{
    /// <summary>The Chinese term, as 表内.</summary>
    /// <param name="scope">The scope.</param>
    public static string ChineseName(this RuleScope scope) => scope switch
    {
        RuleScope.Structure => "结构",
        RuleScope.WithinTable => "表内",
        RuleScope.BetweenTables => "表间",
        RuleScope.TableAndText => "表文",
        RuleScope.WithinText => "文内",
        RuleScope.Classification => "科目",
        RuleScope.Performance => "绩效",
        RuleScope.Precision => "精度",
        _ => "跨文档",
    };

    /// <summary>The English term, as "within a table".</summary>
    /// <param name="scope">The scope.</param>
    public static string EnglishName(this RuleScope scope) => scope switch
    {
        RuleScope.Structure => "structure",
        RuleScope.WithinTable => "within a table",
        RuleScope.BetweenTables => "between tables",
        RuleScope.TableAndText => "table and text",
        RuleScope.WithinText => "within the text",
        RuleScope.Classification => "codes and names",
        RuleScope.Performance => "performance",
        RuleScope.Precision => "precision and units",
        _ => "across documents",
    };
}
