using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>The grids of CCN 65 by seniority, by group.</summary>
internal static class Ccn65Grids
{
    /// <summary>Group A.</summary>
    internal static Dated<PayGrid> GroupA { get; } = new(
        new("grille du groupe A, CCN 65", "grid of group A, CCN 65"),
        LegalCheck.BranchesOf2023,
        unknownFrom: new(2024, 1, 1))
    {
        {
            2019, 1, 1,
            PayGrid.Of(
                (0, 289), (1, 292), (3, 296), (5, 301), (7, 306), (10, 311), (13, 321), (16, 328), (20, 341), (24, 350), (28, 354),
                (32, 366), (36, 375), (40, 384)),
            BranchTexts.Ccn65_GroupsAToD
        },
    };

    /// <summary>Group B.</summary>
    internal static Dated<PayGrid> GroupB { get; } = new(
        new("grille du groupe B, CCN 65", "grid of group B, CCN 65"),
        LegalCheck.BranchesOf2023,
        unknownFrom: new(2024, 1, 1))
    {
        {
            2019, 1, 1,
            PayGrid.Of(
                (0, 293), (1, 296), (3, 302), (5, 307), (7, 316), (10, 325), (13, 335), (16, 343), (20, 352), (24, 365), (28, 374),
                (32, 387), (36, 397), (40, 406)),
            BranchTexts.Ccn65_GroupsAToD
        },
    };

    /// <summary>Group C.</summary>
    internal static Dated<PayGrid> GroupC { get; } = new(
        new("grille du groupe C, CCN 65", "grid of group C, CCN 65"),
        LegalCheck.BranchesOf2023,
        unknownFrom: new(2024, 1, 1))
    {
        {
            2019, 1, 1,
            PayGrid.Of(
                (0, 300), (1, 307), (2, 313), (3, 320), (5, 329), (7, 341), (9, 354), (12, 363), (15, 373), (18, 393), (21, 415),
                (24, 445), (28, 461), (32, 474), (36, 487), (40, 503)),
            BranchTexts.Ccn65_GroupsAToD
        },
    };

    /// <summary>Group D.</summary>
    internal static Dated<PayGrid> GroupD { get; } = new(
        new("grille du groupe D, CCN 65", "grid of group D, CCN 65"),
        LegalCheck.BranchesOf2023,
        unknownFrom: new(2024, 1, 1))
    {
        {
            2019, 1, 1,
            PayGrid.Of(
                (0, 313), (1, 322), (3, 341), (5, 364), (7, 385), (9, 407), (11, 414), (14, 438), (17, 451), (20, 475), (24, 501),
                (28, 536), (32, 550), (36, 563), (40, 579)),
            BranchTexts.Ccn65_GroupsAToD
        },
    };

    /// <summary>Group F.</summary>
    internal static Dated<PayGrid> GroupF { get; } = new(
        new("grille du groupe F, CCN 65", "grid of group F, CCN 65"),
        LegalCheck.BranchesOf2023,
        unknownFrom: new(2024, 1, 1))
    {
        {
            2013, 1, 1,
            PayGrid.Of(
                (0, 495), (3, 504), (6, 510), (9, 526), (12, 540), (15, 555), (18, 569), (21, 583), (24, 597), (28, 617), (32, 636),
                (36, 649), (40, 665)),
            BranchTexts.Ccn65_GroupsFToH
        },
    };

    /// <summary>Group G, 0 to 49 places.</summary>
    internal static Dated<PayGrid> GroupGFrom0To49 { get; } = new(
        new("grille du groupe G, 0 à 49 places, CCN 65", "grid of group G, 0 to 49 places, CCN 65"),
        LegalCheck.BranchesOf2023,
        unknownFrom: new(2024, 1, 1))
    {
        {
            2013, 1, 1,
            PayGrid.Of(
                (0, 514), (3, 525), (6, 538), (9, 555), (12, 572), (15, 590), (18, 607), (21, 624), (24, 642), (27, 678), (30, 717),
                (33, 757), (36, 779), (40, 795)),
            BranchTexts.Ccn65_GroupsFToH
        },
    };

