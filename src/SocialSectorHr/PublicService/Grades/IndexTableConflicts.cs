namespace SocialSectorHr.PublicService;

/// <summary>Which steps of a grid an index table contradicts (grille périmée), asked of the table.</summary>
public static class IndexTableConflicts
{
    extension(IndexTable table)
    {
        /// <summary>The steps whose increased index is not the one of the table: a grid from before 1 January 2024 prints 390 points for
        /// the
        /// gross index 444, which has 395 since.</summary>
        /// <param name="grid">The grid.</param>
        /// <returns>The steps, in order; empty where none is contradicted. A step whose gross index is not known, or not in the table, is
        /// not
        /// among them.</returns>
        public IReadOnlyList<GradeStep> Conflicts(GradeGrid grid)
        {
            ArgumentNullException.ThrowIfNull(table);
            ArgumentNullException.ThrowIfNull(grid);
            return ValueList.Of(grid.Steps.Where(step =>
                step.GrossIndex is { } gross && table.Find(gross) is { } increased && increased != step.Index));
        }
    }
}
