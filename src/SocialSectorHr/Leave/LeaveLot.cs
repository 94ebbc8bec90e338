using System.Text.Json.Serialization;
using NodaTime;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>The part of an employment that lies in one reference period, and the leave it acquires (lot de congés).</summary>
[JsonConverter(typeof(ComputedConverter))]
public sealed record LeaveLot : IMemberwise
{
    internal LeaveLot(int yearOfEnd, LeaveAccrual accrual) => (YearOfEnd, Accrual) = (yearOfEnd, accrual);

    /// <summary>The year in which the reference period ends: the lot's name. 2027 for 1 June 2026 to 31 May 2027.</summary>
    public int YearOfEnd { get; }

    /// <summary>The leave acquired.</summary>
    public LeaveAccrual Accrual { get; }

    /// <summary>The days of the employment in the reference period.</summary>
    public DateInterval Period => Accrual.Period!;

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The year and the days.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => FormattableString.Invariant($"{YearOfEnd}: {Accrual.ToString(language)}");
}
