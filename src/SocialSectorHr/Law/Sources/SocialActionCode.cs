namespace SocialSectorHr.Law;

/// <summary>Articles of the Code of Social Action and Families (Code de l'action sociale et des familles).</summary>
/// <remarks>Cited for the certificate of honorability and the special forfait of living places.</remarks>
public static class SocialActionCode
{
    /// <summary>L133-6: background check, certificate of honorability.</summary>
    public static LegalSource L133_6 { get; } = Code.SocialAction("L133-6", "contrôle des antécédents, attestation d'honorabilité", "background check, certificate of honorability");

    /// <summary>L433-1: forfait of 258 days in the living places for children (lieux de vie et d'accueil).</summary>
    /// <remarks>
    /// For the "permanents responsables" and the assistants, resident or not. It sets aside titles I and II of book I of part III of the Labour Code, and
    /// chapters I, II and section 3 of chapter III of title III (the solidarity day): not all the holidays. One secondary source reports that the Cour de
    /// cassation set the forfait aside on 10 October 2018 while its decree was missing; the decree is that of 8 July 2021
    /// (<see cref="Decrees.Decree_2021_909"/>), CASF D316-1-1 and following by two secondary sources.
    /// </remarks>
    public static LegalSource L433_1 { get; } = Code.SocialAction("L433-1", "lieux de vie et d'accueil : 258 jours par an", "living places for children: 258 days a year");
}
