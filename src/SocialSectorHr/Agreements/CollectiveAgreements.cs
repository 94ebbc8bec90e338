namespace SocialSectorHr;

/// <summary>The branch agreements the library holds rules of (conventions collectives du secteur).</summary>
/// <remarks>
/// An employer with its own agreement is not bound by these rows unless its agreement says so: it makes its own <see cref="CollectiveAgreement"/>.
/// </remarks>
public static partial class CollectiveAgreements
{
    /// <summary>All of them, by their number.</summary>
    /// <remarks>Made when first asked for: the initializers of several files have no order.</remarks>
    public static IReadOnlyList<CollectiveAgreement> All => field ??= ValueList.Of([Ccn51, Ccn66, Eclat, PrivateHospitals, HomeCare]);

    /// <summary>The agreement of a number.</summary>
    /// <param name="idcc">The number (IDCC).</param>
    /// <returns>The agreement; null where the library holds none.</returns>
    public static CollectiveAgreement? OfIdcc(int idcc) => All.FirstOrDefault(agreement => agreement.Idcc == idcc);
}
