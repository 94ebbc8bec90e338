using System.Text;
using System.Text.Json;
using SocialSectorHr.Json;
using SocialSectorHr.Numbers;
using SocialSectorHr.Tests.Offers;

namespace SocialSectorHr.Tests.Json;

public sealed class OfferJsonTests
{
    public static TheoryData<string> Names => [.. FiveOffers.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_sample_offers_are_written_as_they_are_kept(string name) =>
        Snapshot.Matches(FiveOffers.PathOf(name), OfferJson.Write(FiveOffers.Offer(name)));

    [Property]
    public bool An_offer_comes_back_equal(JobOffer offer)
    {
        string json = OfferJson.Write(offer);
        JobOffer back = OfferJson.Read(json);
        Assert.Equal(json, OfferJson.Write(back));
        return back.Equals(offer) && back.GetHashCode() == offer.GetHashCode();
    }

    [Property]
    public bool Nothing_is_written_where_nothing_is_said(JobOffer offer)
    {
        string json = OfferJson.Write(offer);
        return !json.Contains(": null", StringComparison.Ordinal) && !json.Contains(": []", StringComparison.Ordinal);
    }

    [Fact]
    public void A_silent_offer_is_an_empty_object_and_an_empty_part_stays()
    {
        Assert.Equal("{}", OfferJson.Write(new()));
        Assert.Equal(new(), OfferJson.Read("{}"));
        Assert.Equal(new JobOffer { WorkingTime = new() { Rtt = new() } }, OfferJson.Read("""{ "workingTime": { "rtt": {} } }"""));
    }

    [Fact]
    public void Saying_no_is_written_and_not_saying_is_not()
    {
        string json = OfferJson.Write(
            new() { HonorabilityCertificate = false, Pay = new() { Amounts = [new() { PaidLeaveIncluded = false }] } });

        Assert.Equal(
            """
            {
              "pay": {
                "amounts": [
                  {
                    "paidLeaveIncluded": false
                  }
                ]
              },
              "honorabilityCertificate": false
            }
            """,
            json);
    }

    [Fact]
    public void A_required_member_is_written_even_if_it_is_the_first_of_its_list()
    {
        JobOffer offer = new() { Leave = new() { Extra = [new() { Kind = ExtraLeaveKind.Quarterly }] } };

        Assert.Contains("\"kind\": \"Quarterly\"", OfferJson.Write(offer), StringComparison.Ordinal);
    }

    [Fact]
    public void Null_means_silence_where_silence_is_allowed() =>
        Assert.Equal(new() { Title = "x" }, OfferJson.Read("""{ "title": "x", "pay": null, "contractsAreAChoice": null, "applyBy": null, "status": null }"""));

    [Fact]
    public void The_type_of_a_contract_may_come_after_its_members() => Assert.Equal(
        new() { Contracts = [new StatedContract.FixedTerm { Duration = 6.Months }] },
        OfferJson.Read("""{ "contracts": [ { "duration": { "exactly": 6 }, "type": "FixedTerm" } ] }"""));

    [Property]
    public bool Text_bytes_and_streams_give_the_same_offer(JobOffer offer)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(OfferJson.Write(offer));
        using MemoryStream written = new();
        OfferJson.Write(offer, written);
        using MemoryStream read = new([.. Encoding.UTF8.Preamble, .. utf8]);
        return written.ToArray().AsSpan().SequenceEqual(utf8)
            && OfferJson.Read(utf8).Equals(offer)
            && OfferJson.Read(read).Equals(offer)
            && OfferJson.ReadAsync(new MemoryStream(utf8), CancellationToken.None).GetAwaiter().GetResult().Equals(offer)
            && OfferJson.TryRead(new MemoryStream(utf8), out JobOffer? streamed, out _) && streamed.Equals(offer)
            && OfferJson.TryRead(utf8, out JobOffer? tried, out JsonProblem? problem) && tried.Equals(offer) && problem is null;
    }

    [Fact]
    public async Task A_stream_is_refused_as_a_text_is()
    {
        const string json = """{ "title": 1 }""";
        Assert.False(OfferJson.TryRead(json, out _, out JsonProblem? problem));

        Assert.False(OfferJson.TryRead(Bytes(json), out _, out JsonProblem? streamed));
        Assert.Equal(problem, streamed);
        JsonException thrown = await Assert.ThrowsAsync<JsonException>(
            static () => OfferJson.ReadAsync(Bytes(json), CancellationToken.None));
        Assert.Equal(problem.ToString(), thrown.Message);
    }

    [Fact]
    public async Task A_stream_without_end_is_refused_and_one_may_give_up()
    {
        await using Spaces spaces = new();
        Assert.False(OfferJson.TryRead(spaces, out _, out JsonProblem? problem));
        Assert.Equal("at most 1,000,000 bytes", problem.Message.English);
        using CancellationTokenSource over = new();
        await over.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => OfferJson.ReadAsync(new MemoryStream([1]), over.Token));
    }

    [Property]
    public bool The_format_is_the_same_under_the_options_of_an_application(JobOffer offer)
    {
        JsonSerializerOptions theirs = new(
            )
        { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseUpper, WriteIndented = true, NewLine = "\n", Encoder = OfferJson.Options.Encoder };
        theirs.TypeInfoResolverChain.Add(OfferJson.Resolver);
        string json = OfferJson.Write(offer);
        Assert.Equal(json, JsonSerializer.Serialize(offer, theirs));
        return JsonSerializer.Deserialize<JobOffer>(json, theirs)!.Equals(offer);
    }

    [Fact]
    public void Under_the_options_of_an_application_unknown_members_and_gaps_are_still_refused()
    {
        JsonSerializerOptions theirs = new();
        theirs.TypeInfoResolverChain.Add(OfferJson.Resolver);

        Assert.Equal("$.pay.amout", Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<JobOffer>("""{ "pay": { "amout": 1 } }""", theirs)).Path);
        Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize<JobOffer>("""{ "contracts": [ null ] }""", theirs));
        Assert.Equal("$.applyBy", Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize<JobOffer>("""{ "applyBy": "soon" }""", theirs)).Path);
    }

    [Fact]
    public void The_options_are_read_only() => Assert.True(OfferJson.Options.IsReadOnly);

    [Fact]
    public void What_has_no_name_is_not_written()
    {
        JsonException refusal = Assert.ThrowsAny<JsonException>(static () => OfferJson.Write(new() { Status = (StaffStatus)99 }));

        Assert.Equal("99 is not one of Worker, Employee, Technician, Supervisor, Executive, Engineer, NotExecutive", refusal.Message);
    }

    [Fact]
    public void Null_arguments_are_refused()
    {
        Assert.Throws<ArgumentNullException>(static () => OfferJson.Read((string)null!));
        Assert.Throws<ArgumentNullException>(static () => OfferJson.Read((Stream)null!));
        Assert.Throws<ArgumentNullException>(static () => OfferJson.Write(null!));
        Assert.Throws<ArgumentNullException>(static () => OfferJson.Write(null!, Stream.Null));
        Assert.False(OfferJson.TryRead((string?)null, out JobOffer? offer, out JsonProblem? problem));
        Assert.Null(offer);
        Assert.NotNull(problem);
    }

    private static MemoryStream Bytes(string json) => new(Encoding.UTF8.GetBytes(json));

    // Spaces without end, a few at a time.
    private sealed class Spaces : MemoryStream
    {
        public override int Read(Span<byte> buffer)
        {
            Span<byte> few = buffer[..Math.Min(7_001, buffer.Length)];
            few.Fill((byte)' ');
            return few.Length;
        }
    }
}
