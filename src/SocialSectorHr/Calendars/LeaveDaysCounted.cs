namespace SocialSectorHr;

/// <summary>What the calendar counts for one leave: first and last day number, days, days owed, Saturdays not charged.</summary>
internal readonly record struct LeaveDaysCounted(bool Any, int First, int Last, int Days, int Owed, int Spared);
