using SocialSectorHr.Law;
using SocialSectorHr.Numbers;

namespace SocialSectorHr.Tests.Contracts;

/// <summary>The French explanations of fixed terms and their papers, word for word.</summary>
public class TermTextTests
{
    private const FixedTermMentions Usual = FixedTermMentions.Writing | FixedTermMentions.Reason | FixedTermMentions.Post | FixedTermMentions.Agreement
        | FixedTermMentions.Pay | FixedTermMentions.PensionAndProvident | FixedTermMentions.InFrench;

    private static readonly FrenchLaw Law = FrenchLaw.Published;
    private static readonly WorkCalendar Open = WorkCalendar.For(HolidayZone.Metropole);

    private static readonly FixedTermContract Increase =
        FixedTermContract.Between(new(2025, 5, 12), new(2025, 12, 31)) with { Reason = FixedTermReason.TemporaryIncrease };

    private static readonly UncertainTermContract Replacement =
        UncertainTermContract.From(new(2025, 5, 12), 2.Months) with { Reason = FixedTermReason.ReplacementOfAbsence };

    [Fact]
    public void The_lengths_of_a_reason() => Reads(
        FixedTermCeiling.Of(FixedTermReason.TemporaryIncrease, new(2026, 2, 2), Law).Explain(),
        """
        Durées légales du CDD
          Donné : date de signature = 2 février 2026
          Donné : motif = accroissement temporaire d'activité
          Supposé : aucun accord de branche étendu sur la durée et les renouvellements (L1242-8, L1243-13) = oui
          Lu : durée maximale du CDD = 18 mois [C. trav. L1242-8-1]
          Lu : nombre de renouvellements = 2 [C. trav. L1243-13-1]
          Retenu : recours au terme imprécis permis = non [C. trav. L1242-7]
          Retenu : carence avant un autre contrat sur le poste = due [C. trav. L1244-4-1]
          Retenu : indemnité de fin de contrat de 10 % = oui [C. trav. L1243-8]
          Retenu : contrat de l'article L1242-3 = non [C. trav. L1242-3]
        Droit vérifié le 24 juillet 2026.
        """);

    [Fact]
    public void The_lengths_of_a_reason_drawn_from_its_article_alone() => Reads(
        FixedTermCeiling.Of(FixedTermReason.ExternalReconversion, new(2026, 2, 2), Law).Explain(),
        """
        Durées légales du CDD
          Donné : date de signature = 2 février 2026
          Donné : motif = période de reconversion externe
          Retenu : motif ouvert à cette date = oui — depuis le 1er janvier 2026 [Loi n° 2025-989 du 24 octobre 2025]
          Retenu : durée maximale du CDD — aucune [C. trav. L1242-3, 5°]
          Retenu : à savoir — aucune durée maximale du contrat : les douze mois de L6324-4 limitent la formation [C. trav. L1242-3, 5°]
          Retenu : nombre de renouvellements — règles propres au dispositif : L1243-13-1 ne s'applique pas [C. trav. L1242-3, 5°]
          Lu : durée minimale de la reconversion = 6 mois [C. trav. L6324-3]
          Retenu : recours au terme imprécis permis = non [C. trav. L1242-7]
          Retenu : carence avant un autre contrat sur le poste = non due, si l'autre contrat en est aussi dispensé [C. trav. L1244-4-1]
          Retenu : indemnité de fin de contrat de 10 % = non [C. trav. L1243-10]
          Retenu : contrat de l'article L1242-3 = oui [C. trav. L1242-3]
        Droit vérifié le 24 juillet 2026.
        """);

    [Fact]
    public void A_fixed_term_beyond_its_ceiling() => Reads(
        (Increase with { Renewals = [Renewal.Until(new(2026, 12, 31))] }).Check(Law).Explain(),
        """
        Contrôle du CDD
          Durées légales
            Supposé : date de signature, non donnée : le premier jour = 12 mai 2025
            Donné : motif = accroissement temporaire d'activité
            Supposé : aucun accord de branche étendu sur la durée et les renouvellements (L1242-8, L1243-13) = oui
            Lu : durée maximale du CDD = 18 mois [C. trav. L1242-8-1]
            Lu : nombre de renouvellements = 2 [C. trav. L1243-13-1]
          Donné : contrat, renouvellements compris = du 12 mai 2025 au 31 décembre 2026
          Compté : dernier terme dans la durée maximale = 11 novembre 2026 [Cass. soc. 15 mars 2006 n° 04-44.544]
          Retenu : durée maximale dépassée = oui [C. trav. L1242-8-1]
          Donné : renouvellements = 1
          Retenu : trop de renouvellements = non [C. trav. L1243-13-1]
          Retenu : renouvellement qui ne suit pas le terme = non [C. trav. L1243-13-1]
          Retenu : avenant signé après le terme = non [C. trav. L1243-13-1]
          Retenu : recours au CDD interdit = inconnu — cas de recours interdits (L1242-5, L1242-6) non précisés [C. trav. L1242-6]
          Retenu : renouvellements encore possibles = 0 — la durée maximale est atteinte [C. trav. L1242-8-1]
          Retenu : motif que les faits n'établissent pas, ou emploi permanent = inconnu — les faits seuls le montrent, non vérifié [C. trav. L1242-1]
        Droit vérifié le 24 juillet 2026.
        """);

