using System.Globalization;
using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <content>Computed once: the days worked, the premium, what a day is worth.</content>
public readonly partial record struct RestDaysGivenUp
{
    private const int DaysAWeek = 7;
    private const int HighestPremium = 500;

    internal RestDaysGivenUp(RestDaysGivenUpQuestion question, Explanation? why = null)
    {
        this.question = question;
        ForfaitRules? rules = question.Rules;
        _ = question.Forfait.UnderCeiling(question.On, question.Law, rules, why);
        why?.Given(new("jours de repos auxquels le salarié renonce", "rest days given up"), question.Days);
        why?.Concluded(
            new(
                "avenant écrit, pour la seule année en cours, sans reconduction tacite",
                "a written rider, for this year only, not renewed by silence"),
            value: null,
            source: LabourCode.L3121_59);
        why?.Decided(
            new("jours de repos de l'année suffisants", "enough rest days in the year"),
            question.RestDays is null ? null : true,
            question.RestDays is { } rest
                ? new($"{rest.ToString(Language.French)} de repos", $"{rest} of rest")
                : new("non précisé, non vérifié", "not said, not checked"),
            LabourCode.L3121_59);
        AtMostTheMaximum(question, why);
        Percent premium = Premium = PremiumOf(question, why);
        why?.Given(new("salaire annuel brut", "gross pay a year"), question.Annual);
        why?.Chosen(
            new("méthode", "method"),
            FigureValue.Of(question.Method, question.Method.Label()),
            rules?.WaiverDayValue is null
                ? new("des jours travaillés en plus du forfait", "days worked on top of the forfait")
                : Choice.Reason(chosen: true),
            rules?.WaiverDayValue is null ? null : rules.Source);
        Fraction value = ForfaitDayValue.OfWaiver(question, why);
        PerDay = Money.FromExact(value * (1 + premium.Exact));
        why?.Computed(
            new("par jour auquel le salarié renonce, majoration comprise", "a day given up, premium included"),
            $"{value} × ({1} + {premium})",
            PerDay);
        DaysBeyond = Beyond(question, why);
        if (question.Rules?.WaiverPremiumBeyond is not { } second)
        {
            Amount = Money.FromExact(PerDay.Exact * question.Days.Exact);
            why?.Computed(new("montant dû", "amount due"), $"{question.Days} × {PerDay}", Amount, LabourCode.L3121_59);
            return;
        }

        Money beyond = Money.FromExact(value * (1 + second.Exact));
        PerDayBeyond = beyond;
        why?.Computed(
            new("par jour au-delà, majoration comprise", "a day beyond, premium included"), $"{value} × ({1} + {second})", beyond);
        Days first = question.Days - DaysBeyond;
        Amount = Money.FromExact((PerDay.Exact * first.Exact) + (beyond.Exact * DaysBeyond.Exact));
        why?.Computed(
            new("montant dû", "amount due"), $"{first} × {PerDay} + {DaysBeyond} × {beyond}", Amount, LabourCode.L3121_59);
    }

    /// <summary>The days worked beyond what the first premium is paid for; both go together.</summary>
    private static Days Beyond(RestDaysGivenUpQuestion question, Explanation? why)
    {
        if (question.Rules is not { WaiverPremiumUpTo: { } limit, WaiverPremiumBeyond: { } second } rules)
        {
            return SocialSectorHr.Days.Zero;
        }

        Percent least = question.Law.On(question.On, ForfaitLimits.WaiverPremium).Value;
        if (second < least || second > Percent.Of(HighestPremium))
        {
            throw Refusal.OutOfRange(
                second, nameof(ForfaitRules.WaiverPremiumBeyond), $"between {least} and 500 % (C. trav. L3121-59)");
        }

        Days forfait = question.Forfait.PerYear;
        if (limit < forfait)
        {
            throw Refusal.OutOfRange(limit, nameof(ForfaitRules.WaiverPremiumUpTo), $"at least the {forfait} of the forfait");
        }

        why?.Chosen(
            new("majoration au-delà", "premium beyond"), second, Choice.Reason(chosen: true), rules.Source);
        Days beyond = SocialSectorHr.Days.FromExact(Fraction.Max(0, forfait.Exact + question.Days.Exact - limit.Exact));
        why?.Computed(
            new("jours au-delà de la première majoration", "days beyond the first premium"),
            $"max(0; {forfait} + {question.Days} − {limit})",
            beyond);
        return beyond;
    }

    private static void AtMostTheMaximum(RestDaysGivenUpQuestion question, Explanation? why)
    {
        Days days = question.Days;
        Days forfait = question.Forfait.PerYear;
        ForfaitRules? rules = question.Rules;
        DatedValue<Days> legal = question.Law.On(question.On, ForfaitLimits.Maximum);
        Days most = legal.Value;
        if (rules?.MaximumDays is { } agreed)
        {
            most = Agreed(agreed, legal.Value, question, rules);
            why?.Chosen(ForfaitLimits.Maximum.Name, most, Choice.Reason(chosen: true), rules.Source ?? LabourCode.L3121_64);
        }
        else
        {
            why?.Read(ForfaitLimits.Maximum, legal);
        }

        Days worked = forfait + days;
        if (worked > most)
        {
            throw Refusal.OutOfRange(
                days,
                nameof(days),
                $"at most {most - forfait}: {most} may be worked in the year ({rules?.Source?.Citation ?? "C. trav. L3121-66"})");
        }

        why?.Computed(new("jours travaillés dans l'année", "days worked in the year"), $"{forfait} + {days}", worked);
    }

    /// <summary>The agreement's maximum: above the law's it names its text, and it leaves the Sundays, the legal leave and 1 May.</summary>
    private static Days Agreed(Days agreed, Days legal, RestDaysGivenUpQuestion question, ForfaitRules rules)
    {
        int year = question.On.Year;
        int length = CalendarSystem.Iso.GetDaysInYear(year);
        int sundays = (length + (int)new LocalDate(year, 1, 1).DayOfWeek - 1) / DaysAWeek;
        int mayDay = new LocalDate(year, 5, 1).DayOfWeek == IsoDayOfWeek.Sunday ? 0 : 1;
        Fraction leave = question.Law.On(question.On, LegalLeave.PerYear).Value.In(LeaveUnit.Ouvrables).Exact;
        Days most = Days.FromExact(length - sundays - mayDay - leave);
        if (agreed <= Days.Zero || agreed > most)
        {
            string number = year.ToString(CultureInfo.InvariantCulture);
            throw Refusal.OutOfRange(
                agreed,
                nameof(ForfaitRules.MaximumDays),
                $"more than 0 and at most the {most} that the Sundays, the legal leave and 1 May of {number} leave "
                    + "(C. trav. L3121-64 II)");
        }

        return agreed <= legal || rules.Source is not null ? agreed : throw new ArgumentException(
            $"{nameof(ForfaitRules.MaximumDays)} is {agreed}: above {legal} (C. trav. L3121-66) "
                + $"{nameof(ForfaitRules.Source)} must name the agreement.",
            nameof(rules));
    }

    private static Percent PremiumOf(RestDaysGivenUpQuestion question, Explanation? why)
    {
        DatedValue<Percent> least = question.Law.On(question.On, ForfaitLimits.WaiverPremium);
        why?.Read(ForfaitLimits.WaiverPremium, least);
        if (question.Rules?.WaiverPremium is not { } premium)
        {
            return least.Value;
        }

        if (premium < least.Value || premium > Percent.Of(HighestPremium))
        {
            throw Refusal.OutOfRange(
                premium, nameof(ForfaitRules.WaiverPremium), $"between {least.Value} and 500 % (C. trav. L3121-59)");
        }

        why?.Chosen(new("majoration convenue", "premium agreed"), premium, Choice.Reason(chosen: true), question.Rules.Source);
        return premium;
    }
}
