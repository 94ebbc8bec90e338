namespace SocialSectorHr;

/// <summary>What a quantity is called in a refusal.</summary>
/// <param name="What">A number of it: "a number of hours".</param>
/// <param name="Example">How many, for an example.</param>
/// <param name="Scale">How many are written for one held inside: 100 per cent for a ratio of 1.</param>
/// <param name="Suffix">What follows the number in the exact form: the unit of leave.</param>
internal sealed record QuantityName(Bilingual What, decimal Example, int Scale = 1, string Suffix = "");
