using SocialSectorHr.Law;
using SocialSectorHr.Numbers;

namespace SocialSectorHr.Tests.Contracts;

public class PapersTests
{
    private const FixedTermMentions Usual = FixedTermMentions.Writing | FixedTermMentions.Reason | FixedTermMentions.Post | FixedTermMentions.Agreement
        | FixedTermMentions.Pay | FixedTermMentions.PensionAndProvident | FixedTermMentions.InFrench;

    private static readonly FrenchLaw Law = FrenchLaw.Published;
    private static readonly WorkCalendar Calendar = WorkCalendar.For(HolidayZone.Metropole);
    private static readonly FixedTermContract Increase =
        FixedTermContract.Between(new(2025, 5, 12), new(2025, 12, 31)) with { Reason = FixedTermReason.TemporaryIncrease };

    [Fact]
    public void A_fixed_term_states_its_end_and_a_replacement_the_person_replaced()
    {
        MentionsCheck increase = Increase.Mentions(Usual);
        // L1242-7, which L1245-1 lists: a date of the term is decisive too.
        Assert.Equal((FixedTermMentions.End, false, true), (increase.Missing, increase.IsComplete, increase.IsDeemedPermanent));
        Assert.Equal(FixedTermMentions.RenewalClause | FixedTermMentions.RiskPost | FixedTermMentions.Trial, increase.ToLookAt);
        Assert.Equal("missing: last day", increase.ToString());
        MentionsCheck replacement = (Increase with { Reason = FixedTermReason.ReplacementOfAbsence })
            .Mentions(Usual | FixedTermMentions.End);
        Assert.Equal((FixedTermMentions.ReplacedPerson, true), (replacement.Missing, replacement.IsDeemedPermanent));
        Assert.Contains(CaseLaw.Soc_2018_03_28_16_27019, replacement.Explain().Sources);
        Assert.True((Increase with { Reason = FixedTermReason.Seasonal }).Mentions(Usual | FixedTermMentions.End).IsComplete);
        Assert.True(
            (Increase with { Reason = null }).Mentions(Usual | FixedTermMentions.End).ToLookAt.HasFlag(FixedTermMentions.ReplacedPerson));
        Assert.Equal(
            FixedTermMentions.Training, (Increase with { Reason = FixedTermReason.TrainingComplement })
                .Mentions(Usual | FixedTermMentions.End).Missing);
    }

    [Fact]
    public void A_defined_purpose_states_more()
    {
        MentionsCheck check = DefinedPurposeContract.From(new(2025, 5, 12)).Mentions(Usual);
        Assert.Equal(7, System.Numerics.BitOperations.PopCount((uint)check.Missing));
        Assert.False(check.Missing.HasFlag(FixedTermMentions.End));
        Assert.Contains(LabourCode.L1242_12_1, check.Explain().Sources);
    }

    [Fact]
    public void What_is_not_written_has_no_language()
    {
        MentionsCheck check = Increase.Mentions(FixedTermMentions.None);
        Assert.True(check.Missing.HasFlag(FixedTermMentions.InFrench)); // it is asked all the same; what it costs is not said
        Assert.DoesNotContain(LabourCode.L1221_3, check.Explain().Sources);
    }

    [Fact]
    public void Another_language_than_French_does_not_make_the_contract_permanent()
    {
        MentionsCheck check = Increase.Mentions((Usual | FixedTermMentions.End) & ~FixedTermMentions.InFrench);
        Assert.Equal((FixedTermMentions.InFrench, false, false), (check.Missing, check.IsComplete, check.IsDeemedPermanent));
        Assert.Contains(LabourCode.L1221_3, check.Explain().Sources);
        Assert.DoesNotContain(LabourCode.L1245_1, check.Explain().Sources);
    }

    [Theory]
    [InlineData(FixedTermMentions.Writing)]
    [InlineData(FixedTermMentions.Reason)]
    public void Without_writing_or_reason_the_contract_is_permanent(FixedTermMentions missing)
    {
        MentionsCheck check = Increase.Mentions((Usual | FixedTermMentions.End) & ~missing);
        Assert.True(check.IsDeemedPermanent);
        Assert.Contains(LabourCode.L1245_1, check.Explain().Sources);
    }

