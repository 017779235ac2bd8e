namespace PublicBudget.Reporting.Formats.Writing.Word;

/// <summary>A Chinese font by the name that official documents ask for, and the one that most systems have in its place.</summary>
internal sealed record DocxFont(string Name, string Substitute)
{
    public static readonly DocxFont Title = new("方正小标宋简体", "华文中宋");
    public static readonly DocxFont Heading = new("黑体", "SimHei");
    public static readonly DocxFont Subheading = new("楷体_GB2312", "楷体");
    public static readonly DocxFont Body = new("仿宋_GB2312", "仿宋");
    public static readonly DocxFont Table = new("宋体", "SimSun");

    public static readonly DocxFont[] All = [Title, Heading, Subheading, Body, Table];
}
