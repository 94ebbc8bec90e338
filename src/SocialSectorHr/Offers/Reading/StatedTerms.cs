using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr.Offers;

/// <summary>Every term of an offer, read once: a statement and an audit ask for each many times.</summary>
internal sealed class StatedTerms
{
    private readonly OfferReader reader;

    public StatedTerms(OfferReader reader, FrenchLaw law, LocalDate on)
    {
        this.reader = reader;
        (Law, On) = (law, on);
        IsPublic = reader.IsPublic;
        Start = StartReading.Read(reader);
        LawDay = Start.IsKnown ? Start.Value : on;
        Week = WeekReading.Read(reader);
        Calendar = CalendarReading.Read(reader, Week);
        Answer<StatedContract> contract = ContractReading.ReadKind(reader);
        ContractKind = contract.Mark;
        Contract = ContractReading.Read(contract, Start, law);
        Horizon = SocialSectorHr.Offers.Horizon.Of(Contract, on);
        RttDays = RttReading.ReadDays(reader);
        Rtt = RttReading.Read(RttDays, Week);
        Forfait = ForfaitReading.Read(reader);
        Telework = TeleworkReading.Read(reader);
        Ouvrables = LeaveReading.Read(reader, LeaveUnit.Ouvrables);
        Ouvres = LeaveReading.Read(reader, LeaveUnit.Ouvres);
        Pay = PayReading.Read(reader, Week, law, LawDay);
        AnnouncedMonth = PayReading.ReadAnnounced(reader);
    }

    /// <summary>The law that is read.</summary>
    public FrenchLaw Law { get; }

    /// <summary>The day that stands for today.</summary>
    public LocalDate On { get; }

    /// <summary>What the offer says.</summary>
    public JobOffer Said => reader.Offer;

    /// <summary>What the caller supposes where the offer is silent; null where nothing is.</summary>
    public JobOffer? Assuming => reader.Assumed;

    /// <summary>Whether the post is one of public law: by its contracts, or by its employer where no contract is named.</summary>
    public bool IsPublic { get; }

    /// <summary>The day whose law applies: the first of the work, else today.</summary>
    public LocalDate LawDay { get; }

    public Answer<LocalDate> Start { get; }

    public Answer<WeeklySchedule> Week { get; }

    public Answer<WorkCalendar> Calendar { get; }

    public Answer<Contract> Contract { get; }

    /// <summary>How sure the kind of contract is, whatever its dates.</summary>
    public Mark ContractKind { get; }

    public Answer<Horizon> Horizon { get; }

    /// <summary>The RTT days promised, whatever the hours.</summary>
    public Answer<Days> RttDays { get; }

    public Answer<RttPromise> Rtt { get; }

    public Answer<DaysForfait> Forfait { get; }

    public Answer<TeleworkPromise> Telework { get; }

    public Answer<PaidLeaveRight> Ouvrables { get; }

    public Answer<PaidLeaveRight> Ouvres { get; }

    public Answer<PayRange> Pay { get; }

    public Answer<AnnouncedMonth> AnnouncedMonth { get; }

    /// <summary>The days worked in a full year: those of the forfait, or the open days less leave and RTT.</summary>
    public Answer<Days> Worked(int year)
    {
        StatedWorkingTime? said = reader.Offer.WorkingTime;
        if (said?.Forfait is not null)
        {
            return Forfait.IsKnown ? new(Forfait.Value.PerYear, Forfait.Mark) : Forfait.Lacking<Days>();
        }

        bool hasRtt = said?.Rtt is not null;
        if (!Calendar.IsKnown || !Ouvres.IsKnown || (hasRtt && !RttDays.IsKnown))
        {
            return !Calendar.IsKnown ? Calendar.Lacking<Days>() : !Ouvres.IsKnown ? Ouvres.Lacking<Days>() : RttDays;
        }

        Days off = Days.FromExact(Ouvres.Value.Annual.In(Calendar.Value)) + (hasRtt ? RttDays.Value : Days.Zero);
        Days open = Days.Of(Calendar.Value.CountDays(year).WorkingDays);
        Mark mark = Calendar.Mark.And(Ouvres.Mark);
        return off > open ? new(Fact.RttDays) : new(open - off, hasRtt ? mark.And(RttDays.Mark) : mark);
    }

    /// <summary>Whether the leave and so many RTT days leave a year something to work; for leave and a calendar that are known.</summary>
    public bool LeavesWork(Days rtt, int year) =>
        rtt.Exact + Ouvres.Value.Annual.In(Calendar.Value) <= Calendar.Value.CountDays(year).WorkingDays;

    /// <summary>The right to paid leave, counted in one unit.</summary>
    public Answer<PaidLeaveRight> Leave(LeaveUnit unit) => unit switch
    {
        LeaveUnit.Ouvrables => Ouvrables,
        LeaveUnit.Ouvres => Ouvres,
        _ => throw Refusal.Undefined(unit, nameof(unit)),
    };
}
