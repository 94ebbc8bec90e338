using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <content>Computed once: the days, then the month, both from the first day.</content>
public readonly partial record struct WrittenInformation
{
    internal WrittenInformation(WrittenInformationQuestion question, Explanation? why = null)
    {
        this.question = question;
        LocalDate hired = question.HiredOn;
        why?.Given(new("embauche, premier jour", "hiring, first day"), hired);
        DatedValue<Days> days = question.Law.On(hired, WrittenInformationLimits.Main);
        why?.Read(WrittenInformationLimits.Main, days);
        why?.Chosen(
            new("jour de l'embauche non compté", "day of the hiring not counted"),
            null,
            new("le compter avancerait ces dates d'un jour : l'article dit « à compter de »", "to count it would make these days one earlier: the article says \"from\""),
            LabourCode.R1221_35);
        MainBy = hired.PlusDays((int)days.Value.Exact.Numerator);
        why?.Counted(new("informations principales au plus tard", "main information by"), MainBy, LabourCode.R1221_35);
        DatedValue<Months> months = question.Law.On(hired, WrittenInformationLimits.Other);
        why?.Read(WrittenInformationLimits.Other, months);
        OtherBy = Quantieme.AddMonthsOrLastDay(hired, (int)months.Value.Exact.Numerator);
        why?.Counted(new("autres informations au plus tard", "other information by"), OtherBy, LabourCode.R1221_35);
    }
}
