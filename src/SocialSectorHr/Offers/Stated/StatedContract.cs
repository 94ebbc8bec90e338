using System.Text.Json.Serialization;

namespace SocialSectorHr.Offers;

/// <summary>A contract as stated (contrat annoncé): private law, assisted, or public. The list of its kinds is closed.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(Permanent), nameof(Permanent))]
[JsonDerivedType(typeof(FixedTerm), nameof(FixedTerm))]
[JsonDerivedType(typeof(DefinedPurpose), nameof(DefinedPurpose))]
[JsonDerivedType(typeof(Assisted), nameof(Assisted))]
[JsonDerivedType(typeof(CivilServant), nameof(CivilServant))]
[JsonDerivedType(typeof(PublicContract), nameof(PublicContract))]
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public abstract partial record StatedContract
{
    private protected StatedContract()
    {
    }

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

    private protected abstract void Say(Said said, Language language);
}