    /// <summary>Group G, 50 to 99 places.</summary>
    internal static Dated<PayGrid> GroupGFrom50To99 { get; } = new(
        new("grille du groupe G, 50 à 99 places, CCN 65", "grid of group G, 50 to 99 places, CCN 65"),
        LegalCheck.BranchesOf2023,
        unknownFrom: new(2024, 1, 1))
    {
        {
            2013, 1, 1,
            PayGrid.Of(
                (0, 541), (3, 558), (6, 574), (9, 591), (12, 608), (15, 625), (18, 637), (21, 658), (24, 686), (27, 723), (30, 736),
                (33, 790), (36, 812), (40, 828)),
            BranchTexts.Ccn65_GroupsFToH
        },
    };

    /// <summary>Group G, 100 to 149 places.</summary>
    internal static Dated<PayGrid> GroupGFrom100To149 { get; } = new(
        new("grille du groupe G, 100 à 149 places, CCN 65", "grid of group G, 100 to 149 places, CCN 65"),
        LegalCheck.BranchesOf2023,
        unknownFrom: new(2024, 1, 1))
    {
        {
            2013, 1, 1,
            PayGrid.Of(
                (0, 584), (3, 591), (6, 608), (9, 625), (12, 653), (15, 672), (18, 692), (21, 713), (24, 741), (27, 777), (30, 790),
                (33, 844), (36, 866), (40, 882)),
            BranchTexts.Ccn65_GroupsFToH
        },
    };

    /// <summary>Group G, 150 places and more.</summary>
    internal static Dated<PayGrid> GroupGFrom150 { get; } = new(
        new("grille du groupe G, 150 places et plus, CCN 65", "grid of group G, 150 places and more, CCN 65"),
        LegalCheck.BranchesOf2023,
        unknownFrom: new(2024, 1, 1))
    {
        {
            2013, 1, 1,
            PayGrid.Of(
                (0, 628), (3, 645), (6, 662), (9, 679), (12, 707), (15, 727), (18, 746), (21, 766), (24, 794), (27, 831), (30, 844),
                (33, 898), (36, 920), (40, 936)),
            BranchTexts.Ccn65_GroupsFToH
        },
    };

    /// <summary>Group H.</summary>
    internal static Dated<PayGrid> GroupH { get; } = new(
        new("grille du groupe H, CCN 65", "grid of group H, CCN 65"),
        LegalCheck.BranchesOf2023,
        unknownFrom: new(2024, 1, 1))
    {
        {
            2013, 1, 1,
            PayGrid.Of(
                (0, 472), (3, 487), (6, 502), (9, 514), (12, 529), (15, 544), (18, 558), (21, 572), (24, 586), (28, 605), (32, 620),
                (36, 635), (40, 650)),
            BranchTexts.Ccn65_GroupsFToH
        },
    };

    /// <summary>Group I, 0 to 49 places.</summary>
    internal static Dated<PayGrid> GroupIFrom0To49 { get; } = new(
        new("grille du groupe I, 0 à 49 places, CCN 65", "grid of group I, 0 to 49 places, CCN 65"),
        LegalCheck.BranchesOf2023,
        unknownFrom: new(2024, 1, 1))
    {
        {
            2013, 1, 1,
            PayGrid.Of(
                (0, 590), (3, 610), (6, 630), (9, 650), (12, 670), (15, 690), (18, 710), (21, 730), (24, 750), (27, 780), (31, 810),
                (35, 840), (39, 870)),
            BranchTexts.Ccn65_GroupsIToK
        },
    };

    /// <summary>Group I, 50 to 99 places.</summary>
    internal static Dated<PayGrid> GroupIFrom50To99 { get; } = new(
        new("grille du groupe I, 50 à 99 places, CCN 65", "grid of group I, 50 to 99 places, CCN 65"),
        LegalCheck.BranchesOf2023,
        unknownFrom: new(2024, 1, 1))
    {
        {
            2013, 1, 1,
            PayGrid.Of(
                (0, 630), (3, 650), (6, 670), (9, 690), (12, 710), (15, 730), (18, 750), (21, 770), (24, 790), (27, 820), (31, 850),
                (35, 880), (39, 910)),
            BranchTexts.Ccn65_GroupsIToK
        },
    };

    /// <summary>Group I, 100 places and more.</summary>
    internal static Dated<PayGrid> GroupIFrom100 { get; } = new(
        new("grille du groupe I, 100 places et plus, CCN 65", "grid of group I, 100 places and more, CCN 65"),
        LegalCheck.BranchesOf2023,
        unknownFrom: new(2024, 1, 1))
    {
        {
            2013, 1, 1,
            PayGrid.Of(
                (0, 670), (3, 699), (6, 735), (9, 768), (12, 781), (15, 808), (18, 834), (21, 860), (24, 873), (30, 903), (34, 933),
                (38, 963)),
            BranchTexts.Ccn65_GroupsIToK
        },
    };

