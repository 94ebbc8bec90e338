using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <content>Computed once: the coefficient, then the lines of the agreement's own formula.</content>
public readonly partial record struct AgreementPay
{
    private const int MonthsAYear = 12;

    private const int WeeksAYear = 52;

    internal AgreementPay(in AgreementPayQuestion question, Explanation? why = null)
    {
        this.question = question;
        if (question.Agreement.PayFormula is not { } formula)
        {
            why?.Chosen(question.Agreement.Name, null, new("salaire non lu : rien n'est calculé", "pay not read: nothing is computed"));
            return;
        }

        ExplainFacts(question, why);
        Points coefficient = CoefficientOf(question, why);
        Coefficient = coefficient;
        switch (formula)
        {
            case AgreementPayFormula.Ccn66:
                (Basic, Allowance, Bonuses) = OfCcn66(question, coefficient, why);
                break;
            case AgreementPayFormula.Ccn51:
                (Basic, Technicality, Seniority, Bonuses, Reduction) = OfCcn51(question, coefficient, why);
                break;
            case AgreementPayFormula.Eclat:
                (Basic, Seniority, Bonuses) = OfEclat(question, coefficient, why);
                break;
            case AgreementPayFormula.HomeCare:
                (Basic, Seniority, Bonuses) = OfHomeCare(question, coefficient, why);
                break;
            case AgreementPayFormula.Alisfa:
                (Basic, Seniority, Bonuses) = OfAlisfa(question, coefficient, why);
                break;
            case AgreementPayFormula.MissionsLocales:
                (Basic, Seniority, Bonuses) = OfMissionsLocales(question, coefficient, why);
                break;
            case AgreementPayFormula.SupportedHousing:
                (Basic, Seniority, Bonuses) = OfSupportedHousing(question, coefficient, why);
                break;
            default:
                (Basic, Bonuses) = OfCcn65(question, coefficient, why);
                break;
        }

        Segur = SegurOf(question, why);
        if (why is not null)
        {
            ExplainSum(why);
        }

        ExplainLeast(question, why);
    }

    /// <summary>The lines that are not zero, added up.</summary>
    private void ExplainSum(Explanation why)
    {
        Formula sum = new(0, 0);
        ReadOnlySpan<Money> lines = [Basic, Technicality, Seniority, Allowance, Bonuses, Reduction, Segur];
        string between = string.Empty;
        foreach (Money line in lines)
        {
            if (line != Money.Zero)
            {
                sum.AppendLiteral(between);
                sum.AppendFormatted(line);
                between = " + ";
            }
        }

        Bilingual label = new("salaire conventionnel du mois", "pay of the month by the agreement");
        if (between.Length == 0)
        {
            why.Concluded(label, Sum);
        }
        else
        {
            why.Computed(label, sum, Sum);
        }
    }

    /// <summary>The least of a month: the SMIC of the legal week, and what CCN 65 puts above it.</summary>
    private static Money LeastOfAMonth(in AgreementPayQuestion question, Explanation? why)
    {
        Money hourly = question.Read(Law.MinimumWage.Hourly, why).Value;
        Hours week = question.Read(LegalDurations.Week, why).Value;
        Money month = Money.FromExact(hourly.Exact * week.Exact * WeeksAYear / MonthsAYear);
        why?.Computed(
            new("SMIC d'un mois à temps plein", "SMIC of a full-time month"),
            $"{hourly} × {week} × {WeeksAYear} / {MonthsAYear}",
            month);
        if (question.Agreement.PayFormula == AgreementPayFormula.Ccn65
            && question.Law.TryOn(question.On, Ccn65Values.AboveMinimumWage, out DatedValue<Money> above))
        {
            why?.Read(Ccn65Values.AboveMinimumWage, above);
            month += above.Value;
        }

        return ForShare(question, month, why);
    }

    private static void ExplainFacts(in AgreementPayQuestion question, Explanation? why)
    {
        if (why is null)
        {
            return;
        }

        why.Given(new("date des valeurs", "day of the values"), question.On);
        why.Given(new("ancienneté retenue, en années entières", "seniority that counts, in full years"), question.Position.Years);
        if (question.AsksMembership)
        {
            Bilingual label = new(
                "l'employeur adhère à la fédération, dont les recommandations le lient",
                "the employer is a member of the federation, whose recommendations bind it");
            if (question.IsMember is { } isMember)
            {
                why.Given(label, isMember);
            }
            else
            {
                why.Assumed(label, false);
            }
        }

        if (question.Position.Share != Percent.Of(100))
        {
            why.Given(new("part du temps plein", "share of full time"), question.Position.Share);
        }
    }

    /// <summary>The coefficient of the step, or the one said, with its complements.</summary>
    private static Points CoefficientOf(in AgreementPayQuestion question, Explanation? why)
    {
        PaidPosition position = question.Position;
        if (position.Job is not { } job)
        {
            Points said = position.Coefficient!.Value;
            why?.Given(new("coefficient, indice ou pesée", "coefficient, index or weighing"), said);
            return Completed(said, position.Complement, why);
        }

        bool isAtNight = position.IsAtNight || job.IsAlwaysAtNight;
        DatedValue<PayGrid> grid = question.Law.On(question.On, isAtNight && job.NightGrid is { } night ? night : job.Grid);
        Points step = grid.Value.At(position.Years);
        if (isAtNight && job.NightGrid is null)
        {
            why?.Concluded(
                new("l'emploi n'a pas de colonne d'internat : sa grille", "the job has no column for a boarding place: its grid"),
                null,
                default,
                job.Source);
        }

        why?.Concluded(
            new($"{job.Name.French} : {Step(isAtNight, Language.French)}", $"{job.Name.English}: {Step(isAtNight, Language.English)}"),
            step,
            default,
            grid.Source);
        return Completed(step, job.Complement + position.Complement, why);
    }

    private static string Step(bool isAtNight, Language language) => (isAtNight, language) switch
    {
        (false, Language.French) => "coefficient de l'échelon",
        (true, Language.French) => "coefficient de l'échelon avec internat",
        (false, _) => "coefficient of the step",
        (true, _) => "coefficient of the step, boarding place",
    };

    private static Points Completed(Points points, Points complement, Explanation? why)
    {
        if (complement == Points.Zero)
        {
            return points;
        }

        Points sum = points + complement;
        why?.Computed(new("coefficient avec les compléments", "coefficient with the complements"), $"{points} + {complement}", sum);
        return sum;
    }

    /// <summary>So many points of bonuses.</summary>
    private static Money BonusesOf(in AgreementPayQuestion question, Points points, Money value, Explanation? why)
    {
        if (points == Points.Zero)
        {
            return Money.Zero;
        }

        Money exact = Money.FromExact(points.Exact * value.Exact);
        why?.Computed(new("points de primes", "points of bonuses"), $"{points} × {value}", exact);
        return Paid(question, exact, why);
    }

    private static Money SegurOf(in AgreementPayQuestion question, Explanation? why)
    {
        if (!question.HasSegur)
        {
            return Money.Zero;
        }

        return Paid(question, question.Read(Law.Segur.Monthly, why).Value, why);
    }

    private void ExplainLeast(in AgreementPayQuestion question, Explanation? why)
    {
        if (why is null || MissingToMinimumWage is not { } missing)
        {
            return;
        }

        Explanation part = why.Part(new("Comparaison au minimum légal", "Comparison with the legal minimum"));
        Money least = LeastOfAMonth(question, part);
        part.Concluded(
            new("complément dû jusqu'au minimum", "supplement due up to the minimum"),
            missing,
            new(
                "sans compter l'indemnité Ségur : lecture prudente, non tranchée",
                "without counting the Segur indemnity: a prudent reading, not settled"),
            LabourCode.L3232_3);
        _ = least;
    }

    /// <summary>A line as it is paid: for the share of full time, to the cent.</summary>
    private static Money Paid(in AgreementPayQuestion question, Money exact, Explanation? why)
    {
        Money share = ForShare(question, exact, why);
        Money rounded = share.Round();
        if (rounded != share)
        {
            why?.Chosen(Terms.RoundedToTheCent, rounded);
        }

        return rounded;
    }

    private static Money ForShare(in AgreementPayQuestion question, Money exact, Explanation? why)
    {
        Percent share = question.Position.Share;
        if (share == Percent.Of(100))
        {
            return exact;
        }

        Money part = exact * share;
        why?.Computed(new("pour la part du temps plein", "for the share of full time"), $"{exact} × {share}", part);
        return part;
    }
}
