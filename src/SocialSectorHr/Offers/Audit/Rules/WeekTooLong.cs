using SocialSectorHr.Law;
using SocialSectorHr.Offers;

namespace SocialSectorHr.Audit.Rules;

/// <summary>SHR3015: a week above 48 hours, private or public.</summary>
/// <remarks>The 44 hours of the average are not checked: an offer does not state it.</remarks>
internal sealed class WeekTooLong() : AuditCheck(
    "SHR3015",
    Severity.Error,
    new("semaine au-delà de 48 heures", "week above 48 hours"),
    part: AuditedPart.Hours)
{
    private static readonly LegalSource PrivateLimit = Code.Labour(
        "L3121-20", "48 heures au plus par semaine", "48 hours at most a week");

    private static readonly LegalSource PublicLimit = Code.Decree(
        "2000-815", 2000, 8, 25, "48 heures au plus par semaine dans la fonction publique", "48 hours at most a week in the public service");

    public override void Run(AuditContext audit)
    {
        if (!audit.Law.TryOn(audit.Day, WorkingLimits.WeeklyMaximum, out DatedValue<Hours> longest))
        {
            audit.CannotCheck(this, Fact.LawValue);
            return;
        }

        foreach (Stated<Hours> hours in audit.StatedHours)
        {
            if (hours.Per == Per.Week && (hours.AtMost ?? hours.AtLeast) is { } week && week > longest.Value)
            {
                Say(audit, week, longest.Value);
                return;
            }
        }

        // Hours of a month, a fortnight or a day make a week too.
        if (audit.Terms.Week is { IsKnown: true, Value.WeeklyHours: var derived } && derived > longest.Value)
        {
            Say(audit, Hours.FromExact(derived.Exact.Round(2)), longest.Value);
        }
    }

    protected override bool Applies(AuditContext audit) => audit.StatedHours.Has(static hours => !hours.IsEmpty);

    private void Say(AuditContext audit, Hours week, Hours longest) => audit.Find(
        this,
        new(
            $"une semaine de {week.ToString(Language.French)} dépasse le maximum de {longest.ToString(Language.French)}",
            $"a week of {week} is above the maximum of {longest}"),
        "$.workingTime.hours",
        audit.IsPublic ? PublicLimit : PrivateLimit);
}