    [Fact]
    public void A_post_that_did_not_wait() => Reads(
        PostHistory.Of(
            PostContract.Of(Between(6, 30) with { Reason = FixedTermReason.Seasonal }) with { Employee = "x" },
            PostContract.Of(Between(7, 31) with { Reason = FixedTermReason.TemporaryIncrease }) with { Employee = "x" }).Check(Open, Law)
                .Explain(),
        """
        Contrôle des CDD d'un poste
          CDD du 1er juin 2025 au 30 juin 2025 (x)
            Durées légales
              Supposé : date de signature, non donnée : le premier jour = 1er juin 2025
              Donné : motif = emploi saisonnier
              Supposé : aucun accord de branche étendu sur la durée et les renouvellements (L1242-8, L1243-13) = oui
              Lu : durée maximale du CDD = 18 mois [C. trav. L1242-8-1]
              Retenu : à savoir — deux lectures à terme précis : cette durée, à la lettre de L1242-8-1 ; ou aucune, la saison étant la limite, environ huit mois pour l'administration (une seule source) [C. trav. L1242-2, 3°]
              Lu : nombre de renouvellements = 2 [C. trav. L1243-13-1]
            Donné : contrat, renouvellements compris = du 1er juin 2025 au 30 juin 2025
            Compté : dernier terme dans la durée maximale = 30 novembre 2026 [Cass. soc. 15 mars 2006 n° 04-44.544]
            Retenu : durée maximale dépassée = non [C. trav. L1242-8-1]
            Retenu : recours au CDD interdit = inconnu — cas de recours interdits (L1242-5, L1242-6) non précisés [C. trav. L1242-6]
            Calculé : renouvellements encore possibles = max(0; 2 − 0) = 2 [C. trav. L1243-13-1]
            Retenu : motif que les faits n'établissent pas, ou emploi permanent = inconnu — les faits seuls le montrent, non vérifié [C. trav. L1242-1]
          CDD du 1er juillet 2025 au 31 juillet 2025 (x)
            Durées légales
              Supposé : date de signature, non donnée : le premier jour = 1er juillet 2025
              Donné : motif = accroissement temporaire d'activité
              Supposé : aucun accord de branche étendu sur la durée et les renouvellements (L1242-8, L1243-13) = oui
              Lu : durée maximale du CDD = 18 mois [C. trav. L1242-8-1]
              Lu : nombre de renouvellements = 2 [C. trav. L1243-13-1]
            Donné : contrat, renouvellements compris = du 1er juillet 2025 au 31 juillet 2025
            Compté : dernier terme dans la durée maximale = 31 décembre 2026 [Cass. soc. 15 mars 2006 n° 04-44.544]
            Retenu : durée maximale dépassée = non [C. trav. L1242-8-1]
            Retenu : recours au CDD interdit = inconnu — cas de recours interdits (L1242-5, L1242-6) non précisés [C. trav. L1242-6]
            Calculé : renouvellements encore possibles = max(0; 2 − 0) = 2 [C. trav. L1243-13-1]
            Retenu : motif que les faits n'établissent pas, ou emploi permanent = inconnu — les faits seuls le montrent, non vérifié [C. trav. L1242-1]
            Retenu : carence due après le contrat précédent = oui [Cass. soc. 10 octobre 2018 n° 17-18.294]
            Délai de carence
              Donné : contrat, renouvellements compris = du 1er juin 2025 au 30 juin 2025
              Compté : jours calendaires du contrat = 30 j
              Supposé : aucun accord de branche étendu sur le calcul de la carence (L1244-3) = oui
              Lu : seuil du délai de carence = 14 j [C. trav. L1244-3-1]
              Lu : part du contrat, à partir du seuil = 1/3 [C. trav. L1244-3-1]
              Calculé : carence en jours d'ouverture = 30 × (1/3) = 10 j [C. trav. L1244-3-1]
              Choisi : arrondi au jour supérieur = 10 j — la loi ne dit rien de l'arrondi : le plus sûr pour l'employeur
              Donné : calendrier d'ouverture = métropole, lundi à vendredi
              Compté : dernier jour de carence = 15 juillet 2025 [C. trav. L1244-3-1]
              Compté : premier jour possible d'un autre contrat = 16 juillet 2025 [C. trav. L1244-3-1]
            Retenu : délai de carence non respecté = oui [C. trav. L1244-3]
            Retenu : même salarié sans interruption, hors L1244-1 = oui [C. trav. L1244-1]
        Droit vérifié le 24 juillet 2026.
        """);

