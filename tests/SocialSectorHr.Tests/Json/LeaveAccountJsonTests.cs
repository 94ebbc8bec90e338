using System.Text;
using System.Text.Json;
using SocialSectorHr.Json;
using SocialSectorHr.Tests.Leave;

namespace SocialSectorHr.Tests.Json;

public class LeaveAccountJsonTests
{
    private const string Opening = """{ "unit": "Ouvres", "movements": [ { "on": "2026-05-01", "kind": "Acquired", "lot": 2026, "days": 25 }""";

    [Theory]
    [InlineData("", "$", "the text ends too early")]
    [InlineData("null", "$", "expected an object, found null")]
    [InlineData("""{ "unit": "Ouvres" }""", "$", "missing member: movements")]
    [InlineData("""{ "movements": [] }""", "$", "missing member: unit")]
    [InlineData("""{ "unit": "Jours", "movements": [] }""", "$.unit", "expected one of Ouvrables, Ouvres, found \"Jours\"")]
    [InlineData("""{ "unit": "Ouvres", "unit": "Ouvres" }""", "$.unit", "written twice")]
    [InlineData("""{ "unit": "Ouvres", "moves": [] }""", "$.moves", "unknown member; the known ones are unit, movements")]
    [InlineData("""{ "unit": "Ouvres", "movements": {} }""", "$.movements", "expected a list, found an object")]
    [InlineData("""{ "unit": "Ouvres", "movements": [ null ] }""", "$.movements[0]", "expected an object, found null")]
    [InlineData(Opening + """, { "on": "2026-13-01" } ] }""", "$.movements[1].on", "expected a day such as \"2026-03-16\", found \"2026-13-01\"")]
    [InlineData(Opening + """, { "kind": "Taken", "days": 1 } ] }""", "$.movements[1]", "missing member: on")]
    [InlineData(Opening + """, { "on": "2026-06-01", "days": 1 } ] }""", "$.movements[1]", "missing member: kind")]
    [InlineData(Opening + """, { "on": "2026-06-01", "kind": "Taken" } ] }""", "$.movements[1]", "missing member: days")]
    [InlineData(Opening + """, { "on": "2026-06-01", "kind": "Acquired", "days": 1 } ] }""", "$.movements[1]", "missing member: lot")]
    [InlineData(Opening + """, { "on": "2026-06-01", "kind": "LastDay" } ] }""", "$.movements[1]", "missing member: lot")]
    [InlineData(Opening + """, { "on": "2026-06-01", "kind": "Lost", "lot": 2026, "days": 1 } ] }""", "$.movements[1].kind", "a loss is not recorded: the account finds it")]
    [InlineData(Opening + """, { "on": "2026-06-01", "kind": "taken" } ] }""", "$.movements[1].kind", "expected one of Acquired, Taken, GivenBack, LastDay, Lost, found \"taken\"")]
    [InlineData(Opening + """, { "on": "2026-06-01", "kind": "Taken", "days": "1/0" } ] }""", "$.movements[1].days", "expected a number of days such as 25 or \"455/3\", found \"1/0\"")]
    [InlineData(Opening + """, { "on": "2026-06-01", "kind": "Taken", "lot": 2026.5 } ] }""", "$.movements[1].lot", "expected a whole number, found 2026.5")]
    [InlineData(Opening + """, { "on": "2026-06-01", "kind": "Taken", "days": 1, "note": "" } ] }""", "$.movements[1].note", "unknown member; the known ones are on, kind, lot, days, lastDay")]
    [InlineData(Opening + """, { "on": "2026-06-01", "kind": "Taken", "days": 1, "lastDay": "2026-06-01" } ] }""", "$.movements[1]", "Taken has no member lastDay")]
    [InlineData(Opening + """, { "on": "2026-06-01", "kind": "LastDay", "lot": 2026, "days": 1 } ] }""", "$.movements[1]", "LastDay has no member days")]
    [InlineData(Opening + """, { "on": "2026-06-01", "kind": "Taken", "days": 0 } ] }""", "$.movements[1]", "the account refuses this movement: days is 0 days: it must be more than 0 days.")]
    [InlineData(
        Opening + """, { "on": "2026-07-01", "kind": "Taken", "days": 5 }, { "on": "2026-06-01", "kind": "Taken", "days": 30 } ] }""",
        "$.movements[2]",
        "the account refuses this movement: days is 30 days: it must be at most the 25 days left on 2026-06-01: leave is not taken in advance.")]
    public void What_does_not_fit_is_refused_with_its_path(string json, string path, string message)
    {
        Assert.False(LeaveAccountJson.TryRead(json, out LeaveAccount? account, out JsonProblem? problem));
        Assert.Null(account);
        Assert.Equal((path, message), (problem.Path, problem.Message.English));
        Assert.Equal(path, Assert.Throws<JsonException>(() => LeaveAccountJson.Read(json)).Path);
        Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize<LeaveAccount>(json) ?? throw new JsonException());
    }

    [Fact]
    public void An_account_is_written_short_and_read_back()
    {
        LeaveAccount account = LeaveAccount.Of(
            LeaveUnit.Ouvres,
            LeaveMovement.Acquired(new(2026, 5, 1), 2026, Days.OfFraction(25, 12)),
            LeaveMovement.LastDay(new(2026, 5, 1), 2026, new LocalDate(2027, 4, 30)),
            LeaveMovement.LastDay(new(2027, 4, 30), 2026, null),
            LeaveMovement.Taken(new(2026, 7, 6), Days.Of(0.5m)));
        string json = LeaveAccountJson.Write(account);
        Assert.Equal(
            """
            {
              "unit": "Ouvres",
              "movements": [
                {
                  "on": "2026-05-01",
                  "kind": "Acquired",
                  "lot": 2026,
                  "days": "25/12"
                },
                {
                  "on": "2026-05-01",
                  "kind": "LastDay",
                  "lot": 2026,
                  "lastDay": "2027-04-30"
                },
                {
                  "on": "2026-07-06",
                  "kind": "Taken",
                  "days": 0.5
                },
                {
                  "on": "2027-04-30",
                  "kind": "LastDay",
                  "lot": 2026
                }
              ]
            }
            """,
            json);
        Assert.Equal(account, LeaveAccountJson.Read(json));
        Assert.Equal(account, JsonSerializer.Deserialize<LeaveAccount>(JsonSerializer.Serialize(account)));
        byte[] marked = [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(json)];
        Assert.True(LeaveAccountJson.TryRead(marked, out LeaveAccount? read, out _) && read.Equals(account));
    }

    [Property]
    public bool A_damaged_text_is_read_or_refused_with_a_path_never_more(LeaveHistory history, byte[] noise)
    {
        byte[] text = Encoding.UTF8.GetBytes(LeaveAccountJson.Write(LeaveAccount.Of(history.Unit, history.Possible())));
        for (int i = 0; i + 1 < noise.Length; i += 2)
        {
            text[((noise[i] * 256) + noise[i + 1]) % text.Length] = noise[i + 1];
        }

        return LeaveAccountJson.TryRead(text, out _, out JsonProblem? problem) || problem.Path.StartsWith('$');
    }
}
