namespace PublicBudget.Performance;

/// <summary>The operator of a target (计算符号): how the actual value is to compare with the number.</summary>
public enum TargetOperator
{
    /// <summary>= (等于, 达到, 为). It is also what a target without a printed operator means.</summary>
    Equal = 0,

    /// <summary>≥ (不低于, 不少于, 至少, 以上). 以上 includes the number itself: 民法典 art. 1259.</summary>
    AtLeast,

    /// <summary>≤ (不高于, 不超过, 至多, 以内, 以下). 以内 and 以下 include the number itself: 民法典 art. 1259.</summary>
    AtMost,

    /// <summary>&gt; (超过, 大于, 高于). 超过 excludes the number itself: 民法典 art. 1259.</summary>
    GreaterThan,

    /// <summary>&lt; (小于, 低于, 少于).</summary>
    LessThan,
}