    [Fact]
    public void The_end_of_a_replacement_after_the_return() => Reads(
        Replacement.LatestEndOnReturn(new(2025, 6, 2)).Explain(),
        """
        Dernier jour d'un remplacement après le retour
          Donné : motif = remplacement d'un salarié absent
          Donné : retour de la personne remplacée = 2 juin 2025
          Compté : surlendemain du retour = 4 juin 2025 [C. trav. L1243-7]
          Retenu : terme ou fin de la durée minimale = 11 juillet 2025 — plus tard que le surlendemain du retour [C. trav. L1242-7]
        """);

    [Fact]
    public void An_uncertain_term_that_is_not_open() => Reads(
        (Replacement with { Reason = FixedTermReason.TemporaryIncrease }).Check(Law).Explain(),
        """
        Contrôle du CDD à terme imprécis
          Supposé : date de signature, non donnée : le premier jour = 12 mai 2025
          Donné : fin de la durée minimale = 11 juillet 2025
          Donné : motif = accroissement temporaire d'activité
          Retenu : recours au terme imprécis permis = non [C. trav. L1242-7]
          Retenu : recours au CDD interdit = inconnu — cas de recours interdits (L1242-5, L1242-6) non précisés [C. trav. L1242-6]
          Retenu : motif que les faits n'établissent pas, ou emploi permanent = inconnu — les faits seuls le montrent, non vérifié [C. trav. L1242-1]
        Droit vérifié le 24 juillet 2026.
        """);

    [Fact]
    public void The_notice_of_the_end_of_a_defined_purpose() => Reads(
        DefinedPurposeContract.From(new(2022, 9, 1)).NoticeFor(new(2025, 2, 28), Law).Explain(),
        """
        Prévenance de la fin du contrat
          Supposé : date de signature, non donnée : le premier jour = 1er septembre 2022
          Lu : délai de prévenance de l'objet défini = 2 mois [C. trav. L1243-5]
          Donné : dernier jour du contrat = 28 février 2025
          Choisi : de date à date, jusqu'à la veille — sans report à un jour ouvré ; arrêts sur l'essai, même calcul pour un CDD : usage, aucun arrêt trouvé [Cass. soc. 15 mars 2006 n° 04-44.544]
          Compté : dernier jour pour prévenir = 1er janvier 2025 [C. trav. L1243-5]
        Droit vérifié le 24 juillet 2026.
        """);

    [Fact]
    public void The_delivery_of_the_contract() => Reads(
        Increase.Delivery(Open, Law).Explain(),
        """
        Transmission du CDD
          Donné : embauche, premier jour = 12 mai 2025
          Lu : transmission du CDD, en jours ouvrables = 2 j [C. trav. L1242-13]
          Compté : contrat à transmettre au plus tard = 14 mai 2025 [C. trav. L1242-13]
          Lu : indemnité de transmission tardive, au plus = 1 mois [C. trav. L1245-1]
          Retenu : le retard fait du contrat un CDI = non [C. trav. L1245-1]
        Droit vérifié le 24 juillet 2026.
        """);

    [Fact]
    public void The_written_information() => Reads(
        Increase.Information(Law).Explain(),
        """
        Information écrite du salarié
          Donné : embauche, premier jour = 12 mai 2025
          Lu : information écrite principale = 7 j [C. trav. R1221-35]
          Choisi : jour de l'embauche non compté — le compter avancerait ces dates d'un jour : l'article dit « à compter de » [C. trav. R1221-35]
          Compté : informations principales au plus tard = 19 mai 2025 [C. trav. R1221-35]
          Lu : information écrite complémentaire = 1 mois [C. trav. R1221-35]
          Compté : autres informations au plus tard = 12 juin 2025 [C. trav. R1221-35]
        Droit vérifié le 24 juillet 2026.
        """);

