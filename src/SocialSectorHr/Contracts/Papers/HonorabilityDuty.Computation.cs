using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <content>Computed once: whether the certificate is required, and of what age.</content>
public readonly partial record struct HonorabilityDuty
{
    private static readonly LocalDate Created = new(2024, 7, 1);
    private static readonly LocalDate FirstWave = new(2024, 9, 23);
    private static readonly LocalDate SecondWave = new(2025, 3, 1);
    private static readonly LocalDate Everywhere = new(2025, 10, 1);
    private static readonly LocalDate Loire = new(2025, 4, 1);
    private static readonly LocalDate InForce = new(2026, 1, 1);

    internal HonorabilityDuty(in HonorabilityQuestion question, Explanation? why = null)
    {
        this.question = question;
        IsInField = question.Activity is { } known ? known != SocialSectorHr.Activity.Other : null;
        IsPortalOpen = OpenIn(question.Departement, question.HiredOn);
        if (why is not null)
        {
            ExplainDuty(why);
        }

        if (IsRequired != false)
        {
            MaximumAge = question.Read(HonorabilityLimits.MaximumAge, why);
            RenewedEvery = question.Read(HonorabilityLimits.Renewal, why);
        }
    }

    private void ExplainDuty(Explanation why)
    {
        why.Given(new("embauche", "hiring"), HiredOn);
        why.Decided(
            new("protection de l'enfance ou petite enfance", "child protection or early childhood"),
            IsInField,
            source: SocialActionCode.L133_6);
        if (IsInField != false)
        {
            ExplainPortal(why);
        }

        Bilingual required = new("attestation exigée avant l'embauche", "certificate required before the hiring");
        Bilingual forbidden = new("interdit de la demander", "asking for it is forbidden");
        if (HiredOn < Created)
        {
            Bilingual none = new("sans objet : créée le 1er juillet 2024", "not applicable: created on 1 July 2024");
            why.Concluded(required, IsRequired, none, Decrees.Decree_2024_643);
            why.Concluded(forbidden, IsAskingForbidden, none, Decrees.Decree_2024_643);
            return;
        }

        why.Decided(required, IsRequired, source: SocialActionCode.L133_6);
        why.Decided(
            forbidden,
            IsAskingForbidden,
            IsAskingForbidden == true ? new("hors des deux champs", "outside the two fields") : default,
            SocialActionCode.L133_6);
    }

    private void ExplainPortal(Explanation why)
    {
        bool isInForce = HiredOn >= InForce;
        why.Decided(
            new("portail ouvert dans le département à cette date", "portal open in the département on that day"),
            IsPortalOpen,
            IsPortalOpen is null
                ? new("calendrier de ce département non connu", "timetable of this département not known")
                : isInForce
                ? new("partout le 1er janvier 2026 au plus tard (art. 3)", "everywhere on 1 January 2026 at the latest (art. 3)")
                : new("calendrier du portail, par département", "timetable of the portal, by département"),
            isInForce ? Decrees.Decree_2024_643 : Decrees.Arrete_2024_07_08);
    }

    /// <summary>Whether the portal is open: by the dates the public timetable gives; null where it gives none.</summary>
    private static bool? OpenIn(Departement? departement, LocalDate day)
    {
        if (day < FirstWave || day >= InForce)
        {
            return day >= InForce;
        }

        return departement?.Number switch
        {
            null => null,
            "75" or "91" or "92" or "49" or "59" or "85" => true,
            "42" => day >= Loire,

            // Put off to a day that was not found.
            "69" => day < Everywhere ? false : null,
            _ => day >= Everywhere ? true : day < SecondWave ? false : null,
        };
    }
}
