using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;
using SocialSectorHr.Audit;
using SocialSectorHr.Json;
using SocialSectorHr.Law;
using SocialSectorHr.Numbers;
using SocialSectorHr.Tests.Explanations;
using SocialSectorHr.Tests.Offers;

namespace SocialSectorHr.Tests.Json;

/// <summary>
/// Every public type of the library whose values an application may hold, with values of it: found in the results, statements, terms and
/// law of the other tests, and in what these hold.
/// </summary>
internal static class PublicValues
{
    private const int ManyEnough = 5;

    private static readonly Assembly Library = typeof(Money).Assembly;

    private static readonly AnswersSeen Said = new();

    private static readonly Dictionary<Type, List<object>> Found = Walk();

    /// <summary>What the values answer where they answer yes, no or nothing.</summary>
    public static AnswersSeen Answers => Found.Count > 0 ? Said : throw new InvalidOperationException("No value is known.");

    public static IEnumerable<Type> Types => Library.GetExportedTypes()
        .Where(
            static type => type is { IsInterface: false } and not { IsAbstract: true, IsSealed: true } && !type.Name.StartsWith('<')
                && !IsConverter(type));

    public static IEnumerable<object> Of(Type type) => Found
        .Where(pair => pair.Key == type || (pair.Key.IsGenericType && pair.Key.GetGenericTypeDefinition() == type))
        .SelectMany(static pair => pair.Value);

    private static bool IsConverter(Type type) =>
        type.IsAssignableTo(typeof(System.Text.Json.Serialization.JsonConverter))
            || type.IsAssignableTo(typeof(System.ComponentModel.TypeConverter));

    private static Dictionary<Type, List<object>> Walk()
    {
        Dictionary<Type, List<object>> found = [];
        Queue<object> waiting = new(Roots());
        while (waiting.TryDequeue(out object? value))
        {
            Type type = value.GetType();
            if (type.Assembly != Library && value is not IEnumerable)
            {
                continue;
            }

            if (type.Assembly == Library)
            {
                if (!found.TryGetValue(type, out List<object>? known))
                {
                    found[type] = known = [];
                }

                bool isNew = Said.Note(value);
                if ((known.Count >= ManyEnough && !isNew) || known.Contains(value))
                {
                    continue;
                }

                known.Add(value);
                foreach (object held in Fields(type).Select(field => field.GetValue(value)).OfType<object>())
                {
                    waiting.Enqueue(held);
                }

                if (type.GetMethod("Readings", []) is { } readings)
                {
                    waiting.Enqueue(readings.Invoke(value, null)!);
                }

                foreach (object held in Properties(type).Select(property => property.GetValue(value)).OfType<object>())
                {
                    waiting.Enqueue(held);
                }
            }

            if (value is IEnumerable list and not string)
            {
                foreach (object item in list.OfType<object>().Take(ManyEnough * 4))
                {
                    waiting.Enqueue(item);
                }
            }
        }

        return found;
    }

    private static IEnumerable<FieldInfo> Fields(Type type)
    {
        for (Type? declaring = type; declaring is not null && declaring.Assembly == Library; declaring = declaring.BaseType)
        {
            foreach (FieldInfo field in declaring.GetFields(
                BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            {
                if (!field.FieldType.IsPointer && !field.FieldType.IsByRefLike && !field.FieldType.IsAssignableTo(typeof(Delegate)))
                {
                    yield return field;
                }
            }
        }
    }

    // Of results and terms: some hold their parts only as long as they are asked for them.
    private static IEnumerable<PropertyInfo> Properties(Type type) => type.IsPublic && type.IsAssignableTo(typeof(IMemberwise))
        ? type.GetProperties(BindingFlags.Instance | BindingFlags.Public)
            .Where(static property => property.GetIndexParameters().Length == 0)
        : [];

    private static IEnumerable<object> Roots()
    {
        LocalDate on = GoldenOffer.On;
        foreach (IExplainedResults topic in typeof(PublicValues).Assembly.GetTypes()
            .Where(static type => type is { IsClass: true, IsAbstract: false } && type.IsAssignableTo(typeof(IExplainedResults)))
            .Select(static type => (IExplainedResults)Activator.CreateInstance(type)!))
        {
            foreach (object result in topic.Results())
            {
                yield return result;
            }
        }

        OfferStatement[] statements = [.. FiveOffers.Names.Select(name => FiveOffers.Offer(name).Statement(FrenchLaw.Published, on))];
        foreach (OfferStatement statement in statements)
        {
            yield return statement;
            yield return statement.Digest;
            yield return statement.Figures;
            yield return statement.Figures.Select(static figure => figure.Method).OfType<FigureMethod>().ToArray();
            yield return statement.Figures.Take(3).Select(static figure => figure.Explain()).ToArray();
            AuditRules rules = new()
            {
                Settings = [AuditSetting.Off("SHR2019", "as we want"), AuditSetting.As("SHR1008", Severity.Warning, "a must here")],
            };
            OfferAudit audit = statement.Offer.Audit(FrenchLaw.Published, on, rules);
            yield return rules;
            yield return audit.Findings.Select(static finding => finding.Mend).OfType<Mend>().ToArray();
            yield return audit;
            yield return audit.Outcomes.ToArray();
            yield return AuditedFile.Of("offer.json", audit);
        }

        yield return OfferComparison.Of(statements);
        WorkCalendar calendar = WorkCalendar.For(HolidayZone.Metropole);
        yield return PublicHolidays.In(on.Year, HolidayZone.Metropole);
        yield return WeeklySchedule.Of(39.Hours).AnnualBalances(on.Year, on.Year + 1, 20.Days, 25.Ouvres, calendar, FrenchLaw.Published);
        yield return PaidGross.Of(2_400.Euros, 100.Euros);
        yield return Renewal.Until(on);
        yield return MealTime.Between(new(11, 15), new(14, 0));
        yield return LeaveChild.Of(on);
        yield return TakenLeave.On(on);
        yield return EarlierWork.Of(EarlierWorkKind.FixedTerm, new(on, on));
        yield return global::SocialSectorHr.PublicService.PublicContract.From(on);
        yield return PostHistory.Of(PostContract.Of(FixedTermContract.Between(on, on)));
        yield return new StatedBonus { Label = "prime" };
        yield return new StatedUnsocialHours { Kind = UnsocialHours.Night };
        yield return OfferJson.TryRead("1", out _, out JsonProblem? problem) ? throw new InvalidOperationException() : problem;
        yield return new NoticeRow { Length = Period.FromMonths(1) };
        foreach (object example in AnswerExamples.All())
        {
            yield return example;
        }

        foreach (Type type in Library.GetExportedTypes().Where(static type => !type.ContainsGenericParameters))
        {
            if (type.IsEnum)
            {
                foreach (object word in Enum.GetValues(type))
                {
                    yield return word;
                }

                continue;
            }

            if (type.GetConstructor([]) is not null && !type.IsAbstract && !IsConverter(type)
                && !type.IsDefined(typeof(RequiredMemberAttribute)))
            {
                yield return Activator.CreateInstance(type)!; // says nothing
            }

            foreach (PropertyInfo property in type.GetProperties(BindingFlags.Static | BindingFlags.Public))
            {
                if (property.GetIndexParameters().Length == 0 && property.GetValue(null) is { } value)
                {
                    yield return value;
                }
            }

            foreach (FieldInfo field in type.GetFields(BindingFlags.Static | BindingFlags.Public))
            {
                if (field.GetValue(null) is { } value)
                {
                    yield return value;
                }
            }
        }
    }
}
