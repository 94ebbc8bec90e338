namespace SocialSectorHr;

/// <summary>A name that offers write, folded, and the agreement it stands for.</summary>
internal sealed record AgreementName(string Words, CollectiveAgreement Agreement, AgreementNameKind Kind)
{
    /// <summary>What is not sure where this name stands alone.</summary>
    public Bilingual Doubt => Kind == AgreementNameKind.Federation
        ? new(
            $"« {Words} » nomme la fédération d'employeurs, non la convention : celle de ses adhérents est supposée",
            $"\"{Words}\" names the employers' federation, not the agreement: that of its members is supposed")
        : new(
            $"« {Words} » ne suffit pas à nommer la convention : supposée",
            $"\"{Words}\" is not enough to name the agreement: supposed");

    /// <summary>Whether it names the agreement, in a text that says "convention" or not.</summary>
    public bool IsSure(bool saysAgreement) => Kind == AgreementNameKind.Sure || (Kind == AgreementNameKind.Common && saysAgreement);
}
