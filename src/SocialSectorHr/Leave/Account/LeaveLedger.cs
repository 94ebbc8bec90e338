using NodaTime;

namespace SocialSectorHr;

/// <summary>Replays the movements of an account, day after day, into what they do to each lot.</summary>
internal sealed class LeaveLedger(LeaveUnit unit)
{
    private readonly List<LotState> lots = [];
    private readonly List<LeavePosting> postings = [];
    private readonly List<Fraction> toGiveBack = []; // of each posting that takes, what has not come back

    /// <summary>The movement that is replayed, or was refused.</summary>
    public LeaveMovement? Current { get; private set; }

    public LeavePosting[] Replay(IReadOnlyList<LeaveMovement> movements)
    {
        for (int i = 0; i < movements.Count; i++)
        {
            LeaveMovement movement = movements[i];
            Current = movement;
            LoseBefore(movement.On);
            switch (movement.Kind)
            {
                case LeaveMovementKind.Acquired:
                    Post(movement.On, movement.Kind, Lot(movement.Lot!.Value), movement.Days.Exact);
                    break;
                case LeaveMovementKind.Taken:
                    Take(movement);
                    break;
                case LeaveMovementKind.GivenBack:
                    GiveBack(movement);
                    break;
                default:
                    SetLastDay(movement);
                    break;
            }

            LoseLate(movement.On);
        }

        LoseBefore(LocalDate.MaxIsoValue);
        return [.. postings];
    }

    // The lots whose last day is past, the first lost first.
    private void LoseBefore(LocalDate day)
    {
        while (First(lot => lot.Left > 0 && lot.LastDay < day) is { } lost)
        {
            Post(lost.LastDay!.Value.PlusDays(1), LeaveMovementKind.Lost, lost, lost.Left);
        }
    }

    // What is given back to a lot, or acquired in one, after its last day is lost at once.
    private void LoseLate(LocalDate day)
    {
        foreach (LotState lot in lots)
        {
            if (lot.Left > 0 && lot.LastDay < day)
            {
                Post(day, LeaveMovementKind.Lost, lot, lot.Left);
            }
        }
    }

    private void Take(LeaveMovement movement)
    {
        Fraction left = 0;
        foreach (LotState lot in lots)
        {
            left += IsAsked(lot, movement) ? lot.Left : 0;
        }

        Fraction due = movement.Days.Exact;
        if (due > left)
        {
            string lot = movement.Lot is { } year ? FormattableString.Invariant($" of {year}") : string.Empty;
            throw Refusal.OutOfRange(
                movement.Days,
                "days",
                $"at most the {Days.FromExact(left)} left{lot} on {DateText.Iso(movement.On)}: leave is not taken in advance");
        }

        while (due > 0)
        {
            LotState lot = First(lot => lot.Left > 0 && IsAsked(lot, movement))!;
            Fraction part = Fraction.Min(due, lot.Left);
            Post(movement.On, LeaveMovementKind.Taken, lot, part);
            due -= part;
        }
    }

    private void GiveBack(LeaveMovement movement)
    {
        Fraction due = movement.Days.Exact;
        for (int i = postings.Count - 1; i >= 0 && due > 0; i--)
        {
            if (toGiveBack[i] > 0 && (movement.Lot is not { } year || postings[i].Lot == year))
            {
                Fraction part = Fraction.Min(due, toGiveBack[i]);
                toGiveBack[i] -= part;
                Post(movement.On, LeaveMovementKind.GivenBack, Lot(postings[i].Lot), part);
                due -= part;
            }
        }

        if (due > 0)
        {
            throw Refusal.OutOfRange(
                movement.Days,
                "days",
                $"at most the {Days.FromExact(movement.Days.Exact - due)} taken and not given back on {DateText.Iso(movement.On)}");
        }
    }

    private void SetLastDay(LeaveMovement movement)
    {
        LotState lot = Lot(movement.Lot!.Value);
        if (lot.LastDay < movement.On)
        {
            throw Refusal.OutOfRange(
                movement.On, "on", $"on the last day of the lot ({DateText.Iso(lot.LastDay.Value)}) or before: it is lost afterwards");
        }

        lot.LastDay = movement.To;
    }

    private void Post(LocalDate on, LeaveMovementKind kind, LotState lot, Fraction days)
    {
        lot.Left += kind is LeaveMovementKind.Acquired or LeaveMovementKind.GivenBack ? days : -days;
        postings.Add(new(on, kind, lot.Year, LeaveDays.FromExact(days, unit)));
        toGiveBack.Add(kind == LeaveMovementKind.Taken ? days : 0);
    }

    private LotState Lot(int year)
    {
        foreach (LotState known in lots)
        {
            if (known.Year == year)
            {
                return known;
            }
        }

        LotState lot = new(year);
        lots.Add(lot);
        return lot;
    }

    // Of those that answer, the one lost first, then the oldest.
    private LotState? First(Predicate<LotState> answers)
    {
        LotState? first = null;
        foreach (LotState lot in lots)
        {
            if (answers(lot) && (first is null || lot.ComesBefore(first)))
            {
                first = lot;
            }
        }

        return first;
    }

    private static bool IsAsked(LotState lot, LeaveMovement movement) => movement.Lot is not { } year || lot.Year == year;

    private sealed class LotState(int year)
    {
        public int Year { get; } = year;

        public Fraction Left { get; set; }

        public LocalDate? LastDay { get; set; }

        public bool ComesBefore(LotState other) => (LastDay, other.LastDay) switch
        {
            ({ } mine, { } theirs) when mine != theirs => mine < theirs,
            ({ }, null) => true,
            (null, { }) => false,
            _ => Year < other.Year,
        };
    }
}
