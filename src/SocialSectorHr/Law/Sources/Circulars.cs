namespace SocialSectorHr.Law;

/// <summary>Circulars of the ministry of labour: how it reads the Code (circulaires).</summary>
public static class Circulars
{
    /// <summary>Circulaire DRT 92-14: the ministry's reading on fixed terms.</summary>
    public static LegalSource Drt_92_14 { get; } = Code.Order("Circ. DRT 92-14", "lecture du ministère sur le CDD", "the ministry's reading on fixed terms");

    /// <summary>Circulaire DRT 2002-08: the notice to leave for a permanent contract is in days of work.</summary>
    public static LegalSource Drt_2002_08 { get; } = Code.Order(
        "Circ. DRT 2002-08", "préavis pour rejoindre un CDI, en jours travaillés", "the notice to leave for a permanent contract, in days of work");

    /// <summary>Circulaire DGT 2009-04 of 17 March 2009: the least indemnity of an agreed termination is in proportion below the seniority of L1234-9.</summary>
    /// <remarks>Two secondary sources; the circular itself was not read.</remarks>
    public static LegalSource Dgt_2009_04 { get; } = Code.Order(
        "Circ. DGT 2009-04", "indemnité de rupture conventionnelle au prorata des mois", "indemnity of an agreed termination in proportion to the months");
}
