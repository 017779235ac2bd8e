namespace PublicBudget.Reporting.Narrative.Composing;

/// <summary>Where else a figure of the narrative stands. A test holds composed documents to it.</summary>
public enum FigureHome
{
    /// <summary>The same figure is printed in a table. The default.</summary>
    Table = 0,

    /// <summary>No table of the form has it: shares, growth, 机关运行经费, 政府采购, 国有资产, 专项转移支付.</summary>
    TextOnly = 1,
}
