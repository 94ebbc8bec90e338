using SocialSectorHr.Law;
using SocialSectorHr.Offers;

namespace SocialSectorHr.Audit.Rules;

/// <summary>SHR1007: a fixed term for a post said to be permanent, or with a permanent contract spoken of after it.</summary>
internal sealed class LastingNeed() : AuditCheck(
    "SHR1007",
    Severity.Warning,
    new("besoin durable pourvu par un contrat temporaire", "lasting need filled by a temporary contract"),
    part: AuditedPart.Temporary)
{
    public override void Run(AuditContext audit)
    {
        foreach (StatedContract.Temporary contract in audit.Contracts<StatedContract.Temporary>())
        {
            bool lasting = contract.LastingPost == true;
            if (!lasting && contract.ThenPermanent is null)
            {
                continue;
            }

            if (!audit.IsPublic)
            {
                // Beside a permanent contract that is offered too, the fixed term is not the post's only one.
                bool isMilder = !lasting && audit.HasPermanent;
                audit.Find(
                    this,
                    isMilder ? Severity.Information : Severity.Warning,
                    lasting ? Lasting : Promised,
                    ["$.contracts"],
                    LabourCode.L1242_1);
            }
            else if (lasting && contract is StatedContract.PublicContract { IsPermanent: not true, Ground: var ground }
                && !IsOnPermanentPost(ground))
            {
                audit.Find(
                    this,
                    new(
                        "un emploi permanent se pourvoit par un fonctionnaire ou par un contrat de l'article L332-8, ou L332-14 le temps d'une vacance",
                        "a permanent post is filled by a civil servant or a contract of article L332-8, or L332-14 during a vacancy"),
                    "$.contracts",
                    PublicServiceCode.L332_8,
                    PublicServiceCode.L332_14);
            }
        }
    }

    // Held for good, for an agent who is away, or until a vacancy is filled: the Code names all three for permanent posts.
    private static bool IsOnPermanentPost(PublicContractGround? ground) =>
        ground is { IsPermanentPost: true } or PublicContractGround.L332_13 or PublicContractGround.L332_14;

    private static Bilingual Lasting => new(
        "le contrat temporaire vise un emploi durable : un CDD ne peut pourvoir durablement un emploi permanent",
        "the temporary contract aims at a lasting post: a fixed term may not lastingly fill a permanent one");

    private static Bilingual Promised => new(
        "un CDI est dit possible après le CDD : si l'emploi est permanent dès le début, un CDD ne peut le pourvoir durablement",
        "a permanent contract is said to be possible after the fixed term: if the post is permanent from the start, a fixed term may not lastingly fill it");
}
