namespace PublicBudget.Verification;

/// <summary>
/// One check as the rules write it down: numbers into the sheet and the log, so that checking allocates next to nothing. Values
/// and differences follow from the operands; it becomes a <see cref="Check"/> when somebody looks.
/// </summary>
internal struct CheckData
{
    private readonly byte _relation;
    private byte _verdict;

    /// <summary>The rule's place in the rule set.</summary>
    public required int Rule { get; init; }

    public required Relation Relation
    {
        readonly get => (Relation)_relation;
        init => _relation = (byte)value;
    }

    public Verdict Verdict
    {
        readonly get => (Verdict)_verdict;
        set => _verdict = (byte)value;
    }

    /// <summary>How many instances the check stands for: relations about words are counted together while they hold.</summary>
    public int Instances { get; set; }

    /// <summary>Whether the operands are those of <see cref="NamedFigures"/>.</summary>
    public bool IsNamed { get; init; }

    /// <summary>Where the operands begin in the log; the first of them is the figure that is stated.</summary>
    public int FirstOperand { get; init; }

    public int OperandCount { get; init; }

    /// <summary>The number of its detail in the log, from 1; 0 for none.</summary>
    public int Detail { get; set; }
}
