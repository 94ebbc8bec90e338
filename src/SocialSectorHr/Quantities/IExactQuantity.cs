using System.Runtime.CompilerServices;

namespace SocialSectorHr;

/// <summary>What is written and read in an exact form beside those of the two languages.</summary>
internal interface IExactQuantity<TSelf> : ISpoken
    where TSelf : struct, IExactQuantity<TSelf>
{
    static abstract QuantityName Name { get; }

    void AppendExact(ref DefaultInterpolatedStringHandler text);

    void Append(ref DefaultInterpolatedStringHandler text, Language language);

    static abstract bool TryReadExact(ReadOnlySpan<char> text, out TSelf value);

    static abstract bool TryRead(ReadOnlySpan<char> text, Language language, out TSelf value);
}
