namespace PublicBudget.Performance;

/// <summary>The light of an indicator during the year (绩效监控预警).</summary>
public enum MonitoringLight
{
    /// <summary>红灯: far behind.</summary>
    Red = 0,

    /// <summary>黄灯: behind.</summary>
    Yellow,

    /// <summary>绿灯: as planned.</summary>
    Green,

    /// <summary>蓝灯: far ahead; the target was perhaps set too low.</summary>
    Blue,
}