    [Fact]
    public void An_uncertain_term_without_a_minimum_length_is_permanent()
    {
        MentionsCheck check = (UncertainTermContract.From(new(2025, 5, 12), 1.Months) with { Reason = FixedTermReason.Seasonal })
            .Mentions(Usual);
        Assert.Equal((FixedTermMentions.MinimumLength, true), (check.Missing, check.IsDeemedPermanent));
        Assert.Contains(CaseLaw.Soc_2005_09_28_03_44757, check.Explain().Sources);
        Assert.Equal("mentions manquantes : durée minimale", check.ToString(Language.French).Plain());
        Assert.StartsWith(
            "present is 2097152: it must be made of the flags of FixedTermMentions",
            Assert.Throws<ArgumentOutOfRangeException>(() => Increase.Mentions((FixedTermMentions)2097152)).Message,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2025-05-12", "2025-05-14")]
    [InlineData("2025-05-07", "2025-05-10")]
    [InlineData("2025-05-09", "2025-05-12")]
    public void The_contract_is_delivered_within_two_ouvrables(string hired, string due)
    {
        ContractDelivery delivery = FixedTermContract.Lasting(Day(hired), 3.Months).Delivery(Calendar, Law);
        Assert.Equal(Day(due), delivery.DueBy);
        Assert.Equal([LabourCode.L1242_13, LabourCode.L1245_1], delivery.Explain().Sources);
    }

    [Fact]
    public void What_a_late_delivery_costs_is_known_since_24_September_2017()
    {
        ContractDelivery old = FixedTermContract.Lasting(new(2017, 9, 23), 3.Months).Delivery(Calendar, Law);
        Assert.Equal((null, null), (old.LateIndemnityAtMost, old.LateMakesPermanent));
        Assert.Equal(
            (1.Months, false), (Increase.Delivery(Calendar, Law).LateIndemnityAtMost, Increase.Delivery(Calendar, Law).LateMakesPermanent));
        FixedTermContract older = FixedTermContract.Lasting(new(2008, 4, 30), 3.Months);
        Assert.Throws<ArgumentOutOfRangeException>("date", () => older.Delivery(Calendar, Law));
        Assert.Throws<ArgumentNullException>("calendar", () => Increase.Delivery(null!, Law));
        Assert.Equal("au plus tard le 14 mai 2025", Increase.Delivery(Calendar, Law).ToString(Language.French));
    }

    [Fact]
    public void The_employee_is_told_in_writing_within_seven_days_and_a_month()
    {
        WrittenInformation shelter = PermanentContract.From(new(2026, 3, 16)).Information(Law);
        Assert.Equal((new LocalDate(2026, 3, 23), new LocalDate(2026, 4, 16)), (shelter.MainBy, shelter.OtherBy));
        Assert.Equal(new LocalDate(2026, 2, 28), PermanentContract.From(new(2026, 1, 31)).Information(Law).OtherBy);
        Assert.Equal([LabourCode.R1221_35], shelter.Explain().Sources);
        Assert.Throws<ArgumentOutOfRangeException>("date", () => PermanentContract.From(new(2023, 10, 31)).Information(Law));
        Assert.Equal(new LocalDate(2023, 11, 8), PermanentContract.From(new(2023, 11, 1)).Information(Law).MainBy);
        Assert.Equal("by 23 March 2026 for the main part, by 16 April 2026 for the rest", shelter.ToString());
    }

    [Theory]
    [InlineData("2024-09-22", "75", false)]
    [InlineData("2024-09-23", "75", true)]
    [InlineData("2024-09-23", "44", false)]
    [InlineData("2025-02-28", "44", false)]
    [InlineData("2025-03-01", "44", null)]
    [InlineData("2025-09-30", "44", null)]
    [InlineData("2025-10-01", "44", true)]
    [InlineData("2025-10-01", null, null)]
    [InlineData("2025-03-31", "42", false)]
    [InlineData("2025-04-01", "42", true)]
    [InlineData("2025-09-30", "69", false)]
    [InlineData("2025-10-01", "69", null)]
    [InlineData("2025-12-31", "69", null)]
    [InlineData("2025-12-31", null, null)]
    [InlineData("2026-01-01", "69", true)]
    [InlineData("2026-01-01", null, true)]
    [InlineData("2024-12-01", null, null)]
    public void The_portal_opened_by_departement(string day, string? departement, bool? isOpen)
    {
        HonorabilityDuty duty = HonorabilityDuty.For(Activity.ChildProtection, Numbered(departement), Day(day), Law);
        Assert.Equal((isOpen, isOpen), (duty.IsPortalOpen, duty.IsRequired));
    }

    [Fact]
    public void A_certificate_is_required_in_two_fields_and_forbidden_elsewhere()
    {
        HonorabilityDuty shelter = HonorabilityDuty.For(Activity.ChildProtection, Departement.Of("44"), new(2026, 3, 16), Law);
        Assert.Equal(
            (true, false, 6.Months, 36.Months), (shelter.IsRequired, shelter.IsAskingForbidden, shelter.MaximumAge, shelter.RenewedEvery));
        Assert.True(HonorabilityDuty.For(Activity.EarlyChildhood, Departement.Of("44"), new(2026, 3, 16), Law).IsRequired);
        HonorabilityDuty elsewhere = HonorabilityDuty.For(Activity.Other, null, new(2026, 3, 16), Law);
        Assert.Equal((false, true, null), (elsewhere.IsRequired, elsewhere.IsAskingForbidden, elsewhere.MaximumAge));
        HonorabilityDuty unknown = HonorabilityDuty.For(null, Departement.Of("62"), new(2026, 3, 16), Law);
        Assert.Equal((null, null, "to be verified"), (unknown.IsRequired, unknown.IsAskingForbidden, unknown.ToString()));
        Assert.Equal([SocialActionCode.L133_6, Decrees.Decree_2024_643], shelter.Explain().Sources);
        Assert.StartsWith(
            "activity is 7: it must be a defined Activity",
            Assert.Throws<ArgumentOutOfRangeException>(() => HonorabilityDuty.For((Activity)7, null, new(2026, 3, 16), Law)).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void No_departement_is_refused_where_one_is_given()
    {
        ArgumentOutOfRangeException refusal = Assert.Throws<ArgumentOutOfRangeException>(
            () => HonorabilityDuty.For(Activity.Other, default(Departement), new(2026, 3, 16), Law));
        Assert.StartsWith("departement is \"\": it must be the number of a département, ", refusal.Message, StringComparison.Ordinal);
        Assert.Equal("Departement", Assert.Throws<ArgumentOutOfRangeException>(() => new Workplace { Departement = default(Departement) }).ParamName);
    }

    [Theory]
    [InlineData("2024-06-30", Activity.Other, null)]
    [InlineData("2024-06-30", Activity.ChildProtection, null)]
    [InlineData("2024-07-01", Activity.Other, true)]
    [InlineData("2024-07-01", Activity.ChildProtection, false)]
    public void Before_July_2024_there_was_no_certificate_to_ask_for(string day, Activity activity, bool? isForbidden)
    {
        HonorabilityDuty duty = HonorabilityDuty.For(activity, Departement.Of("44"), Day(day), Law);
        Assert.Equal((false, isForbidden), (duty.IsRequired, duty.IsAskingForbidden));
        string why = duty.Explain().ToText(Language.French).Plain();
        const string NotApplicable = "interdit de la demander — sans objet : créée le 1er juillet 2024 [Décret n° 2024-643 du 28 juin 2024]";
        Assert.Equal(isForbidden is null, why.Contains(NotApplicable, StringComparison.Ordinal));
    }

    private static Departement? Numbered(string? number) => number is null ? null : Departement.Of(number);

    private static LocalDate Day(string iso) => NodaTime.Text.LocalDatePattern.Iso.Parse(iso).Value;
}
