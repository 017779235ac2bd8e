namespace PublicBudget.Verification.Catalogue;

/// <summary>Who demands a relation: the law, the forms, or practice. One wording for each.</summary>
internal static class Authorities
{
    public const string DisclosureLaw = "预算法第14条；财预〔2016〕143号 地方预决算公开操作规程";
    public const string Balance = "预算法第12条、第35条：收支平衡；单位收支总表的表式";
    public const string Form = "公开表表式：合计、小计与分项的定义";
    public const string DetailLaw = "预算法第46条：支出按功能分类列示到项，基本支出按经济分类列示到款";
    public const string ClassificationLaw = "预算法第32条；各年度政府收支分类科目";
    public const string EconomicReform = "财预〔2017〕98号 支出经济分类科目改革方案";
    public const string Identity = "同一数据只有一个值；XBRL Calculations 1.1 第5节（重复事实）";
    public const string ThreePublic = "财预〔2016〕143号：“三公”经费分项公开；中办发〔2016〕13号";
    public const string Operating = "机关运行经费的定义：行政及参公单位基本支出中的日常公用经费；预算法第14条";
    public const string Procurement = "预算法第14条；政府采购法第2条（货物、工程、服务）";
    public const string SmallBusiness = "财库〔2020〕46号 政府采购促进中小企业发展管理办法";
    public const string Assets = "财预〔2016〕143号：国有资产占用情况说明";
    public const string Arithmetic = "算术：由所列数字推得";
    public const string Wording = "文字与数字一致；财政部预决算公开检查的真实性要求";
    public const string Completeness = "财政部预决算公开检查的完整性要求；财预〔2016〕143号";
    public const string Rounding = "四舍五入；XBRL Calculations 1.1（区间检验）";
    public const string Consolidation = "部门预算由所属单位预算汇总而成：预算法第8条、第32条";
    public const string Performance = "预算法第32条；财预〔2015〕88号；财预〔2021〕101号";
}
