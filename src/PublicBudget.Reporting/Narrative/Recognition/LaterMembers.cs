using PublicBudget.Reporting.Narrative.Grammar;

namespace PublicBudget.Reporting.Narrative.Recognition;

/// <summary>
/// 人员支出A、公用支出B，上年人员支出C、公用支出D，公用支出减少…: two years beside each other, each with its items. The item that the words name is that of
/// the later year, though the other one stands nearer.
/// </summary>
internal static class LaterMembers
{
    /// <summary>How many amounts before that of the earlier year are looked at.</summary>
    private const int Reach = 8;

    /// <summary>The amount of the later year; null where the words name no item, or another base.</summary>
    public static Level? Find(NarrativeScene scene, Level earlier, GrowthClaim claim)
    {
        bool isNamed = !claim.Context.Subject.IsGeneric && claim.Context.Comparison is null or { Amount: null, Year: null, IsComparable: false, Basis: FigureBasis.None };
        if (!isNamed || earlier.Sentence != claim.Sentence || (!earlier.IsOfPriorYear && earlier.Year is null))
        {
            return null;
        }

        List<Level> levels = scene.Outline.Levels;
        int last = scene.Topics.FirstLevelFrom(earlier.Index) - 1;
        for (int i = last; i >= 0 && last - i < Reach && levels[i].Sentence == earlier.Sentence; i--)
        {
            bool isLater = earlier.IsOfPriorYear ? !levels[i].IsOfPriorYear : levels[i].Year == earlier.Year + 1;
            if (isLater && levels[i].Depth == earlier.Depth && levels[i].Basis.Agrees(earlier.Basis) && !levels[i].IsAside && levels[i].Topic.IsSame(earlier.Topic))
            {
                return levels[i];
            }
        }

        return null;
    }
}
