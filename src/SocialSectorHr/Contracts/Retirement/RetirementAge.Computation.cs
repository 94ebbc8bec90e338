using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <content>Computed once: the birthdays, the question of the year, the answer.</content>
public readonly partial record struct RetirementAge
{
    private static Bilingual Allowed => new("mise à la retraite permise par l'âge", "retirement by the employer allowed by age");

    internal RetirementAge(in RetirementAgeQuestion question, Explanation? why = null)
    {
        this.question = question;
        why?.Given(new("date de naissance", "day of birth"), question.Born);
        why?.Given(new("dernier jour du contrat", "last day of the contract"), question.LastDay);
        FullRateOn = question.Born.PlusYears(question.Read(RetirementRates.FullRateAge, why));
        FreeFrom = question.Born.PlusYears(question.Read(RetirementRates.AgeWithoutConsent, why));
        why?.Counted(new("âge du taux plein atteint le", "full-rate age reached on"), FullRateOn, LabourCode.L1237_5);
        why?.Counted(new("sans accord du salarié à partir du", "without the employee's consent from"), FreeFrom, LabourCode.L1237_5);
        if (question.LastDay < FullRateOn)
        {
            IsAllowed = false;
            why?.Decided(
                Allowed,
                false,
                new("avant l'âge du taux plein, ce serait un licenciement", "before the full-rate age it would be a dismissal"),
                LabourCode.L1237_8);
            return;
        }

        if (question.LastDay >= FreeFrom)
        {
            IsAllowed = true;
            why?.Decided(Allowed, true, default, LabourCode.L1237_5);
            return;
        }

        LocalDate birthday = Last(question);
        Birthday = birthday;
        int before = WholeMonths.Count(question.Read(RetirementRates.QuestionBefore, why), "question");
        AskBy = Quantieme.AddMonthsOrLastDay(birthday, -before);
        why?.Counted(new("question écrite à poser au plus tard le", "written question to be asked by"), AskBy.Value, LabourCode.D1237_2_1);
        IsAllowed = Answered(question, birthday, AskBy.Value, why);
        if (question.Retirement.AskedOn is { } asked)
        {
            AnswerBy = Quantieme.AddMonthsOrLastDay(asked, WholeMonths.Count(question.Read(RetirementRates.AnswerWithin, why), "answer"));
            why?.Counted(new("réponse attendue jusqu'au", "answer expected until"), AnswerBy.Value, LabourCode.D1237_2_1);
        }

        why?.Decided(
            Allowed,
            IsAllowed,
            IsAllowed switch
            {
                true => new("question posée à temps et accord du salarié", "asked in time, and the employee agrees"),
                false => new(
                    "pas de question à temps, ou refus : à l'anniversaire suivant",
                    "no question in time, or a refusal: at the next birthday"),
                null => new("question écrite ou réponse inconnue", "written question or answer not known"),
            },
            LabourCode.L1237_5);
    }

    /// <summary>Whether the question of the year was asked in time and accepted; null where it is not known.</summary>
    private static bool? Answered(in RetirementAgeQuestion question, LocalDate birthday, LocalDate askBy, Explanation? why)
    {
        Retirement retirement = question.Retirement;
        if (retirement.AskedOn is { } asked)
        {
            why?.Given(new("question écrite posée le", "written question asked on"), asked);
            if (asked > askBy || asked < birthday.PlusYears(-1))
            {
                return false;
            }
        }

        return retirement.HasAgreed == false ? false
            : retirement is { AskedOn: not null, HasAgreed: true } ? true : null;
    }

    /// <summary>The birthday on or before the last day.</summary>
    private static LocalDate Last(in RetirementAgeQuestion question)
    {
        LocalDate birthday = question.Born.PlusYears(question.LastDay.Year - question.Born.Year);
        return birthday <= question.LastDay ? birthday : question.Born.PlusYears(question.LastDay.Year - question.Born.Year - 1);
    }
}
