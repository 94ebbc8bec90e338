using NodaTime;
using SocialSectorHr.Law;
using SocialSectorHr.Offers;

namespace SocialSectorHr.Audit;

/// <content>A start that is no single day: a rule finds where it does for every day that the offer leaves open.</content>
internal sealed partial class AuditContext
{
    /// <summary>The days that a start leaves open, both ends known: two bounds, or from a day on to the end of the contract. As soon as
    /// possible is from the publication on.</summary>
    public (LocalDate First, LocalDate Last)? StartWindow =>
        FirstStart is { } first && LastStart is { } last && first < last
            && first.Year >= StartReading.FirstYear && last.Year <= StartReading.LastYear
            ? (first, last)
            : null;

    /// <summary>Whether the start is on a day or later, with no last day.</summary>
    public bool IsStartUnbounded => FirstStart is not null && LastStart is null;

    /// <summary>Whether no last day of the start is stated, be it bounded by the end of the contract.</summary>
    public bool IsStartOpen => FirstStart is not null && Offer.Start is { Latest: null };

    /// <summary>The first day that the start may be; null where none is known.</summary>
    public LocalDate? FirstStart => Offer.Start switch
    {
        { Earliest: { } day } => day,
        { AsSoonAsPossible: true, Latest: null } => Offer.PublishedOn,
        _ => null,
    };

    private LocalDate? LastStart => Offer.Start?.Latest ?? FirstEnd;

    private LocalDate? FirstEnd
    {
        get
        {
            LocalDate? first = null;
            foreach (StatedContract.Temporary contract in Contracts<StatedContract.Temporary>())
            {
                if (contract.End is { IsDay: true, Earliest: { } end } && !(end >= first))
                {
                    first = end;
                }
            }

            return first;
        }
    }

    /// <summary>The rule depends on the day of the start, of which only bounds are stated.</summary>
    public void CannotCheckStart(AuditCheck check, Bilingual note) => Lack(new Unchecked(check.Rule, [Fact.Start], note));

    private static Bilingual For(LocalDate start) => new(
        $"pour un début au {DateText.Write(start, Language.French)}", $"for a start on {DateText.Write(start, Language.English)}");

    // Found on both days, found on every day between; on one of them only, it is the day that would tell.
    private void Run(AuditCheck check, LocalDate first, LocalDate last)
    {
        AuditContext early = Tried(check, first);
        AuditContext late = Tried(check, last);
        Finding[] onFirst = [.. (early.findings ?? []).Except(late.findings ?? [])];
        Finding[] onLast = [.. (late.findings ?? []).Except(early.findings ?? [])];
        foreach (Finding always in (early.findings ?? []).Except(onFirst))
        {
            (findings ??= []).Add(always);
        }

        if (onFirst.Length == onLast.Length && !check.FindsByYear)
        {
            foreach (Finding one in onFirst)
            {
                (findings ??= []).Add(one.For(For(first)));
            }
        }
        else
        {
            Depends(check, onFirst, first, (late, last));
            Depends(check, onLast, last, (early, first));
        }

        foreach (Unchecked lacking in (early.couldNotBeChecked ?? []).Concat(late.couldNotBeChecked ?? []))
        {
            Lack(lacking);
        }

        if (early.findings is null && late.findings is null)
        {
            Turn(check, first, last);
        }
    }

    // As the first day tells; what turns on a later one is told.
    private void RunFrom(AuditCheck check, LocalDate first)
    {
        int before = findings?.Count ?? 0;
        check.Run(this);
        if ((findings?.Count ?? 0) == before)
        {
            Turn(check, first, LocalDate.MaxIsoValue);
        }
    }

    private void Turn(AuditCheck check, LocalDate first, LocalDate last)
    {
        foreach (LocalDate day in check.TurningDays(this))
        {
            if (day > first && day < last && Tried(check, day).findings is not null)
            {
                CannotCheckStart(check, new($"constat {For(day).French}", $"found {For(day).English}"));
                return;
            }
        }
    }

    private void Depends(AuditCheck check, Finding[] found, LocalDate day, (AuditContext Audit, LocalDate Day) other)
    {
        if (found is not [var first, ..])
        {
            return;
        }

        bool isFine = other.Audit is { findings: null, couldNotBeChecked: null };
        string french = DateText.Write(other.Day, Language.French);
        string english = DateText.Write(other.Day, Language.English);
        CannotCheckStart(
            check,
            check.FindsByYear
                ? new($"{first.Message.French}, {For(day).French}", $"{first.Message.English}, {For(day).English}")
                : new(
                    $"constat {For(day).French}{(isFine ? $", aucun pour un début au {french}" : string.Empty)}",
                    $"found {For(day).English}{(isFine ? $", not for one on {english}" : string.Empty)}"));
    }

    private AuditContext Tried(AuditCheck check, LocalDate start)
    {
        AuditContext on = new(Said, Offer with { Start = check.Known(this, start) }, Law, On, Rules, Terms.Own);
        check.Run(on);
        return on;
    }
}
