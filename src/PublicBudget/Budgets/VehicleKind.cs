namespace PublicBudget.Budgets;

/// <summary>The kinds of vehicle that the paragraph on state-owned assets (国有资产占用) counts. Forms print a selection of them.</summary>
public enum VehicleKind
{
    /// <summary>一般公务用车.</summary>
    General = 0,

    /// <summary>一般执法执勤用车.</summary>
    LawEnforcement = 1,

    /// <summary>领导干部用车.</summary>
    Official = 2,

    /// <summary>机要通信用车.</summary>
    Communication = 3,

    /// <summary>应急保障用车.</summary>
    Emergency = 4,

    /// <summary>特种专业技术用车.</summary>
    SpecialTechnical = 5,

    /// <summary>离退休干部用车.</summary>
    RetiredOfficials = 6,

    /// <summary>其他用车.</summary>
    Other = 7,
}
