namespace PublicBudget.Reporting.Narrative.Text;

/// <summary>The shape of a heading number or list number, from the outermost to the innermost as documents use them.</summary>
internal enum LineMarkerKind : byte
{
    /// <summary>No number.</summary>
    None = 0,

    /// <summary>第一部分, 第二章.</summary>
    Part,

    /// <summary>一、</summary>
    Chinese,

    /// <summary>（一）</summary>
    BracketedChinese,

    /// <summary>1. 1、 1)</summary>
    Digits,

    /// <summary>(1)</summary>
    BracketedDigits,

    /// <summary>①</summary>
    Circled,
}
