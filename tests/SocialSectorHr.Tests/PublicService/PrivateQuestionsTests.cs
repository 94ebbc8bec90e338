using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SocialSectorHr.Law;
using SocialSectorHr.PublicService;
using SocialSectorHr.Tests.Offers;

namespace SocialSectorHr.Tests.PublicService;

/// <summary>A question of the Labour Code cannot be asked of a public contract: such code does not compile.</summary>
public class PrivateQuestionsTests
{
    private const string Private = "FixedTermContract.Between(new(2025, 5, 12), new(2025, 12, 31))";
    private const string Public = "SocialSectorHr.PublicService.PublicContract.Between(new(2025, 5, 12), new(2025, 12, 31))";

    private static readonly CSharpCompilation Compilation = CSharpCompilation.Create(
        "Question",
        references: ((string?)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES") ?? string.Empty).Split(Path.PathSeparator)
            .Select(static path => MetadataReference.CreateFromFile(path)),
        options: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));

    private const string Permanent = "PermanentContract.From(new(2014, 4, 1))";

    // No such member, or an extension of another kind of contract only.
    private static readonly string[] NoSuchVerb = ["CS1061", "CS1929"];

    private static readonly string[] OfAFixedTerm =
    [
        "TrialPeriod(law)", "TrialPeriod(law).Readings()", "Ceiling(law)", "LatestLawfulEnd(law)", "Check(law)",
        "WaitingPeriod(open, law)", "Mentions(FixedTermMentions.None)", "Delivery(open, law)",
        "Information(law)", "LatestEndOnReturn(new(2025, 6, 2))", "EndIndemnity(Money.Zero, FixedTermEnding.AtTerm, law)", "EarlyLeaveNotice(open, law)",
        "EarlyBreakCost(new(2025, 6, 2), GrossPay.PerYear(Money.Zero), WeeklySchedule.Of(Hours.Of(35)), law)", "PermanentOffer(new(2025, 12, 31), law)",
    ];

    private static readonly string[] OfAPermanentContract =
    [
        "TrialPeriod(StaffCategory.Executive, law)", "Notice(Termination.Dismissal(new(2026, 3, 2)), StaffCategory.Executive, law)",
        "Severance(Termination.Dismissal(new(2026, 3, 2)), new(2026, 5, 1), Money.Zero, law)",
        "DismissalInterview(new(2026, 3, 2), open, law)", "MutualTerminationDays(MutualTermination.Of(new(2026, 3, 2)), open, law)",
        "MutualTerminationIndemnity(MutualTermination.Of(new(2026, 3, 2)), new(2026, 5, 1), Money.Zero, law)",
        "RetirementNotice(Retirement.ByEmployee(new(2026, 3, 2)), StaffCategory.Executive, law)",
        "RetirementIndemnity(Retirement.ByEmployee(new(2026, 3, 2)), new(2026, 5, 1), Money.Zero, law)",
        "RetirementAge(Retirement.ByEmployer(new(2026, 3, 2)) with { BornOn = new(1959, 1, 1) }, new(2026, 5, 1), law)",
    ];

    public static TheoryData<string> FixedTermVerbs => [.. OfAFixedTerm];

    public static TheoryData<string> PermanentVerbs => [.. OfAPermanentContract];

    [Theory]
    [MemberData(nameof(FixedTermVerbs))]
    public void It_is_asked_of_a_fixed_term_and_not_of_a_public_contract(string verb)
    {
        Assert.Empty(Errors($"{Private}.{verb}"));
        Assert.Contains(Assert.Single(Errors($"{Public}.{verb}")), NoSuchVerb);
    }

    [Theory]
    [MemberData(nameof(PermanentVerbs))]
    public void It_is_asked_of_a_permanent_contract_and_not_of_a_public_one(string verb)
    {
        Assert.Empty(Errors($"{Permanent}.{verb}"));
        Assert.Contains(Assert.Single(Errors($"{Public}.{verb}")), NoSuchVerb);
    }

    [Theory]
    [InlineData("Trial(law)")]
    [InlineData("Lengths(law)")]
    [InlineData("ResignationNotice(Months.Of(6), new(2026, 3, 2))")]
    [InlineData("DismissalNotice(Months.Of(6), new(2026, 3, 2))")]
    [InlineData("MustBePermanent(Months.Of(72), law)")]
    [InlineData("SixYears([], law)")]
    [InlineData("MayStayPermanent(true)")]
    [InlineData("RenewalNotice(law)")]
    [InlineData("ProjectBreak(new(2025, 12, 31), Money.Zero, law)")]
    [InlineData("DismissalIndemnity(SocialSectorHr.PublicService.PublicDismissalCase.Ordinary, new(2025, 12, 31), Months.Of(6), Money.Zero)")]
    [InlineData("LastDayToGiveUpReturn(new(2025, 12, 31))")]
    [InlineData("FinalIndemnity(Money.Zero, Money.Zero, SocialSectorHr.PublicService.PublicContractAfter.Nothing, law)")]
    public void A_verb_of_the_public_service_is_not_asked_of_a_private_contract(string verb)
    {
        const string Using = "using SocialSectorHr.PublicService;";
        Assert.Empty(Errors($"{Public}.{verb}", Using));
        Assert.Contains(Assert.Single(Errors($"{Private}.{verb}", Using)), NoSuchVerb);
        Assert.Contains(Assert.Single(Errors($"{Permanent}.{verb}", Using)), NoSuchVerb);
    }

