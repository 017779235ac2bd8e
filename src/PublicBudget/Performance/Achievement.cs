namespace PublicBudget.Performance;

/// <summary>How far a qualitative target is reached (定性指标的完成情况), in the three steps of 财预〔2020〕10号.</summary>
public enum Achievement
{
    /// <summary>未达成年度指标且效果较差.</summary>
    NotAchieved = 0,

    /// <summary>部分达成年度指标并具有一定效果.</summary>
    Partly,

    /// <summary>达成年度指标.</summary>
    Achieved,
}
