namespace PublicBudget.Reporting.Tests.Disclosures.Reading;

/// <summary>A short disclosure that keeps every rule of structure and precision; each is broken by changing a few words of it.</summary>
internal static class ReadRuleDocument
{
    /// <summary>The document as a web page.</summary>
    public const string Html =
        """
        <html><head><title>青禾市水文测报站2023年单位预算</title></head><body>
        <h1>青禾市水文测报站2023年单位预算</h1>
        <p>批复日期：2023年2月10日</p>
        <p>公开日期：2023年2月20日</p>
        <p>目录</p>
        <p>一、单位概况</p>
        <p>二、收支总表</p>
        <p>三、支出总表</p>
        <p>四、一般公共预算支出表</p>
        <p>五、政府性基金预算支出表</p>
        <p>六、财政拨款收支总表</p>
        <p>七、机关运行经费安排情况</p>
        <p>八、名词解释</p>
        <p>一、单位概况</p>
        <p>本单位预算编制范围的预算单位共2个。</p>
        <p>收支情况见《收支总表》。2023年收入总计100.00万元，支出总计100.00万元。其中：基本支出60.00万元，占60.00%。</p>
        <p>二、收支总表</p><p>单位名称：青禾市水文测报站</p><p>单位：万元</p>
        <table><tr><td colspan="2">收入</td><td colspan="2">支出</td></tr><tr><td>项目</td><td>预算数</td><td>项目</td><td>预算数</td></tr>
        <tr><td>一、一般公共预算拨款收入</td><td>100.00</td><td>一、农林水支出</td><td>100.00</td></tr>
        <tr><td>收入总计</td><td>100.00</td><td>支出总计</td><td>100.00</td></tr></table>
        <p>三、支出总表</p><p>单位名称：青禾市水文测报站</p><p>单位：万元</p>
        <table><tr><td>科目编码</td><td>单位代码</td><td>单位名称（科目）</td><td>合计</td><td>基本支出</td><td>项目支出</td></tr>
        <tr><td></td><td></td><td>合计</td><td>100.00</td><td>60.00</td><td>40.00</td></tr>
        <tr><td></td><td>101001</td><td>青禾市水文测报站</td><td>70.00</td><td>60.00</td><td>10.00</td></tr>
        <tr><td>2130313</td><td>101001</td><td>水文测报</td><td>70.00</td><td>60.00</td><td>10.00</td></tr>
        <tr><td></td><td>101002</td><td>青禾市堤防站</td><td>30.00</td><td></td><td>30.00</td></tr>
        <tr><td>2130314</td><td>101002</td><td>防汛</td><td>30.00</td><td></td><td>30.00</td></tr></table>
        <p>四、一般公共预算支出表</p><p>单位名称：青禾市水文测报站</p><p>单位：万元</p>
        <table><tr><td>科目编码</td><td>科目名称</td><td>合计</td><td>基本支出</td><td>项目支出</td></tr>
        <tr><td>2130313</td><td>水文测报</td><td>70.00</td><td>60.00</td><td>10.00</td></tr>
        <tr><td>2130314</td><td>防汛</td><td>30.00</td><td></td><td>30.00</td></tr>
        <tr><td></td><td>合计</td><td>100.00</td><td>60.00</td><td>40.00</td></tr></table>
        <p>五、政府性基金预算支出表</p><p>单位名称：青禾市水文测报站</p><p>单位：万元</p>
        <table><tr><td>科目编码</td><td>科目名称</td><td>合计</td><td>基本支出</td><td>项目支出</td></tr><tr><td></td><td>合计</td><td></td><td></td><td></td></tr></table>
        <p>注：本单位没有政府性基金预算安排的支出，故本表为空表。</p>
        <p>六、财政拨款收支总表</p><p>单位名称：青禾市水文测报站</p><p>单位：万元</p>
        <table><tr><td colspan="2">收入</td><td colspan="2">支出</td></tr><tr><td>项目</td><td>预算数</td><td>项目</td><td>预算数</td></tr>
        <tr><td>一、一般公共预算拨款</td><td>100.00</td><td>一、农林水支出</td><td>100.00</td></tr>
        <tr><td>收入总计</td><td>100.00</td><td>支出总计</td><td>100.00</td></tr></table>
        <p>七、机关运行经费安排情况</p><p>本单位没有机关运行经费。</p>
        <p>八、名词解释</p><p>基本支出：为保障机构正常运转、完成日常工作任务而发生的支出。</p>
        </body></html>
        """;
}
