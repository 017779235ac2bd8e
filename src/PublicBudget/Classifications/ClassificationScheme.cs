namespace PublicBudget.Classifications;

/// <summary>The classifications of 政府收支分类科目 that a budget hangs on. The default is the functional one.</summary>
public enum ClassificationScheme
{
    /// <summary>支出功能分类: what the money is for (类/款/项, codes that begin with 2).</summary>
    Functional = 0,

    /// <summary>部门预算支出经济分类: what a unit buys with it (类/款, codes that begin with 3).</summary>
    DepartmentalEconomic = 1,

    /// <summary>政府预算支出经济分类: the same from the government's side (类/款, codes that begin with 5).</summary>
    GovernmentalEconomic = 2,

    /// <summary>收入分类: where the money comes from (类/款/项/目, codes that begin with 1).</summary>
    Revenue = 3,
}
