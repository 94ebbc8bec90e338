using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr.Offers;

/// <summary>Everything that follows from an offer (relevé de l'offre): its terms as answers, and its figures under stable ids.</summary>
/// <remarks>
/// Computed on access: making a statement costs nothing. A figure the offer does not allow is not in <see cref="Figures"/>, it is in
/// <see cref="Missing"/> with the facts it lacks.
/// </remarks>
public sealed partial class OfferStatement
{
    private StatedTerms? terms;
    private FigureList? gathered;

    internal OfferStatement(JobOffer offer, FrenchLaw law, LocalDate on, JobOffer? assuming, CollectiveAgreement? agreement)
    {
        ArgumentNullException.ThrowIfNull(offer);
        ArgumentNullException.ThrowIfNull(law);
        (Offer, Law, On, Assuming, Agreement) = (offer, law, on, assuming, agreement);
    }

    /// <summary>The offer.</summary>
    public JobOffer Offer { get; }

    /// <summary>The law that is read.</summary>
    public FrenchLaw Law { get; }

    /// <summary>The day that stands for today.</summary>
    public LocalDate On { get; }

    /// <summary>What the caller supposes where the offer is silent; null where nothing is.</summary>
    public JobOffer? Assuming { get; }

    /// <summary>
    /// The agreement that the caller lays over the law, in the place of the one that the offer names; null where none is.
    /// </summary>
    public CollectiveAgreement? Agreement { get; }

    /// <summary>
    /// Whether the post is one of public law: by its contracts, or by its employer where no contract is named. The Labour Code does not
    /// apply to it.
    /// </summary>
    public bool IsPublic => Terms.IsPublic;

    /// <summary>The day the work begins.</summary>
    public Answer<LocalDate> Start => Terms.Start;

    /// <summary>The calendar of the workplace.</summary>
    public Answer<WorkCalendar> Calendar => Terms.Calendar;

    /// <summary>The gross pay, exact or between bounds.</summary>
    public Answer<PayRange> Pay => Terms.Pay;

    /// <summary>The announced month beside the announced year, where the offer states both.</summary>
    public Answer<AnnouncedMonth> AnnouncedMonth => Terms.AnnouncedMonth;

    /// <summary>The contract of private law; unknown for a public post, and where several contracts are named.</summary>
    public Answer<Contract> Contract => Terms.Contract;

    /// <summary>The weekly schedule.</summary>
    public Answer<WeeklySchedule> Week => Terms.Week;

    /// <summary>The RTT days promised for a full year.</summary>
    public Answer<RttPromise> Rtt => Terms.Rtt;

    /// <summary>The forfait in days.</summary>
    public Answer<DaysForfait> Forfait => Terms.Forfait;

    /// <summary>The telework and the least presence on site.</summary>
    public Answer<TeleworkPromise> Telework => Terms.Telework;

    /// <summary>The meal voucher: its face and the employer's share.</summary>
    public Answer<MealVoucher> MealVoucher => Terms.MealVoucher;

    /// <summary>Every figure, in the order of the topics.</summary>
    public IReadOnlyList<Figure> Figures => Gathered.Figures;

    /// <summary>What could not be computed, and the facts it lacks.</summary>
    public IReadOnlyList<MissingFigures> Missing => Gathered.Missing;

    /// <summary>Every term, those that the library keeps to itself too.</summary>
    /// <remarks>Two threads may both read or gather: what they find is equal, and the last one stays.</remarks>
    internal StatedTerms Terms => terms ??= StatedTerms.Of(Offer, Assuming, Law, On, Agreement);

    private FigureList Gathered => gathered ??= Gather();

    /// <summary>The right to paid leave, counted in one unit.</summary>
    /// <param name="unit">What a day is counted in.</param>
    /// <returns>The right, or what is missing.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The unit is not defined.</exception>
    public Answer<PaidLeaveRight> Leave(LeaveUnit unit) => Terms.Leave(unit);

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>A line a figure.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text, lines separated by <c>\n</c>.</returns>
    public string ToString(Language language) => string.Join('\n', Figures.Select(figure => figure.ToString(language)));

    /// <summary>
    /// The figures of the start alone, where more is supposed: what needs a start bears the mark of the start, what is not among them rests
    /// on another assumption. Null where nothing else is supposed.
    /// </summary>
    private IReadOnlyList<Figure>? Unassumed()
    {
        JobOffer start = new() { Start = Assuming?.Start };
        return Assuming is null || Assuming == start ? null : new OfferStatement(Offer, Law, On, start, Agreement).Figures;
    }

    /// <summary>The figures without the job board's form; null without a form.</summary>
    private IReadOnlyList<Figure>? Formless() =>
        Offer.Form is null ? null : new OfferStatement(Offer with { Form = null }, Law, On, Assuming, Agreement).Figures;

    private FigureList Gather()
    {
        FigureList list = new(Terms, Unassumed(), Formless());
        if (IsPublic)
        {
            PublicPayFigures.Gather(Terms, list);
            PublicTimeFigures.Gather(Terms, list);
            return list; // every topic below is one of private law
        }

        PayFigures.Gather(Terms, list);
        HourlyPayFigures.Gather(Terms, list);
        PeriodPayFigures.Gather(Terms, list);
        ThirteenthMonthFigures.Gather(Terms, list);
        MinimumWageFigures.Gather(Terms, list);
        MinimumWageHistoryFigures.Gather(Terms, list);
        ContractFigures.Gather(Terms, list);
        TrialFigures.Gather(Terms, list);
        PaperFigures.Gather(Terms, list);
        WorkingTimeFigures.Gather(Terms, list);
        RttFigures.Gather(Terms, list);
        ForfaitFigures.Gather(Terms, list);
        LeaveFigures.Gather(Terms, list);
        TeleworkFigures.Gather(Terms, list);
        BenefitFigures.Gather(Terms, list);
        EndOfContractFigures.Gather(Terms, list);
        AgreementFigures.Gather(Terms, list);
        return list;
    }
}
