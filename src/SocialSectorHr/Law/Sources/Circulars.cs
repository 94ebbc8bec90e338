namespace SocialSectorHr.Law;

/// <summary>Circulars of the ministry of labour: how it reads the Code (circulaires).</summary>
public static class Circulars
{
    /// <summary>Circulaire DRT 92-14: the ministry's reading on fixed terms.</summary>
    public static LegalSource Drt_92_14 { get; } = Code.Order("Circ. DRT 92-14", "lecture du ministère sur le CDD", "the ministry's reading on fixed terms");

    /// <summary>Circulaire DRT 2002-08: the notice to leave for a permanent contract is in days of work.</summary>
    public static LegalSource Drt_2002_08 { get; } = Code.Order(
        "Circ. DRT 2002-08", "préavis pour rejoindre un CDI, en jours travaillés", "the notice to leave for a permanent contract, in days of work");
}
