using PublicBudget.Reporting.Documents;
using PublicBudget.Reporting.Formats;

namespace PublicBudget.Reporting.Tests.Formats;

public class ReadingDocxTests
{
    [Fact]
    public void Read_MergedCells_BecomeSpans() => Assert.Equal(
        "=|科目编码[1x2]|合计[2x1]|\n|类|款|\n|208|05|1.5|",
        Printed.Text(PackageFile.Docx(
            "<w:tbl><w:tblPr/><w:tr><w:trPr><w:tblHeader/></w:trPr>"
            + Cell("科目编码", "<w:gridSpan w:val='2'/>") + Cell("合计", "<w:vMerge w:val='restart'/>") + "</w:tr>"
            + $"<w:tr>{Cell("类")}{Cell("款")}{Cell("", "<w:vMerge/>")}</w:tr><w:tr>{Cell("208")}{Cell("05")}{Cell("1.5")}</w:tr></w:tbl>")));

    [Fact]
    public void Read_NestedTable_FollowsTheTableAroundIt() => Assert.Equal(
        "|甲|乙|\n|a|b|",
        Printed.Text(PackageFile.Docx($"<w:tbl><w:tr>{Cell("甲")}<w:tc><w:tbl><w:tr>{Cell("a")}{Cell("b")}</w:tr></w:tbl>{Paragraph("乙")}</w:tc></w:tr></w:tbl>")));

    [Fact]
    public void Read_TrackedChanges_AreTakenAsAccepted()
    {
        DocumentReading reading = Printed.Read(PackageFile.Docx(
            "<w:p><w:r><w:t>支出</w:t></w:r><w:del><w:r><w:delText>230</w:delText></w:r></w:del><w:ins><w:r><w:t xml:space='preserve'>239.9 </w:t></w:r></w:ins><w:r><w:t>万元</w:t></w:r></w:p>"
            + $"<w:tbl><w:tr><w:trPr><w:del w:author='x'/></w:trPr>{Cell("旧")}{Cell("1")}</w:tr><w:tr><w:trPr><w:ins w:author='x'/></w:trPr>{Cell("新")}{Cell("2")}</w:tr></w:tbl>"));

        Assert.Equal("支出239.9 万元\n|新|2|", Printed.Text(reading));
        Assert.Equal(ReadRemarkKind.TrackedChange, Assert.Single(reading.Remarks).Kind);
    }

    [Fact]
    public void Read_AutomaticNumbers_ArePrinted()
    {
        const string Numbering = "<w:abstractNum w:abstractNumId='3'><w:lvl w:ilvl='0'><w:start w:val='1'/><w:numFmt w:val='chineseCountingThousand'/><w:lvlText w:val='%1、'/></w:lvl><w:lvl w:ilvl='1'><w:start w:val='1'/><w:numFmt w:val='decimal'/><w:lvlText w:val='（%2）'/></w:lvl></w:abstractNum><w:num w:numId='7'><w:abstractNumId w:val='3'/></w:num>";
        const string Styles = "<w:style w:type='paragraph' w:styleId='1'><w:name w:val='heading 1'/><w:pPr><w:numPr><w:numId w:val='7'/></w:numPr></w:pPr></w:style>";
        string body = Styled("1", "收入") + Numbered(1, "甲") + Numbered(1, "乙") + Styled("1", "支出") + Numbered(1, "丙") + string.Concat(Enumerable.Repeat(Styled("1", "续"), 9));

        Assert.Equal(
            "# 一、收入\n* （1）甲\n* （2）乙\n# 二、支出\n* （1）丙\n# 三、续\n# 四、续\n# 五、续\n# 六、续\n# 七、续\n# 八、续\n# 九、续\n# 十、续\n# 十一、续",
            Printed.Text(PackageFile.Docx(body, Styles, Numbering)));
    }

    [Fact]
    public void Read_TextBoxAndFallback_AreReadOnce() => Assert.Equal(
        "正文\n框中",
        Printed.Text(PackageFile.Docx(
            $"<w:p><w:r><mc:AlternateContent><mc:Choice><w:txbxContent>{Paragraph("框中")}</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>{Paragraph("框中")}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>正文</w:t></w:r></w:p>")));

    [Fact]
    public void Read_FieldsLinksBreaksAndHiddenText_GiveWhatIsPrinted()
    {
        DocumentReading reading = Printed.Read(PackageFile.Docx(
            "<w:p><w:r><w:instrText>PAGE</w:instrText></w:r><w:hyperlink><w:r><w:t>链接</w:t></w:r></w:hyperlink><w:r><w:br/><w:t>次行</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>隐藏</w:t></w:r><w:sdt><w:sdtContent><w:r><w:t>控件</w:t></w:r></w:sdtContent></w:sdt></w:p>"));

        Assert.Equal("链接⏎次行控件", Printed.Text(reading));
        Assert.Equal(ReadRemarkKind.Hidden, Assert.Single(reading.Remarks).Kind);
    }

    [Fact]
    public void Read_Footer_StandsAtTheEnd()
    {
        byte[] file = PackageFile.Docx(Paragraph("正文"), more: ("word/footer1.xml", $"<w:ftr xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'>{Paragraph("单位：万元")}</w:ftr>"));

        Assert.Equal("正文\n单位：万元", Printed.Text(file));
        Assert.Equal(ParagraphRole.Caption, ((Paragraph)Printed.Read(file).Document.Blocks[1]).Role);
    }

    [Fact]
    public void Read_StyleBasedOnItself_Ends() => Assert.Equal(
        "正文",
        Printed.Text(PackageFile.Docx(Styled("a", "正文"), "<w:style w:type='paragraph' w:styleId='a'><w:basedOn w:val='b'/></w:style><w:style w:type='paragraph' w:styleId='b'><w:basedOn w:val='a'/></w:style>")));

    [Fact]
    public void Read_OnlyPictures_IsPartial()
    {
        DocumentReading reading = Printed.Read(PackageFile.Docx("<w:p><w:r><w:drawing><a:blip xmlns:a='x'/></w:drawing></w:r></w:p>"));

        Assert.Empty(reading.Document.Blocks);
        Assert.Equal(ReadRemarkKind.Picture, Assert.Single(reading.Remarks).Kind);
    }

    [Fact]
    public void Read_TablesNestedWithoutEnd_StopsAtTheLimit()
    {
        string body = string.Concat(Enumerable.Repeat("<w:tbl><w:tr><w:tc>", 400)) + string.Concat(Enumerable.Repeat("</w:tc></w:tr></w:tbl>", 400));

        Assert.Equal(nameof(ReadLimits.MaxNesting), Assert.Throws<ReadLimitExceededException>(() => Printed.Read(PackageFile.Docx(body))).Limit);
    }

    private static string Paragraph(string text) => $"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>";

    private static string Styled(string style, string text) => $"<w:p><w:pPr><w:pStyle w:val='{style}'/></w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>";

    private static string Numbered(int level, string text) => $"<w:p><w:pPr><w:numPr><w:ilvl w:val='{level}'/><w:numId w:val='7'/></w:numPr></w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>";

    private static string Cell(string text, string properties = "") => $"<w:tc><w:tcPr>{properties}</w:tcPr>{Paragraph(text)}</w:tc>";
}
