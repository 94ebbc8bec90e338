using System.Globalization;

namespace SocialSectorHr.Offers;

/// <summary>
/// The lines on what is said of the post itself: who employs, where, by what contract, with what benefits, under what conditions.
/// </summary>
internal static class PostLines
{
    public static void Post(StatementFigures source, DigestText text)
    {
        text.Separator = " · ";
        JobOffer offer = source.Offer;
        text.Add(offer.Title);
        text.Add(offer.Employer?.Name);
        text.Add(Place(offer.Workplace));
        text.Say("publiée le {0}", "published on {0}", offer.PublishedOn is { } on ? DateText.Write(on, text.Language) : null);
        text.Say("candidatures jusqu'au {0}", "apply by {0}", offer.ApplyBy is { } by ? DateText.Write(by, text.Language) : null);
    }

    public static void Contract(StatementFigures source, DigestText text)
    {
        OfferStatement statement = source.Statement;
        JobOffer? said = source.Offer.Contracts.Count > 0 ? source.Offer : statement.Assuming;
        if (said is { Contracts.Count: > 0 })
        {
            text.Rest(said == source.Offer ? Mark.Exact : Mark.Assumed);
            text.Add(StatedContract.Join(said.Contracts.Select(WithoutService), said.ContractsAreAChoice, text.Language));
        }

        text.Say("prise de poste : {0}", "start: {0}", source.Offer.Start?.ToString(text.Language) ?? Start(statement, text));
        if (statement.Contract is { IsKnown: true, Value: FixedTermContract contract })
        {
            text.Rest(statement.Contract.Mark);
            bool saysEnd = said?.Contracts is [StatedContract.Temporary { End: not null }];
            text.Add(contract.Length().ToString(text.Language));
            text.Say("jusqu'au {0}", "to {0}", saysEnd ? null : DateText.Write(contract.FinalEnd, text.Language));
        }
    }

    public static void Benefits(StatementFigures source, DigestText text)
    {
        text.Add(source.Offer.Benefits?.ToString(text.Language));
        if (source.All(BenefitNames.VoucherCount).LastOrDefault() is { Year: { } year } count)
        {
            text.Say(
                "{0} titres en {1}, part de l'employeur {2}",
                "{0} vouchers in {1}, employer's share {2}",
                text.Of(count),
                year.ToString(CultureInfo.InvariantCulture),
                text.Of(source.First(BenefitNames.VoucherEmployerTotal, year)));
        }
    }

    public static void Conditions(StatementFigures source, DigestText text)
    {
        foreach (StatedPublicPost post in source.Offer.Contracts.Select(static said => said.PublicPost).OfType<StatedPublicPost>()
            .Distinct())
        {
            text.Add(string.Join(" > ", post.Units));
            text.Add(post.TeamLed?.ToString(text.Language));
        }

        text.Add(source.Offer.Conditions?.ToString(text.Language));
        Figure? required = source.First(PaperNames.HonorabilityRequired);
        if (required?.Value?.Truth == true)
        {
            text.Rest(required.Mark);
            text.Say(
                "attestation d'honorabilité de moins de {0}",
                "certificate of honorability of less than {0}",
                text.Of(source.First(PaperNames.HonorabilityAge)));
        }
    }

    private static string? Place(Workplace? place) => (place?.Commune, place?.Departement) switch
    {
        ({ Length: > 0 } commune, { } departement) => $"{commune} ({departement.Number})",
        ({ Length: > 0 } commune, null) => commune,
        (_, { } departement) => $"département {departement.Number}",
        _ => null,
    };

    private static string? Start(OfferStatement statement, DigestText text)
    {
        if (!statement.Start.IsKnown)
        {
            return null;
        }

        text.Rest(statement.Start.Mark);
        return DateText.Write(statement.Start.Value, text.Language);
    }

    /// <summary>The contract without the service and the team, which the line of the conditions tells.</summary>
    private static StatedContract WithoutService(StatedContract contract) => contract switch
    {
        StatedContract.CivilServant said => said with { Post = said.Post with { Units = [], TeamLed = null } },
        StatedContract.PublicContract said => said with { Post = said.Post with { Units = [], TeamLed = null } },
        _ => contract,
    };
}
