namespace SocialSectorHr.Tests.Leave;

/// <summary>An account kept as by hand: one day after the other, each lot a heap of halves of days.</summary>
internal sealed class NaiveAccount
{
    private readonly SortedDictionary<int, (int Left, LocalDate? LastDay)> lots = [];
    private readonly Stack<int> halvesTaken = new();

    public int Acquired { get; private set; }

    public int Lost { get; private set; }

    public int Taken => halvesTaken.Count;

    public int Left => lots.Values.Sum(static lot => lot.Left);

    /// <summary>Lives through a day; false where a movement cannot be.</summary>
    public bool Live(LocalDate day, IEnumerable<LeaveMovement> movements)
    {
        Lose(day);
        foreach (LeaveMovement movement in movements)
        {
            int halves = (int)(movement.Days.ToDecimal() * 2);
            bool can = movement.Kind switch
            {
                LeaveMovementKind.Acquired => Acquire(movement.Lot!.Value, halves),
                LeaveMovementKind.Taken => Enumerable.Range(0, halves).All(_ => TakeHalf(movement.Lot)),
                LeaveMovementKind.GivenBack => Enumerable.Range(0, halves).All(_ => GiveHalfBack()),
                _ => Limit(day, movement.Lot!.Value, movement.To),
            };
            if (!can)
            {
                return false;
            }

            Lose(day);
        }

        return true;
    }

    private void Lose(LocalDate day)
    {
        foreach ((int year, (int left, LocalDate? last)) in lots.ToArray())
        {
            if (last is { } until && day > until)
            {
                Lost += left;
                lots[year] = (0, last);
            }
        }
    }

    private bool Acquire(int year, int halves)
    {
        lots.TryGetValue(year, out (int Left, LocalDate? LastDay) lot);
        lots[year] = (lot.Left + halves, lot.LastDay);
        Acquired += halves;
        return true;
    }

    private bool TakeHalf(int? asked)
    {
        int[] open = [.. lots.Where(lot => lot.Value.Left > 0 && (asked ?? lot.Key) == lot.Key)
            .OrderBy(static lot => lot.Value.LastDay ?? LocalDate.MaxIsoValue).ThenBy(static lot => lot.Key).Select(static lot => lot.Key)];
        if (open.Length == 0)
        {
            return false;
        }

        lots[open[0]] = (lots[open[0]].Left - 1, lots[open[0]].LastDay);
        halvesTaken.Push(open[0]);
        return true;
    }

    private bool GiveHalfBack()
    {
        if (!halvesTaken.TryPop(out int year))
        {
            return false;
        }

        lots[year] = (lots[year].Left + 1, lots[year].LastDay);
        return true;
    }

    private bool Limit(LocalDate day, int year, LocalDate? last)
    {
        lots.TryGetValue(year, out (int Left, LocalDate? LastDay) lot);
        if (lot.LastDay < day)
        {
            return false;
        }

        lots[year] = (lot.Left, last);
        return true;
    }
}
