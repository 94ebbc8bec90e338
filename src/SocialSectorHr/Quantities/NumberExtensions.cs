namespace SocialSectorHr.Numbers;

/// <summary>Quantities written as they are said: <c>39.Hours</c>, <c>2_635.Euros</c>, <c>60.Percent</c>.</summary>
/// <remarks>In a namespace of its own, because other libraries extend numbers too.</remarks>
public static class NumberExtensions
{
    extension(int number)
    {
        /// <summary>So many euros.</summary>
        public Money Euros => Money.Of(number);

        /// <summary>So many hours.</summary>
        public Hours Hours => Hours.Of(number);

        /// <summary>So many days.</summary>
        public Days Days => Days.Of(number);

        /// <summary>So many weeks.</summary>
        public Weeks Weeks => Weeks.Of(number);

        /// <summary>So many months.</summary>
        public Months Months => Months.Of(number);

        /// <summary>So many points.</summary>
        public Points Points => Points.Of(number);

        /// <summary>So many per cent.</summary>
        public Percent Percent => Percent.Of(number);

        /// <summary>So many jours ouvrables of leave.</summary>
        public LeaveDays Ouvrables => LeaveDays.Ouvrables(number);

        /// <summary>So many jours ouvrés of leave.</summary>
        public LeaveDays Ouvres => LeaveDays.Ouvres(number);
    }

    extension(decimal number)
    {
        /// <summary>So many euros.</summary>
        public Money Euros => Money.Of(number);

        /// <summary>So many hours.</summary>
        public Hours Hours => Hours.Of(number);

        /// <summary>So many days.</summary>
        public Days Days => Days.Of(number);

        /// <summary>So many weeks.</summary>
        public Weeks Weeks => Weeks.Of(number);

        /// <summary>So many months.</summary>
        public Months Months => Months.Of(number);

        /// <summary>So many points.</summary>
        public Points Points => Points.Of(number);

        /// <summary>So many per cent.</summary>
        public Percent Percent => Percent.Of(number);

        /// <summary>So many jours ouvrables of leave.</summary>
        public LeaveDays Ouvrables => LeaveDays.Ouvrables(number);

        /// <summary>So many jours ouvrés of leave.</summary>
        public LeaveDays Ouvres => LeaveDays.Ouvres(number);
    }
}
