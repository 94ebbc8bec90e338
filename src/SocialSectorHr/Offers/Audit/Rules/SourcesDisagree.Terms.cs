using NodaTime;
using SocialSectorHr.Offers;

namespace SocialSectorHr.Audit.Rules;

/// <content>The terms that prose and form may both state, beside the amounts: compared wherever both speak.</content>
internal sealed partial class SourcesDisagree
{
    private void Terms(AuditContext audit, JobOffer prose, JobOffer form)
    {
        if (prose.Contracts.Count > 0 && form.Contracts.Count > 0
            && !prose.Contracts.Any(said => form.Contracts.Any(filled => filled.GetType() == said.GetType())))
        {
            Say(audit, "contracts", language => Contracts(prose, language), language => Contracts(form, language));
        }

        Words(audit, "start", StartReading.Day(prose.Start), StartReading.Day(form.Start), DateText.Write);
        if (prose.Contracts is [StatedContract.Temporary said] && form.Contracts is [StatedContract.Temporary filled])
        {
            Words(audit, "contracts", Day(said.End), Day(filled.End), DateText.Write);
        }

        Figures(audit, "trial", prose.Trial?.Length, form.Trial?.Length);
        Words(audit, "status", prose.Status, form.Status, static (status, language) => status.Label(language));
        Words(
            audit,
            "workplace.departement",
            prose.Workplace?.Departement,
            form.Workplace?.Departement,
            static (departement, _) => departement.Number);
        WorkingHours(audit, prose.WorkingTime, form.WorkingTime);
        Figures(audit, "workingTime.rtt", prose.WorkingTime?.Rtt?.Days, form.WorkingTime?.Rtt?.Days);
        Figures(audit, "workingTime.forfait", prose.WorkingTime?.Forfait?.Days, form.WorkingTime?.Forfait?.Days);
        Figures(audit, "leave.weeks", prose.Leave?.Weeks, form.Leave?.Weeks);
        if (prose.Leave?.Unit == form.Leave?.Unit)
        {
            Figures(audit, "leave.days", prose.Leave?.Days, form.Leave?.Days);
        }
    }

    private static LocalDate? Day(StatedDate? said) => said is { IsDay: true } ? said.Earliest : null;

    private void WorkingHours(AuditContext audit, StatedWorkingTime? prose, StatedWorkingTime? form)
    {
        Words(
            audit,
            "workingTime.fullTime",
            prose?.FullTime,
            form?.FullTime,
            static (isFull, language) => new StatedWorkingTime { FullTime = isFull }.ToString(language));
        Words(
            audit,
            "workingTime.shareOfFullTime",
            prose?.ShareOfFullTime,
            form?.ShareOfFullTime,
            static (share, language) => share.ToString(language));
        foreach (Stated<Hours> said in prose?.Hours ?? [])
        {
            foreach (Stated<Hours> filled in form?.Hours ?? [])
            {
                Figures<Hours>(audit, "workingTime.hours", said, filled);
            }
        }
    }

    /// <summary>Two figures of one period that have nothing in common.</summary>
    private void Figures<T>(AuditContext audit, string member, Stated<T>? prose, Stated<T>? form)
        where T : struct, IComparable<T>
    {
        if (prose is { } said && form is { } filled && said.Per == filled.Per && (IsAbove(said, filled) || IsAbove(filled, said)))
        {
            Say(audit, member, said.ToString, filled.ToString);
        }
    }

    private static bool IsAbove<T>(Stated<T> high, Stated<T> low)
        where T : struct, IComparable<T> => high.AtLeast is { } least && low.AtMost is { } most && least.CompareTo(most) > 0;

    private void Words<T>(AuditContext audit, string member, T? prose, T? form, Func<T, Language, string> words)
        where T : struct
    {
        if (prose is { } said && form is { } filled && !said.Equals(filled))
        {
            Say(audit, member, language => words(said, language), language => words(filled, language));
        }
    }

    private void Say(AuditContext audit, string member, Func<Language, string> prose, Func<Language, string> form) => audit.Find(
        this,
        Severity.Warning,
        new(
            $"le texte dit {prose(Language.French)}, le formulaire {form(Language.French)}",
            $"the prose says {prose(Language.English)}, the form {form(Language.English)}"),
        [$"$.{member}", $"$.form.{member}"]);

    private static string Contracts(JobOffer offer, Language language) =>
        StatedContract.Join(offer.Contracts, offer.ContractsAreAChoice, language);
}
