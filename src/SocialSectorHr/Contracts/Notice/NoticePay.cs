using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What is owed for a notice the employer does not want worked (indemnité compensatrice de préavis), C. trav. L1234-5.</summary>
/// <remarks><c>default</c> is nothing and explains that nothing was computed.</remarks>
public readonly record struct NoticePay
{
    private readonly NoticeQuestion? question;
    private readonly LocalDate? end;

    private NoticePay(NoticeQuestion? question, LocalDate? end, LocalDate from, Money monthlyPay)
    {
        (this.question, this.end, From, MonthlyPay) = (question, end, from, monthlyPay);
        Unrounded = question is { } asked ? Compute(asked, end, from, monthlyPay, null) : Money.Zero;
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

        Explanation why = new(title, asked.Law);
        _ = Compute(asked, end, From, MonthlyPay, why);
        return why;
    }

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The amount.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => Amount.ToString(language);

    internal static NoticePay Of(NoticeQuestion? question, NoticePeriod notice, Money monthlyPay, LocalDate? dispensedFrom)
    {
        if (monthlyPay < Money.Zero)
        {
            throw Refusal.OutOfRange(monthlyPay, nameof(monthlyPay), "zero or more: a pay is not negative");
        }

        if (notice.LastDay is not { } last)
        {
            return dispensedFrom is null
                ? new(question, null, notice.FirstDay, monthlyPay)
                : throw Refusal.OutOfRange(dispensedFrom.Value, nameof(dispensedFrom), "null: there is no notice to be dispensed from");
        }

        LocalDate from = dispensedFrom ?? notice.FirstDay;
        return from >= notice.FirstDay && from <= last
            ? new(question, last, from, monthlyPay)
            : throw Refusal.OutOfRange(from, nameof(dispensedFrom), $"in the notice, between {DateText.Iso(notice.FirstDay)} and {DateText.Iso(last)}");
    }

    private static Money Compute(NoticeQuestion question, LocalDate? end, LocalDate from, Money monthlyPay, Explanation? why)
    {
        NoticePeriod notice = NoticeComputation.Compute(question, why?.Part(new("Préavis", "Notice")));
        if (end is not { } last)
        {
            why?.Chosen(new("indemnité", "pay in lieu"), Money.Zero, new("aucun préavis", "no notice"), notice.Source ?? LabourCode.L1234_5);
            return Money.Zero;
        }

        why?.Given(new("salaire mensuel brut", "gross pay a month"), monthlyPay);
        why?.Given(new("premier jour non travaillé", "first day not worked"), from);
        LocalDate unextended = last.PlusDays(-(int)notice.Extension.Exact.Numerator);
        int later = NoticeComputation.Extension(question, unextended, from, null);
        LocalDate paidUntil = last.PlusDays(-later);
        if (later > 0)
        {
            why?.Counted(new("jours d'absence payés à un autre titre", "days of absence paid as what they are"), Days.Of(later));
        }

        if (paidUntil < from)
        {
            why?.Chosen(new("indemnité", "pay in lieu"), Money.Zero, new("aucun jour de préavis ne reste", "no day of the notice is left"), LabourCode.L1234_5);
            return Money.Zero;
        }

        (int months, int days) = Quantieme.Between(from, paidUntil);
        why?.Counted(new("mois entiers non travaillés", "whole months not worked"), Months.Of(months));
        Fraction amount = monthlyPay.Exact * months;
        if (days == 0)
        {
            why?.Computed(new("indemnité compensatrice", "pay in lieu"), $"{monthlyPay} × {months}", Money.FromExact(amount), LabourCode.L1234_5);
        }
        else
        {
            int monthDays = Period.DaysBetween(Quantieme.AddMonths(from, months), Quantieme.AddMonths(from, months + 1));
            amount += monthlyPay.Exact * Fraction.Of(days, monthDays);
            why?.Counted(new("jours restants", "days after them"), Days.Of(days));
            why?.Counted(new("jours calendaires du mois entamé", "calendar days of the month begun"), Days.Of(monthDays));
            why?.Chosen(
                new("mois entamé : part de ses jours calendaires", "month begun: share of its calendar days"), null, new("retenue par défaut", "taken by default"));
            why?.Computed(
                new("indemnité compensatrice", "pay in lieu"),
                $"{monthlyPay} × {months} + {monthlyPay} × {days} / {monthDays}",
                Money.FromExact(amount),
                LabourCode.L1234_5);
        }

        Money exact = Money.FromExact(amount);
        why?.Chosen(new("arrondi au centime", "rounded to the cent"), exact.Round());
        return exact;
    }
}
