namespace PublicBudget.Reporting.Narrative.Grammar;

/// <summary>占…, waiting for its percentage.</summary>
internal sealed class ShareDraft(int start)
{
    /// <summary>Where 占 stands.</summary>
    public int Start { get; } = start;

    /// <summary>A noun such as 比重 said it.</summary>
    public bool IsNoun { get; set; }

    public int WholeStart { get; private set; } = -1;

    public int WholeEnd { get; private set; } = -1;

    /// <summary>The last word of the whole, if it names a budget: 占年初预算.</summary>
    public FigureBasis LastBasis { get; private set; }

    /// <summary>The whole has a name besides 预算 and a year.</summary>
    public bool HasName { get; private set; }

    public Figure? WholeAmount { get; set; }

    public bool HasNumber => WholeAmount is not null;

    /// <summary>占调整预算的…: not a share but a completion.</summary>
    public bool IsCompletion => !HasName && LastBasis.IsBudget();

    public void Extend(Token token, bool isName)
    {
        WholeStart = WholeStart < 0 ? token.Start : WholeStart;
        WholeEnd = token.End;
        HasName |= isName;
        LastBasis = FigureBasis.None;
    }

    /// <summary>年初预算 is a denominator of its own, 预算收入 and 支出预算 are names.</summary>
    public void ExtendBasis(Token token, bool isName)
    {
        Extend(token, isName);
        LastBasis = token.Word.Basis;
    }
}
