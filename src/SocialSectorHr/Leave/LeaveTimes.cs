namespace SocialSectorHr;

/// <summary>The times of an accrual, and what sickness acquires before and at its ceiling.</summary>
internal readonly record struct LeaveTimes(AccrualTime Worked, AccrualTime Sick, LeaveDays Sickness, LeaveDays SicknessCap);
