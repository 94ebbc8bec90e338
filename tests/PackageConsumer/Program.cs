using SocialSectorHr;
using SocialSectorHr.Numbers;

Money year = 31_630.Euros;
Console.WriteLine($"{year} a year is {year / 12} a month, {year.Split(12)[11]} in December.");
Console.WriteLine($"{30.Ouvrables} are {30.Ouvrables.In(LeaveUnit.Ouvres)}.");
Console.WriteLine(37.5m.Hours.ToString(Language.French).Replace('\u00A0', ' '));
