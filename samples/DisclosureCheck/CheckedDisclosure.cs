using PublicBudget.Reporting.Disclosures;
using PublicBudget.Verification;

namespace DisclosureCheck;

/// <summary>A file that was read, with the verdict on it.</summary>
internal sealed record CheckedDisclosure(string Path, Disclosure Disclosure)
{
    /// <summary>The verdict.</summary>
    public VerificationReport Report { get; } = Disclosure.Verify();
}
