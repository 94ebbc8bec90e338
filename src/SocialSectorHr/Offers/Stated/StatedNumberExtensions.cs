using SocialSectorHr.Offers;

namespace SocialSectorHr.Numbers;

/// <summary>Exact figures written as they are said: <c>39.Hours.PerWeek</c>, <c>2_635.Euros.PerMonth</c>, <c>20.Days.PerYear</c>.</summary>
public static class StatedNumberExtensions
{
    extension(Money amount)
    {
        /// <summary>So much an hour.</summary>
        public Stated<Money> PerHour => Stated.Exactly(amount, Per.Hour);

        /// <summary>So much a day.</summary>
        public Stated<Money> PerDay => Stated.Exactly(amount, Per.Day);

        /// <summary>So much a week.</summary>
        public Stated<Money> PerWeek => Stated.Exactly(amount, Per.Week);

        /// <summary>So much a month.</summary>
        public Stated<Money> PerMonth => Stated.Exactly(amount, Per.Month);

        /// <summary>So much a year.</summary>
        public Stated<Money> PerYear => Stated.Exactly(amount, Per.Year);
    }

    extension(Hours hours)
    {
        /// <summary>So many hours a day.</summary>
        public Stated<Hours> PerDay => Stated.Exactly(hours, Per.Day);

        /// <summary>So many hours a week.</summary>
        public Stated<Hours> PerWeek => Stated.Exactly(hours, Per.Week);

        /// <summary>So many hours in two weeks.</summary>
        public Stated<Hours> PerFortnight => Stated.Exactly(hours, Per.Fortnight);

        /// <summary>So many hours a month.</summary>
        public Stated<Hours> PerMonth => Stated.Exactly(hours, Per.Month);

        /// <summary>So many hours a year.</summary>
        public Stated<Hours> PerYear => Stated.Exactly(hours, Per.Year);
    }

    extension(Days days)
    {
        /// <summary>So many days a week.</summary>
        public Stated<Days> PerWeek => Stated.Exactly(days, Per.Week);

        /// <summary>So many days in two weeks.</summary>
        public Stated<Days> PerFortnight => Stated.Exactly(days, Per.Fortnight);

        /// <summary>So many days a month.</summary>
        public Stated<Days> PerMonth => Stated.Exactly(days, Per.Month);

        /// <summary>So many days a year.</summary>
        public Stated<Days> PerYear => Stated.Exactly(days, Per.Year);
    }

    extension(Weeks weeks)
    {
        /// <summary>So many weeks a year.</summary>
        public Stated<Weeks> PerYear => Stated.Exactly(weeks, Per.Year);
    }
}
