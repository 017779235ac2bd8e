namespace PublicBudget.Reporting.Formats.Reading.Excel;

internal sealed partial class CellNumberFormat
{
    /// <summary>The code of a built-in format; null where the number stands for none. 27 to 58 are those of Chinese workbooks.</summary>
    public static string? BuiltIn(int id) => id switch
    {
        0 => "General",
        1 => "0",
        2 => "0.00",
        3 => "#,##0",
        4 => "#,##0.00",
        9 => "0%",
        10 => "0.00%",
        14 => "yyyy/m/d",
        15 => "d-mmm-yy",
        16 => "d-mmm",
        17 => "mmm-yy",
        18 or 19 or 20 or 21 => "h:mm",
        22 => "yyyy/m/d h:mm",
        27 or 36 or 50 or 57 => "yyyy\"年\"m\"月\"",
        28 or 29 or 51 or 54 or 58 => "m\"月\"d\"日\"",
        30 => "m-d-yy",
        31 => "yyyy\"年\"m\"月\"d\"日\"",
        32 or 33 or 34 or 35 or 55 or 56 => "h\"时\"mm\"分\"",
        37 or 38 => "#,##0;-#,##0",
        39 or 40 => "#,##0.00;-#,##0.00",
        41 or 42 => "#,##0;-#,##0;\"-\"",
        43 or 44 => "#,##0.00;-#,##0.00;\"-\"",
        45 or 46 or 47 => "mm:ss",
        49 => "@",
        52 => "yyyy\"年\"m\"月\"",
        53 => "m\"月\"d\"日\"",
        _ => null,
    };
}
