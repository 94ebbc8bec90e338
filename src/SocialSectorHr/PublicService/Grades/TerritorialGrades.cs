using SocialSectorHr.Law;

namespace SocialSectorHr.PublicService;

/// <summary>The territorial grades whose grids are held, by filière (grades de la fonction publique territoriale).</summary>
/// <remarks>
/// The increased indices rose by five points for all on 1 January 2024 (décret 2023-519, art. 2): the grids are held since 1 July 2023, and
/// unknown before. Those of hospitals and of the State are not held.
/// </remarks>
public static partial class TerritorialGrades
{
    /// <summary>The points that every index gained on 1 January 2024.</summary>
    internal const int PointsOf2024 = 5;

    /// <summary>All of them, by filière and cadre d'emplois.</summary>
    /// <remarks>Made when first asked for: the initializers of several files have no order.</remarks>
    public static IReadOnlyList<Grade> All => field ??= ValueList.Of<Grade>(
        [
            Attache, AttachePrincipal, AttacheHorsClasse, Redacteur, RedacteurPrincipal2, RedacteurPrincipal1,
            AdjointAdministratif, AdjointAdministratifPrincipal2, AdjointAdministratifPrincipal1,
            ConseillerSocioEducatif, ConseillerSuperieurSocioEducatif, ConseillerHorsClasseSocioEducatif,
            AssistantSocioEducatif, AssistantSocioEducatifClasseExceptionnelle, EducateurJeunesEnfants,
            EducateurJeunesEnfantsClasseExceptionnelle, MoniteurEducateur, MoniteurEducateurPrincipal, AgentSocial,
            AgentSocialPrincipal2, AgentSocialPrincipal1, AuxiliairePuericultureClasseNormale,
            AuxiliairePuericultureClasseSuperieure, Infirmier, InfirmierHorsClasse, Puericultrice,
            PsychologueClasseNormale, PsychologueHorsClasse, CadreSante, Animateur, AnimateurPrincipal2,
            AnimateurPrincipal1, AdjointAnimation, AdjointAnimationPrincipal2, AdjointAnimationPrincipal1,
        ]);

    /// <summary>The grade that a text of an offer means: "ATTACHE", "attaché territorial", "Assistant socio-éducatif de classe
    /// exceptionnelle".</summary>
    /// <remarks>Accents, capitals, spaces, hyphens and the word "territorial" are not looked at; a word more or less is another
    /// grade.</remarks>
    /// <param name="name">The text, in French.</param>
    /// <returns>The grade; null where none is held by that name.</returns>
    public static Grade? Find(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        string folded = Fold(name);
        return All.FirstOrDefault(grade => Fold(grade.Name.French) == folded);
    }

    private static Grade Of(
        string code, Bilingual name, CadreEmplois cadre, GradeGrid grid, LegalSource source, bool isFromOneSource = false)
    {
        Dated<GradeGrid> table = new(Grade.TableName(name), LegalCheck.Day)
        {
            { 2023, 7, 1, grid.Lower(PointsOf2024), source },
            { 2024, 1, 1, grid, source },
        };
        return new() { Code = code, Name = name, Cadre = cadre, IsFromOneSource = isFromOneSource, Grid = table };
    }

    private static string Fold(string name) => PlainWords.Of(name)
        .Replace(" territorial ", " ", StringComparison.Ordinal).Replace(" territoriale ", " ", StringComparison.Ordinal);
}
