namespace PublicBudget.Performance;

/// <summary>What form a target (目标值) has.</summary>
public enum TargetKind
{
    /// <summary>Printed, but in no form that the library knows: two cells run together, digits cut off.</summary>
    Unrecognised = 0,

    /// <summary>A number with an operator and a unit (定量), for example "≥90%".</summary>
    Quantitative,

    /// <summary>A number between two others, for example "80-90%".</summary>
    Range,

    /// <summary>A day or a period by which something is done, for example "12月底前".</summary>
    Date,

    /// <summary>Progress in steps, for example "第一季度25%，第二季度50%".</summary>
    Schedule,

    /// <summary>Words (定性), for example "健全" or "严格执行相关制度规定".</summary>
    Qualitative,

    /// <summary>A change against an earlier year, for example "较上年提高5个百分点".</summary>
    Baseline,

    /// <summary>A form's own filler: "**", "XX", "—", 无, 暂不确定, 不适用.</summary>
    Placeholder,
}