    /// <summary>Group J, 0 to 49 places.</summary>
    internal static Dated<PayGrid> GroupJFrom0To49 { get; } = new(
        new("grille du groupe J, 0 à 49 places, CCN 65", "grid of group J, 0 to 49 places, CCN 65"),
        LegalCheck.BranchesOf2023,
        unknownFrom: new(2024, 1, 1))
    {
        {
            2013, 1, 1,
            PayGrid.Of(
                (0, 600), (3, 620), (6, 640), (9, 660), (12, 680), (15, 700), (18, 720), (21, 740), (24, 760), (27, 790), (31, 820),
                (35, 850), (39, 880)),
            BranchTexts.Ccn65_GroupsIToK
        },
    };

    /// <summary>Group J, 50 to 99 places.</summary>
    internal static Dated<PayGrid> GroupJFrom50To99 { get; } = new(
        new("grille du groupe J, 50 à 99 places, CCN 65", "grid of group J, 50 to 99 places, CCN 65"),
        LegalCheck.BranchesOf2023,
        unknownFrom: new(2024, 1, 1))
    {
        {
            2013, 1, 1,
            PayGrid.Of(
                (0, 640), (3, 660), (6, 690), (9, 715), (12, 742), (15, 764), (18, 786), (21, 809), (24, 831), (27, 854), (31, 876),
                (35, 898), (39, 920)),
            BranchTexts.Ccn65_GroupsIToK
        },
    };

    /// <summary>Group J, 100 to 200 places.</summary>
    internal static Dated<PayGrid> GroupJFrom100To200 { get; } = new(
        new("grille du groupe J, 100 à 200 places, CCN 65", "grid of group J, 100 to 200 places, CCN 65"),
        LegalCheck.BranchesOf2023,
        unknownFrom: new(2024, 1, 1))
    {
        {
            2013, 1, 1,
            PayGrid.Of(
                (0, 711), (3, 749), (6, 785), (9, 818), (12, 831), (15, 858), (18, 884), (21, 910), (24, 924), (27, 936), (31, 949),
                (35, 962), (39, 975)),
            BranchTexts.Ccn65_GroupsIToK
        },
    };

    /// <summary>Group K, 0 to 49 places.</summary>
    internal static Dated<PayGrid> GroupKFrom0To49 { get; } = new(
        new("grille du groupe K, 0 à 49 places, CCN 65", "grid of group K, 0 to 49 places, CCN 65"),
        LegalCheck.BranchesOf2023,
        unknownFrom: new(2024, 1, 1))
    {
        {
            2013, 1, 1,
            PayGrid.Of(
                (0, 710), (3, 740), (6, 767), (9, 791), (12, 814), (15, 836), (18, 858), (21, 879), (24, 888), (27, 907), (31, 927),
                (35, 947), (39, 967)),
            BranchTexts.Ccn65_GroupsIToK
        },
    };

    /// <summary>Group K, 50 to 99 places.</summary>
    internal static Dated<PayGrid> GroupKFrom50To99 { get; } = new(
        new("grille du groupe K, 50 à 99 places, CCN 65", "grid of group K, 50 to 99 places, CCN 65"),
        LegalCheck.BranchesOf2023,
        unknownFrom: new(2024, 1, 1))
    {
        {
            2013, 1, 1,
            PayGrid.Of(
                (0, 801), (3, 834), (6, 866), (9, 894), (12, 922), (15, 944), (18, 966), (21, 989), (24, 1011), (27, 1033),
                (31, 1053), (35, 1073), (39, 1093)),
            BranchTexts.Ccn65_GroupsIToK
        },
    };

    /// <summary>Group K, 100 places and more.</summary>
    internal static Dated<PayGrid> GroupKFrom100 { get; } = new(
        new("grille du groupe K, 100 places et plus, CCN 65", "grid of group K, 100 places and more, CCN 65"),
        LegalCheck.BranchesOf2023,
        unknownFrom: new(2024, 1, 1))
    {
        {
            2013, 1, 1,
            PayGrid.Of(
                (0, 891), (3, 929), (6, 965), (9, 998), (12, 1011), (15, 1038), (18, 1064), (21, 1090), (24, 1103), (27, 1116),
                (31, 1136), (35, 1156), (39, 1176)),
            BranchTexts.Ccn65_GroupsIToK
        },
    };
}
