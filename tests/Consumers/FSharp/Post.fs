module Consumers.FSharp.Post

open NodaTime
open SocialSectorHr
open SocialSectorHr.Law
open SocialSectorHr.Offers
open SocialSectorHr.Json

let law = FrenchLaw.Published
let start = LocalDate(2026, 3, 16)

// Numbers have factories; verbs are methods, as in C#.
let pay = GrossPay.PerYear(Money.Of 31_630m)
let hour = pay.PerHour(Hours.Of 39m, PayRegime.RttAverage35, start, law)
let rest = DaysForfait.Of(Days.Of 214m).Year(2027, LeaveDays.Ouvres 25m, WorkCalendar.For HolidayZone.Metropole, law)

// Quantities compare; C#'s operators are static methods.
let best = List.max [ Money.Of 2_400m; pay.Monthly ]
let (+) (left: Money) (right: Money) = QuantityOperators.op_Addition(left, right)
let both = Money.Of 2_400m + pay.Monthly

// C#'s extension properties are read by their getter.
let digest (json: string) =
    let statement = OfferJson.Read(json).Statement(law, LocalDate(2026, 11, 21))
    (StatementDigest.get_Digest statement).ToText Language.French
