using SocialSectorHr.Law;

namespace SocialSectorHr;

// The share of the SMIC by the age, the conventional minimum where it is more, rounded once.
public readonly partial record struct LeastPay
{
    internal LeastPay(LeastPayQuestion question, Explanation? why = null)
    {
        this.question = question;
        FrenchLaw law = question.Law;
        DatedValue<Money> smic = law.On(question.On, question.Smic);
        DatedValue<Hours> week = law.On(question.On, LegalDurations.Week);
        Given(question, why);
        Share = ShareOf(question, why);
        why?.Read(question.Smic, smic);
        why?.Read(LegalDurations.Week, week);
        Fraction month = week.Value.Exact * 52 / 12;
        Fraction exact = smic.Value.Exact * month * Share.Exact;
        why?.Computed(
            new("minimum assis sur le SMIC, par mois", "minimum by the SMIC, a month"),
            $"{smic.Value} × {week.Value} × 52 / 12 × {Share}",
            Money.FromExact(exact),
            LabourCode.L3242_1);
        Fraction conventional = ConventionalOf(question, Share, why);
        IsConventional = conventional > exact;
        Fraction least = Fraction.Max(exact, conventional);
        Monthly = Money.FromExact(least).Round();
        Hourly = Money.FromExact(least / month).Round();
        why?.Concluded(new("rémunération minimale par mois, au centime", "least pay a month, to the cent"), Monthly);
    }

    private static void Given(LeastPayQuestion question, Explanation? why)
    {
        if (why is null)
        {
            return;
        }

        (int age, LegalSource? source) = question.Term switch
        {
            Apprenticeship apprentice => (apprentice.Age, LabourCode.D6222_31),
            ProfessionalisationContract contract => (contract.Age, LabourCode.D6325_16),
            _ => (((YoungWorker)question.Term).Age, null),
        };
        why.Counted(new("âge retenu, en années", "age that counts, in years"), age, source);
        if (question.Term is Apprenticeship { } term)
        {
            why.Given(new("année d'apprentissage", "year of apprenticeship"), term.Year);
            if (term.IsProfessionalLicence)
            {
                why.Concluded(
                    new("licence professionnelle : au moins la deuxième année", "professional licence: the second year at least"),
                    Math.Max(2, term.Year),
                    source: LabourCode.D6222_32);
            }
        }
        else if (question.Term is YoungWorker worker)
        {
            why.Given(new("travail dans la branche", "work in the branch"), worker.InBranch);
        }
    }

    private static Percent ShareOf(LeastPayQuestion question, Explanation? why)
    {
        Percent whole = Percent.Of(100);
        if (question.ShareTable is not { } table)
        {
            why?.Concluded(
                new("part du SMIC", "share of the SMIC"),
                whole,
                new("18 ans, ou six mois de pratique dans la branche", "18 years, or six months in the branch"),
                LabourCode.D3231_3);
            return whole;
        }

        DatedValue<Percent> row = question.Law.On(question.On, table);
        why?.Read(table, row);
        if (!question.AddsPoints)
        {
            return row.Value;
        }

        DatedValue<Percent> points = question.Law.On(question.On, TrainingPayRates.SameLevelPoints);
        why?.Read(TrainingPayRates.SameLevelPoints, points);
        Percent share = Percent.FromExact(Fraction.Min(row.Value.Exact + points.Value.Exact, 1));
        why?.Computed(
            new("part, au plus 100 %", "share, at most 100%"), $"min({row.Value} + {points.Value}; 1)", share, LabourCode.D6222_30);
        return share;
    }

    /// <summary>The share of the conventional minimum; zero where it does not count or is not known.</summary>
    private static Fraction ConventionalOf(LeastPayQuestion question, Percent ofSmic, Explanation? why)
    {
        if (question.ConventionalTable is not { } table)
        {
            return 0;
        }

        bool isApprentice = question.Term is Apprenticeship;
        if (question.Conventional is not { } minimum)
        {
            why?.Concluded(
                new("minimum conventionnel de l'emploi", "conventional minimum of the job"),
                null,
                new("inconnu : il fait le minimum s'il donne plus que le SMIC", "not known: it makes the minimum where it gives more than the SMIC"),
                isApprentice ? LabourCode.D6222_26 : LabourCode.D6325_18);
            return 0;
        }

        why?.Given(new("minimum conventionnel de l'emploi", "conventional minimum of the job"), minimum);
        Percent share = ofSmic;
        if (!isApprentice)
        {
            DatedValue<Percent> row = question.Law.On(question.On, table);
            why?.Read(table, row);
            share = row.Value;
        }

        Fraction due = minimum.Exact * share.Exact;
        why?.Computed(
            new("minimum assis sur le minimum conventionnel, par mois", "minimum by the conventional minimum, a month"),
            $"{minimum} × {share}",
            Money.FromExact(due),
            isApprentice ? LabourCode.D6222_26 : LabourCode.D6325_18);
        return due;
    }
}
