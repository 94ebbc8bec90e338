using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using SocialSectorHr.Json;

namespace SocialSectorHr.Tests.Json;

/// <summary>
/// Every public type travels or refuses: what is said and what is counted comes back as it was; what is computed is written exactly, and
/// not read. Nothing becomes {} or a zero in silence.
/// </summary>
public sealed class PublicValuesTests
{
    private static readonly JsonSerializerOptions Default = JsonSerializerOptions.Default;

    private static readonly JsonSerializerOptions[] Options =
    [
        Default,
        JsonSerializerOptions.Web,
        new() { TypeInfoResolver = JsonTypeInfoResolver.Combine(
            TravellingContext.Default, ComputedContext.Default, new DefaultJsonTypeInfoResolver()) },
        new() { TypeInfoResolver = JsonTypeInfoResolver.Combine(
            new DefaultJsonTypeInfoResolver(), ComputedContext.Default, TravellingContext.Default) },
    ];

    public static TheoryData<string> Names => [.. PublicValues.Types.Select(static type => type.FullName!)];

    public static TheoryData<string> Concrete =>
        [.. PublicValues.Types.Where(static type => !type.IsAbstract).Select(static type => type.FullName!)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_type_says_how_it_travels_to_every_serializer(string name)
    {
        Type type = Type(name);
        if (type.GetCustomAttribute<JsonConverterAttribute>(inherit: false) is { ConverterType: { } converter })
        {
            Assert.True(converter.IsPublic && converter.GetConstructor([]) is not null, $"{converter} cannot be made by generated code.");
        }
        else
        {
            // Parts of an offer are plain data: what is not theirs is refused.
            Assert.Equal(typeof(JobOffer).Namespace, type.Namespace);
            Assert.Equal(
                JsonUnmappedMemberHandling.Disallow,
                type.GetCustomAttribute<JsonUnmappedMemberHandlingAttribute>()?.UnmappedMemberHandling);
        }
    }

    [Theory]
    [MemberData(nameof(Concrete))]
    public void A_value_is_written_exactly_and_comes_back_or_is_refused(string name)
    {
        object[] values = [.. PublicValues.Of(Type(name))];
        Assert.NotEmpty(values);
        Assert.All(values, static value => Assert.All(Options, options => Travels(value, options)));
    }

    [Theory]
    [InlineData("7")]
    [InlineData("\"exact\"")]
    [InlineData("\"0\"")]
    [InlineData("\"Exact, Assumed\"")]
    [InlineData("null")]
    public void A_word_is_read_by_its_exact_name(string json) => Assert.StartsWith(
        "expected one of Exact, Derived, Assumed", Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize<Mark>(json)).Message, StringComparison.Ordinal);

    [Fact]
    public void Words_are_written_by_name_together_and_as_keys()
    {
        Assert.Equal("\"Derived\"", JsonSerializer.Serialize(Mark.Derived));
        Assert.Equal("\"MondayToFriday\"", JsonSerializer.Serialize(Weekdays.MondayToFriday));
        Assert.Equal(
            Weekdays.Monday | Weekdays.Sunday, JsonSerializer.Deserialize<Weekdays>(
                JsonSerializer.Serialize(Weekdays.Monday | Weekdays.Sunday)));
        Assert.Equal("""{"Derived":1}""", JsonSerializer.Serialize(new Dictionary<Mark, int> { [Mark.Derived] = 1 }));
        Assert.Equal(1, JsonSerializer.Deserialize<Dictionary<Mark, int>>("""{"Derived":1}""")![Mark.Derived]);
        Assert.ThrowsAny<JsonException>(static () => JsonSerializer.Serialize((Mark)99));
        Assert.ThrowsAny<JsonException>(static () => JsonSerializer.Serialize(default(Departement)));
    }

    [Property]
    public bool An_offer_comes_back_under_any_options(JobOffer offer) =>
        Array.TrueForAll(
            Options, options => offer.Equals(JsonSerializer.Deserialize<JobOffer>(JsonSerializer.Serialize(offer, options), options)));

    [Fact]
    public void An_offer_does_not_lose_what_it_does_not_know() => Assert.All(Options, static options =>
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<JobOffer>("""{ "titre": "éducateur" }""", options)));

    private static void Travels(object value, JsonSerializerOptions options)
    {
        Type type = value.GetType();
        string json = JsonSerializer.Serialize(value, type, options);
        JsonNode? node = JsonNode.Parse(json, documentOptions: new() { AllowDuplicateProperties = false });
        Assert.True(node is not JsonObject { Count: 0 } and not JsonArray { Count: 0 } || type == typeof(StatedContract.Permanent), $"{type} is written as {json}.");
        if (value is IComputed)
        {
            Assert.Equal(JsonSerializer.Serialize(value, type, Default), json);
            Assert.All([json, "{}", "[]", "1", "\"\""], text =>
            {
                string said = Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize(text, type, options)).Message;
                Assert.StartsWith(type.Name.Split('`')[0], said, StringComparison.Ordinal);
                Assert.Contains("computed", said, StringComparison.Ordinal);
            });
        }
        else
        {
            Assert.Equal(value, JsonSerializer.Deserialize(json, type, options));
        }
    }

    private static Type Type(string name) => typeof(Money).Assembly.GetType(name, throwOnError: true)!;
}
