namespace SocialSectorHr.Tests.Leave;

/// <summary>Movements of an account of leave that may not all be possible.</summary>
public sealed record LeaveHistory(LeaveUnit Unit, IReadOnlyList<LeaveMovement> Movements)
{
    /// <summary>The movements that an account takes, each after those before it in time.</summary>
    public LeaveMovement[] Possible()
    {
        List<LeaveMovement> possible = [];
        foreach (IGrouping<LocalDate, LeaveMovement> day in Movements.GroupBy(static movement => movement.On)
            .OrderBy(static day => day.Key))
        {
            foreach (LeaveMovement movement in day)
            {
                LeaveMovement[] tried = [.. possible, movement];
                if (Lives(tried))
                {
                    possible.Add(movement);
                }
            }
        }

        return [.. possible];
    }

    private static bool Lives(LeaveMovement[] movements)
    {
        NaiveAccount naive = new();
        return movements.GroupBy(static movement => movement.On).OrderBy(static day => day.Key).All(day => naive.Live(day.Key, day));
    }

    public override string ToString() => string.Join("\n", Movements.Select(static movement => movement.ToString()).Prepend(Unit.ToString()));
}
