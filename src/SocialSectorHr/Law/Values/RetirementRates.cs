namespace SocialSectorHr.Law;

/// <summary>The indemnity of someone who leaves for a pension (indemnité de départ à la retraite), C. trav. D1237-1, and the ages of L1237-5.</summary>
/// <remarks>
/// Each step is a seniority in months and what it gives in months of pay; the scale is that of the present Code, since 1 May 2008, read
/// on the last day of the contract. The ages are those of the version of 26 October 2025: earlier ones were not looked at.
/// </remarks>
public static class RetirementRates
{
    /// <summary>The seniority of the first step: ten years.</summary>
    public static Dated<Months> FirstSeniority { get; } = Seniority("premier palier", "first step", 120);

    /// <summary>What the first step gives.</summary>
    public static Dated<Months> FirstIndemnity { get; } = Indemnity("premier palier", "first step", Months.OfFraction(1, 2));

    /// <summary>The seniority of the second step: fifteen years.</summary>
    public static Dated<Months> SecondSeniority { get; } = Seniority("deuxième palier", "second step", 180);

    /// <summary>What the second step gives.</summary>
    public static Dated<Months> SecondIndemnity { get; } = Indemnity("deuxième palier", "second step", Months.Of(1));

    /// <summary>The seniority of the third step: twenty years.</summary>
    public static Dated<Months> ThirdSeniority { get; } = Seniority("troisième palier", "third step", 240);

    /// <summary>What the third step gives.</summary>
    public static Dated<Months> ThirdIndemnity { get; } = Indemnity("troisième palier", "third step", Months.OfFraction(3, 2));

    /// <summary>The seniority of the last step: thirty years.</summary>
    public static Dated<Months> LastSeniority { get; } = Seniority("dernier palier", "last step", 360);

    /// <summary>What the last step gives.</summary>
    public static Dated<Months> LastIndemnity { get; } = Indemnity("dernier palier", "last step", Months.Of(2));

    /// <summary>The age, in years, from which an employer may ask (CSS L351-8 1°).</summary>
    public static Dated<int> FullRateAge { get; } = Age("âge du taux plein, en années", "full-rate age, in years", 67);

    /// <summary>The age, in years, from which no consent is needed.</summary>
    public static Dated<int> AgeWithoutConsent { get; } = Age("âge sans accord du salarié, en années", "age without consent, in years", 70);

    /// <summary>How many months before the birthday the employer asks.</summary>
    public static Dated<Months> QuestionBefore { get; } = new(new("question posée avant l'anniversaire", "question asked before the birthday"), LegalCheck.Day)
    {
        { 2025, 10, 26, Months.Of(3), LabourCode.D1237_2_1 },
    };

    /// <summary>How long the employee has to answer.</summary>
    public static Dated<Months> AnswerWithin { get; } = new(new("délai de réponse du salarié", "time to answer"), LegalCheck.Day)
    {
        { 2025, 10, 26, Months.Of(1), LabourCode.D1237_2_1 },
    };

    private static Dated<Months> Seniority(string french, string english, int months) =>
        new(new($"ancienneté du départ à la retraite, {french}", $"seniority of leaving for a pension, {english}"), LegalCheck.Day)
        {
            { 2008, 5, 1, Months.Of(months), LabourCode.D1237_1 },
        };

    private static Dated<Months> Indemnity(string french, string english, Months months) =>
        new(new($"mois de salaire du départ à la retraite, {french}", $"months of pay of leaving for a pension, {english}"), LegalCheck.Day)
        {
            { 2008, 5, 1, months, LabourCode.D1237_1 },
        };

    private static Dated<int> Age(string french, string english, int years) => new(new(french, english), LegalCheck.Day)
    {
        { 2025, 10, 26, years, LabourCode.L1237_5 },
    };
}
