using System.Globalization;

namespace SocialSectorHr;

// The sums of the postings until the day.
public readonly partial record struct LeaveBalance
{
    internal LeaveBalance(LeaveBalanceQuestion question, Explanation? why = null)
    {
        this.question = question;
        (Fraction acquired, Fraction taken, Fraction lost) = (0, 0, 0);
        foreach (LeavePosting posting in question.Account.Ledger)
        {
            if (posting.On > question.Date)
            {
                break;
            }

            Fraction days = posting.Days.Exact;
            acquired += posting.Kind == LeaveMovementKind.Acquired ? days : 0;
            taken += posting.Kind switch
            {
                LeaveMovementKind.Taken => days,
                LeaveMovementKind.GivenBack => -days,
                _ => 0,
            };
            lost += posting.Kind == LeaveMovementKind.Lost ? days : 0;
        }

        LeaveUnit unit = question.Account.Unit;
        Acquired = LeaveDays.FromExact(acquired, unit).In(question.Unit);
        Taken = LeaveDays.FromExact(taken, unit).In(question.Unit);
        Lost = LeaveDays.FromExact(lost, unit).In(question.Unit);
        if (why is not null)
        {
            Explain(question, why);
        }
    }

    private static IReadOnlyList<LotBalance> LotsOf(LeaveBalanceQuestion question) =>
    [
        .. question.Account.Postings.Where(posting => posting.On <= question.Date).GroupBy(static posting => posting.Lot)
            .OrderBy(static lot => lot.Key)
            .Select(lot => new LotBalance(lot.Key, [.. lot], LastDayOf(question, lot.Key), question.Unit)),
    ];

    private static NodaTime.LocalDate? LastDayOf(LeaveBalanceQuestion question, int lot) => question.Account.Movements
        .LastOrDefault(movement => movement.Kind == LeaveMovementKind.LastDay && movement.Lot == lot && movement.On <= question.Date)?.To;

    private void Explain(LeaveBalanceQuestion question, Explanation why)
    {
        why.Given(new("jour du solde", "day of the balance"), question.Date);
        LeaveUnit unit = question.Account.Unit;
        LeaveDays sum = LeaveDays.FromExact(0, unit);
        foreach (IGrouping<int, LeavePosting> lot in question.Account.Postings
            .Where(posting => posting.On <= question.Date).GroupBy(static posting => posting.Lot).OrderBy(static lot => lot.Key))
        {
            string year = lot.Key.ToString(CultureInfo.InvariantCulture);
            Explanation part = why.Part(new($"Lot de {year}", $"Lot of {year}"));
            LeaveDays left = LeaveDays.FromExact(0, unit);
            foreach (LeavePosting posting in lot)
            {
                Bilingual label = posting.Kind.Label();
                bool adds = posting.Kind is LeaveMovementKind.Acquired or LeaveMovementKind.GivenBack;
                LeaveDays after = adds ? left + posting.Days : left - posting.Days;
                Bilingual said = new(
                    $"{DateText.Write(posting.On, Language.French)}, {label.French}",
                    $"{DateText.Write(posting.On, Language.English)}, {label.English}");
                if (adds)
                {
                    part.Computed(said, $"{left} + {posting.Days}", after);
                }
                else
                {
                    part.Computed(said, $"{left} − {posting.Days}", after);
                }

                left = after;
            }

            if (LastDayOf(question, lot.Key) is { } last)
            {
                part.Given(LeaveMovementKind.LastDay.Label(), last);
            }

            why.Computed(new("cumul des lots", "running sum of the lots"), $"{sum} + {left}", sum + left);
            sum += left;
        }

        if (question.Unit != unit)
        {
            (int to, int from) = (LeaveDays.PerWeek(question.Unit), LeaveDays.PerWeek(unit));
            why.Computed(new("dans l'autre unité", "in the other unit"), $"{sum} × {to} / {from}", Left);
        }

        why.Concluded(new("solde de congés", "balance of leave"), Left);
    }
}
