using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using SocialSectorHr.Numbers;

namespace SocialSectorHr.Tests.Offers;

public sealed class JobOfferTests
{
    public static TheoryData<Type> Parts => [.. typeof(JobOffer).Assembly.GetTypes()
        .Where(
            static type => type is { IsPublic: true, IsClass: true, IsAbstract: false } or { IsNestedPublic: true, IsClass: true, IsAbstract: false })
        .Where(static type => type == typeof(JobOffer) || type == typeof(Employer) || type == typeof(Workplace)
            || type == typeof(HoursByDay)
            || (type.Name.StartsWith("Stated", StringComparison.Ordinal) && !type.IsSubclassOf(typeof(JsonConverter)))
                || typeof(StatedContract).IsAssignableFrom(type))];

    public static TheoryData<Type> Lists => [.. typeof(JobOffer).Assembly.GetTypes()
        .Where(
            static type => type is { IsPublic: true, IsEnum: true }
                && string.Equals(type.Namespace, typeof(JobOffer).Namespace, StringComparison.Ordinal)),
        typeof(Activity), typeof(LeaveUnit), typeof(PublicContractGround)];

    [Fact]
    public void Offers_that_say_the_same_are_equal_lists_included()
    {
        Assert.Equal(Example(), Example());
        Assert.Equal(Example().GetHashCode(), Example().GetHashCode());
    }

    [Fact]
    public void Offers_whose_lists_differ_in_one_figure_or_in_order_are_not_equal()
    {
        JobOffer offer = Example();

        Assert.NotEqual(offer, offer with { Pay = new() { Amounts = [new() { Amount = 2_636.Euros.PerMonth }] } });
        Assert.NotEqual(offer, offer with { Contracts = [.. offer.Contracts.Reverse()] });
        Assert.NotEqual(offer, offer with { Contracts = [] });
    }

    [Fact]
    public void Changing_the_list_that_was_given_changes_no_offer()
    {
        StatedContract[] given = [new StatedContract.Permanent()];
        JobOffer offer = new() { Contracts = given };
        given[0] = new StatedContract.FixedTerm();

        Assert.IsType<StatedContract.Permanent>(Assert.Single(offer.Contracts));
    }

