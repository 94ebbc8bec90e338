namespace SocialSectorHr.Law;

/// <summary>The decrees of the territorial cadres d'emplois that the library holds: their statutes, and the indices of their grades.</summary>
/// <remarks>Cited from secondary sources that reproduce the grids; the texts themselves were not read.</remarks>
public static class TerritorialDecrees
{
    /// <summary>87-1099, statute: attachés territoriaux.</summary>
    public static LegalSource Decree_87_1099 { get; } = Code.Decree(
        "87-1099", 1987, 12, 30, "statut : attachés territoriaux", "statute: attachés territoriaux");

    /// <summary>87-1100, indices: attachés territoriaux.</summary>
    public static LegalSource Decree_87_1100 { get; } = Code.Decree(
        "87-1100", 1987, 12, 30, "échelonnement indiciaire : attachés territoriaux", "indices: attachés territoriaux");

    /// <summary>92-849, statute: agents sociaux territoriaux.</summary>
    public static LegalSource Decree_92_849 { get; } = Code.Order(
        "Décret n° 92-849", "statut : agents sociaux territoriaux", "statute: agents sociaux territoriaux");

    /// <summary>92-853, statute: psychologues territoriaux.</summary>
    public static LegalSource Decree_92_853 { get; } = Code.Decree(
        "92-853", 1992, 8, 28, "statut : psychologues territoriaux", "statute: psychologues territoriaux");

    /// <summary>92-854, indices: psychologues territoriaux.</summary>
    public static LegalSource Decree_92_854 { get; } = Code.Decree(
        "92-854", 1992, 8, 28, "échelonnement indiciaire : psychologues territoriaux", "indices: psychologues territoriaux");

    /// <summary>2006-1690, statute: adjoints administratifs territoriaux.</summary>
    public static LegalSource Decree_2006_1690 { get; } = Code.Order(
        "Décret n° 2006-1690", "statut : adjoints administratifs territoriaux", "statute: adjoints administratifs territoriaux");

    /// <summary>2006-1693, statute: adjoints territoriaux d'animation.</summary>
    public static LegalSource Decree_2006_1693 { get; } = Code.Decree(
        "2006-1693", 2006, 12, 22, "statut : adjoints territoriaux d'animation", "statute: adjoints territoriaux d'animation");

    /// <summary>2010-330, indices of category B.</summary>
    public static LegalSource Decree_2010_330 { get; } = Code.Order(
        "Décret n° 2010-330", "échelonnement indiciaire de la catégorie B", "indices of category B");

    /// <summary>2011-558, statute: animateurs territoriaux.</summary>
    public static LegalSource Decree_2011_558 { get; } = Code.Decree(
        "2011-558", 2011, 5, 20, "statut : animateurs territoriaux", "statute: animateurs territoriaux");

    /// <summary>2012-924, statute: rédacteurs territoriaux.</summary>
    public static LegalSource Decree_2012_924 { get; } = Code.Decree(
        "2012-924", 2012, 7, 30, "statut : rédacteurs territoriaux", "statute: rédacteurs territoriaux");

    /// <summary>2012-1420, statute: infirmiers territoriaux en soins généraux.</summary>
    public static LegalSource Decree_2012_1420 { get; } = Code.Decree(
        "2012-1420", 2012, 12, 18, "statut : infirmiers territoriaux en soins généraux", "statute: infirmiers territoriaux en soins généraux");

    /// <summary>2012-1421, indices: infirmiers territoriaux en soins généraux.</summary>
    public static LegalSource Decree_2012_1421 { get; } = Code.Decree(
        "2012-1421", 2012, 12, 18, "échelonnement indiciaire : infirmiers territoriaux en soins généraux", "indices: infirmiers territoriaux en soins généraux");

    /// <summary>2013-489, statute: conseillers territoriaux socio-éducatifs.</summary>
    public static LegalSource Decree_2013_489 { get; } = Code.Decree(
        "2013-489", 2013, 6, 10, "statut : conseillers territoriaux socio-éducatifs", "statute: conseillers territoriaux socio-éducatifs");

