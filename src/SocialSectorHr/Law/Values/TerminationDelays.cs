namespace SocialSectorHr.Law;

/// <summary>The delays around the end of a permanent contract (délais de procédure): interview, letter, withdrawal, approval.</summary>
/// <remarks>
/// Those of a dismissal are of the present Code, since 1 May 2008. Those of an agreed termination begin on 1 August 2008, when it came
/// into use.
/// </remarks>
public static class TerminationDelays
{
    /// <summary>Between the letter presented and the interview, in jours ouvrables.</summary>
    public static Dated<Days> Interview { get; } = Since2008(5, "jours ouvrables entre la convocation et l'entretien", "ouvrables between the invitation and the interview", Days.Of(5), LabourCode.L1232_2);

    /// <summary>Between the interview and the letter of dismissal, in jours ouvrables.</summary>
    public static Dated<Days> Letter { get; } = Since2008(5, "jours ouvrables entre l'entretien et la lettre", "ouvrables between the interview and the letter", Days.Of(2), LabourCode.L1232_6);

    /// <summary>After the interview, the last day of a dismissal for a fault.</summary>
    public static Dated<Months> Sanction { get; } = Since2008(5, "délai pour sanctionner une faute", "time to sanction a fault", Months.Of(1), LabourCode.L1332_2);

    /// <summary>After the signature of an agreed termination, the calendar days to withdraw.</summary>
    public static Dated<Days> Withdrawal { get; } = Since2008(8, "jours calendaires de rétractation", "calendar days to withdraw", Days.Of(15), LabourCode.L1237_13);

    /// <summary>After the application is received, the jours ouvrables to approve it; silence approves.</summary>
    public static Dated<Days> Approval { get; } = Since2008(8, "jours ouvrables d'homologation", "ouvrables to approve", Days.Of(15), LabourCode.L1237_14);

    /// <summary>After the approval, the months to appeal.</summary>
    public static Dated<Months> Appeal { get; } = Since2008(8, "délai de recours contre l'homologation", "time to appeal against the approval", Months.Of(12), LabourCode.L1237_14);

    private static Dated<T> Since2008<T>(int month, string french, string english, T value, LegalSource source) => new(new(french, english), LegalCheck.Day)
    {
        { 2008, month, 1, value, source },
    };
}
