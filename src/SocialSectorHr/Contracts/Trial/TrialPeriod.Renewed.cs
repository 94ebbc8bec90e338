using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <content>The trial with a renewal.</content>
public readonly partial record struct TrialPeriod
{
    /// <summary>Whether a renewal goes beyond the Code's ceiling or the agreement's.</summary>
    internal bool IsTooLong(Period renewal) => question is { } asked && MaximumWithRenewal is { } most
        && Longer(asked, renewal) > Renewed(asked, Start, DayNumberRule.End(Start, Count(most)), null);

    /// <summary>The end with a renewal, at most at the ceiling, earlier work deducted and absences added.</summary>
    internal (LocalDate End, int Extension) WithRenewal(in TrialQuestion asked, Period renewal, Explanation? why)
    {
        LocalDate longest = Renewed(asked, Start, DayNumberRule.End(Start, Count(MaximumWithRenewal!.Value)), null);
        LocalDate agreed = Longer(asked, renewal);
        why?.Counted(
            new("dernier jour avec le renouvellement convenu", "last day with the renewal agreed on"),
            agreed,
            CaseLaw.Soc_2006_03_15_04_44544);
        why?.Counted(new("dernier jour permis", "last day allowed"), longest, LabourCode.L1221_21);
        LocalDate end = LocalDate.Max(LocalDate.Min(agreed, longest).PlusDays(-deduction), Start.PlusDays(-1));
        int putOff = asked.Absences is { } absences ? PutOff(Start, end, absences, why) : 0;
        return (end.PlusDays(putOff), putOff);
    }

    /// <summary>The trial and its renewal in a row, from the first day; from the day after a trial in worked days.</summary>
    private LocalDate Longer(in TrialQuestion asked, Period renewal)
    {
        (int addedMonths, int addedDays) = WholeMonths.Split(renewal, nameof(renewal));
        return asked.Rules?.WorkedDays is null
            ? DayNumberRule.End(Start, months + addedMonths, days + addedDays)
            : DayNumberRule.End(Start.PlusDays(Stipulated), addedMonths, addedDays);
    }
}
