using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

// The stop cut where the law, the agreement or the allowance changes; each stretch by both.
public sealed partial record SickPayComparison
{
    internal SickPayComparison(SickPayComparisonQuestion question, Explanation? why = null)
    {
        this.question = question;
        SickStop stop = question.Stop;
        Given(why);
        LegalSickDays legal = new(stop, question.Law, why?.Part(new("Selon la loi", "By the law")));
        IReadOnlyList<(LocalDate First, LocalDate Last, SickPayTier Tier)> agreed = [.. SickPay.StretchesOf(question.Days)];
        List<SickPayStretch> stretches = [];
        LocalDate[] starts = [.. Starts(legal, agreed)];
        for (int i = 0; i < starts.Length; i++)
        {
            LocalDate last = i + 1 < starts.Length ? starts[i + 1].PlusDays(-1) : stop.Period.End;
            stretches.Add(Of(starts[i], last, legal, agreed, why));
        }

        Stretches = ValueList.Of(stretches);
        why?.Concluded(new("la loi, pour tout l'arrêt", "the law, for the whole stop"), ByLaw);
        why?.Concluded(new("l'accord, pour tout l'arrêt", "the agreement, for the whole stop"), ByAgreement, Unknown);
        why?.Concluded(new("le plus favorable, période par période", "the better, stretch by stretch"), Better, Unknown);
        why?.Concluded(new("à la charge de l'employeur", "what the employer adds"), Complement, Unknown);
    }

    private Bilingual Unknown => Better is not null ? default
        : NotHeld is not null ? Terms.TextNotHeld
        : NetUnknown;

    private static Bilingual NetUnknown =>
        new("l'accord compte sur le net, qui n'est pas dit", "the agreement counts on the net pay, which is not said");

    private void Given(Explanation? why)
    {
        if (why is null)
        {
            return;
        }

        SickDayPay day = question.Day;
        why.Given(new("arrêt de travail", "stop of work"), FigureValue.OfPeriod(question.Stop.Period.Start, question.Stop.Period.End));
        why.Given(new("ancienneté au premier jour de l'arrêt", "seniority on the first day of the stop"), question.Stop.Seniority);
        why.Given(new("brut d'un jour calendaire", "gross pay of a calendar day"), day.Gross);
        if (question.IsNet)
        {
            why.Given(new("net d'un jour calendaire", "net pay of a calendar day"), day.Net!.Value);
            why.Given(new("net d'une indemnité journalière", "net of a daily allowance"), day.NetOfAllowance!.Value);
            why.Assumed(
                new("complément légal net dans la proportion du net au brut", "net of the legal complement in the proportion of net to gross"), true);
        }
    }

    private SortedSet<LocalDate> Starts(
        LegalSickDays legal, IReadOnlyList<(LocalDate First, LocalDate Last, SickPayTier Tier)> agreed)
    {
        (LocalDate first, LocalDate end) = (question.Stop.Period.Start, question.Stop.Period.End);
        SortedSet<LocalDate> days = [first];
        DailyAllowance allowance = question.Day.Allowance;
        if (allowance.FirstPaidDay is { } paid)
        {
            Add(paid);
            Add(paid.PlusDays((int)allowance.PaidDays.Exact.Numerator));
        }

        if (allowance.Daily != allowance.DailyLater)
        {
            Add(first.PlusDays(allowance.DaysAtFirst));
        }

        Add(first.PlusDays(legal.Waiting));
        Add(first.PlusDays(legal.Waiting + legal.First));
        Add(first.PlusDays(legal.Waiting + legal.First + legal.Second));
        foreach ((LocalDate from, LocalDate to, _) in agreed)
        {
            Add(from);
            Add(to.PlusDays(1));
        }

        return days;

        void Add(LocalDate day)
        {
            if (day > first && day <= end)
            {
                _ = days.Add(day);
            }
        }
    }

