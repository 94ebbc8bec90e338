using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr.Offers;

/// <summary>Every term of an offer, read once: a statement and an audit ask for each many times.</summary>
internal sealed class StatedTerms
{
    private static readonly PayRules InMayotte = new() { Zone = HolidayZone.Mayotte };

    private readonly Answer<StatedContract> kind;

    /// <summary>The terms of one offer, as it stands.</summary>
    public StatedTerms(JobOffer offer, FrenchLaw law, LocalDate on)
    {
        OfferReader reader = new(offer);
        (Said, Law, On) = (offer, law, on);
        IsPublic = reader.IsPublic;
        Start = StartReading.Read(reader);
        LawDay = Start.IsKnown ? Start.Value : on;
        Week = WeekReading.Read(reader, law, LawDay);
        Calendar = CalendarReading.Read(reader, Week);
        kind = ContractReading.ReadKind(reader);
        Contract = ContractReading.Read(kind, Start, law);
        Undated = Contract.IsKnown ? Contract : ContractReading.ReadUndated(kind, LawDay, law);
        Horizon = SocialSectorHr.Offers.Horizon.Of(Contract, on);
        RttDays = RttReading.ReadDays(reader);
        Rtt = RttReading.Read(RttDays, Week);
        Forfait = ForfaitReading.Read(reader);
        Telework = TeleworkReading.Read(reader);
        MealVoucher = BenefitsReading.ReadVoucher(reader);
        Ouvrables = LeaveReading.Read(reader, LeaveUnit.Ouvrables);
        Ouvres = LeaveReading.Read(reader, LeaveUnit.Ouvres);
        Pay = PayReading.Read(reader, Week, law, LawDay);
        AnnouncedMonth = PayReading.ReadAnnounced(reader, Week, law, LawDay);
    }

    /// <summary>The same terms, each marked where it is not what it would be without the assumptions, or without the form.</summary>
    private StatedTerms(StatedTerms read, StatedTerms unassumed, StatedTerms? formless)
    {
        (Said, Law, On) = (read.Said, read.Law, read.On);
        IsPublic = read.IsPublic;
        LawDay = read.LawDay;
        Start = Marked(static terms => terms.Start);
        Week = Marked(static terms => terms.Week);
        Calendar = Marked(static terms => terms.Calendar);
        kind = Marked(static terms => terms.kind);
        Contract = Marked(static terms => terms.Contract);
        Undated = Marked(static terms => terms.Undated);
        Horizon = Marked(static terms => terms.Horizon);
        RttDays = Marked(static terms => terms.RttDays);
        Rtt = Marked(static terms => terms.Rtt);
        Forfait = Marked(static terms => terms.Forfait);
        Telework = Marked(static terms => terms.Telework);
        MealVoucher = Marked(static terms => terms.MealVoucher);
        Ouvrables = Marked(static terms => terms.Ouvrables);
        Ouvres = Marked(static terms => terms.Ouvres);
        Pay = Marked(static terms => terms.Pay);
        AnnouncedMonth = Marked(static terms => terms.AnnouncedMonth);

        Answer<T> Marked<T>(Func<StatedTerms, Answer<T>> pick)
            where T : notnull
        {
            Answer<T> answer = pick(read).Without(pick(unassumed));
            return formless is null || !answer.IsKnown ? answer : answer.FromForm(answer != pick(formless));
        }
    }

    /// <summary>The law that is read.</summary>
    public FrenchLaw Law { get; }

    /// <summary>The day that stands for today.</summary>
    public LocalDate On { get; }

    /// <summary>What is said in the prose; where it is silent, in the form; where both are, what is supposed.</summary>
    public JobOffer Said { get; }

    /// <summary>The agreement that the caller lays over the law; null for the one that is named.</summary>
    public CollectiveAgreement? Own { get; init; }

    /// <summary>Whether the post is one of public law: by its contracts, or by its employer where no contract is named.</summary>
    public bool IsPublic { get; }

    /// <summary>The day whose law applies: the first of the work, else today.</summary>
    public LocalDate LawDay { get; }

    /// <summary>The place whose SMIC is read, where it has its own: Mayotte.</summary>
    public PayRules? Place => CalendarReading.ZoneOf(Said.Workplace) == HolidayZone.Mayotte ? InMayotte : null;

    /// <summary>The SMIC of the place of work.</summary>
    public Dated<Money> Smic => Place is null ? MinimumWage.Hourly : MinimumWage.HourlyInMayotte;

    public Answer<LocalDate> Start { get; }

    public Answer<WeeklySchedule> Week { get; }

    public Answer<WorkCalendar> Calendar { get; }

    public Answer<Contract> Contract { get; }

    /// <summary>
    /// The contract; without a start as if it began on <see cref="LawDay"/>, for what its kind or its length gives whatever the start.
    /// </summary>
    public Answer<Contract> Undated { get; }

    /// <summary>How sure the kind of contract is, whatever its dates.</summary>
    public Mark ContractKind => kind.Mark;

    public Answer<Horizon> Horizon { get; }

    /// <summary>The RTT days promised, whatever the hours.</summary>
    public Answer<Days> RttDays { get; }

    public Answer<RttPromise> Rtt { get; }

    public Answer<DaysForfait> Forfait { get; }

    public Answer<TeleworkPromise> Telework { get; }

    public Answer<MealVoucher> MealVoucher { get; }

    public Answer<PaidLeaveRight> Ouvrables { get; }

    public Answer<PaidLeaveRight> Ouvres { get; }

    public Answer<PayRange> Pay { get; }

    public Answer<AnnouncedMonth> AnnouncedMonth { get; }

    /// <summary>The terms of an offer completed by its form and by what is supposed, each marked by what it comes from.</summary>
    public static StatedTerms Of(
        JobOffer offer, JobOffer? assumed, FrenchLaw law, LocalDate on, CollectiveAgreement? own = null)
    {
        if (assumed is null && offer.Form is null)
        {
            return new(offer, law, on) { Own = own };
        }

        JobOffer completed = OfferCompletion.Of(offer, offer.Form);
        StatedTerms unassumed = new(completed, law, on);
        StatedTerms read = assumed is null ? unassumed : new(OfferCompletion.Of(completed, assumed), law, on);
        StatedTerms? formless = offer.Form is null ? null : Of(offer with { Form = null }, assumed, law, on);
        return new(read, unassumed, formless) { Own = own };
    }

    /// <summary>The days worked in a full year: those of the forfait, or the open days less leave and RTT.</summary>
    public Answer<Days> Worked(int year)
    {
        StatedWorkingTime? said = Said.WorkingTime;
        if (said?.Forfait is not null)
        {
            // A year does not hold a forfait of more days than it has: how many are worked is then not known.
            return !Forfait.IsKnown ? Forfait.Lacking<Days>()
                : Forfait.Value.PerYear > Days.Of(CalendarSystem.Iso.GetDaysInYear(year)) ? new(Fact.ForfaitDays)
                : new(Forfait.Value.PerYear, Forfait.Mark);
        }

        if (WeekReading.IsPartOfTheYear(said))
        {
            return new(Fact.WeeksOfYear);
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
