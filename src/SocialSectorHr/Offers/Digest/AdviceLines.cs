using SocialSectorHr.Audit;

namespace SocialSectorHr.Offers;

/// <summary>The lines that advise: what the audit found, what to ask, what it all rests on.</summary>
internal static class AdviceLines
{
    public static void Findings(StatementFigures source, DigestText text)
    {
        foreach (Finding finding in source.Audit.Findings.Where(static finding => finding.Severity != Severity.Information)
            .OrderByDescending(static finding => finding.Severity))
        {
            text.Add($"{finding.Severity.Label(text.Language)} {finding.ToString(text.Language)}");
        }
    }

    /// <summary>
    /// The facts that figures or rules lack, each once; a value of the law, its rules, the day of publication and a field that the offer
    /// says are not asked of an employer, nor what the law and the grid of a public post give.
    /// </summary>
    public static void Questions(StatementFigures source, DigestText text)
    {
        text.Separator = ", ";
        IEnumerable<Fact> asked = Missing(source)
            .Where(static fact => fact is not (Fact.LawValue or Fact.TrainingLaw or Fact.Publication or Fact.GradeGrid))
            .Where(fact => fact != Fact.Activity || source.Offer.Employer?.Activity is null)
            .Where(fact => !PublicPostLines.Gives(source, fact));
        foreach (Fact fact in asked.Distinct().Order())
        {
            text.Add(fact.Label(text.Language));
        }
    }

    public static void Basis(StatementFigures source, DigestText text)
    {
        OfferStatement statement = source.Statement;
        text.Say("vérifié le {0}", "checked on {0}", DateText.Write(statement.Law.VerifiedOn, text.Language));
        if (Missing(source).Contains(Fact.LawValue))
        {
            text.Say("{0} n'est pas encore connue", "{0} is not known yet", Fact.LawValue.Label(text.Language));
        }

        if (Missing(source).Contains(Fact.TrainingLaw))
        {
            text.Add(Fact.TrainingLaw.Label(text.Language));
        }

        text.Say("supposé ({0})", "assumed ({0})", statement.Assuming?.ToString(text.Language));
        if (statement.Assuming is null)
        {
            text.Say("rien n'est supposé", "nothing is assumed");
        }
    }

    private static IEnumerable<Fact> Missing(StatementFigures source)
    {
        OfferStatement statement = source.Statement;
        IEnumerable<Fact> terms =
            [
                .. statement.Start.Missing,
                .. statement.Calendar.Missing,
                .. statement.Pay.Missing,
                .. statement.Leave(LeaveUnit.Ouvres).Missing,
            ];
        IEnumerable<Fact> contract = statement.IsPublic ? [] : statement.Contract.Missing;
        return terms.Concat(contract)
            .Concat(statement.Missing.SelectMany(static missing => missing.Facts))
            .Concat(source.Audit.CouldNotBeChecked.SelectMany(static rule => rule.Missing));
    }
}
