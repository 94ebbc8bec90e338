using SocialSectorHr.Law;
using SocialSectorHr.Numbers;

namespace SocialSectorHr.Tests.Contracts;

public class TrialPeriodTests
{
    private static readonly FrenchLaw Law = FrenchLaw.Published;

    private static readonly PermanentContract Shelter = PermanentContract.From(new(2026, 3, 16));

    [Theory]
    [InlineData(StaffCategory.WorkerOrEmployee, "2026-05-15", 2, 4)]
    [InlineData(StaffCategory.TechnicianOrSupervisor, "2026-06-15", 3, 6)]
    [InlineData(StaffCategory.Executive, "2026-07-15", 4, 8)]
    public void A_permanent_contract_has_the_months_of_its_category(StaffCategory category, string end, int months, int renewed)
    {
        TrialPeriod trial = Shelter.TrialPeriod(category, Law);
        Assert.Equal(
            (Shelter.Start, Day(end), months.Months, renewed.Months), (trial.Start, trial.End, trial.Months, trial.MaximumWithRenewal));
        Assert.Equal(TrialRenewal.NotAvailable, trial.Renewal);
        Assert.Null(trial.Weeks);
    }

    [Fact]
    public void An_extended_branch_agreement_makes_it_renewable_once() =>
        Assert.Equal(TrialRenewal.Once, Shelter.TrialPeriod(StaffCategory.Executive, Law, new() { IsRenewable = true }).Renewal);

    [Fact]
    public void An_employee_who_starts_on_3_March_2025_is_on_trial_to_2_May() =>
        Assert.Equal(
            new LocalDate(2025, 5, 2), PermanentContract.From(new(2025, 3, 3)).TrialPeriod(StaffCategory.WorkerOrEmployee, Law).End);

    [Fact]
    public void Seven_months_and_twenty_days_give_a_month_and_a_single_reading()
    {
        FixedTermContract artists = FixedTermContract.Between(new(2025, 5, 12), new(2025, 12, 31));
        TrialPeriod trial = Assert.Single(artists.TrialPeriod(Law).Readings());
        Assert.Equal((1.Months, new LocalDate(2025, 6, 11)), (trial.Months, trial.End));
        Assert.Null(trial.MaximumWithRenewal);
        Assert.Equal("trial from 12 May 2025 to 11 June 2025", trial.ToString());
    }

    [Fact]
    public void A_defined_purpose_counts_its_least_length()
    {
        TrialPeriod trial = DefinedPurposeContract.From(new(2022, 9, 1)).TrialPeriod(Law);
        Assert.Equal((1.Months, new LocalDate(2022, 9, 30)), (trial.Months, trial.End));
    }

    [Fact]
    public void An_uncertain_term_counts_its_minimum_length_under_both_readings()
    {
        Readings<TrialPeriod> readings = UncertainTermContract.From(new(2025, 5, 12), 2.Months).TrialPeriod(Law).Readings();
        Assert.Equal([8.Days, 9.Days], readings.Select(trial => trial.Days));
        Assert.Equal([TrialWeeks.Whole, TrialWeeks.Started], readings.Select(trial => trial.Weeks!.Value));
        Assert.Equal(readings[0], readings.Usual);
        TrialPeriod tolerated = UncertainTermContract.From(new(2025, 5, 12), 2.Months)
            .TrialPeriod(Law, new() { Weeks = TrialWeeks.Started });
        Assert.Equal(9.Days, tolerated.Readings().Usual.Days);
    }

    [Fact]
    public void Six_months_give_two_weeks_and_a_day_more_a_month()
    {
        FixedTermContract six = FixedTermContract.Lasting(new(2025, 5, 12), 6.Months);
        Assert.Equal((14.Days, new LocalDate(2025, 5, 25)), (six.TrialPeriod(Law).Days, six.TrialPeriod(Law).End));
        Assert.Equal(1.Months, FixedTermContract.Between(six.Start, six.End.PlusDays(1)).TrialPeriod(Law).Months);
    }

    [Fact]
    public void A_contract_of_less_than_a_week_has_a_day_of_trial() =>
        Assert.Equal(1.Days, FixedTermContract.Lasting(new(2025, 5, 12), Period.FromDays(3)).TrialPeriod(Law).Days);

