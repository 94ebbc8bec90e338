using System.Globalization;
using NodaTime;

namespace SocialSectorHr;

/// <summary>The names under which offers write the agreements: in full, in short, by the employers' federation, by the activity.</summary>
internal static class AgreementNames
{
    private static readonly string[] Agreement = ["ccn", "ccnt", "cct", "cc", "convention", "conventions", "conv", "branche", "accord", "accords"];

    // The longest names come first: "hospitalisation privée à but non lucratif" is not "hospitalisation privée".
    private static readonly AgreementName[] All =
    [
        .. ((AgreementName[])
        [
            new("66", CollectiveAgreements.Ccn66, AgreementNameKind.Common),
            new("1966", CollectiveAgreements.Ccn66, AgreementNameKind.Common),
            new("15 mars 1966", CollectiveAgreements.Ccn66, AgreementNameKind.Sure),
            new("15 03 1966", CollectiveAgreements.Ccn66, AgreementNameKind.Sure),
            new("personnes inadaptees et handicapees", CollectiveAgreements.Ccn66, AgreementNameKind.Sure),
            new("nexem", CollectiveAgreements.Ccn66, AgreementNameKind.Federation),
            new("syneas", CollectiveAgreements.Ccn66, AgreementNameKind.Federation),
            new("51", CollectiveAgreements.Ccn51, AgreementNameKind.Common),
            new("1951", CollectiveAgreements.Ccn51, AgreementNameKind.Common),
            new("31 octobre 1951", CollectiveAgreements.Ccn51, AgreementNameKind.Sure),
            new("31 10 1951", CollectiveAgreements.Ccn51, AgreementNameKind.Sure),
            new("hospitalisation privee a but non lucratif", CollectiveAgreements.Ccn51, AgreementNameKind.Sure),
            new("hospitalisation privee non lucrative", CollectiveAgreements.Ccn51, AgreementNameKind.Sure),
            new("fehap", CollectiveAgreements.Ccn51, AgreementNameKind.Federation),
            new("65", CollectiveAgreements.Ccn65, AgreementNameKind.Common),
            new("1965", CollectiveAgreements.Ccn65, AgreementNameKind.Common),
            new("26 aout 1965", CollectiveAgreements.Ccn65, AgreementNameKind.Sure),
            new("26 08 1965", CollectiveAgreements.Ccn65, AgreementNameKind.Sure),
            new("unisss", CollectiveAgreements.Ccn65, AgreementNameKind.Federation),
            new("eclat", CollectiveAgreements.Eclat, AgreementNameKind.Sure),
            new("metiers de l education de la culture des loisirs", CollectiveAgreements.Eclat, AgreementNameKind.Sure),
            new("animation", CollectiveAgreements.Eclat, AgreementNameKind.Common),
            new("animation socioculturelle", CollectiveAgreements.Eclat, AgreementNameKind.Common),
            new("education populaire", CollectiveAgreements.Eclat, AgreementNameKind.Common),
            new("hexopee", CollectiveAgreements.Eclat, AgreementNameKind.Federation),
            new("cnea", CollectiveAgreements.Eclat, AgreementNameKind.Federation),
            new("bad", CollectiveAgreements.HomeCare, AgreementNameKind.Sure),
            new("aide accompagnement soins et services a domicile", CollectiveAgreements.HomeCare, AgreementNameKind.Sure),
            new("aide de l accompagnement des soins et des services a domicile", CollectiveAgreements.HomeCare, AgreementNameKind.Sure),
            new("aide a domicile", CollectiveAgreements.HomeCare, AgreementNameKind.Common),
            new("admr", CollectiveAgreements.HomeCare, AgreementNameKind.Federation),
            new("una", CollectiveAgreements.HomeCare, AgreementNameKind.Federation),
            new("adedom", CollectiveAgreements.HomeCare, AgreementNameKind.Federation),
            new("alisfa", CollectiveAgreements.Alisfa, AgreementNameKind.Sure),
            new("acteurs du lien social et familial", CollectiveAgreements.Alisfa, AgreementNameKind.Sure),
            new("centres sociaux et socioculturels", CollectiveAgreements.Alisfa, AgreementNameKind.Common),
            new("centres sociaux", CollectiveAgreements.Alisfa, AgreementNameKind.Common),
            new("centre social", CollectiveAgreements.Alisfa, AgreementNameKind.Common),
            new("elisfa", CollectiveAgreements.Alisfa, AgreementNameKind.Federation),
            new("snaecso", CollectiveAgreements.Alisfa, AgreementNameKind.Federation),
            new("missions locales et paio", CollectiveAgreements.MissionsLocales, AgreementNameKind.Sure),
            new("missions locales", CollectiveAgreements.MissionsLocales, AgreementNameKind.Common),
            new("mission locale", CollectiveAgreements.MissionsLocales, AgreementNameKind.Common),
            new("habitat et logement accompagnes", CollectiveAgreements.SupportedHousing, AgreementNameKind.Sure),
            new("hla", CollectiveAgreements.SupportedHousing, AgreementNameKind.Sure),
            new("foyers de jeunes travailleurs", CollectiveAgreements.SupportedHousing, AgreementNameKind.Common),
            new("fsjt", CollectiveAgreements.SupportedHousing, AgreementNameKind.Common),
            new("fjt", CollectiveAgreements.SupportedHousing, AgreementNameKind.Common),
            new("accords chrs", CollectiveAgreements.Chrs, AgreementNameKind.Sure),
            new("accord chrs", CollectiveAgreements.Chrs, AgreementNameKind.Sure),
            new("convention chrs", CollectiveAgreements.Chrs, AgreementNameKind.Sure),
            new("convention collective chrs", CollectiveAgreements.Chrs, AgreementNameKind.Sure),
            new("ccn chrs", CollectiveAgreements.Chrs, AgreementNameKind.Sure),
            new("chrs", CollectiveAgreements.Chrs, AgreementNameKind.Activity),
            new("croix rouge", CollectiveAgreements.RedCross, AgreementNameKind.Common),
            new("hospitalisation privee", CollectiveAgreements.PrivateHospitals, AgreementNameKind.Common),
        ]).OrderByDescending(static name => name.Words.Length),
    ];

