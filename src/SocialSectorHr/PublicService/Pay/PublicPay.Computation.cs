using SocialSectorHr.Law;

namespace SocialSectorHr.PublicService;

/// <content>Line by line, each for the quotité and to the cent.</content>
public readonly partial record struct PublicPay
{
    private const int MonthsAYear = 12;

    private const int WeeksAYear = 52;

    internal PublicPay(in PublicPayQuestion question, Explanation? why = null)
    {
        this.question = question;
        if (why is not null && question.Agent.Quotite.Kind != QuotiteKind.FullTime)
        {
            why.Given(
                new($"quotité : {question.Agent.Quotite.Kind.Label(Language.French)}", $"quotité: {question.Agent.Quotite.Kind.Label(Language.English)}"),
                question.Agent.Quotite.Worked);
        }

        Explanation? part = why?.Part(new("Traitement", "Basic pay"));
        GradePay index = new(question.Basic, part);
        Basic = question.Paid(index.Monthly, part);
        Money postBonus = Money.Zero;
        if (question.Agent.PostBonus != Points.Zero)
        {
            part = why?.Part(new("Nouvelle bonification indiciaire", "Post bonus"));
            postBonus = PostBonusOf(question, part);
            PostBonus = question.Paid(postBonus, part);
        }

        Residence = ResidenceOf(question, index.Monthly + postBonus, why?.Part(new("Indemnité de résidence", "Residence indemnity")));
        FamilySupplement = FamilyOf(question, index.Index + question.PostBonus, why?.Part(new("Supplément familial de traitement", "Family supplement")));
        Supplement = SupplementOf(question, why?.Part(new("Complément de traitement indiciaire", "Index supplement (CTI)")));
        Differential = DifferentialOf(question, index.Monthly.Round(), why?.Part(new("Indemnité différentielle", "Indemnity up to the SMIC")));
        Explanation? bonuses = why?.Part(new("Primes", "Bonuses"));
        bonuses?.Given(new("primes d'un mois à temps plein", "bonuses of a full-time month"), question.Agent.Bonuses);
        _ = question.Paid(question.Agent.Bonuses, bonuses);
        Transfer = TransferOf(question, Bonuses, bonuses);
        if (Gross is { } gross)
        {
            why?.Counted(new("rémunération brute du mois", "gross pay of the month"), gross);
        }
        else
        {
            why?.Counted(new("rémunération connue du mois", "known pay of the month"), AtLeast);
        }
    }

    private static Money PostBonusOf(in PublicPayQuestion question, Explanation? why)
    {
        why?.Given(new("points de NBI", "points of the post bonus"), question.Agent.PostBonus);
        if (question.Agent.IsContractual)
        {
            why?.Concluded(
                new("NBI d'un contractuel", "post bonus of an agent under contract"),
                Money.Zero,
                new("réservée aux fonctionnaires", "for fonctionnaires only"),
                PublicPayDecree.PostBonus);
            return Money.Zero;
        }

        Money point = question.Read(CivilServicePoint.Annual, why).Value;
        Money full = Money.FromExact(question.PostBonus.Exact * point.Exact / MonthsAYear);
        why?.Computed(new("NBI d'un mois", "post bonus of a month"), $"{question.PostBonus} × {point} / {MonthsAYear}", full, PublicPayDecree.PostBonus);
        return full;
    }

    private static Money? DifferentialOf(in PublicPayQuestion question, Money basic, Explanation? why)
    {
        if (!question.Law.TryOn(question.On, MinimumWage.Hourly, out DatedValue<Money> hourly))
        {
            why?.Concluded(new("SMIC inconnu à cette date", "SMIC not known on this day"), null);
            return null;
        }

        why?.Read(MinimumWage.Hourly, hourly);
        Hours week = question.Read(LegalDurations.Week, why).Value;
        Money exact = Money.FromExact(hourly.Value.Exact * week.Exact * WeeksAYear / MonthsAYear);
        Money least = exact.Round();
        why?.Computed(
            new("SMIC d'un mois à temps plein", "SMIC of a full-time month"), $"{hourly.Value} × {week} × {WeeksAYear} / {MonthsAYear}", exact);
        if (least != exact)
        {
            why?.Chosen(Terms.RoundedToTheCent, least);
        }

        Money lacking = least > basic ? least - basic : Money.Zero;
        why?.Computed(new("ce qui manque au traitement", "lacking in the basic pay"), $"max({least} − {basic}; 0)", lacking, PublicPayDecree.Differential);
        return question.Paid(lacking, why);
    }

    private static Money? SupplementOf(in PublicPayQuestion question, Explanation? why)
    {
        bool? isDue = question.HasSupplement;
        why?.Decided(new("complément dû", "supplement due"), isDue, ReasonOf(question), PublicPayDecree.SupplementArt11);
        if (isDue != true)
        {
            return isDue is null ? null : Money.Zero;
        }

        if (!question.Law.TryOn(question.On, CivilServicePoint.SocioEducationalSupplement, out DatedValue<int> points))
        {
            why?.Concluded(new("complément inconnu à cette date", "supplement not known on this day"), null);
            return null;
        }

        if (question.Agent.IsContractual)
        {
            why?.Concluded(
                new("indemnité du contractuel égale au complément net de cotisations", "indemnity of an agent under contract equal to the supplement net of contributions"),
                null);
            return null;
        }

        why?.Read(CivilServicePoint.SocioEducationalSupplement, points);
        Money point = question.Read(CivilServicePoint.Annual, why).Value;
        Money full = Money.FromExact(points.Value * point.Exact / MonthsAYear);
        why?.Computed(new("complément d'un mois", "supplement of a month"), $"{points.Value} × {point} / {MonthsAYear}", full);
        return question.Paid(full, why);
    }

    private static Bilingual ReasonOf(in PublicPayQuestion question) =>
        (question.Agent.Grade, question.Agent.Grade?.Cadre.Supplement, question.Agent.IsMainlySupport) switch
        {
            (null, _, null or true) => new("le grade n'est pas dit", "the grade is not said"),
            ({ }, null, _) => new(
                "le cadre d'emplois n'est pas dans la liste, quel que soit l'emploi", "the cadre d'emplois is not in the list, whatever the job"),
            (_, SupplementDuties.Care, _) => new(
                "complément des fonctions de soins : non calculé", "supplement of the duties of care: not computed"),
            (_, _, true) => new("accompagnement socio-éducatif à titre principal", "mainly socio-educational support"),
            (_, _, false) => new(
                "pas d'accompagnement socio-éducatif à titre principal", "not mainly socio-educational support"),
            _ => new("fonctions non dites : l'employeur en décide", "duties not said: the employer decides"),
        };

    private static Money? TransferOf(in PublicPayQuestion question, Money bonuses, Explanation? why)
    {
        if (question.Agent.IsContractual || bonuses == Money.Zero)
        {
            return Money.Zero;
        }

        if (question.TransferTable is not { } table || !question.Law.TryOn(question.On, table, out DatedValue<Money> most))
        {
            why?.Concluded(new("abattement inconnu", "reduction not known"), null);
            return null;
        }

        why?.Read(table, most);
        Percent share = question.Agent.Quotite.Paid;
        Money exact = Money.FromExact(Fraction.Min(most.Value.Exact / MonthsAYear * share.Exact, bonuses.Exact));
        why?.Computed(
            new("abattement du mois", "reduction of the month"),
            $"min({most.Value} / {MonthsAYear} × {share}; {bonuses})",
            exact,
            share == Percent.Of(100) ? PublicPayDecree.BonusTransfer : PublicPayDecree.BonusTransferNote);
        Money rounded = exact.Round();
        if (rounded != exact)
        {
            why?.Chosen(Terms.RoundedToTheCent, rounded);
        }

        return rounded;
    }
}