    private SickPayStretch Of(
        LocalDate first,
        LocalDate last,
        LegalSickDays legal,
        IReadOnlyList<(LocalDate First, LocalDate Last, SickPayTier Tier)> agreed,
        Explanation? why)
    {
        Explanation? part = why?.Part(new(
            $"Du {DateText.Write(first, Language.French)} au {DateText.Write(last, Language.French)}",
            $"From {DateText.Write(first, Language.English)} to {DateText.Write(last, Language.English)}"));
        Money gross = AllowanceOn(first);
        Money allowance = question.IsNet ? gross * question.Day.NetOfAllowance!.Value : gross;
        part?.Counted(new("jours", "days"), Days.Of(Period.DaysBetween(first, last) + 1));
        part?.Concluded(new("indemnité journalière", "daily allowance"), allowance);
        Money byLaw = ByLawOn(first, legal, gross, allowance, part);
        Money? byAgreement = ByAgreementOn(first, agreed, allowance, part);
        SickPayStretch stretch = new(new(first, last), allowance, byLaw, byAgreement);
        if (stretch.Better is { } better)
        {
            part?.Concluded(new("le plus favorable des deux", "the better of the two"), better);
        }

        return stretch;
    }

    private Money AllowanceOn(LocalDate day)
    {
        DailyAllowance allowance = question.Day.Allowance;
        if (allowance.FirstPaidDay is not { } paid || day < paid || day >= paid.PlusDays((int)allowance.PaidDays.Exact.Numerator))
        {
            return Money.Zero;
        }

        return Period.DaysBetween(question.Stop.Period.Start, day) < allowance.DaysAtFirst ? allowance.Daily : allowance.DailyLater;
    }

    private Money ByLawOn(LocalDate day, LegalSickDays legal, Money gross, Money allowance, Explanation? why)
    {
        Bilingual label = new("un jour selon la loi", "a day by the law");
        int at = Period.DaysBetween(question.Stop.Period.Start, day) - legal.Waiting;
        if (at < 0 || at >= legal.First + legal.Second)
        {
            why?.Concluded(label, allowance, new("indemnité seule", "allowance alone"));
            return allowance;
        }

        Dated<Percent> table = at < legal.First ? LegalSickness.FirstRate : LegalSickness.SecondRate;
        DatedValue<Percent> rate = question.Law.On(question.Stop.Period.Start, table);
        why?.Read(table, rate);
        Money pay = question.Day.Gross;
        Money more = Money.FromExact(Fraction.Max(0, (pay.Exact * rate.Value.Exact) - gross.Exact));
        why?.Computed(
            new("complément légal d'un jour, brut", "legal complement of a day, gross"),
            $"max(0; {pay} × {rate.Value} − {gross})",
            more,
            LabourCode.D1226_5);
        if (!question.IsNet)
        {
            why?.Computed(label, $"{allowance} + {more}", allowance + more);
            return allowance + more;
        }

        Money net = question.Day.Net!.Value;
        Money given = Money.FromExact(allowance.Exact + (more.Exact * net.Exact / pay.Exact));
        why?.Computed(label, $"{allowance} + {more} × {net} / {pay}", given);
        return given;
    }

    private Money? ByAgreementOn(
        LocalDate day, IReadOnlyList<(LocalDate First, LocalDate Last, SickPayTier Tier)> agreed, Money allowance, Explanation? why)
    {
        Bilingual label = new("un jour selon l'accord", "a day by the agreement");
        if (question.Days.Rules is not { } rules)
        {
            why?.Concluded(label, null, Terms.TextNotHeld);
            return null;
        }

        foreach ((LocalDate first, LocalDate last, SickPayTier tier) in agreed)
        {
            if (day < first || day > last)
            {
                continue;
            }

            if (tier.Base == SickPayBase.Net && !question.IsNet)
            {
                why?.Concluded(label, null, NetUnknown, rules.Source);
                return null;
            }

            Money pay = tier.Base == SickPayBase.Net ? question.Day.Net!.Value : question.Day.Gross;
            Money given = Money.FromExact(Fraction.Max(allowance.Exact, pay.Exact * tier.Rate.Exact));
            why?.Computed(label, $"max({allowance}; {pay} × {tier.Rate})", given, rules.Source);
            return given;
        }

        why?.Concluded(label, allowance, new("indemnité seule", "allowance alone"), rules.Source);
        return allowance;
    }
}
