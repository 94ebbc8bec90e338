using NodaTime;

namespace SocialSectorHr;

/// <summary>A permanent contract of private law (contrat à durée indéterminée, CDI).</summary>
public sealed record PermanentContract : Contract
{
    private PermanentContract(LocalDate start)
        : base(start)
    {
    }

    /// <summary>A permanent contract.</summary>
    /// <param name="start">The first day of work.</param>
    /// <returns>The contract.</returns>
    public static PermanentContract From(LocalDate start) => new(start);

    /// <summary>The kind and the first day.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public override string ToString(Language language) => language == Language.French
        ? $"CDI à partir du {DateText.Write(Start, language)}"
        : $"permanent contract from {DateText.Write(Start, language)}";
}
