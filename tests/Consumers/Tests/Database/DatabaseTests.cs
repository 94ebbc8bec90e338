using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using SocialSectorHr;
using SocialSectorHr.Numbers;

namespace Consumers.Tests.Database;

/// <summary>A database gives back what it was given, to the last third of an hour, and answers questions about it.</summary>
public sealed class DatabaseTests : IDisposable
{
    private static readonly Hours FullTimeMonth = Hours.OfFraction(455, 3);

    private readonly SqliteConnection connection = new("Data Source=:memory:");

    public DatabaseTests()
    {
        connection.Open();
        using PostDatabase database = Open();
        database.Database.EnsureCreated();
        database.Posts.AddRange(
            new StoredPost { Title = "manager", MonthlyHours = 39.Hours * 52 / 12, GrossMonth = 31_630.Euros / 12, Share = 100.Percent },
            new StoredPost { Title = "educator", MonthlyHours = FullTimeMonth, GrossMonth = 2_150.Euros },
            new StoredPost { Title = "night guard", MonthlyHours = FullTimeMonth * 0.8m, GrossMonth = 999.99m.Euros, Share = 80.Percent });
        database.SaveChanges();
    }

    public void Dispose() => connection.Dispose();

    [Fact]
    public void What_was_stored_comes_back_exactly()
    {
        using PostDatabase database = Open();

        StoredPost[] posts = [.. database.Posts.OrderBy(post => post.Id)];

        Assert.Equal([169.Hours, FullTimeMonth, Hours.OfFraction(364, 3)], posts.Select(post => post.MonthlyHours));
        Assert.Equal([31_630.Euros / 12, 2_150.Euros, 999.99m.Euros], posts.Select(post => post.GrossMonth));
        Assert.Equal([100.Percent, null, 80.Percent], posts.Select(post => post.Share));
        Assert.Equal(31_630.Euros, posts[0].GrossMonth * 12);
    }

    [Fact]
    public void A_query_finds_an_exact_quantity()
    {
        using PostDatabase database = Open();
        (Money exact, Money rounded) = (31_630.Euros / 12, 2_635.83m.Euros); // outside of the query: an expression tree holds no 31_630.Euros

        Assert.Equal("educator", database.Posts.Single(post => post.MonthlyHours == FullTimeMonth).Title);
        Assert.Equal("manager", database.Posts.Single(post => post.GrossMonth == exact).Title);
        Assert.False(database.Posts.Any(post => post.GrossMonth == rounded));
        Assert.Equal("educator", database.Posts.Single(post => post.Share == null).Title);
    }

    [Fact]
    public void A_query_sorts_and_bounds_by_the_number_beside_the_exact_text()
    {
        using PostDatabase database = Open();

        Assert.Equal(
            ["night guard", "educator", "manager"],
            database.Posts.OrderBy(post => EF.Property<double>(post, PostDatabase.MonthNumber)).Select(post => post.Title));
        Assert.Equal(
            ["manager"],
            database.Posts.Where(post => EF.Property<double>(post, PostDatabase.MonthNumber) > 2_635.83).Select(post => post.Title));
    }

    [Fact]
    public void The_columns_hold_what_a_person_can_read()
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = "SELECT MonthlyHours || ' ' || GrossMonth FROM Posts ORDER BY Id";
        using SqliteDataReader reader = command.ExecuteReader();
        List<string> rows = [];
        while (reader.Read())
        {
            rows.Add(reader.GetString(0));
        }

        Assert.Equal(["169 15815/6", "455/3 2150", "364/3 999.99"], rows);
    }

    private PostDatabase Open() => new(new DbContextOptionsBuilder<PostDatabase>().UseSqlite(connection).Options);
}