    /// <summary>What a text of an offer means.</summary>
    public static AgreementMatch Find(string text, LocalDate? on)
    {
        string words = PlainWords.Of(text);
        if (Number(words) is { } idcc)
        {
            return CollectiveAgreements.Find(idcc, on);
        }

        bool saysAgreement = Array.Exists(Agreement, word => Has(words, word));
        List<AgreementName> found = [];
        string left = words;
        foreach (AgreementName name in All)
        {
            if (Has(left, name.Words))
            {
                left = left.Replace($" {name.Words} ", "  ", StringComparison.Ordinal);
                found.Add(name);
            }
        }

        // A sure name leaves the others aside: "CHRS sous CCN 66" is CCN 66.
        List<AgreementName> sure = [.. found.Where(name => name.IsSure(saysAgreement))];
        List<AgreementName> kept = sure.Count > 0 ? sure : found;
        CollectiveAgreement[] meant = [.. kept.Select(static name => name.Agreement).Distinct().OrderBy(static one => one.Idcc)];
        return meant.Length switch
        {
            0 => new() { Doubt = new("aucune convention reconnue", "no agreement recognised") },
            1 => CollectiveAgreements.Meant(meant[0], on, sure.Count > 0 ? default : kept[0].Doubt),
            _ => new() { Candidates = meant, Doubt = new("plusieurs conventions nommées", "several agreements named") },
        };
    }

    private static bool Has(string words, string wanted) => words.Contains($" {wanted} ", StringComparison.Ordinal);

    /// <summary>The number after "IDCC", or a text that is only a number held.</summary>
    private static int? Number(string words)
    {
        string[] parts = words.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        int after = Array.IndexOf(parts, "idcc") + 1;
        for (int i = after; i < parts.Length && (after > 0 || parts.Length == 1); i++)
        {
            if (int.TryParse(parts[i], NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number is >= 1 and <= 9999)
            {
                return after > 0 || CollectiveAgreements.OfIdcc(number) is not null ? number : null;
            }
        }

        return null;
    }
}
