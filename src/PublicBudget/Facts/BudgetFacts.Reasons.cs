using PublicBudget.Budgets;

namespace PublicBudget.Facts;

/// <content>主要原因: the reasons that the budget gives for its changes.</content>
internal sealed partial class BudgetFacts
{
    private void AddReasons(ChangeReasons reasons)
    {
        AddReason(FactKeys.TotalRevenue(Version), reasons.Total);
        AddReason(FactKeys.TotalExpenditure(Version), reasons.Total);
        AddReason(FactKeys.Expenditure(Version, FundScope.GeneralPublicBudget), reasons.GeneralPublicBudget);
        AddReason(FactKeys.Expenditure(Version, FundScope.GovernmentManagedFunds), reasons.GovernmentManagedFunds);
        AddReason(FactKeys.Of(Version, FactConcept.ThreePublicExpenses), reasons.ThreePublicExpenses);
        AddReason(FactKeys.Of(Version, FactConcept.OverseasTravel), reasons.OverseasTravel);
        AddReason(FactKeys.Of(Version, FactConcept.OfficialHospitality), reasons.OfficialHospitality);
        AddReason(FactKeys.Of(Version, FactConcept.VehicleOperation), reasons.VehicleOperation);
        AddReason(FactKeys.Of(Version, FactConcept.VehiclePurchase), reasons.VehiclePurchase);
        AddReason(FactKeys.Of(Version, FactConcept.AdministrativeOperatingExpenses), reasons.AdministrativeOperatingExpenses);
    }

    private void AddReason(FactKey key, string? reason)
    {
        if (reason is not null) _builder.Add(new Mention { Kind = MentionKind.Reason, Text = reason, Key = key });
    }
}
