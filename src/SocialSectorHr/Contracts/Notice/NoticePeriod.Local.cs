using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <content>The notice of the local law of Alsace-Moselle, which the way the pay is fixed makes.</content>
public readonly partial record struct NoticePeriod
{
    /// <summary>
    /// The local length where it is the one due: in a dismissal where it is the longest, in a resignation where the agreement sets none.
    /// </summary>
    private static DatedValue<Days>? Local(in NoticeQuestion question, int months, int days, Explanation? why)
    {
        if (question.LocalTable is not { } table)
        {
            return null;
        }

        ExplainLocal(question, why);
        DatedValue<Days> local = question.Law.On(question.Termination.NotifiedOn, table);
        why?.Read(table, local);
        bool isDismissal = question.Termination.Kind == TerminationKind.Dismissal;
        bool isSet = months > 0 || days > 0;
        bool isTaken = !isSet || (isDismissal && DayNumberRule.End(question.FirstDay, 0, (int)local.Value.Exact.Floor())
            > DayNumberRule.End(question.FirstDay, months, days));
        why?.Concluded(
            new("préavis d'Alsace-Moselle", "notice of Alsace-Moselle"),
            local.Value,
            isTaken && isSet ? new("retenu : le plus long, donc meilleur pour le salarié", "taken: the longest, so better for the employee")
                : isTaken ? new("retenu : aucune autre règle n'en fixe", "taken: no other rule sets one")
                : isDismissal ? new("écarté : la loi ou l'accord donne au moins autant", "left aside: the law or the agreement gives at least as much")
                : new("écarté : l'accord fixe le préavis d'une démission", "left aside: the agreement sets the notice of a resignation"),
            local.Source);
        return isTaken ? local : null;
    }

    private static void ExplainLocal(in NoticeQuestion question, Explanation? why)
    {
        if (why is null)
        {
            return;
        }

        why.Given(new("droit local", "local law"), FigureValue.Of(HolidayZone.AlsaceMoselle, HolidayZone.AlsaceMoselle.Label()));
        Bilingual listed = new(
            "enseignant, employé de particulier, commis commercial, ou direction, surveillance, services techniques à paie fixe",
            "teacher, employed by a private person, trader's clerk, or direction, supervision, technical services on fixed pay");
        if (question.Rules!.IsSixWeeksInAlsaceMoselle is { } said)
        {
            why.Given(listed, said);
        }
        else
        {
            why.Assumed(new($"{listed.French} : oui pour un cadre", $"{listed.English}: yes for an executive"), question.IsSixWeeks);
        }

        if (question.IsSixWeeks)
        {
            return;
        }

        FigureValue by = FigureValue.Of(question.PaidBy, question.PaidBy.Label());
        if (question.Rules.PaidBy is null)
        {
            why.Assumed(new("mode de paie, non donné", "way of pay, not given"), by);
        }
        else
        {
            why.Given(new("mode de paie", "way of pay"), by);
        }
    }
}
