using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What is owed for a notice the employer does not want worked (indemnité compensatrice de préavis), C. trav. L1234-5.</summary>
/// <remarks>
/// For occupational unfitness it is the compensation of L1226-14, of the same amount, which is not a notice. <c>default</c> is nothing and explains that
/// nothing was computed.
/// </remarks>
public readonly record struct NoticePay
{
    private readonly NoticeQuestion? question;
    private readonly LocalDate? end;
    private readonly (GrossPay Pay, WeeklySchedule Week, PayRules? Rules)? slips;

    private NoticePay(
        NoticeQuestion? question, LocalDate? end, (GrossPay Pay, WeeklySchedule Week, PayRules? Rules)? slips, LocalDate from, Money monthlyPay)
    {
        (this.question, this.end, this.slips, From, MonthlyPay) = (question, end, slips, from, monthlyPay);
        Unrounded = Compute(null);
    }

    /// <summary>The first day not worked.</summary>
    public LocalDate From { get; }

    /// <summary>The pay of a month, in euros.</summary>
    public Money MonthlyPay { get; }

    /// <summary>The amount, in euros, exact.</summary>
    public Money Unrounded { get; }

    /// <summary>The amount, in euros, to the cent, half away from zero.</summary>
    public Money Amount => Unrounded.Round();

    /// <summary>The steps of the computation.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain()
    {
        Bilingual title = new("Indemnité compensatrice de préavis", "Pay in lieu of notice");
        if (question is not { } asked)
        {
            return Explanation.OfDefault(title);
        }

        Explanation why = new(asked.Termination.IsForUnfitness ? new("Indemnité compensatrice", "Compensation") : title, asked.Law);
        _ = Compute(why);
        if (end is not null && !asked.Termination.IsForUnfitness)
        {
            why.Chosen(
                new("congés payés et avantages de la période", "leave pay and benefits of the period"), null,
                new("dus en plus de ce montant", "owed on top of this amount"), LabourCode.L1234_5);
        }

        return why;
    }

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The amount.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => Amount.ToString(language);

    internal static NoticePay Of(
        NoticeQuestion? question,
        NoticePeriod notice,
        (GrossPay Pay, WeeklySchedule Week, PayRules? Rules)? slips,
        Money monthlyPay,
        LocalDate? dispensedFrom)
    {
        if (monthlyPay < Money.Zero)
        {
            throw Refusal.OutOfRange(monthlyPay, nameof(monthlyPay), "zero or more: a pay is not negative");
        }

        bool isUnfit = question is { Termination.IsForUnfitness: true };
        if (notice.LastDay is not { } last || isUnfit)
        {
            // The compensation of occupational unfitness is for the days a notice would have had.
            bool isDue = question is { Termination.IsCompensated: true } && notice.Months > Months.Zero;
            return dispensedFrom is null
                ? new(question, isDue ? NoticeComputation.EndOf(notice.FirstDay, notice) : null, slips, notice.FirstDay, monthlyPay)
                : throw Refusal.OutOfRange(dispensedFrom.Value, nameof(dispensedFrom), "null: there is no notice to be dispensed from");
        }

        LocalDate from = dispensedFrom ?? notice.FirstDay;
        return from >= notice.FirstDay && from <= last
            ? new(question, last, slips, from, monthlyPay)
            : throw Refusal.OutOfRange(from, nameof(dispensedFrom), $"in the notice, between {DateText.Iso(notice.FirstDay)} and {DateText.Iso(last)}");
    }

    private Money Compute(Explanation? why)
    {
        if (question is not { } asked)
        {
            return Money.Zero;
        }

        NoticePeriod notice = NoticeComputation.Compute(asked, why?.Part(new("Préavis", "Notice")));
        LegalSource text = asked.Termination.IsForUnfitness ? LabourCode.L1226_14 : LabourCode.L1234_5;
        if (end is not { } last)
        {
            ExplainNothing(asked, notice, why);
            return Money.Zero;
        }

        why?.Given(new("salaire mensuel brut", "gross pay a month"), MonthlyPay);
        why?.Given(new("premier jour non travaillé", "first day not worked"), From);
        if (slips is { } paid)
        {
            return BySlips(asked, last, paid, text, why);
        }

        Money exact = ByMonths(asked, notice, last, text, why);
        why?.Chosen(new("arrondie au centime", "rounded to the cent"), exact.Round());
        return exact;
    }

    private static void ExplainNothing(NoticeQuestion asked, NoticePeriod notice, Explanation? why) => why?.Chosen(
        new("indemnité", "pay in lieu"),
        Money.Zero,
        asked.Termination.Ground == DismissalGround.Unfitness
            ? new("inaptitude d'origine non professionnelle : préavis ni exécuté ni payé", "unfitness that work did not cause: notice neither worked nor paid")
            : notice.LastDay is null && !asked.Termination.IsForMisconduct
            ? new("durée du préavis non fixée par le code", "length of the notice not set by the Code")
            : new("aucun préavis", "no notice"),
        asked.Termination.Ground == DismissalGround.Unfitness ? LabourCode.L1226_4 : notice.Source ?? LabourCode.L1234_5);

    /// <summary>What the pay slips would have paid from that day on, the absences that put the end off left aside: they are paid as what they are.</summary>
    private Money BySlips(
        NoticeQuestion asked, LocalDate last, (GrossPay Pay, WeeklySchedule Week, PayRules? Rules) paid, LegalSource text, Explanation? why)
    {
        Money total = Money.Zero;
        LocalDate next = From;
        IReadOnlyList<Absence> absences = asked.Contract.Absences;
        for (int i = 0; i < absences.Count && !asked.Termination.IsForUnfitness; i++)
        {
            DateInterval absent = absences[i].Period;
            if (absent.End < next || absent.Start > last || !NoticeRules.Extends(absences[i].Kind, asked.Rules))
            {
                continue;
            }

            total += Stretch(next, absent.Start.PlusDays(-1), paid, why);
            next = absent.End.PlusDays(1);
        }

        total += Stretch(next, last, paid, why);
        why?.Counted(new("indemnité compensatrice, somme de ces salaires", "pay in lieu, these pays together"), total, text);
        return total;
    }

    private static Money Stretch(LocalDate first, LocalDate last, (GrossPay Pay, WeeklySchedule Week, PayRules? Rules) paid, Explanation? why)
    {
        if (last < first)
        {
            return Money.Zero;
        }

        PeriodPay pay = new(
            new PeriodPayQuestion(paid.Pay, first, last, paid.Week, paid.Rules),
            why?.Part(new(
                $"Salaires du {DateText.Write(first, Language.French)} au {DateText.Write(last, Language.French)}",
                $"Pay from {DateText.Write(first, Language.English)} to {DateText.Write(last, Language.English)}")));
        return pay.Total;
    }

    /// <summary>The first day not worked, or the morrow of the absence it falls in: that absence puts the end off, and is paid as what it is.</summary>
    private LocalDate AfterAbsence(NoticeQuestion asked)
    {
        LocalDate start = From;
        IReadOnlyList<Absence> absences = asked.Contract.Absences;
        for (int i = 0; i < absences.Count && !asked.Termination.IsForUnfitness; i++)
        {
            if (absences[i].Period.Contains(start) && NoticeRules.Extends(absences[i].Kind, asked.Rules))
            {
                start = absences[i].Period.End.PlusDays(1);
            }
        }

        return start;
    }

    private Money ByMonths(NoticeQuestion asked, NoticePeriod notice, LocalDate last, LegalSource text, Explanation? why)
    {
        LocalDate unextended = last.PlusDays(-(int)notice.Extension.Exact.Numerator);
        LocalDate start = AfterAbsence(asked);
        int later = asked.Termination.IsForUnfitness ? 0 : NoticeExtension.Days(asked, unextended, start, null);
        LocalDate paidUntil = last.PlusDays(-later);
        if (later > 0)
        {
            why?.Counted(new("jours d'absence payés à un autre titre", "days of absence paid as what they are"), Days.Of(later));
        }

        if (paidUntil < start)
        {
            why?.Chosen(new("indemnité", "pay in lieu"), Money.Zero, new("aucun jour de préavis ne reste", "no day of the notice is left"), text);
            return Money.Zero;
        }

        (int months, int days) = Quantieme.Between(start, paidUntil);
        why?.Counted(new("mois entiers non travaillés", "whole months not worked"), Months.Of(months));
        Fraction amount = MonthlyPay.Exact * months;
        if (days == 0)
        {
            why?.Computed(new("indemnité compensatrice", "pay in lieu"), $"{MonthlyPay} × {months}", Money.FromExact(amount), text);
            return Money.FromExact(amount);
        }

        int monthDays = Period.DaysBetween(Quantieme.AddMonths(start, months), Quantieme.AddMonths(start, months + 1));
        amount += MonthlyPay.Exact * Fraction.Of(days, monthDays);
        why?.Counted(new("jours restants", "days after them"), Days.Of(days));
        why?.Counted(new("jours calendaires du mois entamé", "calendar days of the month begun"), Days.Of(monthDays));
        why?.Chosen(
            new("mois entamé : part de ses jours calendaires", "month begun: share of its calendar days"),
            null,
            new("choix d'une estimation, aucun texte ne la fixe", "the choice of an estimate, no text sets it"));
        why?.Computed(
            new("indemnité compensatrice", "pay in lieu"), $"{MonthlyPay} × {months} + {MonthlyPay} × {days} / {monthDays}", Money.FromExact(amount), text);
        return Money.FromExact(amount);
    }
}
