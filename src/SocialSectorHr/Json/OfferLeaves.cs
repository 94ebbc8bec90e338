using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using NodaTime;
using SocialSectorHr.Offers;
using SocialSectorHr.PublicService;

namespace SocialSectorHr.Json;

/// <summary>
/// The leaves of an offer, each with its converter. System.Text.Json binds the rest, which keeps the path of every error exact.
/// </summary>
internal static class OfferLeaves
{
    private static readonly Dictionary<Type, OfferLeaf> Leaves = All();

    public static OfferLeaf? Find(Type type) => Leaves.GetValueOrDefault(type);

    private static Dictionary<Type, OfferLeaf> All()
    {
        Dictionary<Type, OfferLeaf> leaves = [];
        Add(new LocalDateConverter(), LeafSchemas.Day);
        Add(new LocalTimeConverter(), LeafSchemas.Time);
        Add(new DepartementConverter(), LeafSchemas.Departement);
        Quantity<Money>();
        Quantity<Hours>();
        Quantity<Days>();
        Quantity<Weeks>();
        Quantity<Months>();
        Quantity<Percent>();
        Enumeration<Activity>();
        Enumeration<AmountScope>();
        Enumeration<AssistedScheme>();
        Enumeration<BonusBase>();
        Enumeration<CivilServantRoute>();
        Enumeration<ExtraLeaveKind>();
        Enumeration<FixedTermReason>();
        Enumeration<ForfaitRegime>();
        Enumeration<HolidayZone>();
        Enumeration<Inclusion>();
        Enumeration<LabourCodeRule>();
        Enumeration<LeaveUnit>();
        Enumeration<LocalAuthority>();
        Enumeration<MonthPart>();
        Enumeration<Necessity>();
        Enumeration<OvertimeTreatment>();
        Enumeration<PayBasis>();
        Enumeration<PayCriterion>();
        Enumeration<Per>();
        Enumeration<PublicCategory>();
        Enumeration<PublicContractGround>();
        Enumeration<PublicServiceBranch>();
        Enumeration<Sector>();
        Enumeration<StaffStatus>();
        Enumeration<TravelFrequency>();
        Enumeration<UnsocialHours>();
        return leaves;

        void Quantity<T>()
            where T : struct, IQuantity<T>, IComparable<T>
        {
            Add(new OfferQuantityConverter<T>(), LeafSchemas.Quantity);
            Add(new StatedConverter<T>(), LeafSchemas.Figure);
        }

        void Enumeration<TEnum>()
            where TEnum : struct, Enum => Add(new EnumConverter<TEnum>(), LeafSchemas.Member<TEnum>);

        void Add<T>(JsonConverter<T> converter, Func<JsonObject> schema) =>
            leaves.Add(typeof(T), new(options => JsonMetadataServices.CreateValueInfo<T>(options, converter), schema));
    }
}
