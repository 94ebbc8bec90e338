namespace SocialSectorHr.Offers;

/// <summary>The words of <see cref="StaffStatus"/>.</summary>
public static class StaffStatusWords
{
    extension(StaffStatus value)
    {
        /// <summary>What it is called.</summary>
        /// <param name="language">The language.</param>
        /// <returns>The words; the number of an undefined value.</returns>
        public string Label(Language language) => value.Label().ToString(language);

        internal Bilingual Label() => value switch
        {
            StaffStatus.Worker => new("ouvrier", "worker"),
            StaffStatus.Employee => new("employé", "employee"),
            StaffStatus.Technician => new("technicien", "technician"),
            StaffStatus.Supervisor => new("agent de maîtrise", "supervisor"),
            StaffStatus.Executive => new("cadre", "executive (cadre)"),
            StaffStatus.Engineer => new("ingénieur", "engineer"),
            StaffStatus.NotExecutive => new("non-cadre", "not executive (non-cadre)"),
            _ => Bilingual.Undefined(value),
        };
    }
}
