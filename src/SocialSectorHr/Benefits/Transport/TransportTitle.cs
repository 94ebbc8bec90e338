using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>What a traveller holds (titre de transport).</summary>
[JsonConverter(typeof(EnumConverter<TransportTitle>))]
public enum TransportTitle
{
    /// <summary>A pass with an unlimited number of trips (abonnement à nombre de voyages illimité).</summary>
    Unlimited,

    /// <summary>A pass with a limited number of trips (abonnement à nombre de voyages limité).</summary>
    LimitedTrips,

    /// <summary>A subscription to public bike hire (service public de location de vélos).</summary>
    BikeHire,

    /// <summary>Single tickets (billets à l'unité), which are not paid for.</summary>
    SingleTickets,
}
