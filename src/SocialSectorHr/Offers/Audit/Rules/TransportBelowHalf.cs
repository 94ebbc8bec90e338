using SocialSectorHr.Law;
using SocialSectorHr.Offers;

namespace SocialSectorHr.Audit.Rules;

/// <summary>SHR5002: under 50 %, or 75 % for public agents since 1 September 2023; under half of the legal week the duty is prorated,
/// and halved for public agents.</summary>
internal sealed class TransportBelowHalf() : AuditCheck(
    "SHR5002",
    Severity.Error,
    new("transport sous la part obligatoire", "transport under the compulsory share"),
    part: AuditedPart.TransportShare)
{
    public override void Run(AuditContext audit)
    {
        Percent share = audit.Offer.Benefits!.Transport!.EmployerShare!.Value;
        Dated<Percent> table = audit.IsPublic ? BenefitLimits.TransportPublicService : BenefitLimits.Transport;
        if (!audit.Law.TryOn(audit.Day, table, out DatedValue<Percent> compulsory) || audit.LegalWeek is not { } legal)
        {
            audit.CannotCheck(this, Fact.LawValue);
            return;
        }

        if (share >= compulsory.Value)
        {
            return;
        }

        // What is due falls with the hours under half of the legal week.
        if (!audit.Terms.Week.IsKnown && audit.Offer.WorkingTime is not ({ Forfait: not null } or { FullTime: true }))
        {
            audit.CannotCheck(this, Fact.WeeklyHours);
            return;
        }

        // C. trav. R3261-9, décret 2010-676: half of the legal week or more counts as full time.
        Percent due = audit.Terms.Week is not { IsKnown: true, Value.WeeklyHours: var week } || week >= legal / 2 ? compulsory.Value
            : audit.IsPublic ? Percent.FromExact(compulsory.Value.Exact / 2)
            : Percent.FromExact(compulsory.Value.Exact * week.Exact / (legal / 2).Exact);
        if (share < due)
        {
            audit.Find(
                this,
                new(
                    $"transport pris en charge à {share.ToString(Language.French)}, la part obligatoire est de {due.ToString(Language.French)}",
                    $"transport paid at {share}, the compulsory share is {due}"),
                "$.benefits.transport",
                compulsory.Source);
        }
    }
}
