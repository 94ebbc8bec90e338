namespace SocialSectorHr;

/// <summary>The words of <see cref="StaffCategory"/>.</summary>
public static class StaffCategoryWords
{
    extension(StaffCategory category)
    {
        /// <summary>The words of the category.</summary>
        /// <param name="language">The language.</param>
        /// <returns>The words; the number of a value that is not defined.</returns>
        public string Label(Language language) => category.Label().ToString(language);

        internal Bilingual Label() => category switch
        {
            StaffCategory.WorkerOrEmployee => new("ouvrier ou employé", "worker or employee"),
            StaffCategory.TechnicianOrSupervisor => new("technicien ou agent de maîtrise", "technician or supervisor"),
            StaffCategory.Executive => new("cadre", "cadre"),
            _ => Bilingual.Undefined(category),
        };
    }
}
