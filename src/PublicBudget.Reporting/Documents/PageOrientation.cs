namespace PublicBudget.Reporting.Documents;

/// <summary>How a page lies (纸张方向).</summary>
public enum PageOrientation
{
    /// <summary>As the content needs it: wide tables lie across.</summary>
    Auto,

    /// <summary>Upright (纵向).</summary>
    Portrait,

    /// <summary>Across (横向).</summary>
    Landscape,
}
