using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>How the solidarity day of a year is done: what the rules say, or the usual way of the question asked.</summary>
internal readonly record struct SolidarityChoice
{
    private readonly SolidarityMode usual;

    // said: the mode of the rules; where they are silent hours on top, whatever the question, so that each answers the others.
    // calendar: that of the place of work; null where it is not known.
    // reading: the mode of one reading among several, whatever the rules say.
    public SolidarityChoice(SolidarityMode? said, WorkCalendar? calendar, SolidarityMode? reading = null)
    {
        (Said, usual) = (said, IsDueIn(calendar) ? SolidarityMode.ExtraHours : SolidarityMode.NotDue);
        Mode = reading ?? said ?? usual;
        if (!Enum.IsDefined(Mode))
        {
            throw Refusal.Undefined(Mode, "Solidarity");
        }
    }

    public SolidarityMode Mode { get; }

    public SolidarityMode? Said { get; }

    /// <summary>Whether a holiday or an RTT day is worked for it: a day more in the year.</summary>
    public int ExtraDays => Mode == SolidarityMode.IncludedInDays ? 1 : 0;

    /// <summary>Whether its hours come on top of those of the year.</summary>
    public bool IsOnTop => Mode == SolidarityMode.ExtraHours;

    /// <summary>Whether its hours are not among those that the days of the year are to make: on top, given, done elsewhere.</summary>
    public bool IsApart => Mode is SolidarityMode.ExtraHours or SolidarityMode.Waived or SolidarityMode.DoneElsewhere;

    /// <summary>Whether a place has a solidarity day: all but Saint-Pierre-et-Miquelon (C. trav. L3422-1).</summary>
    public static bool IsDueIn(WorkCalendar? calendar) => calendar?.Zone != HolidayZone.SaintPierreEtMiquelon;

    /// <summary>The mode, why it is taken, and the text that sets it.</summary>
    public void Explain(LegalSource? source, Explanation? why) => why?.Chosen(
        new("journée de solidarité", "solidarity day"),
        FigureValue.Of(Mode, Mode.Label()),
        Mode == SolidarityMode.NotDue && Said is null
            ? SolidarityHours.Nothing
            : Choice.Reason(Mode == Said, Mode == usual),
        Said is null && Mode != SolidarityMode.NotDue ? null : source ?? WhoChooses);

    /// <summary>The hours of a year with the solidarity hours done on top, where they are.</summary>
    public Fraction OnTop(Fraction hours, Hours week, LocalDate on, FrenchLaw law, Explanation? why)
    {
        if (!IsOnTop)
        {
            return hours;
        }

        Fraction solidarity = SolidarityHours.Of(week, on, law, why).Exact;
        Fraction with = hours + solidarity;
        why?.Computed(
            new("avec la journée de solidarité", "with the solidarity day"),
            $"{hours} + {solidarity}",
            Hours.FromExact(with),
            LabourCode.L3133_8);
        return with;
    }

    /// <summary>The agreement, else the employer; whether it was done elsewhere is a fact. No text speaks of a day given.</summary>
    private LegalSource? WhoChooses => Mode switch
    {
        SolidarityMode.DoneElsewhere => LabourCode.L3133_10,
        SolidarityMode.Waived => null,
        SolidarityMode.NotDue => LabourCode.L3422_1,
        _ => LabourCode.L3133_11,
    };
}
