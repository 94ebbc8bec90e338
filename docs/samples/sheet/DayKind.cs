namespace Sheet;

/// <summary>What a day of a planner is, where it is not an ordinary day of work or of the weekend.</summary>
internal enum DayKind
{
    Holiday,
    Solidarity,
    Leave,
    DayOff,
    HalfDayOff,
}
