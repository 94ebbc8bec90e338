namespace SocialSectorHr;

/// <content>The same question by every method.</content>
public readonly partial record struct RttEntitlement
{
    /// <summary>The same days by every method, in the order of <see cref="RttMethod"/>.</summary>
    /// <returns>
    /// The readings, ordered by their exact days. The annual target comes with the solidarity day inside, then on top, unless the rules say
    /// which; a number that the rules promise is one of them. Of a part of a year neither annual hours nor a promise are. Of
    /// <c>default</c>, itself.
    /// </returns>
    public Readings<RttEntitlement> Readings()
    {
        if (question is not { } asked)
        {
            return new([this], 0, ByDays);
        }

        bool isWhole = asked.Days.IsWholeYear;
        bool hasBoth = isWhole && asked.Solidarity is { Said: null, IsOnTop: true };
        bool isPromised = isWhole && asked.Rules?.FlatDays is not null;
        RttEntitlement[] readings = new RttEntitlement[3 + (isWhole ? 1 : 0) + (hasBoth ? 1 : 0) + (isPromised ? 1 : 0)];
        RttMethod usual = asked.Chosen ?? RttMethod.Average35;
        int usualAt = 0;
        int count = 0;
        Add(RttMethod.Average35);
        Add(RttMethod.Average35LessSolidarity);
        if (hasBoth)
        {
            readings[count++] = Reading(asked, RttMethod.AnnualHoursTarget, SolidarityMode.AlreadyCounted);
        }

        if (isWhole)
        {
            Add(RttMethod.AnnualHoursTarget);
        }

        if (isPromised)
        {
            Add(RttMethod.Flat);
        }

        Add(RttMethod.Accrual);
        return new(readings, usualAt, ByDays);

        void Add(RttMethod method)
        {
            usualAt = method == usual ? count : usualAt;
            readings[count++] = Reading(asked, method, null);
        }
    }

    private static RttEntitlement Reading(in RttEntitlementQuestion asked, RttMethod method, SolidarityMode? solidarity) =>
        new(new RttEntitlementQuestion(asked.Week, asked.Days, asked.Law, asked.Rules, method, solidarity));

    private static int ByDays(RttEntitlement a, RttEntitlement b) => a.Unrounded.CompareTo(b.Unrounded);
}
