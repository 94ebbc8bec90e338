using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>The grids of CCN 66 by seniority, those of the jobs that are not cadres.</summary>
/// <remarks>Steps are reached after so many years. The first day of the grids 434, 411 and 396 was not read: held from 2018.</remarks>
internal static class Ccn66Grids
{
    /// <summary>The grid that begins at 434.</summary>
    internal static Dated<PayGrid> Of434 { get; } = new(
        new("grille 434 de la CCN 66", "grid 434 of CCN 66"),
        LegalCheck.Day)
    {
        {
            2018, 1, 1,
            PayGrid.Of(
                (0, 434), (1, 447), (3, 478), (5, 503), (7, 537), (9, 570), (11, 581), (14, 615), (17, 647), (20, 679), (24, 715),
                (28, 762)),
            BranchTexts.Ccn66_Grid_434
        },
    };

    /// <summary>The same with the constraints of a boarding place.</summary>
    internal static Dated<PayGrid> Of434AtNight { get; } = new(
        new("grille 434 de la CCN 66, internat", "grid 434 of CCN 66, boarding place"),
        LegalCheck.Day)
    {
        {
            2018, 1, 1,
            PayGrid.Of(
                (0, 446), (1, 459), (3, 491), (5, 517), (7, 552), (9, 586), (11, 597), (14, 632), (17, 665), (20, 698), (24, 735),
                (28, 783)),
            BranchTexts.Ccn66_Grid_434
        },
    };

    /// <summary>The grid that begins at 411.</summary>
    internal static Dated<PayGrid> Of411 { get; } = new(
        new("grille 411 de la CCN 66", "grid 411 of CCN 66"),
        LegalCheck.Day)
    {
        {
            2018, 1, 1,
            PayGrid.Of(
                (0, 411), (1, 424), (2, 438), (3, 453), (5, 465), (7, 482), (9, 501), (12, 513), (15, 527), (18, 556), (21, 587),
                (24, 617), (28, 652)),
            BranchTexts.Ccn66_Grid_411
        },
    };

    /// <summary>The same with the constraints of a boarding place.</summary>
    internal static Dated<PayGrid> Of411AtNight { get; } = new(
        new("grille 411 de la CCN 66, internat", "grid 411 of CCN 66, boarding place"),
        LegalCheck.Day)
    {
        {
            2018, 1, 1,
            PayGrid.Of(
                (0, 421), (1, 434), (2, 450), (3, 464), (5, 476), (7, 493), (9, 513), (12, 525), (15, 539), (18, 568), (21, 600),
                (24, 630), (28, 665)),
            BranchTexts.Ccn66_Grid_411
        },
    };

    /// <summary>The grid that begins at 396.</summary>
    internal static Dated<PayGrid> Of396 { get; } = new(
        new("grille 396 de la CCN 66", "grid 396 of CCN 66"),
        LegalCheck.Day)
    {
        {
            2018, 1, 1,
            PayGrid.Of(
                (0, 396), (1, 405), (3, 418), (5, 432), (7, 448), (10, 461), (13, 474), (16, 486), (20, 498), (24, 516), (28, 530)),
            BranchTexts.Ccn66_Grid_396
        },
    };

    /// <summary>The same with the constraints of a boarding place.</summary>
    internal static Dated<PayGrid> Of396AtNight { get; } = new(
        new("grille 396 de la CCN 66, internat", "grid 396 of CCN 66, boarding place"),
        LegalCheck.Day)
    {
        {
            2018, 1, 1,
            PayGrid.Of(
                (0, 406), (1, 414), (3, 429), (5, 446), (7, 460), (10, 473), (13, 486), (16, 499), (20, 511), (24, 528), (28, 544)),
            BranchTexts.Ccn66_Grid_396
        },
    };

    /// <summary>The grid that begins at 376.</summary>
    internal static Dated<PayGrid> Of376 { get; } = new(
        new("grille 376 de la CCN 66", "grid 376 of CCN 66"),
        LegalCheck.Day)
    {
        {
            2018, 1, 1,
            PayGrid.Of(
                (0, 376), (1, 381), (3, 394), (5, 403), (7, 415), (10, 432), (13, 448), (16, 462), (20, 479), (24, 493), (28, 501)),
            BranchTexts.Ccn66_Grid_376
        },
    };

