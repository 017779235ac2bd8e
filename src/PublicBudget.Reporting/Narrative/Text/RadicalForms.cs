namespace PublicBudget.Reporting.Narrative.Text;

/// <summary>
/// Characters that text layers of PDF files print in place of ordinary ones: the 214 Kangxi radicals (U+2F00 …, in their
/// order) and those of the radicals supplement (U+2E80 …) that are characters by themselves. Unicode's compatibility
/// normalization folds the former and, but for two, not the latter.
/// </summary>
internal static class RadicalForms
{
    public const char FirstKangxi = '\u2F00';

    /// <summary>The character of each Kangxi radical, from U+2F00 on, simplified where the words of budgets are.</summary>
    public const string Kangxi =
        "一丨丶丿乙亅二亠人儿入八冂冖冫几凵刀力勹匕匚匸十卜卩厂厶又口囗土士夂夊夕大女子宀寸小尢尸屮山巛工己巾干幺广廴廾弋弓彐彡彳心戈户手" +
        "支攴文斗斤方无日曰月木欠止歹殳毋比毛氏气水火爪父爻爿片牙牛犬玄玉瓜瓦甘生用田疋疒癶白皮皿目矛矢石示禸禾穴立竹米糸缶网羊羽老而耒耳" +
        "聿肉臣自至臼舌舛舟艮色艸虍虫血行衣襾见角言谷豆豕豸贝赤走足身车辛辰辵邑酉釆里金长门阜隶隹雨青非面革韦韭音页风飞食首香马骨高髟斗鬯" +
        "鬲鬼鱼鸟卤鹿麦麻黄黍黑黹黾鼎鼓鼠鼻齐齿龙龟龠";

    /// <summary>Radical of the supplement, character, radical, character …</summary>
    public const string Supplement =
        "⺁厂⺇几⺈刀⺊卜⺌小⺎兀⺓幺⺕彐⺗心⺙攵⺝月⺞歹⺟母⺠民⺥爪⺧牛⺨犬⺩王⺪疋⺫目⺬示⺮竹⺰丝⺳网⺶羊⺸羊⺹老⺺聿⺼肉⺾艹⻁虎⻂衣⻄西" +
        "⻅见⻆角⻉贝⻊足⻋车⻌辶⻍辶⻏阝⻑長⻒長⻓长⻔门⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻟食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻬齐⻮齿⻰龙⻳龟";
}
