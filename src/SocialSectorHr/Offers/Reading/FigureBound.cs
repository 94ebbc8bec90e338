using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr.Offers;

/// <summary>Which end of a stated range a figure is computed from (borne).</summary>
[JsonConverter(typeof(EnumConverter<FigureBound>))]
public enum FigureBound
{
    /// <summary>The lower end: the figure is at least so much.</summary>
    AtLeast,

    /// <summary>The upper end: the figure is at most so much.</summary>
    AtMost,
}
