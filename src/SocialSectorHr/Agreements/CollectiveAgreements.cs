using NodaTime;

namespace SocialSectorHr;

/// <summary>The branch agreements the library holds rules of (conventions collectives du secteur).</summary>
/// <remarks>
/// An employer with its own agreement is not bound by these rows unless its agreement says so: it makes its own <see cref="CollectiveAgreement"/>.
/// </remarks>
public static partial class CollectiveAgreements
{
    private const int PactArim = 1278;

    /// <summary>All of them, by their number; the one that has none is the last.</summary>
    /// <remarks>Made when first asked for: the initializers of several files have no order.</remarks>
    public static IReadOnlyList<CollectiveAgreement> All => field ??= ValueList.Of(
        [Ccn51, Ccn65, Ccn66, Chrs, Alisfa, Eclat, MissionsLocales, PrivateHospitals, SupportedHousing, HomeCare, RedCross]);

    /// <summary>The agreement of a number.</summary>
    /// <param name="idcc">The number (IDCC).</param>
    /// <returns>The agreement; null where the library holds none.</returns>
    public static CollectiveAgreement? OfIdcc(int idcc) => All.FirstOrDefault(agreement => agreement.Idcc == idcc);

    /// <summary>The agreement that a text of an offer means: "CCNT du 15 mars 1966", "CCN66", "FEHAP", "branche de l'aide à domicile".</summary>
    /// <remarks>A federation or an activity does not name an agreement: it is then supposed, and <see cref="AgreementMatch.Doubt"/> says it.</remarks>
    /// <param name="name">The text, in French.</param>
    /// <param name="on">The day it is to apply; null where no day matters, and no agreement has then ended.</param>
    /// <returns>What it means; no agreement where none is recognised.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The date is not of the years 1 to 9800 of the ISO calendar.</exception>
    public static AgreementMatch Find(string name, LocalDate? on = null)
    {
        ArgumentNullException.ThrowIfNull(name);
        return AgreementNames.Find(name, on.Iso());
    }

    /// <summary>The agreement of a number (IDCC), with what is to be said of it.</summary>
    /// <param name="idcc">The number, between 1 and 9999.</param>
    /// <param name="on">The day it is to apply; null where no day matters, and no agreement has then ended.</param>
    /// <returns>What it means; no agreement where none is held.</returns>
    /// <exception cref="ArgumentOutOfRangeException">It is not between 1 and 9999.</exception>
    public static AgreementMatch Find(int idcc, LocalDate? on = null) => (idcc, on.Said()) switch
    {
        ( < 1 or > 9999, _) => throw Refusal.OutOfRange(idcc, nameof(idcc), "between 1 and 9999"),
        (PactArim, _) => new()
        {
            Candidates = [SupportedHousing],
            Doubt = new(
                "les PACT ARIM (IDCC 1278) gardent leurs propres textes dans la convention de l'habitat et du logement accompagnés",
                "the PACT ARIM (IDCC 1278) keep texts of their own inside the agreement of supported housing"),
        },
        _ => OfIdcc(idcc) is { } held
            ? Meant(held, on, default)
            : new() { Doubt = new($"convention non détenue : IDCC {idcc}", $"agreement not held: IDCC {idcc}") },
    };

    /// <summary>One agreement, unless it has ended on the day: then that into which it was merged is offered.</summary>
    internal static AgreementMatch Meant(CollectiveAgreement agreement, LocalDate? on, Bilingual doubt) =>
        on is { } day && !agreement.IsInForce(day)
            ? new()
            {
                Candidates = agreement.MergedInto is { } number && OfIdcc(number) is { } next ? [next] : [],
                Doubt = agreement.Ended,
            }
            : new() { Agreement = agreement, Candidates = [agreement], Doubt = doubt };
}
