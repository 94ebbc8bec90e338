namespace SocialSectorHr;

/// <summary>What can be done with two quantities of one unit, or with a quantity and a number; two units never mix.</summary>
public static class QuantityOperators
{
    extension<T>(T)
        where T : struct, IQuantity<T>
    {
        /// <summary>The sum.</summary>
        /// <param name="left">The first term.</param>
        /// <param name="right">The second term.</param>
        /// <returns>The exact sum.</returns>
        public static T operator +(T left, T right) => T.FromExact(left.Exact + right.Exact);

        /// <summary>The difference; it may be negative.</summary>
        /// <param name="left">What is taken from.</param>
        /// <param name="right">What is taken.</param>
        /// <returns>The exact difference.</returns>
        public static T operator -(T left, T right) => T.FromExact(left.Exact - right.Exact);

        /// <summary>The opposite.</summary>
        /// <param name="value">The quantity.</param>
        /// <returns>The quantity with the other sign.</returns>
        public static T operator -(T value) => T.FromExact(-value.Exact);

        /// <summary>The quantity so many times.</summary>
        /// <param name="value">The quantity.</param>
        /// <param name="factor">How many times.</param>
        /// <returns>The exact product.</returns>
        public static T operator *(T value, decimal factor) => T.FromExact(value.Exact * factor);

        /// <summary>The quantity so many times.</summary>
        /// <param name="factor">How many times.</param>
        /// <param name="value">The quantity.</param>
        /// <returns>The exact product.</returns>
        public static T operator *(decimal factor, T value) => T.FromExact(value.Exact * factor);

        /// <summary>The share of the quantity, equally divided.</summary>
        /// <param name="value">The quantity.</param>
        /// <param name="divisor">Into how many parts; not zero.</param>
        /// <returns>The exact quotient.</returns>
        /// <exception cref="DivideByZeroException">The divisor is zero.</exception>
        public static T operator /(T value, decimal divisor) => T.FromExact(value.Exact / divisor);

        /// <summary>The ratio of two quantities.</summary>
        /// <param name="left">The part.</param>
        /// <param name="right">The whole; not zero.</param>
        /// <returns>The exact ratio, as a percentage.</returns>
        /// <exception cref="DivideByZeroException">The whole is zero.</exception>
        public static Percent operator /(T left, T right) => Percent.FromExact(left.Exact / right.Exact);

        /// <summary>A percentage of the quantity.</summary>
        /// <param name="value">The quantity.</param>
        /// <param name="share">The percentage.</param>
        /// <returns>The exact product.</returns>
        public static T operator *(T value, Percent share) => T.FromExact(value.Exact * share.Exact);

        /// <summary>Whether the first is less.</summary>
        /// <param name="left">The first.</param>
        /// <param name="right">The second.</param>
        /// <returns><see langword="true"/> if less, otherwise <see langword="false"/>.</returns>
        public static bool operator <(T left, T right) => left.Exact < right.Exact;

        /// <summary>Whether the first is more.</summary>
        /// <param name="left">The first.</param>
        /// <param name="right">The second.</param>
        /// <returns><see langword="true"/> if more, otherwise <see langword="false"/>.</returns>
        public static bool operator >(T left, T right) => left.Exact > right.Exact;

        /// <summary>Whether the first is less or equal.</summary>
        /// <param name="left">The first.</param>
        /// <param name="right">The second.</param>
        /// <returns><see langword="true"/> if less or equal, otherwise <see langword="false"/>.</returns>
        public static bool operator <=(T left, T right) => left.Exact <= right.Exact;

        /// <summary>Whether the first is more or equal.</summary>
        /// <param name="left">The first.</param>
        /// <param name="right">The second.</param>
        /// <returns><see langword="true"/> if more or equal, otherwise <see langword="false"/>.</returns>
        public static bool operator >=(T left, T right) => left.Exact >= right.Exact;
    }
}
