using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

// Which of the two clocks, what of it is used, and where it ends.
public readonly partial record struct CarryOver
{
    internal CarryOver(CarryOverQuestion question, Explanation? why = null)
    {
        this.question = question;
        (UntakenLeave leave, SickLeave sickness) = (question.Leave, question.Sickness);
        Days = LeaveDays.FromExact(0, leave.Days.Unit);
        Fitted = Days;
        Given(question, why);
        if (sickness.ReturnDay is { } returned)
        {
            InformationDue = Due(question, returned, why);
        }

        why?.Decided(
            new("contrat suspendu depuis un an à la fin de l'acquisition", "contract suspended for a year at the end of the acquisition"),
            question.SuspendedAYear,
            source: LabourCode.L3141_19_2);
        if (question.SuspendedAYear)
        {
            Ground = CarryOverGround.AcquiredDuringSickness;
            Days = leave.Days;
            int length = LengthOf(question, why);
            Start = question.AcquisitionEnd;
            LastDayWithoutReturn = Quantieme.AddMonthsOrLastDay(question.AcquisitionEnd.PlusDays(1), length).PlusDays(-1);
            LastDay = FromAcquisition(question, length, why, out Months used, out Days odd, out Months left);
            (MonthsUsed, DaysUsed, MonthsLeft) = (used, odd, left);
        }
        else if (Prevented(question, why, out LeaveDays fitted))
        {
            Ground = CarryOverGround.NotTaken;
            Fitted = fitted;
            Days = question.Rules?.OnlyWhatDidNotFit == true ? leave.Days - fitted : leave.Days;
            int length = LengthOf(question, why);
            Start = sickness.InformationDay;
            if (Start is { } informed)
            {
                why?.Counted(
                    new("point de départ du délai : l'information", "start of the months: the information"), informed, LabourCode.L3141_19_1);
            }

            LastDay = Start is { } start ? Quantieme.AddMonthsOrLastDay(start, length) : null;
            MonthsLeft = Months.Of(length);
        }
        else
        {
            Fitted = fitted;
            LastDay = leave.Taking.End;
        }

        Conclude(question, why);
    }

    private static int LengthOf(in CarryOverQuestion question, Explanation? why)
    {
        DatedValue<Months> row = question.Law.On(question.LawDay, CarryOverLimits.Length);
        why?.Read(CarryOverLimits.Length, row);
        if (question.Rules?.Length is not { } agreed)
        {
            return (int)row.Value.Exact.Numerator;
        }

        Months longer = agreed > row.Value ? agreed : row.Value;
        why?.Given(new("durée du report que fixe l'accord", "length of the carry-over that the agreement sets"), agreed);
        why?.Computed(
            new("la plus longue des deux durées", "the longer of the two lengths"),
            $"max({row.Value}; {agreed})",
            longer,
            question.Rules.Source ?? LabourCode.L3141_21_1);
        return (int)longer.Exact.Numerator;
    }

    private static LocalDate? Due(in CarryOverQuestion question, LocalDate returned, Explanation? why)
    {
        if (!question.Law.TryOn(returned, CarryOverLimits.Information, out DatedValue<Months> row))
        {
            return null;
        }

        LocalDate due = Quantieme.AddMonthsOrLastDay(returned, (int)row.Value.Exact.Numerator);
        why?.Concluded(new("information due au plus tard le", "information due at the latest on"), due, source: row.Source);
        return due;
    }

    /// <summary>Whether the sickness prevented the leave: not where all of it still fitted in the taking period.</summary>
    private static bool Prevented(in CarryOverQuestion question, Explanation? why, out LeaveDays fitted)
    {
        (UntakenLeave leave, SickLeave sickness) = (question.Leave, question.Sickness);
        fitted = LeaveDays.FromExact(0, leave.Days.Unit);
        bool meets = sickness.FirstDay <= leave.Taking.End && (sickness.ReturnDay is not { } end || end > leave.Taking.Start);
        if (!meets)
        {
            why?.Decided(new("arrêt pendant la période de prise", "sickness in the taking period"), value: false, source: LabourCode.L3141_19_1);
            return false;
        }

        if (sickness.ReturnDay is { } back && back <= leave.Taking.End)
        {
            LeaveDays room = question.Calendar.CountLeave(back.PlusDays(-1), leave.Taking.End.PlusDays(1), leave.Days.Unit).Days;
            fitted = room < leave.Days ? room : leave.Days;
            why?.Counted(new("jours qui tenaient encore après la reprise", "days that still fitted after the return"), fitted);
        }

        bool all = fitted >= leave.Days;
        why?.Decided(
            new("empêchement de prendre tous les jours", "prevented from taking all the days"), !all, source: LabourCode.L3141_19_1);
        return !all;
    }

    private static LocalDate? FromAcquisition(
        in CarryOverQuestion question, int length, Explanation? why, out Months used, out Days odd, out Months left)
    {
        LocalDate first = question.AcquisitionEnd.PlusDays(1);
        LocalDate last = Quantieme.AddMonthsOrLastDay(first, length).PlusDays(-1);
        (used, odd, left) = (Months.Zero, SocialSectorHr.Days.Zero, Months.Of(length));
        why?.Concluded(new("terme des mois sans reprise", "end of the months without a return"), last, source: LabourCode.L3141_19_2);
        if (question.Sickness.ReturnDay is not { } back || back > last)
        {
            return last;
        }

        (int months, int days) = Quantieme.Between(first, back.PlusDays(-1));
        (used, odd, left) = (Months.Of(months), SocialSectorHr.Days.Of(days), Months.Of(length - months));
        why?.Counted(new("mois entiers écoulés avant la reprise", "whole months used before the return"), used, LabourCode.L3141_19_2);
        why?.Counted(new("jours écoulés en plus de ces mois", "days used beside these months"), odd);
        why?.Computed(new("mois restants à la reprise", "months left at the return"), $"{length} − {months}", left);
        if (question.Sickness.InformationDay is not { } informed)
        {
            return null;
        }

        why?.Counted(
            new("reprise du délai, suspendu jusqu'à l'information", "the months run again, suspended up to the information"),
            informed,
            LabourCode.L3141_19_2);
        if (days > 0)
        {
            why?.Chosen(
                new("jours en plus ôtés après les mois", "days beside taken off after the months"),
                odd,
                new("convention : aucun texte n'en règle l'ordre", "a convention: no text sets their order"));
        }

        return Quantieme.AddMonthsOrLastDay(informed, length - months).PlusDays(-days);
    }

    private static void Given(in CarryOverQuestion question, Explanation? why)
    {
        if (why is null)
        {
            return;
        }

        (UntakenLeave leave, SickLeave sickness) = (question.Leave, question.Sickness);
        why.Given(new("congés restants", "leave that is left"), leave.Days);
        why.Given(new("période d'acquisition", "period of acquisition"), FigureValue.OfPeriod(leave.Acquired.Start, leave.Acquired.End));
        why.Given(new("période de prise", "taking period"), FigureValue.OfPeriod(leave.Taking.Start, leave.Taking.End));
        why.Given(new("premier jour de l'arrêt", "first day of the sickness"), sickness.FirstDay);
        if (sickness.ReturnDay is { } back)
        {
            why.Given(new("reprise du travail", "return to work"), back);
        }

        if (sickness.InformationDay is { } informed)
        {
            why.Given(new("information reçue le", "information received on"), informed);
        }
    }

    private void Conclude(in CarryOverQuestion question, Explanation? why)
    {
        if (why is null)
        {
            return;
        }

        LegalSource ground = Ground == CarryOverGround.AcquiredDuringSickness ? LabourCode.L3141_19_2 : LabourCode.L3141_19_1;
        if (Ground is { } because)
        {
            why.Concluded(new("motif du report", "ground of the carry-over"), FigureValue.Of(because, because.Label()), source: ground);
        }

        if (Ground == CarryOverGround.NotTaken && Fitted.Exact > 0)
        {
            why.Chosen(
                new("jours reportés", "days carried over"),
                Days,
                question.Rules?.OnlyWhatDidNotFit == true
                    ? new("seuls ceux qui ne tenaient plus", "only those that no longer fitted")
                    : new("tous ceux qui restent ; une autre lecture retire ceux qui tenaient encore", "all that are left; another reading takes off those that still fitted"),
                question.Rules?.OnlyWhatDidNotFit is null ? null : question.Rules.Source);
        }
        else
        {
            why.Concluded(new("jours reportés", "days carried over"), Days, source: ground);
        }

        if (LastDay is { } last)
        {
            why.Concluded(new("dernier jour pour prendre ces congés", "last day to take this leave"), last, source: Ground is null ? null : ground);
        }
        else
        {
            why.Decided(
                new("dernier jour pour prendre ces congés", "last day to take this leave"),
                null,
                new("le délai ne court pas avant l'information reçue à la reprise", "the months do not run before the information received at the return"),
                LabourCode.L3141_19_3);
        }
    }
}