    [Theory]
    [InlineData("PublicPost.Of(TerritorialGrades.Attache)")]
    [InlineData("PublicContractGround.L332_8_2")]
    [InlineData("PublicEvent.Marriage")]
    [InlineData("PublicCycle.Of(Hours.Of(39))")]
    [InlineData("PublicLeaveRight.Of(Days.Of(5))")]
    [InlineData("PublicAgent.At(TerritorialGrades.Attache, 1)")]
    [InlineData("TerritorialGrades.Attache")]
    public void No_verb_of_a_private_contract_is_asked_of_a_term_of_the_public_service(string term)
    {
        foreach (string verb in OfAFixedTerm.Concat(OfAPermanentContract))
        {
            Assert.Contains(Errors($"{term}.{verb}", "using SocialSectorHr.PublicService;").First(), NoSuchVerb);
        }
    }

    // The names of the verbs of public contracts are those above: a new one joins them.
    [Fact]
    public void Every_verb_of_a_public_contract_is_tried_on_private_ones()
    {
        string[] tried =
        [
            .. typeof(PrivateQuestionsTests).GetMethod(nameof(A_verb_of_the_public_service_is_not_asked_of_a_private_contract))!
                .GetCustomAttributes(typeof(InlineDataAttribute), false).Cast<InlineDataAttribute>()
                .Select(static data => ((string)data.GetData(null!).Single()[0]).Split('(')[0]),
        ];
        string[] verbs =
        [
            .. typeof(PublicContract).Assembly.GetExportedTypes()
                .Where(static type => type is { IsAbstract: true, IsSealed: true, Namespace: "SocialSectorHr.PublicService" })
                .SelectMany(static type => type.GetMethods())
                .Where(
                    static method => method.IsStatic && char.IsLetter(method.Name[0])
                        && method.GetParameters().FirstOrDefault()?.ParameterType == typeof(PublicContract))
                .Select(static method => method.Name)
                .Distinct(),
        ];
        Assert.True(verbs.Length >= 10);
        Assert.Equal(verbs.Order(StringComparer.Ordinal), tried.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_public_contract_has_a_length_only()
    {
        Assert.Empty(Errors($"{Public}.Length()"));
        string[] verbs =
        [
            .. typeof(PublicContract).GetMethods()
                .Where(method => method is { IsSpecialName: false, IsStatic: false } && method.DeclaringType == typeof(PublicContract))
                .Select(method => method.Name)
                .Where(name => name is not ("Equals" or "GetHashCode" or "ToString" or "<Clone>$")),
        ];
        Assert.Equal(["Length"], verbs);
    }

    [Fact]
    public void A_public_contract_is_no_private_one()
    {
        Assert.Equal(["CS1503"], Errors($"PostContract.Of({Public})"));
    }

    [Fact]
    public void The_statement_of_a_public_offer_holds_no_figure_of_a_private_contract()
    {
        string[] topics = ["trial.", "carence.", "contract.", "writtenTerms.", "precarity.", "notice.", "severance."];
        OfferStatement offer = FiveOffers.Offer("cd21").Statement(FrenchLaw.Published, GoldenOffer.On);
        Assert.True(offer.IsPublic);
        Assert.False(offer.Contract.IsKnown);
        Assert.DoesNotContain(
            offer.Figures,
            figure => Array.Exists(topics, topic => figure.Id.StartsWith(topic, StringComparison.Ordinal))
                && !figure.Id.StartsWith("contract.contractuel.", StringComparison.Ordinal));
    }

    [Fact]
    public void It_says_what_it_is_and_refuses_what_cannot_exist()
    {
        PublicContract contract = PublicContract.Between(new(2026, 9, 1), new(2029, 8, 31)) with
        {
            Ground = PublicContractGround.L332_24,
        };
        Assert.Equal((Months.Of(36), Days.Zero), (contract.Length()!.Value.Months, contract.Length()!.Value.Days));
        Assert.Equal("contrat de droit public du 1er septembre 2026 au 31 août 2029", contract.ToString(Language.French));
        PublicContract open = PublicContract.From(new(2026, 9, 1));
        Assert.Null(open.Length());
        Assert.Equal("public contract from 1 September 2026", open.ToString());
        Assert.StartsWith(
            "end is 2026-08-31: it must be on or after the first day, 2026-09-01",
            Assert.Throws<ArgumentOutOfRangeException>(
                () => PublicContract.Between(new(2026, 9, 1), new(2026, 8, 31))).Message,
            StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>("Ground", () => _ = open with { Ground = (PublicContractGround)99 });
    }

    private static IEnumerable<string> Errors(string question, string more = "")
    {
        SyntaxTree tree = CSharpSyntaxTree.ParseText($$"""
            using NodaTime;
            using SocialSectorHr;
            using SocialSectorHr.Law;
            {{more}}
            static class Question
            {
                static object Ask(FrenchLaw law, WorkCalendar open) => {{question}};
            }
            """);
        return Compilation.AddSyntaxTrees(tree).GetDiagnostics()
            .Where(static found => found.Severity == DiagnosticSeverity.Error)
            .Select(static found => found.Id);
    }
}
