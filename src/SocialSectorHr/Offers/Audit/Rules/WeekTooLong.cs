using SocialSectorHr.Law;
using SocialSectorHr.Offers;

namespace SocialSectorHr.Audit.Rules;

/// <summary>SHR3015: a week above 48 hours, or above that of the agreement, or 44 hours where the hours are known to be an average; nights
/// and Sundays could not be checked.</summary>
/// <remarks>An agreement may raise the average to 46 hours (C. trav. L3121-23); none may for a public post.</remarks>
internal sealed class WeekTooLong() : AuditCheck(
    "SHR3015",
    Severity.Error,
    new("semaine au-delà de 48 heures", "week above 48 hours"),
    part: AuditedPart.Hours)
{
    private static readonly LegalSource PrivateLimit = Code.Labour(
        "L3121-20", "48 heures au plus par semaine", "48 hours at most a week");

    private static readonly LegalSource PublicLimit = Code.Decree(
        "2000-815",
        2000,
        8,
        25,
        "48 heures au plus par semaine et 44 en moyenne dans la fonction publique",
        "48 hours at most a week and 44 on average in the public service");

    // Where the derogations by right from the rest on Sundays do not apply (C. trav. L3134-1).
    private static readonly string[] LocalLaw = ["57", "67", "68"];

    public override void Run(AuditContext audit)
    {
        if (!audit.Law.TryOn(audit.Day, WorkingLimits.WeeklyMaximum, out DatedValue<Hours> longest))
        {
            audit.CannotCheck(this, Fact.LawValue);
            return;
        }

        Hours? week = Longest(audit, out bool isWeekly);
        if (!isWeekly && IsOfADay(audit)
            && audit.Law.TryOn(audit.Day, WorkingLimits.AverageMaximum, out DatedValue<Hours> average) && week > average.Value)
        {
            audit.CannotCheck(this, Fact.WeeklyHours); // hours of a day, of how many days a week is not said
        }
        else if (week > longest.Value)
        {
            Say(audit, week.Value, longest.Value, Severity.Error, audit.IsPublic ? PublicLimit : PrivateLimit);
        }
        else if (week is not { } stated || !OfTheAgreement(audit, stated))
        {
            Average(audit, week, isWeekly);
            Unsocial(audit);
        }
    }

    protected override bool Applies(AuditContext audit) =>
        audit.StatedHours.Has(static hours => !hours.IsEmpty)
            || (!audit.IsPublic && (Works(audit, UnsocialHours.Night) || OnSundays(audit)));

    /// <summary>The longest week that is stated; hours of a month, a fortnight or a day make a week too.</summary>
    private static Hours? Longest(AuditContext audit, out bool isWeekly)
    {
        Hours? longest = null;
        foreach (Stated<Hours> hours in audit.StatedHours)
        {
            if (hours.Per == Per.Week && (hours.AtMost ?? hours.AtLeast) is { } week && !(week <= longest))
            {
                longest = week;
            }
        }

        isWeekly = longest is not null;
        return longest ?? (audit.Terms.Week is { IsKnown: true, Value.WeeklyHours: var derived }
            ? Hours.FromExact(derived.Exact.Round(2))
            : null);
    }

    /// <summary>Whether the hours are known by the day alone, and the days of the week are not stated.</summary>
    private static bool IsOfADay(AuditContext audit) => audit.Offer.WorkingTime is { Timetable: null }
        && !audit.StatedHours.Has(static hours => hours.Per is Per.Week or Per.Fortnight or Per.Month);

    private static bool OnSundays(AuditContext audit) => Works(audit, UnsocialHours.Sunday) || Works(audit, UnsocialHours.WeekEnd);

    private static bool Works(AuditContext audit, UnsocialHours kind)
    {
        for (int i = 0; i < audit.Offer.WorkingTime?.UnsocialHours.Count; i++)
        {
            if (audit.Offer.WorkingTime.UnsocialHours[i].Kind == kind)
            {
                return true;
            }
        }

        return false;
    }

    private bool OfTheAgreement(AuditContext audit, Hours week)
    {
        if (audit.Agreement is { Agreement.WorkingTime.Limits: { WeeklyMaximum: { } longest, Source: { } source } } match && week > longest)
        {
            Say(audit, week, longest, match.IsSure ? Severity.Error : Severity.Warning, source);
            return true;
        }

        return false;
    }

    private void Average(AuditContext audit, Hours? stated, bool isWeekly)
    {
        if (stated is not { } week
            || !audit.Law.TryOn(audit.Day, WorkingLimits.AverageMaximum, out DatedValue<Hours> average)
            || !audit.Law.TryOn(audit.Day, WorkingLimits.AverageMaximumRaised, out DatedValue<Hours> raised)
            || week <= average.Value)
        {
            return;
        }

        bool isAverage = !isWeekly || audit.Offer.WorkingTime!.Annualised == false;
        Hours most = audit.IsPublic ? average.Value : raised.Value;
        if (isAverage && week > most)
        {
            audit.Find(
                this,
                new(
                    $"{week.ToString(Language.French)} par semaine en moyenne, au-delà de {most.ToString(Language.French)}",
                    $"{week} a week on average, above {most}"),
                "$.workingTime.hours",
                audit.IsPublic ? PublicLimit : raised.Source);
        }
        else
        {
            audit.DependsOn(
                this,
                Fact.AgreementRules,
                new(
                    $"{average.Value.ToString(Language.French)} au plus en moyenne sur douze semaines{(audit.IsPublic ? string.Empty : $", {raised.Value.ToString(Language.French)} par accord")}",
                    $"{average.Value} at most on average over twelve weeks{(audit.IsPublic ? string.Empty : $", {raised.Value} by agreement")}"));
        }
    }

    private void Unsocial(AuditContext audit)
    {
        if (audit.IsPublic)
        {
            return;
        }

        if (Works(audit, UnsocialHours.Night))
        {
            audit.DependsOn(
                this,
                Fact.AgreementRules,
                new(
                    "la nuit a ses propres limites, que l'accord élargit (C. trav. L3122-6, L3122-7)",
                    "nights have their own limits, which the agreement widens (C. trav. L3122-6, L3122-7)"));
        }
        else if (OnSundays(audit) && !MayWorkOnSundays(audit.Offer))
        {
            audit.DependsOn(
                this,
                Fact.AgreementRules,
                new(
                    "le dimanche est de repos, sauf dérogation de l'établissement (C. trav. L3132-3, L3132-12)",
                    "Sunday is a rest day, unless the establishment has a derogation (C. trav. L3132-3, L3132-12)"));
        }
    }

    // Social establishments work on Sundays by right (C. trav. L3132-12, R3132-5).
    private static bool MayWorkOnSundays(JobOffer offer) => offer.Employer?.Activity == Activity.ChildProtection
        && offer.Workplace?.Departement is { } departement && !LocalLaw.Contains(departement.Number, StringComparer.Ordinal);

    private void Say(AuditContext audit, Hours week, Hours longest, Severity severity, LegalSource source) => audit.Find(
        this,
        severity,
        new(
            $"une semaine de {week.ToString(Language.French)} dépasse le maximum de {longest.ToString(Language.French)}",
            $"a week of {week} is above the maximum of {longest}"),
        ["$.workingTime.hours"],
        source);
}