    /// <summary>2013-490, statute: moniteurs-éducateurs et intervenants familiaux territoriaux.</summary>
    public static LegalSource Decree_2013_490 { get; } = Code.Decree(
        "2013-490", 2013, 6, 10, "statut : moniteurs-éducateurs et intervenants familiaux territoriaux", "statute: moniteurs-éducateurs et intervenants familiaux territoriaux");

    /// <summary>2013-492, indices: conseillers territoriaux socio-éducatifs.</summary>
    public static LegalSource Decree_2013_492 { get; } = Code.Decree(
        "2013-492", 2013, 6, 10, "échelonnement indiciaire : conseillers territoriaux socio-éducatifs", "indices: conseillers territoriaux socio-éducatifs");

    /// <summary>2013-493, indices: moniteurs-éducateurs et intervenants familiaux territoriaux.</summary>
    public static LegalSource Decree_2013_493 { get; } = Code.Decree(
        "2013-493", 2013, 6, 10, "échelonnement indiciaire : moniteurs-éducateurs et intervenants familiaux territoriaux", "indices: moniteurs-éducateurs et intervenants familiaux territoriaux");

    /// <summary>2014-923, statute: puéricultrices territoriales.</summary>
    public static LegalSource Decree_2014_923 { get; } = Code.Decree(
        "2014-923", 2014, 8, 18, "statut : puéricultrices territoriales", "statute: puéricultrices territoriales");

    /// <summary>2014-925, indices: puéricultrices territoriales.</summary>
    public static LegalSource Decree_2014_925 { get; } = Code.Decree(
        "2014-925", 2014, 8, 18, "échelonnement indiciaire : puéricultrices territoriales", "indices: puéricultrices territoriales");

    /// <summary>2016-336, statute: cadres territoriaux de santé paramédicaux.</summary>
    public static LegalSource Decree_2016_336 { get; } = Code.Decree(
        "2016-336", 2016, 3, 21, "statut : cadres territoriaux de santé paramédicaux", "statute: cadres territoriaux de santé paramédicaux");

    /// <summary>2016-604, indices of category C.</summary>
    public static LegalSource Decree_2016_604 { get; } = Code.Decree(
        "2016-604", 2016, 5, 12, "échelonnement indiciaire de la catégorie C", "indices of category C");

    /// <summary>2017-901, statute: assistants territoriaux socio-éducatifs.</summary>
    public static LegalSource Decree_2017_901 { get; } = Code.Decree(
        "2017-901", 2017, 5, 9, "statut : assistants territoriaux socio-éducatifs", "statute: assistants territoriaux socio-éducatifs");

    /// <summary>2017-902, statute: éducateurs territoriaux de jeunes enfants.</summary>
    public static LegalSource Decree_2017_902 { get; } = Code.Decree(
        "2017-902", 2017, 5, 9, "statut : éducateurs territoriaux de jeunes enfants", "statute: éducateurs territoriaux de jeunes enfants");

    /// <summary>2017-904, indices: assistants territoriaux socio-éducatifs.</summary>
    public static LegalSource Decree_2017_904 { get; } = Code.Decree(
        "2017-904", 2017, 5, 9, "échelonnement indiciaire : assistants territoriaux socio-éducatifs", "indices: assistants territoriaux socio-éducatifs");

    /// <summary>2017-905, indices: éducateurs territoriaux de jeunes enfants.</summary>
    public static LegalSource Decree_2017_905 { get; } = Code.Decree(
        "2017-905", 2017, 5, 9, "échelonnement indiciaire : éducateurs territoriaux de jeunes enfants", "indices: éducateurs territoriaux de jeunes enfants");

    /// <summary>2021-1882, statute: auxiliaires de puériculture territoriaux.</summary>
    public static LegalSource Decree_2021_1882 { get; } = Code.Decree(
        "2021-1882", 2021, 12, 29, "statut : auxiliaires de puériculture territoriaux", "statute: auxiliaires de puériculture territoriaux");

    /// <summary>2021-1885, indices: auxiliaires de puériculture territoriaux.</summary>
    public static LegalSource Decree_2021_1885 { get; } = Code.Decree(
        "2021-1885", 2021, 12, 29, "échelonnement indiciaire : auxiliaires de puériculture territoriaux", "indices: auxiliaires de puériculture territoriaux");
}