    [Fact]
    public void Renewals_do_not_lengthen_the_trial()
    {
        FixedTermContract six = FixedTermContract.Lasting(new(2025, 5, 12), 6.Months);
        Assert.Equal(14.Days, (six with { Renewals = [Renewal.Until(new(2026, 5, 11))] }).TrialPeriod(Law).Days);
    }

    [Fact]
    public void A_shorter_length_agreed_is_taken_and_a_longer_one_is_not()
    {
        Assert.Equal(
            new LocalDate(2026, 4, 15), Shelter.TrialPeriod(StaffCategory.Executive, Law, new() { Length = Period.FromMonths(1) }).End);
        Assert.Equal(
            new LocalDate(2026, 7, 15), Shelter.TrialPeriod(StaffCategory.Executive, Law, new() { Length = Period.FromMonths(6) }).End);
    }

    [Theory]
    [InlineData("2004-01-01", 6, "2023-09-08", 6)]
    [InlineData("2004-01-01", 6, "2023-09-09", 4)]
    [InlineData("2004-01-01", 3, "2023-09-08", 4)]
    [InlineData("2008-06-26", 3, "2026-01-05", 4)]
    [InlineData("2008-06-27", 3, "2026-01-05", 3)]
    public void An_agreement_before_27_June_2008_counts_only_if_longer_and_until_8_September_2023(
        string agreedOn, int agreed, string signedOn, int months)
    {
        TrialRules rules = new() { Length = Period.FromMonths(agreed), AgreedOn = Day(agreedOn) };
        TrialPeriod trial = PermanentContract.From(Day(signedOn)).TrialPeriod(StaffCategory.Executive, Law, rules);
        Assert.Equal(months.Months, trial.Months);
        Assert.Equal(
            agreed == months && months > 4,
            trial.Explain().ToText(Language.French).Plain().Contains("discuté pour un contrat en cours le 9 septembre 2023", StringComparison.Ordinal));
    }

    [Fact]
    public void Absences_put_the_end_off_by_their_calendar_days()
    {
        // Four months from 17 February 2014; a full week of RTT with its weekend, then two days apart.
        TrialPeriod trial = PermanentContract.From(new(2014, 2, 17)).TrialPeriod(StaffCategory.Executive, Law);
        Assert.Equal(new LocalDate(2014, 6, 16), trial.End);
        TrialPeriod longer = trial.ExtendedBy(
            new DateInterval(new(2014, 6, 2), new(2014, 6, 2)),
            new DateInterval(new(2014, 3, 3), new(2014, 3, 9)),
            new DateInterval(new(2014, 5, 5), new(2014, 5, 5)));
        Assert.Equal((9.Days, new LocalDate(2014, 6, 25)), (longer.Extension, longer.End));
        Assert.Contains(CaseLaw.Soc_2019_09_11_17_21976, longer.Explain().Sources);
        Assert.Equal(
            longer,
            trial.ExtendedBy(
                new DateInterval(new(2014, 3, 3), new(2014, 3, 9)),
                new DateInterval(new(2014, 5, 5), new(2014, 5, 5)),
                new DateInterval(new(2014, 6, 2), new(2014, 6, 2))));
    }

    [Fact]
    public void An_absence_in_the_days_put_off_counts_and_one_after_them_does_not()
    {
        TrialPeriod trial = PermanentContract.From(new(2014, 2, 17)).TrialPeriod(StaffCategory.Executive, Law);
        DateInterval straddling = new(new(2014, 6, 15), new(2014, 6, 18));
        Assert.Equal(new LocalDate(2014, 6, 20), trial.ExtendedBy(straddling).End);
        Assert.Equal(new LocalDate(2014, 6, 21), trial.ExtendedBy(straddling, new DateInterval(new(2014, 6, 20), new(2014, 6, 20))).End);
        Assert.Equal(new LocalDate(2014, 6, 20), trial.ExtendedBy(straddling, new DateInterval(new(2014, 6, 21), new(2014, 6, 30))).End);
        Assert.Equal(
            new LocalDate(2014, 6, 20),
            trial.ExtendedBy(
                straddling, new DateInterval(new(2014, 6, 16), new(2014, 6, 17)), new DateInterval(new(2014, 1, 1), new(2014, 2, 16))).End);
    }

