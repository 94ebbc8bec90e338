using System.Text.Json.Serialization;

namespace SocialSectorHr.Offers;

/// <summary>
/// A contract as stated (contrat annoncé): private law, assisted, of work and training, or public. The list of its kinds is closed.
/// </summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(Permanent), nameof(Permanent))]
[JsonDerivedType(typeof(FixedTerm), nameof(FixedTerm))]
[JsonDerivedType(typeof(DefinedPurpose), nameof(DefinedPurpose))]
[JsonDerivedType(typeof(Assisted), nameof(Assisted))]
[JsonDerivedType(typeof(CivilServant), nameof(CivilServant))]
[JsonDerivedType(typeof(PublicContract), nameof(PublicContract))]
[JsonDerivedType(typeof(Apprenticeship), nameof(Apprenticeship))]
[JsonDerivedType(typeof(Professionalisation), nameof(Professionalisation))]
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public abstract partial record StatedContract
{
    private protected StatedContract()
    {
    }

    /// <summary>What is said of the public post; null where nothing is, or where it is none.</summary>
    internal virtual StatedPublicPost? PublicPost => null;

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public sealed override string ToString() => ToString(Language.English);

    /// <summary>In one language: the kind and what is said of it.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language)
    {
        Said said = new(language);
        Say(said, language);
        return said.ToString();
    }

    /// <summary>Several contracts: one or the other where they are a choice, otherwise together.</summary>
    internal static string Join(IEnumerable<StatedContract> contracts, bool? isAChoice, Language language)
    {
        StatedContract[] stated = [.. contracts];
        string[] texts = [.. stated.Select(contract => contract.ToString(language))];
        if (!AreAChoice(stated, isAChoice))
        {
            return string.Join(" + ", texts);
        }

        // A comma in a contract would let the choice run into what is said of it.
        bool isLong = texts.SkipLast(1).Any(static text => text.Contains(',', StringComparison.Ordinal));
        string semicolon = language == Language.French ? $"{NumberText.Space};" : ";";
        return string.Join($"{(isLong ? semicolon : string.Empty)} {(language == Language.French ? "ou" : "or")} ", texts);
    }

    /// <summary>Whether one is chosen of several: as it is said, or because a contract comes only failing a civil servant.</summary>
    internal static bool AreAChoice(IReadOnlyList<StatedContract> contracts, bool? isAChoice)
    {
        bool isChoice = isAChoice == true;
        for (int i = 0; i < contracts.Count; i++)
        {
            isChoice |= contracts[i] is PublicContract { OnlyFailingACivilServant: true };
        }

        return isChoice;
    }

    private protected abstract void Say(Said said, Language language);

    private protected void SayPost(Said said, Language language) => said.Add(PublicPost?.ToString(language));
}
