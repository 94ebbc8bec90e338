using NodaTime;
using SocialSectorHr.Offers;

namespace SocialSectorHr.Offers;

/// <summary>Every term of an offer, read once: a statement asks for each many times.</summary>
internal sealed class StatedTerms
{
    public StatedTerms(StatedFacts facts, LocalDate on)
    {
        Start = StartReading.Read(facts);
        Week = WeekReading.Read(facts);
        Calendar = CalendarReading.Read(facts, Week);
        Contract = ContractReading.Read(facts);
        ContractKind = facts.Part(static offer => offer.Contracts is [var only] ? only : null, Fact.Contract).Mark;
        Horizon = Contract.Then(contract => SocialSectorHr.Offers.Horizon.Of(contract, on));
        RttDays = RttReading.ReadDays(facts);
        Rtt = RttReading.Read(RttDays, Week);
        Forfait = ForfaitReading.Read(facts);
        Telework = TeleworkReading.Read(facts);
        Ouvrables = LeaveReading.Read(facts, LeaveUnit.Ouvrables);
        Ouvres = LeaveReading.Read(facts, LeaveUnit.Ouvres);
        Pay = PayReading.Read(facts, Week);
        AnnouncedMonth = PayReading.ReadAnnounced(facts);
    }

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
}