    [Fact]
    public void Before_the_tables_begin_the_law_is_refused_not_guessed()
    {
        Assert.Equal(new LocalDate(2009, 10, 31), PermanentContract.From(new(2009, 7, 1)).TrialPeriod(StaffCategory.Executive, Law).End);
        Assert.Throws<ArgumentOutOfRangeException>(
            "date", () => PermanentContract.From(new(2009, 6, 30)).TrialPeriod(StaffCategory.Executive, Law));
        Assert.Throws<ArgumentOutOfRangeException>("date", () => FixedTermContract.Lasting(new(2008, 4, 30), 2.Months).TrialPeriod(Law));
    }

    [Theory]
    [InlineData(StaffCategory.WorkerOrEmployee)]
    [InlineData(StaffCategory.TechnicianOrSupervisor)]
    [InlineData(StaffCategory.Executive)]
    public void A_permanent_trial_is_known_on_the_days_it_is_computed_on(StaffCategory category) => KnownLaw.IsWhatIsComputed(
        day => new TrialQuestion(PermanentContract.From(day), category, Law).IsKnown,
        day => PermanentContract.From(day).TrialPeriod(category, Law));

    [Fact]
    public void The_trial_of_a_contract_that_ends_is_known_on_the_days_it_is_computed_on()
    {
        Func<LocalDate, TermContract>[] contracts =
        [
            static day => FixedTermContract.Lasting(day, 2.Months),
            static day => FixedTermContract.Lasting(day, 8.Months),
            static day => UncertainTermContract.From(day, 2.Months),
            static day => DefinedPurposeContract.From(day),
        ];
        foreach (Func<LocalDate, TermContract> contract in contracts)
        {
            KnownLaw.IsWhatIsComputed(day => new TrialQuestion(contract(day), Law).IsKnown, day => contract(day).TrialPeriod(Law));
        }
    }

    [Theory]
    [InlineData(EarlierWorkKind.FixedTerm)]
    [InlineData(EarlierWorkKind.Internship)]
    [InlineData(EarlierWorkKind.TemporaryWork)]
    public void Earlier_work_is_known_on_the_days_it_is_computed_on(EarlierWorkKind kind)
    {
        // Signed years before and after, so that the day of the signature alone does not decide.
        LocalDate signed = new(2015, 1, 1);
        KnownLaw.IsWhatIsComputed(
            day => new TrialQuestion(Signed(day), Law) { Earlier = [Earlier(day)] }.IsKnown,
            day => Signed(day).TrialPeriod(Law).ReducedBy(Earlier(day)));

        FixedTermContract Signed(LocalDate day) => FixedTermContract.Lasting(day, 2.Months) with { SignedOn = signed };

        EarlierWork Earlier(LocalDate day) => EarlierWork.Of(kind, new DateInterval(day.PlusDays(-30), day.PlusDays(-1)));
    }

