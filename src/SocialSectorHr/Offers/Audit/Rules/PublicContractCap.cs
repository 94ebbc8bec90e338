using SocialSectorHr.Offers;

namespace SocialSectorHr.Audit.Rules;

/// <summary>SHR6002: a public contract has a ceiling that its ground sets.</summary>
internal sealed class PublicContractCap() : AuditCheck(
    "SHR6002",
    Severity.Information,
    new("contrat public et son plafond", "public contract and its ceiling"),
    AuditedPosts.PublicLaw,
    AuditedPart.PublicPost)
{
    public override void Run(AuditContext audit)
    {
        bool isContractOpen = audit.Contracts<StatedContract.PublicContract>().Any;
        foreach (StatedContract contract in audit.Contracts<StatedContract>())
        {
            switch (contract)
            {
                // Several grades without a word of a contract: whether a contract is open, and on which ground, is not said.
                case StatedContract.CivilServant { Post.Grades.Count: > 1, Routes.Count: 0 } when !isContractOpen:
                case StatedContract.PublicContract { IsPermanent: not true, Ground: null }:
                    audit.CannotCheck(this, Fact.PublicGround);
                    break;
                case StatedContract.PublicContract { IsPermanent: not true, Ground: { } ground }:
                    Say(audit, ground, PublicGround.Of(ground));
                    break;
            }
        }
    }

    private void Say(AuditContext audit, PublicContractGround article, PublicGround ground) => audit.Find(
        this,
        new(
            $"contrat de l'article {article.Label().French} ({ground.Name.French}) : au plus {ground.Ceiling.French}",
            $"contract of article {article.Label().English} ({ground.Name.English}): at most {ground.Ceiling.English}"),
        "$.contracts",
        ground.Sources);
}
