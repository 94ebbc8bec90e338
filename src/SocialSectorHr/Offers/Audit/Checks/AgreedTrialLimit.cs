using NodaTime;
using SocialSectorHr.Offers;

namespace SocialSectorHr.Audit;

/// <summary>What the agreement of the offer says of a stated trial that the Code allows; null where it says nothing.</summary>
internal static class AgreedTrialLimit
{
    public static TrialLimit? Of(AuditContext audit, StaffCategory category, TrialLength trial)
    {
        if (audit.Agreement is not { Agreement: { Trial: { } table } agreement } match)
        {
            return null;
        }

        PermanentContract contract = PermanentContract.From(audit.Day);
        TrialPeriod? longest = null;
        TrialPeriod? usual = null;
        TrialRules? by = null;
        for (int i = 0; i < table.Rows.Count; i++)
        {
            AgreementRow<TrialRules> row = table.Rows[i];
            TrialQuestion question = new(contract, category, audit.Law, row.Rules);
            if (!row.Concerns(category) || !question.IsKnown)
            {
                continue;
            }

            TrialPeriod period = new(question);
            if (longest is null || period.End > longest.Value.End)
            {
                (longest, by) = (period, row.Rules);
            }

            usual ??= row.Groups.Count == 0 ? period : null;
        }

        if (longest is not { } most || by?.Source is not { } source)
        {
            return null;
        }

        // A group of its own may have a longer trial than the others of its category.
        bool? beyondMost = IsBeyond(audit, trial, most);
        bool? beyondUsual = IsBeyond(audit, trial, usual ?? most);
        Bilingual text = new(
            $"{most.Months.ToString(Language.French)} de {agreement.ToString(Language.French)}",
            $"{most.Months} of {agreement}");
        Severity severity = match.IsSure ? Severity.Error : Severity.Warning;
        return beyondMost == true ? new(severity, text, null, source) { IsOfAgreement = true }
            : beyondUsual == false ? null
            : TrialLimit.Lacks(beyondUsual is null ? Fact.Start : Fact.AgreementPlace, source);
    }

    // Months are compared wherever they fall; days need the start.
    private static bool? IsBeyond(AuditContext audit, TrialLength trial, TrialPeriod limit) =>
        (trial.Months is null && !audit.Terms.Start.IsKnown) || trial.InCalendar() is not { } length
            ? trial.IsBeyond(limit.Months)
            : AuditDates.End(audit.Day, length) is { } end ? end > limit.End : null;
}
