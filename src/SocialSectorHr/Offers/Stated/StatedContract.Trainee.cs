using System.Text.Json.Serialization;
using NodaTime;
using SocialSectorHr.Json;

namespace SocialSectorHr.Offers;

/// <content>The contracts of work and training.</content>
public abstract partial record StatedContract
{
    /// <summary>
    /// A contract of work and training (contrat en alternance). Its least pay is a share of the SMIC by the age; its own rules on the trial
    /// and the end are not held, so that they are not computed.
    /// </summary>
    [JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
    public abstract record Trainee : StatedContract
    {
        private protected Trainee()
        {
        }

        /// <summary>
        /// The age in whole years (âge) that the pay is said for, as it counts: from the first day of the month after the birthday; null
        /// where it is not said.
        /// </summary>
        public int? Age { get; init; }

        /// <summary>The day of birth (date de naissance), which prevails over the age; null where it is not said.</summary>
        [JsonConverter(typeof(LocalDateConverter))]
        public LocalDate? Birth { get; init => field = value.Said(nameof(Birth)); }

        /// <summary>The duration in months (durée); null where it is not said.</summary>
        public Stated<Months>? Duration { get; init; }

        /// <summary>The last day (terme), or what is said of it; null where it is not said.</summary>
        public StatedDate? End { get; init; }

        private protected void SayTrainee(Said said, Language language)
        {
            if (Age is { } age)
            {
                string years = NumberText.Fixed(age, 0, language);
                said.Add($"{years}{NumberText.Space}ans", $"{years} years old");
            }

            if (Birth is { } birth)
            {
                said.Labelled("naissance", "birth", DateText.Write(birth, language));
            }

            said.Figure(Duration);
            said.Labelled("terme", "end", End?.ToString(language));
        }
    }
}