    [Fact]
    public void The_mentions_of_a_replacement() => Reads(
        Replacement.Mentions(Usual).Explain(),
        """
        Mentions du CDD
          Donné : écrit = oui
          Donné : motif précis = oui
          Donné : nom et qualification de la personne remplacée = non
          Donné : durée minimale = non
          Donné : désignation du poste = oui
          Donné : poste à risques particuliers, s'il y a lieu = non
          Donné : intitulé de la convention collective = oui
          Donné : durée de l'essai, s'il y en a un = non
          Donné : rémunération et ses composantes = oui
          Donné : caisse de retraite complémentaire et organisme de prévoyance = oui
          Donné : rédigé en français = oui
          Retenu : mentions de tout CDD : complètes = non — il manque : nom et qualification de la personne remplacée ; durée minimale [C. trav. L1242-12]
          Retenu : mentions à vérifier, si elles s'appliquent = poste à risques particuliers, s'il y a lieu ; durée de l'essai, s'il y en a un [C. trav. L1242-12]
          Retenu : nom et qualification de la personne remplacée = non [Cass. soc. 28 mars 2018 n° 16-27.019]
          Retenu : durée minimale = non [Cass. soc. 28 septembre 2005 n° 03-44.757]
          Retenu : contrat réputé à durée indéterminée = oui — il manque : nom et qualification de la personne remplacée ; durée minimale [C. trav. L1245-1]
        """);

    [Fact]
    public void The_certificate_where_the_day_of_the_portal_was_not_found() => Reads(
        HonorabilityDuty.For(Activity.ChildProtection, Departement.Of("69"), new(2025, 11, 3), Law).Explain(),
        """
        Attestation d'honorabilité
          Donné : embauche = 3 novembre 2025
          Retenu : protection de l'enfance ou petite enfance = oui [CASF L133-6]
          Retenu : portail ouvert dans le département à cette date = inconnu — calendrier de ce département non connu [Arrêté du 8 juillet 2024]
          Retenu : attestation exigée avant l'embauche = inconnu [CASF L133-6]
          Retenu : interdit de la demander = non [CASF L133-6]
          Lu : ancienneté maximale de l'attestation = 6 mois [Décret n° 2024-643 du 28 juin 2024]
          Lu : renouvellement de l'attestation = 36 mois [Décret n° 2024-643 du 28 juin 2024]
        Droit vérifié le 24 juillet 2026.
        """);

    [Fact]
    public void The_certificate_once_the_decree_is_in_force() => Reads(
        HonorabilityDuty.For(Activity.ChildProtection, Departement.Of("69"), new(2026, 3, 1), Law).Explain(),
        """
        Attestation d'honorabilité
          Donné : embauche = 1er mars 2026
          Retenu : protection de l'enfance ou petite enfance = oui [CASF L133-6]
          Retenu : portail ouvert dans le département à cette date = oui — partout le 1er janvier 2026 au plus tard (art. 3) [Décret n° 2024-643 du 28 juin 2024]
          Retenu : attestation exigée avant l'embauche = oui [CASF L133-6]
          Retenu : interdit de la demander = non [CASF L133-6]
          Lu : ancienneté maximale de l'attestation = 6 mois [Décret n° 2024-643 du 28 juin 2024]
          Lu : renouvellement de l'attestation = 36 mois [Décret n° 2024-643 du 28 juin 2024]
        Droit vérifié le 24 juillet 2026.
        """);

    [Fact]
    public void A_second_fixed_term_in_the_same_job() => Reads(
        FixedTermContract.Lasting(new(2026, 3, 16), 7.Months).TrialPeriod(Law)
            .ReducedBy(EarlierWork.Of(EarlierWorkKind.FixedTerm, new(new(2025, 11, 3), new(2026, 2, 27)))).Explain(),
        """
        Période d'essai
          Supposé : date de signature, non donnée : le premier jour = 16 mars 2026
          Donné : premier jour = 16 mars 2026
          Supposé : essai stipulé dans le contrat (L1242-12) = oui
          Donné : dernier jour, ou fin de la durée minimale = 15 octobre 2026
          Lu : seuil de l'essai d'un CDD = 6 mois [C. trav. L1242-10]
          Lu : essai d'un CDD long = 1 mois [C. trav. L1242-10]
          Choisi : de date à date, jusqu'à la veille — sans report à un jour ouvré [Cass. soc. 15 mars 2006 n° 04-44.544]
          Compté : dernier jour de l'essai = 15 avril 2026 [Cass. soc. 15 mars 2006 n° 04-44.544]
          Donné : CDD = du 3 novembre 2025 au 27 février 2026
          Supposé : même emploi = oui
          Retenu : jours calendaires d'essai restants = 0 j — second CDD pour le même emploi : pas de nouvel essai [Cass. soc. 5 octobre 2016 n° 15-16.384]
        Droit vérifié le 24 juillet 2026.
        """);

    private static FixedTermContract Between(int month, int lastDay) =>
        FixedTermContract.Between(new(2025, month, 1), new(2025, month, lastDay));

    private static void Reads(Explanation why, string expected) => Assert.Equal(expected, why.ToText(Language.French).Plain());
}
