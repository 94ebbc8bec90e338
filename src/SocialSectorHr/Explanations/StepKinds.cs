namespace SocialSectorHr;

/// <summary>The words of the kinds of steps.</summary>
internal static class StepKinds
{
    public static Bilingual Label(this StepKind kind) => kind switch
    {
        StepKind.Given => new("Donné", "Given"),
        StepKind.Read => new("Lu", "Read"),
        StepKind.Counted => new("Compté", "Counted"),
        StepKind.Computed => new("Calculé", "Computed"),
        StepKind.Chosen => new("Choisi", "Chosen"),
        StepKind.Assumed => new("Supposé", "Assumed"),
        _ => throw Refusal.Undefined(kind, nameof(kind)),
    };
}