    [Fact]
    public void A_null_in_a_list_is_refused_with_its_place()
    {
        ArgumentException refusal = Assert.Throws<ArgumentException>(static () => new StatedBenefits { Others = ["formation", null!] });

        Assert.StartsWith("The element at index 1 is null: a list holds only what is said.", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_null_list_is_the_empty_list()
    {
        Assert.Empty(new JobOffer { Contracts = null! }.Contracts);
        Assert.Equal(new JobOffer(), new JobOffer { Contracts = null! });
        Assert.Equal(new JobOffer(), new JobOffer { Contracts = [] });
    }

    [Fact]
    public void Silence_and_a_thing_named_without_its_figure_are_two_things()
    {
        Assert.NotEqual(new StatedWorkingTime(), new StatedWorkingTime { Rtt = new() });
        Assert.NotEqual(new StatedBenefits(), new StatedBenefits { HealthCover = new() });
    }

    [Fact]
    public void A_public_post_without_words_is_empty_never_null()
    {
        Assert.Equal(new StatedPublicPost(), new StatedContract.CivilServant { Post = null! }.Post);
        Assert.Equal(new StatedPublicPost(), new StatedContract.PublicContract { Post = null! }.Post);
    }

    [Fact]
    public void An_offer_refuses_no_combination()
    {
        JobOffer offer = new()
        {
            Contracts = [new StatedContract.Permanent(), new StatedContract.FixedTerm { End = new LocalDate(2020, 1, 1) }],
            PublishedOn = new(2026, 1, 1),
            ApplyBy = new(2025, 1, 1),
            Start = new StatedDate { Earliest = new(2026, 2, 1), Latest = new(2026, 1, 1) },
            WorkingTime = new() { FullTime = true, Hours = [10.Hours.PerWeek], Forfait = new() { Days = 400.Days.PerYear }, Rtt = 90.Days.PerYear },
        };

        Assert.Equal(
            "permanent contract + fixed-term contract, end: 1 January 2020; start: between 1 February 2026 and 1 January 2026; "
            + "full time, 10 h a week, forfait-jours, 400 days a year, RTT, 90 days a year",
            offer.ToString());
    }

    [Fact]
    public void An_offer_speaks_both_languages()
    {
        Assert.Equal(
            "permanent contract or fixed-term contract, temporary increase of activity, 6 months, renewable, renewals: 1, permanent contract possible; "
            + "start: 16 March 2026; 39 h a week, RTT; €2,635.00 a month, gross, payments a year: 13, Segur (included)",
            Example().ToString());
        Assert.Equal(
            "CDI ou CDD, accroissement temporaire d'activité, 6 mois, renouvelable, renouvellements : 1, CDI possible ; prise de poste : 16 mars 2026 ; "
            + "39 h par semaine, RTT ; 2 635,00 € par mois, brut, versements par an : 13, Ségur (inclus)",
            Example().ToString(Language.French).Replace('\u00A0', ' '));
        Assert.Equal("silent offer", new JobOffer().ToString());
        Assert.Equal("offre muette", new JobOffer().ToString(Language.French));
    }

    [Theory]
    [MemberData(nameof(Parts))]
    public void An_empty_part_has_words_in_both_languages(Type part)
    {
        ArgumentNullException.ThrowIfNull(part);
        object empty = Activator.CreateInstance(part)!;
        foreach (PropertyInfo member in part.GetProperties()
            .Where(static member => member.IsDefined(typeof(RequiredMemberAttribute)) && member.PropertyType == typeof(string)))
        {
            member.SetValue(empty, "its name");
        }

        Assert.False(string.IsNullOrWhiteSpace(empty.ToString()));
        Assert.NotNull(part.GetMethod(nameof(ToString), [typeof(Language)]));
        Assert.DoesNotContain(part.Name, empty.ToString()!, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public void The_members_of_a_closed_list_have_words_of_their_own(Type list)
    {
        object[] members = [.. Enum.GetValues(list).Cast<object>()];
        Bilingual[] labels = [.. members.Select(
            static member => new Bilingual(Label(member, Language.French), Label(member, Language.English)))];

        Assert.Equal(members.Length, labels.Select(static label => label.French).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(members.Length, labels.Select(static label => label.English).Distinct(StringComparer.Ordinal).Count());
        Assert.All(labels, static label => Assert.False(string.IsNullOrWhiteSpace(label.French)));
        Assert.Equal("99", Label(Enum.ToObject(list, 99), Language.English));
    }

    [Property]
    public bool Any_offer_can_be_said(JobOffer offer, Language language) => offer.ToString(language).Length > 0;

    [Property]
    public bool An_offer_equals_its_copy(JobOffer offer) =>
        offer.Equals(offer with { Title = offer.Title }) && offer.GetHashCode() == (offer with { Title = offer.Title }).GetHashCode();

    private static string Label(object member, Language language)
    {
        Type words = member.GetType().Assembly.GetType($"{member.GetType()}Words", throwOnError: true)!;
        return (string)words.GetMethod("Label", [member.GetType(), typeof(Language)])!.Invoke(null, [member, language])!;
    }

    private static JobOffer Example() => new()
    {
        Contracts =
        [
            new StatedContract.Permanent(),
            new StatedContract.FixedTerm
            {
                Reason = FixedTermReason.TemporaryIncrease, Duration = 6.Months, Renewable = true, Renewals = 1, ThenPermanent = new(),
            },
        ],
        ContractsAreAChoice = true,
        Start = new LocalDate(2026, 3, 16),
        WorkingTime = new() { Hours = [39.Hours.PerWeek], Rtt = new() },
        Pay = new()
        {
            Amounts = [new() { Amount = 2_635.Euros.PerMonth, Basis = PayBasis.Gross, Payments = 13 }],
            Segur = new() { Inclusion = Inclusion.Included },
        },
    };

    [Fact]
    public void An_answer_that_nobody_gave_says_so() =>
        Assert.Equal(
            "Nothing was asked of an offer: this answer is a default.",
            Assert.Throws<InvalidOperationException>(static () => default(Answer<LocalDate>).Value).Message);
}
