using SocialSectorHr.Law;
using SocialSectorHr.Offers;

namespace SocialSectorHr.Audit.Rules;

/// <summary>SHR2021: the stated coefficient is under those of the job, or none of a grid that has steps.</summary>
internal sealed class CoefficientNotOfJob() : AuditCheck(
    "SHR2021",
    Severity.Warning,
    new("coefficient étranger à l'emploi", "coefficient that is not of the job"),
    AuditedPosts.PrivateLaw)
{
    // Those of CCN 66 that stand for the steps under them.
    private static readonly Dated<Points>[] Least =
    [
        Ccn66Values.LeastCoefficient, Ccn66Values.LeastCoefficientOfMembers, Ccn66Values.LeastCoefficientAtNight,
        Ccn66Values.LeastCoefficientAtNightOfMembers,
    ];

    public override void Run(AuditContext audit)
    {
        Check(audit); // apart: its closures are made for an offer that states a coefficient only
    }

    protected override bool Applies(AuditContext audit) =>
        (audit.Terms.Own is not null || audit.Offer.Agreement is { Applies: not false, IsCompanyAgreement: not true })
        && audit.Offer.Pay?.Scale?.Points is > 0;

    private void Check(AuditContext audit)
    {
        Answer<AgreementPlace> read = AgreementPlace.Of(audit.Terms);
        if (!read.IsKnown || read.Value is not { Coefficient: { } said, Jobs: [var job, ..] } place)
        {
            audit.CannotCheck(this, read.IsKnown ? [Fact.AgreementPlace] : read.Missing);
            return;
        }

        if (place.Jobs.Any(candidate => !audit.Law.TryOn(audit.Day, candidate.Grid, out _)))
        {
            audit.CannotCheck(this, Fact.ConventionalMinimum);
        }
        else if (!place.Jobs.Any(candidate => IsOf(candidate, said, audit)))
        {
            audit.Find(
                this,
                new(
                    $"le coefficient énoncé, {said.ToString(Language.French)}, n'est pas de la grille de l'emploi : {job.Name.French}",
                    $"the stated coefficient, {said}, is not of the grid of the job: {job.Name.English}"),
                "$.pay.scale",
                job.Source);
        }
    }

    private static bool IsOf(AgreementJob job, Points said, AuditContext audit) =>
        Has(job.Grid, said, audit)
        || (job.NightGrid is { } night && Has(night, said, audit))
        || (Ccn66Jobs.All.Contains(job)
            && Array.Exists(Least, table => audit.Law.TryOn(audit.Day, table, out DatedValue<Points> least) && least.Value == said));

    /// <summary>A step of the grid, to the point; a grid of one step is the least, to which complements are added.</summary>
    private static bool Has(Dated<PayGrid> table, Points said, AuditContext audit) =>
        audit.Law.TryOn(audit.Day, table, out DatedValue<PayGrid> row)
        && (row.Value.Steps is [var only]
            ? said >= only.Coefficient
            : row.Value.Steps.Any(step => step.Coefficient >= said && step.Coefficient < said + Points.Of(1)));
}
