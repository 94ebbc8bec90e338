using Microsoft.EntityFrameworkCore;
using SocialSectorHr;

namespace Consumers.Tests.Database;

internal sealed class PostDatabase(DbContextOptions<PostDatabase> options) : DbContext(options)
{
    /// <summary>The column that the database itself computes from the exact text, to sort and to compare by.</summary>
    public const string MonthNumber = "GrossMonthNumber";

    public DbSet<StoredPost> Posts => Set<StoredPost>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<Hours>().HaveConversion<QuantityColumn<Hours>>();
        configurationBuilder.Properties<Money>().HaveConversion<QuantityColumn<Money>>();
        configurationBuilder.Properties<Percent>().HaveConversion<QuantityColumn<Percent>>();
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<StoredPost>()
        .Property<double>(MonthNumber)
        .HasComputedColumnSql(
            "CAST(GrossMonth AS REAL) / iif(instr(GrossMonth, '/') > 0, CAST(substr(GrossMonth, instr(GrossMonth, '/') + 1) AS REAL), 1.0)",
            stored: true);
}
