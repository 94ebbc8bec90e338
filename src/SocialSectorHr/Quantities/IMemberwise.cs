using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>A result or a term that is written as its text and its public members, by their names.</summary>
/// <remarks>A trimmer keeps the members of whatever implements it: that is all the reflection there is.</remarks>
[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)]
internal interface IMemberwise : IComputed, ISpoken
{
    void IComputed.WriteTo(Utf8JsonWriter writer, Language language) => ComputedMembers.Write(writer, this, language);
}