    [Fact]
    public void What_cannot_exist_is_refused()
    {
        Assert.StartsWith(
            "category is 7: it must be a defined StaffCategory (WorkerOrEmployee, TechnicianOrSupervisor, Executive).",
            Assert.Throws<ArgumentOutOfRangeException>(() => Shelter.TrialPeriod((StaffCategory)7, Law)).Message,
            StringComparison.Ordinal);
        Assert.StartsWith(
            "Length is P0D: it must be at least one day and at most a century, in whole years, months, weeks and days.",
            Assert.Throws<ArgumentOutOfRangeException>(() => new TrialRules { Length = Period.Zero }).Message,
            StringComparison.Ordinal);
        Assert.StartsWith(
            "Weeks is 2: it must be a defined TrialWeeks (Whole, Started).",
            Assert.Throws<ArgumentOutOfRangeException>(() => new TrialRules { Weeks = (TrialWeeks)2 }).Message,
            StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>("law", () => Shelter.TrialPeriod(StaffCategory.Executive, null!));
        Assert.Throws<ArgumentNullException>("contract", () => ((PermanentContract)null!).TrialPeriod(StaffCategory.Executive, Law));
        Assert.Throws<ArgumentNullException>("contract", () => ((TermContract)null!).TrialPeriod(Law));
        Assert.Equal(default, Assert.Single(default(TrialPeriod).Readings()));
        Assert.Equal(default, default(TrialPeriod).ExtendedBy(new DateInterval(new(2025, 1, 1), new(2025, 1, 2))));
    }

    [Fact]
    public void It_explains_a_day_a_week_and_what_the_law_does_not_say()
    {
        Explanation why = FixedTermContract.Lasting(new(2025, 1, 1), 3.Months).TrialPeriod(Law).Explain();
        Assert.Equal([LabourCode.L1242_10, CaseLaw.Soc_2011_04_28_09_40464], why.Sources);
        Assert.Equal(
            """
            Période d'essai
              Supposé : date de signature, non donnée : le premier jour = 1er janvier 2025
              Donné : premier jour = 1er janvier 2025
              Supposé : essai stipulé dans le contrat (L1242-12) = oui
              Donné : dernier jour, ou fin de la durée minimale = 31 mars 2025
              Lu : seuil de l'essai d'un CDD = 6 mois [C. trav. L1242-10]
              Compté : jours calendaires du contrat = 90 j
              Calculé : un jour par semaine = 90 / 7 ≈ 12,8571 j [C. trav. L1242-10]
              Choisi : semaines entières, un jour au moins = 12 j — la loi ne dit rien d'une semaine incomplète
              Lu : essai d'un CDD court, plafond = 14 j [C. trav. L1242-10]
              Calculé : essai en jours calendaires = min(12; 14) = 12 j [C. trav. L1242-10]
              Choisi : jours calendaires, le premier compté — sans report à un jour ouvré [Cass. soc. 28 avril 2011 n° 09-40.464]
              Compté : dernier jour de l'essai = 12 janvier 2025 [Cass. soc. 28 avril 2011 n° 09-40.464]
            Droit vérifié le 24 juillet 2026.
            """,
            why.ToText(Language.French).Plain());
    }

    [Fact]
    public void A_permanent_trial_cites_its_articles() => Assert.Equal(
        [LabourCode.L1221_19, LabourCode.L1221_21, CaseLaw.Soc_2006_03_15_04_44544],
        Shelter.TrialPeriod(StaffCategory.Executive, Law).Explain().Sources);

    [Property]
    public bool The_trial_of_a_short_contract_is_between_a_day_and_two_weeks_and_the_safe_reading_never_passes_the_tolerated_one(
        FixedTermContract contract)
    {
        Readings<TrialPeriod> readings = contract.TrialPeriod(Law).Readings();
        return readings.Count == 1
            ? readings[0].Months == 1.Months && contract.End > FixedTermContract.Lasting(contract.Start, 6.Months).End
            : readings.All(trial => trial.Days >= 1.Days && trial.Days <= 14.Days)
                && readings[0].Days <= readings[1].Days && readings[1].Days <= readings[0].Days + 1.Days
                && readings.Usual == contract.TrialPeriod(Law);
    }

    [Property]
    internal FsCheck.Property A_longer_contract_never_has_a_shorter_trial(LocalDate start, MonthsAndDays length) =>
        Only.When(start.Year > 2008, () =>
    FixedTermContract.Lasting(
        start,
        (length with { Days = length.Days + 1 }).Period)
            .TrialPeriod(Law).End >= FixedTermContract.Lasting(start, length.Period).TrialPeriod(Law).End);

    [Property]
    internal bool Absences_count_as_the_set_of_their_days(MonthsAndDays first, MonthsAndDays second)
    {
        TrialPeriod trial = Shelter.TrialPeriod(StaffCategory.Executive, Law);
        DateInterval one = new(Shelter.Start.PlusDays(first.Months), Shelter.Start.PlusDays(first.Months + first.Days));
        DateInterval other = new(Shelter.Start.PlusDays(second.Months), Shelter.Start.PlusDays(second.Months + second.Days));
        int days = one.Concat(other).Distinct().Count();
        TrialPeriod longer = trial.ExtendedBy(one, other);
        return longer.Extension == days.Days && longer.End == trial.End.PlusDays(days) && longer == trial.ExtendedBy(other, one);
    }

    private static LocalDate Day(string iso) => NodaTime.Text.LocalDatePattern.Iso.Parse(iso).Value;
}