    /// <summary>The same with the constraints of a boarding place.</summary>
    internal static Dated<PayGrid> Of376AtNight { get; } = new(
        new("grille 376 de la CCN 66, internat", "grid 376 of CCN 66, boarding place"),
        LegalCheck.Day)
    {
        {
            2018, 1, 1,
            PayGrid.Of(
                (0, 384), (1, 389), (3, 403), (5, 411), (7, 425), (10, 442), (13, 458), (16, 472), (20, 489), (24, 504), (28, 512)),
            BranchTexts.Ccn66_Grid_376
        },
    };

    /// <summary>The grid that begins at 373.</summary>
    internal static Dated<PayGrid> Of373 { get; } = new(
        new("grille 373 de la CCN 66", "grid 373 of CCN 66"),
        LegalCheck.Day)
    {
        {
            2021, 2, 1,
            PayGrid.Of(
                (0, 373), (1, 376), (3, 381), (5, 386), (7, 391), (10, 400), (13, 406), (16, 415), (20, 421), (24, 432), (28, 445)),
            BranchTexts.Ccn66_Grid_373
        },
    };

    /// <summary>The same with the constraints of a boarding place.</summary>
    internal static Dated<PayGrid> Of373AtNight { get; } = new(
        new("grille 373 de la CCN 66, internat", "grid 373 of CCN 66, boarding place"),
        LegalCheck.Day)
    {
        {
            2021, 2, 1,
            PayGrid.Of(
                (0, 383), (1, 386), (3, 390), (5, 395), (7, 400), (10, 409), (13, 415), (16, 425), (20, 431), (24, 442), (28, 455)),
            BranchTexts.Ccn66_Grid_373
        },
    };

    /// <summary>The grid that begins at 373.</summary>
    internal static Dated<PayGrid> OfAssistants { get; } = new(
        new("grille moniteur adjoint de la CCN 66", "grid assistant instructor of CCN 66"),
        LegalCheck.Day)
    {
        {
            2021, 2, 1,
            PayGrid.Of(
                (0, 373), (1, 376), (3, 385), (6, 399), (9, 411), (13, 425), (17, 448), (21, 469), (25, 490)),
            BranchTexts.Ccn66_Grid_MAA
        },
    };

    /// <summary>The same with the constraints of a boarding place.</summary>
    internal static Dated<PayGrid> OfAssistantsAtNight { get; } = new(
        new("grille moniteur adjoint de la CCN 66, internat", "grid assistant instructor of CCN 66, boarding place"),
        LegalCheck.Day)
    {
        {
            2021, 2, 1,
            PayGrid.Of(
                (0, 383), (1, 386), (3, 395), (6, 410), (9, 422), (13, 437), (17, 460), (21, 482), (25, 503)),
            BranchTexts.Ccn66_Grid_MAA
        },
    };

    /// <summary>The grid 434 and 20 points.</summary>
    internal static Dated<PayGrid> Of454 { get; } = new(
        new("grille 434 de la CCN 66, plus 20 points", "grid 434 of CCN 66, 20 points on top"),
        LegalCheck.Day)
    {
        {
            2018, 1, 1,
            PayGrid.Of(
                (0, 454), (1, 467), (3, 498), (5, 523), (7, 557), (9, 590), (11, 601), (14, 635), (17, 667), (20, 699), (24, 735),
                (28, 782)),
            BranchTexts.Ccn66_Grid_434
        },
    };

    /// <summary>The same with the constraints of a boarding place.</summary>
    internal static Dated<PayGrid> Of454AtNight { get; } = new(
        new("grille 434 de la CCN 66, internat, plus 20 points", "grid 434 of CCN 66, boarding place, 20 points on top"),
        LegalCheck.Day)
    {
        {
            2018, 1, 1,
            PayGrid.Of(
                (0, 466), (1, 479), (3, 511), (5, 537), (7, 572), (9, 606), (11, 617), (14, 652), (17, 685), (20, 718), (24, 755),
                (28, 803)),
            BranchTexts.Ccn66_Grid_434
        },
    };
}
