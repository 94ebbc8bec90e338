using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>The grids of CCN 66 by seniority, those of the cadres (annexe 6).</summary>
/// <remarks>3 % of the base each three years up to 24 years, 28 % at 28. Their first day was not read: held from 2018.</remarks>
internal static class Ccn66ExecutiveGrids
{
    /// <summary>Out of class, general director (hors classe, directeur général).</summary>
    internal static Dated<PayGrid> GeneralDirector { get; } = new(
        new("CCN 66, hors classe, directeur général", "CCN 66, out of class, general director"),
        LegalCheck.Day)
    {
        {
            2018, 1, 1,
            PayGrid.Of(
                (0, 1000), (3, 1030), (6, 1060), (9, 1090), (12, 1120), (15, 1150), (18, 1180), (21, 1210), (24, 1240), (28, 1280)),
            BranchTexts.Ccn66_Annexe6_Classes
        },
    };

    /// <summary>Out of class, deputy general director (hors classe, directeur général adjoint).</summary>
    internal static Dated<PayGrid> DeputyGeneralDirector { get; } = new(
        new("CCN 66, hors classe, directeur général adjoint", "CCN 66, out of class, deputy general director"),
        LegalCheck.Day)
    {
        {
            2018, 1, 1,
            PayGrid.Of(
                (0, 900), (3, 927), (6, 954), (9, 981), (12, 1008), (15, 1035), (18, 1062), (21, 1089), (24, 1116), (28, 1152)),
            BranchTexts.Ccn66_Annexe6_Classes
        },
    };

    /// <summary>Class 1 level I (classe 1 niveau I).</summary>
    internal static Dated<PayGrid> Class1Level1 { get; } = new(
        new("CCN 66, classe 1 niveau I", "CCN 66, class 1 level I"),
        LegalCheck.Day)
    {
        {
            2018, 1, 1,
            PayGrid.Of(
                (0, 870), (3, 896.1m), (6, 922.2m), (9, 948.3m), (12, 974.4m), (15, 1000.5m), (18, 1026.6m), (21, 1052.7m),
                (24, 1078.8m), (28, 1113.6m)),
            BranchTexts.Ccn66_Annexe6_Classes
        },
    };

    /// <summary>Class 1 level II (classe 1 niveau II).</summary>
    internal static Dated<PayGrid> Class1Level2 { get; } = new(
        new("CCN 66, classe 1 niveau II", "CCN 66, class 1 level II"),
        LegalCheck.Day)
    {
        {
            2018, 1, 1,
            PayGrid.Of(
                (0, 800), (3, 824), (6, 848), (9, 872), (12, 896), (15, 920), (18, 944), (21, 968), (24, 992), (28, 1024)),
            BranchTexts.Ccn66_Annexe6_Classes
        },
    };

    /// <summary>Class 2 level I (classe 2 niveau I).</summary>
    internal static Dated<PayGrid> Class2Level1 { get; } = new(
        new("CCN 66, classe 2 niveau I", "CCN 66, class 2 level I"),
        LegalCheck.Day)
    {
        {
            2018, 1, 1,
            PayGrid.Of(
                (0, 850), (3, 875.5m), (6, 901), (9, 926.5m), (12, 952), (15, 977.5m), (18, 1003), (21, 1028.5m), (24, 1054),
                (28, 1088)),
            BranchTexts.Ccn66_Annexe6_Classes
        },
    };

    /// <summary>Class 2 level II (classe 2 niveau II).</summary>
    internal static Dated<PayGrid> Class2Level2 { get; } = new(
        new("CCN 66, classe 2 niveau II", "CCN 66, class 2 level II"),
        LegalCheck.Day)
    {
        {
            2018, 1, 1,
            PayGrid.Of(
                (0, 770), (3, 793.1m), (6, 816.2m), (9, 839.3m), (12, 862.4m), (15, 885.5m), (18, 908.6m), (21, 931.7m),
                (24, 954.8m), (28, 985.6m)),
            BranchTexts.Ccn66_Annexe6_Classes
        },
    };

    /// <summary>Class 2 level III (classe 2 niveau III).</summary>
    internal static Dated<PayGrid> Class2Level3 { get; } = new(
        new("CCN 66, classe 2 niveau III", "CCN 66, class 2 level III"),
        LegalCheck.Day)
    {
        {
            2018, 1, 1,
            PayGrid.Of(
                (0, 720), (3, 741.6m), (6, 763.2m), (9, 784.8m), (12, 806.4m), (15, 828), (18, 849.6m), (21, 871.2m), (24, 892.8m),
                (28, 921.6m)),
            BranchTexts.Ccn66_Annexe6_Classes
        },
    };

    /// <summary>Class 3 level I (classe 3 niveau I).</summary>
    internal static Dated<PayGrid> Class3Level1 { get; } = new(
        new("CCN 66, classe 3 niveau I", "CCN 66, class 3 level I"),
        LegalCheck.Day)
    {
        {
            2018, 1, 1,
            PayGrid.Of(
                (0, 800), (3, 824), (6, 848), (9, 872), (12, 896), (15, 920), (18, 944), (21, 968), (24, 992), (28, 1024)),
            BranchTexts.Ccn66_Annexe6_Classes
        },
    };

    /// <summary>Class 3 level II (classe 3 niveau II).</summary>
    internal static Dated<PayGrid> Class3Level2 { get; } = new(
        new("CCN 66, classe 3 niveau II", "CCN 66, class 3 level II"),
        LegalCheck.Day)
    {
        {
            2018, 1, 1,
            PayGrid.Of(
                (0, 720), (3, 741.6m), (6, 763.2m), (9, 784.8m), (12, 806.4m), (15, 828), (18, 849.6m), (21, 871.2m), (24, 892.8m),
                (28, 921.6m)),
            BranchTexts.Ccn66_Annexe6_Classes
        },
    };

    /// <summary>Class 3 level III (classe 3 niveau III).</summary>
    internal static Dated<PayGrid> Class3Level3 { get; } = new(
        new("CCN 66, classe 3 niveau III", "CCN 66, class 3 level III"),
        LegalCheck.Day)
    {
        {
            2018, 1, 1,
            PayGrid.Of(
                (0, 680), (3, 700.4m), (6, 720.8m), (9, 741.2m), (12, 761.6m), (15, 782), (18, 802.4m), (21, 822.8m), (24, 843.2m),
                (28, 870.4m)),
            BranchTexts.Ccn66_Annexe6_Classes
        },
    };
}
