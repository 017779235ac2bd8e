namespace PublicBudget.Reporting.Narrative.Grammar;

/// <summary>What the clause that is being read has opened so far. A value: a text has a clause for every dozen characters.</summary>
internal struct ClauseState
{
    /// <summary>Nothing is opened yet.</summary>
    public ClauseState()
    {
    }

    /// <summary>Where the clause's first token stands.</summary>
    public int Start { get; set; } = -1;

    public int SubjectStart { get; private set; } = -1;

    public int SubjectEnd { get; private set; } = -1;

    public FigureBasis Basis { get; set; }

    public int? Year { get; set; }

    /// <summary>上年, 去年: the clause speaks of the year before.</summary>
    public bool IsOfPriorYear { get; set; }

    /// <summary>A verb or noun of change that waits for its number.</summary>
    public Token? Verb { get; set; }

    /// <summary>The verb's amount stands behind the name of what changes: 调减税收收入595万元，由…调整为….</summary>
    public bool Announces { get; set; }

    public ShareDraft? Share { get; set; }

    public CompletionDraft? Completion { get; set; }

    /// <summary>大于 and the like, waiting for 预算数, or behind it for the difference.</summary>
    public Token? DirectionWord { get; set; }

    public DirectionClaim? Direction { get; set; }

    /// <summary>The words of a comparison's base are being read.</summary>
    public bool InBase { get; set; }

    /// <summary>What the clause says changed is a rate: 增幅比上年提高….</summary>
    public bool IsOfRate { get; set; }

    /// <summary>Where 是 of 是上年的2.5倍 stands; −1 without it.</summary>
    public int MultipleStart { get; set; } = -1;

    public bool HasEach { get; set; }

    public bool HasValue { get; set; }

    public readonly bool HasSubject => SubjectStart >= 0;

    public void ExtendSubject(Token token)
    {
        SubjectStart = SubjectStart < 0 ? token.Start : SubjectStart;
        SubjectEnd = token.End;
    }

    public void DropSubject()
    {
        SubjectStart = SubjectEnd = -1;
        Year = null;
        IsOfPriorYear = false;
        Basis = FigureBasis.None;
    }

    /// <summary>What waited for a number has not got one.</summary>
    public void CloseFigures()
    {
        // Called for nearly every token, and mostly nothing waits: tokens are large.
        if (Verb is not null) Verb = null;
        if (DirectionWord is not null) DirectionWord = null;
        Announces = false;
        Share = null;
        Completion = null;
        Direction = null;
    }

    /// <summary>A value was read; the next words begin something new.</summary>
    public void AfterValue()
    {
        CloseFigures();
        DropSubject();
        InBase = false;
        MultipleStart = -1;
        HasValue = true;
    }

    /// <summary>A list of values goes on, or a new member with a name of its own begins.</summary>
    public void AfterPause() => DropSubject();
}
