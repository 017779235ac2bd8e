namespace PublicBudget.Reporting.Documents;

/// <summary>Where the text of a cell stands (对齐).</summary>
public enum CellAlignment
{
    /// <summary>As usual: figures right, heads centred, text left.</summary>
    Auto,

    /// <summary>Left.</summary>
    Left,

    /// <summary>Centred.</summary>
    Center,

    /// <summary>Right.</summary>
    Right,
}
