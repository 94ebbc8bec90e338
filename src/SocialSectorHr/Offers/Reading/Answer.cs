namespace SocialSectorHr.Offers;

/// <summary>What an offer answers to one question (réponse): a value with its mark, or the facts it leaves unsaid.</summary>
/// <remarks><c>default</c> answers nothing and names no fact.</remarks>
/// <typeparam name="T">The value.</typeparam>
public readonly partial record struct Answer<T>
    where T : notnull
{
    private readonly T? value;
    private readonly IReadOnlyList<Fact>? missing;

    internal Answer(T value, Mark mark)
    {
        this.value = value;
        Mark = mark;
        IsKnown = true;
    }

    internal Answer(Fact missing) => this.missing = OneFact.Of(missing);

    private Answer(IReadOnlyList<Fact>? missing) => this.missing = missing;

    /// <summary><see langword="true"/> if there is a value, otherwise <see langword="false"/>.</summary>
    public bool IsKnown { get; }

    /// <summary>The value.</summary>
    /// <exception cref="InvalidOperationException">The offer does not say enough; the message names what is missing.</exception>
    public T Value => IsKnown
        ? value!
        : throw new InvalidOperationException(Missing.Count == 0
            ? "Nothing was asked of an offer: this answer is a default."
            : $"The offer does not say enough: {string.Join(", ", Missing.Select(fact => fact.Label().English))}.");

    /// <summary>How sure the value is.</summary>
    public Mark Mark { get; }

    /// <summary>Whether the job board's form says it where the prose is silent (<see cref="JobOffer.Form"/>).</summary>
    public bool IsFromForm { get; private init; }

    /// <summary>The facts the offer leaves unsaid; empty where there is a value.</summary>
    public IReadOnlyList<Fact> Missing => missing ?? [];

    /// <summary>Whether the two hold the same value and mark, or lack the same facts.</summary>
    /// <param name="other">The other answer.</param>
    /// <returns><see langword="true"/> if they do, otherwise <see langword="false"/>.</returns>
    public bool Equals(Answer<T> other) =>
        IsKnown == other.IsKnown && Mark == other.Mark && IsFromForm == other.IsFromForm
        && EqualityComparer<T?>.Default.Equals(value, other.value) && Missing.SequenceEqual(other.Missing);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(IsKnown, Mark, value, Missing.Count);

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The value and its mark, or what is missing.</summary>
    /// <param name="language">The language of the mark and the facts.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => IsKnown
        ? $"{value} ({Mark.Label().ToString(language)})"
        : string.Join(", ", Missing.Select(fact => fact.Label().ToString(language)));

    /// <summary>Another value drawn from this one; the mark can only lose certainty.</summary>
    internal Answer<TResult> Then<TResult>(Func<T, TResult> draw, Mark mark = Mark.Exact)
        where TResult : notnull => IsKnown ? new(draw(value!), Mark.And(mark)) : new(missing);

    /// <summary>Another answer drawn from this one.</summary>
    internal Answer<TResult> Then<TResult>(Func<T, Answer<TResult>> draw)
        where TResult : notnull
    {
        if (!IsKnown)
        {
            return new(missing);
        }

        Answer<TResult> drawn = draw(value!);
        return drawn.IsKnown ? new(drawn.Value, Mark.And(drawn.Mark)) : drawn;
    }

    /// <summary>This answer, assumed unless the other, which supposes nothing, holds the same value.</summary>
    internal Answer<T> Without(Answer<T> unassumed) => !IsKnown ? this
        : unassumed.IsKnown && EqualityComparer<T?>.Default.Equals(value, unassumed.value) ? unassumed
        : new(value!, Mark.Assumed);

    /// <summary>The same answer, read from the form or not.</summary>
    internal Answer<T> FromForm(bool isFromForm) => this with { IsFromForm = isFromForm };

    /// <summary>The same want, of another value.</summary>
    internal Answer<TResult> Lacking<TResult>()
        where TResult : notnull => new(missing);

    /// <summary>This answer, or the other where this one is not known.</summary>
    internal Answer<T> Or(Func<Answer<T>> other) => IsKnown ? this : other();
}
