namespace PublicBudget.Reporting.Narrative.Recognition;

/// <summary>Finds the statements of one kind in a narrative and has them judged.</summary>
internal interface IStatementRecognizer
{
    /// <summary>Adds the statements that it finds.</summary>
    void Recognize(NarrativeScene scene);
}
