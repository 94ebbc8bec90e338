namespace SocialSectorHr;

/// <summary>What all quantities are inside: an exact number. Internal, so that no unit can be lost in public.</summary>
internal interface IQuantity<TSelf> : ISpoken
    where TSelf : struct, IQuantity<TSelf>
{
    Fraction Exact { get; }

    static abstract TSelf FromExact(Fraction exact);
}
