using System.Globalization;
using System.Text.Json;
using SocialSectorHr.Json;

namespace SocialSectorHr.Tests.Json;

/// <summary>What is refused, where, and in what words: a table of malformed texts.</summary>
public sealed class OfferJsonRefusalTests
{
    private const string Number = "expected a number, or a fraction written \"455/3\", found ";
    private const string Short = "expected a number of at most 12 digits before the point and 9 after, found ";
    private const string Figure =
        "expected a figure such as { \"exactly\": 39, \"per\": \"Week\" } or { \"from\": 2400, \"upTo\": 2600, \"per\": \"Month\" }, found ";

    private const string Statuses = "expected one of Worker, Employee, Technician, Supervisor, Executive, Engineer, NotExecutive, found ";
    private const string Criteria = "expected one of Agreement, Experience, Profile, Diploma, Grade, Negotiation, found ";
    private const string FigureMembers = "unknown member; the known ones are exactly, from, upTo, per";
    private const string Kinds =
        "expected a type, one of Permanent, FixedTerm, DefinedPurpose, Assisted, CivilServant, PublicContract, Apprenticeship, Professionalisation, found ";
    private const string Pers = "expected one of Hour, Day, Week, Fortnight, Month, Year, Contract, found ";
    private const string Departement =
        "expected the number of a département, \"01\" to \"19\", \"2A\", \"2B\", \"21\" to \"95\", or \"971\" to \"978\", found ";
    private const string Day = "expected a day such as \"2026-03-16\", found ";

    public static TheoryData<string, string, string> Misfits => new()
    {
        // The whole
        { "null", "$", "expected an object, found null" },
        { "[]", "$", "expected an object, found a list" },
        { "3", "$", "expected an object, found 3" },

        // Members
        { """{ "titel": "x" }""", "$.titel", "unknown member; the known ones are reference, title, employer" },
        { """{ "Title": "x" }""", "$.Title", "unknown member; the known ones are reference, title, employer" },
        { """{ "pay": { "a.b": 1 } }""", "$.pay['a.b']", "unknown member; the known ones are amounts, dependsOn" },
        { """{ "start": { "isDay": true } }""", "$.start.isDay", "unknown member; the known ones are earliest, latest, part, asSoonAsPossible, inWords" },
        { """{ "contracts": [ { "type": "Permanent", "duration": {} } ] }""", "$.contracts[0].duration", "unknown member; the known ones are type" },
        { """{ "title": "a", "title": "b" }""", "$.title", "written twice" },
        { """{ "pay": { "amounts": [ {}, { "basis": "Net", "basis": "Net" } ] } }""", "$.pay.amounts[1].basis", "written twice" },
        { """{ "contracts": [ { "type": "Permanent", "type": "Permanent" } ] }""", "$.contracts[0].type", "written twice" },
        { """{ "pay": { "bonuses": [ {} ] } }""", "$.pay.bonuses[0]", "missing member: label" },
        { """{ "leave": { "extra": [ { "kind": "Other" }, { "paid": true } ] } }""", "$.leave.extra[1]", "missing member: kind" },

        // Kinds of JSON value
        { """{ "title": 1 }""", "$.title", "expected a text, found 1" },
        { """{ "pay": "2 635 €" }""", "$.pay", "expected an object, found \"2 635 €\"" },
        { """{ "pay": { "amounts": {} } }""", "$.pay.amounts", "expected a list, found an object" },
        { """{ "pay": { "amounts": null } }""", "$.pay.amounts", "expected a list, found null" },
        { """{ "pay": { "bonuses": [ { "label": null } ] } }""", "$.pay.bonuses[0].label", "expected a text, found null" },
        { """{ "pay": { "amounts": [ { "payments": 12.5 } ] } }""", "$.pay.amounts[0].payments", "expected a whole number, found 12.5" },
        { """{ "pay": { "amounts": [ { "payments": "12" } ] } }""", "$.pay.amounts[0].payments", "expected a whole number, found \"12\"" },
        { """{ "honorabilityCertificate": "yes" }""", "$.honorabilityCertificate", "expected true or false, found \"yes\"" },
        { """{ "pay": { "amounts": [ { "paidLeaveIncluded": "no" } ] } }""", "$.pay.amounts[0].paidLeaveIncluded", "expected true or false, found \"no\"" },
        { """{ "contracts": [ { "type": "CivilServant", "post": null } ] }""", "$.contracts[0].post", "expected an object, found null" },

        // Lists
        { """{ "contracts": [ null ] }""", "$.contracts[0]", "null in a list" },
        { """{ "benefits": { "others": [ "a", null ] } }""", "$.benefits.others[1]", "null in a list" },
        { """{ "benefits": { "others": [ "a", 1 ] } }""", "$.benefits.others[1]", "expected a text, found 1" },
        { """{ "pay": { "dependsOn": [ null ] } }""", "$.pay.dependsOn[0]", Criteria + "null" },

        // Contracts
        { """{ "contracts": [ {} ] }""", "$.contracts[0]", Kinds + "none" },
        { """{ "contracts": [ { "type": "CDI" } ] }""", "$.contracts[0]", Kinds + "\"CDI\"" },
        { """{ "contracts": [ { "type": "Permanent" }, { "type": 3 } ] }""", "$.contracts[1]", Kinds + "3" },

        // Closed lists and days
        { """{ "status": "executive" }""", "$.status", Statuses + "\"executive\"" },
        { """{ "status": 4 }""", "$.status", Statuses + "4" },
        { """{ "status": "Worker, Employee" }""", "$.status", Statuses + "\"Worker, Employee\"" },
        { """{ "applyBy": "30/06/2022" }""", "$.applyBy", Day + "\"30/06/2022\"" },
        { """{ "applyBy": "2026-02-29" }""", "$.applyBy", Day + "\"2026-02-29\"" },
        { """{ "applyBy": 20260216 }""", "$.applyBy", Day + "20260216" },

        // Départements
        { """{ "workplace": { "departement": "Paris" } }""", "$.workplace.departement", Departement + "\"Paris\"" },
        { """{ "workplace": { "departement": "" } }""", "$.workplace.departement", Departement + "\"\"" },
        { """{ "workplace": { "departement": 75 } }""", "$.workplace.departement", Departement + "75" },
        { """{ "form": { "workplace": { "departement": "2a" } } }""", "$.form.workplace.departement", Departement + "\"2a\"" },

        // Figures and quantities
        { """{ "pay": { "amounts": [ {}, { "amount": { "from": "2400 €" } } ] } }""", "$.pay.amounts[1].amount.from", Number + "\"2400 €\"" },
        { """{ "pay": { "amounts": [ { "amount": { "from": 2400, "upTo": null } } ] } }""", "$.pay.amounts[0].amount.upTo", Number + "null" },
        { """{ "pay": { "amounts": [ { "amount": 2400 } ] } }""", "$.pay.amounts[0].amount", Figure + "2400" },
        { """{ "workingTime": { "hours": [ { "exactly": 39, "per": "week" } ] } }""", "$.workingTime.hours[0].per", Pers + "\"week\"" },
        { """{ "workingTime": { "hours": [ { "exactly": 39, "by": "Week" } ] } }""", "$.workingTime.hours[0].by", FigureMembers },
        { """{ "workingTime": { "hours": [ { "exactly": 39, "exactly": 39 } ] } }""", "$.workingTime.hours[0].exactly", "written twice" },
        { """{ "workingTime": { "hours": [ { "exactly": 39, "upTo": 40 } ] } }""", "$.workingTime.hours[0]", "exactly cannot stand beside from or upTo" },
        { """{ "workingTime": { "hours": [ { "from": 40, "upTo": 39 } ] } }""", "$.workingTime.hours[0]", "from is above upTo" },
        { """{ "workingTime": { "orElse": { "hours": [ null ] } } }""", "$.workingTime.orElse.hours[0]", Figure + "null" },
        { """{ "workingTime": { "timetable": { "monday": true } } }""", "$.workingTime.timetable.monday", Number + "true" },
        { """{ "workingTime": { "timetable": { "monday": 1234567890123 } } }""", "$.workingTime.timetable.monday", Short + "1234567890123" },
        { """{ "form": { "form": { "benefits": { "mealVoucher": { "face": "10/0" } } } } }""", "$.form.form.benefits.mealVoucher.face", Number + "\"10/0\"" },
    };

    public static TheoryData<string, string, string> Broken => new()
    {
        { "", "$", "the text ends too early" },
        { "{", "$", "the text ends too early" },
        { """{ "title": "a" """, "$.title", "the text ends too early" },
        { """{ "title": "a", }""", "$.title", "this is not JSON, from here on: }" },
        { """{ /* here */ "title": "a" }""", "$", "this is not JSON, from here on: /* here */ \"" },
        { """{ "title": "a" } {}""", "$", "this is not JSON, from here on: {}" },
        { """{ "title": 'a' }""", "$.title", "this is not JSON, from here on: 'a' }" },
        { """{ "pay": { "amounts": [ { "amount": { "from": 3 "upTo": 2 } } ] } }""", "$.pay.amounts[0].amount.from", "this is not JSON" },
        { """{ "pay": { "amounts": [ { "amount": { "from": NaN } } ] } }""", "$.pay.amounts[0].amount.from", "this is not JSON" },
        { """{ "headcount": 012 }""", "$.headcount", "this is not JSON" },
    };

    // Names that look like a path, that no text can hold, or that nobody wants to see repeated.
    public static TheoryData<string, string, string> Hostile => new()
    {
        { """{"form']":1}""", "$['form']']", "unknown member" },
        { """{"contracts":[],"contracts'][0":1}""", "$['contracts'][0']", "unknown member" },
        { """{"\ud800":1}""", @"$['\ud800']", "characters that do not exist" },
        { """{"title":"\udc00\ud800"}""", "$.title", "characters that do not exist" },
        { """{"pay":{"segur":{"amount":{"['":"9"}}}}""", "$.pay.segur.amount['['']", "unknown member; the known ones are exactly" },
        { """{"":1}""", "$['']", "unknown member" },
        { """{"$":{"..":1}}""", "$['$']", "unknown member" },
        { """{"contracts":[{"['type":"Permanent"}]}""", "$.contracts[0]", "expected a type" },
        { """{"contracts":[{"x":{"type":1},"type":"Permanent"}]}""", "$.contracts[0].x", "unknown member; the known ones are type" },
        { $$"""{"{{new string('x', 100)}}":1}""", $"$['{new string('x', 40)}…']", "unknown member" },
        { """{ "applyBy": "0000-01-01" }""", "$.applyBy", Day },
        { """{ "applyBy": "-0001-01-01" }""", "$.applyBy", Day },
    };

    public static TheoryData<string, string, string> Beyond => new()
    {
        { Nested(31), "", "" },
        { Nested(32), "$" + string.Concat(Enumerable.Repeat(".form", 32)), "at most 32 levels of objects and lists" },
        { Nested(50_000), "$" + string.Concat(Enumerable.Repeat(".form", 32)), "at most 32 levels of objects and lists" },
        { List(1_000), "", "" },
        { List(1_001), "$.benefits.others[1000]", "at most 1,000 items in a list" },
        { $$"""{"title":"{{new string('a', 999_988)}}"}""", "", "" },
        { $$"""{"title":"{{new string('a', 999_989)}}"}""", "$", "at most 1,000,000 bytes" },
    };

    [Theory]
    [MemberData(nameof(Misfits))]
    public void What_does_not_fit_is_refused_with_its_path_and_what_was_expected(string json, string path, string message)
    {
        Assert.False(OfferJson.TryRead(json, out JobOffer? offer, out JsonProblem? problem));
        Assert.Null(offer);
        Assert.Equal(path, problem.Path);
        Assert.StartsWith(message, problem.Message.English, StringComparison.Ordinal);
        Assert.NotEqual(problem.Message.English, problem.Message.French);

        JsonException thrown = Assert.Throws<JsonException>(() => OfferJson.Read(json));
        Assert.Equal(path, thrown.Path);
        Assert.Equal(problem.ToString(), thrown.Message);
    }

    [Theory]
    [MemberData(nameof(Broken))]
    public void What_is_not_json_is_refused_with_its_path(string json, string path, string message)
    {
        Assert.False(OfferJson.TryRead(json, out _, out JsonProblem? problem));
        Assert.Equal(path, problem.Path);
        Assert.Equal(1, problem.Line);
        Assert.StartsWith(message, problem.Message.English, StringComparison.Ordinal);
        Assert.NotEqual(problem.Message.English, problem.Message.French);
    }

    [Theory]
    [MemberData(nameof(Hostile))]
    public void A_hostile_name_or_text_is_refused_where_it_stands(string json, string path, string message)
    {
        Assert.False(OfferJson.TryRead(json, out _, out JsonProblem? problem));
        Assert.Equal(path, problem.Path);
        Assert.StartsWith(message, problem.Message.English, StringComparison.Ordinal);
        Assert.Equal(path, Assert.Throws<JsonException>(() => OfferJson.Read(json)).Path);
    }

    [Theory]
    [MemberData(nameof(Beyond))]
    public void A_text_has_limits(string json, string path, string message)
    {
        bool isRead = OfferJson.TryRead(json, out JobOffer? offer, out JsonProblem? problem);

        Assert.Equal(path, problem?.Path ?? string.Empty);
        Assert.Equal(message, problem?.Message.English ?? string.Empty);
        Assert.True(!isRead || OfferJson.Write(offer!).Length >= json.Length); // what is read can be written
    }

    [Fact]
    public void What_is_beyond_the_limits_is_not_written()
    {
        JobOffer nested = Enumerable.Range(0, 40).Aggregate(new JobOffer(), static (form, _) => new() { Form = form });

        Assert.EndsWith("at most 32 levels of objects and lists", Assert.Throws<JsonException>(() => OfferJson.Write(nested)).Message, StringComparison.Ordinal);
        Assert.ThrowsAny<JsonException>(static () => OfferJson.Write(new() { ApplyBy = new(0, 12, 31) }));
    }

    [Fact]
    public void A_problem_is_said_in_both_languages_with_its_line()
    {
        Assert.False(OfferJson.TryRead("{\n  \"pay\": {\n    \"amounts\": 3\n  }\n}", out _, out JsonProblem? problem));

        Assert.Equal(3, problem.Line);
        Assert.Equal("$.pay.amounts (line 3): expected a list, found 3", problem.ToString());
        Assert.Equal("$.pay.amounts (ligne 3) : attendu : une liste ; trouvé : 3", problem.ToString(Language.French));
    }

    [Fact]
    public void A_long_value_is_not_repeated_whole()
    {
        Assert.False(OfferJson.TryRead($$"""{ "status": "{{new string('x', 500)}}" }""", out _, out JsonProblem? problem));

        Assert.True(problem.Message.English.Length < 200, problem.Message.English);
        Assert.EndsWith("…", problem.Message.English, StringComparison.Ordinal);
    }

    [Fact]
    public void Bytes_that_are_not_utf8_are_refused()
    {
        byte[] bytes = [.. """{ "title": " """u8, 0xFF, .. "\" }"u8];

        Assert.False(OfferJson.TryRead(bytes, out _, out JsonProblem? problem));
        Assert.Equal("$.title", problem.Path);
    }

    [Fact]
    public void Forms_inside_forms_without_end_are_refused()
    {
        string json = string.Concat(Enumerable.Repeat("""{ "form": """, 200)) + "{}" + new string('}', 200);

        Assert.False(OfferJson.TryRead(json, out _, out JsonProblem? problem));
        Assert.StartsWith("$.form.form", problem.Path, StringComparison.Ordinal);
    }

    [Property]
    public bool A_text_cut_anywhere_is_refused_and_never_throws_anything_else(JobOffer offer, int cut)
    {
        string json = OfferJson.Write(offer);
        string part = json[..Within(cut, json.Length)];
        return !OfferJson.TryRead(part, out _, out JsonProblem? problem) && problem.Path.StartsWith('$');
    }

    [Property]
    public bool A_text_with_one_character_changed_is_read_or_refused_and_never_throws_anything_else(JobOffer offer, int at, char other)
    {
        char[] json = OfferJson.Write(offer).ToCharArray();
        json[Within(at, json.Length)] = other;
        return OfferJson.TryRead(new string(json), out JobOffer? read, out JsonProblem? problem)
            ? read is not null
            : problem.Path.StartsWith('$') && problem.ToString(Language.French).StartsWith(problem.Path, StringComparison.Ordinal);
    }

    private static string Nested(int forms) => string.Concat(Enumerable.Repeat("""{"form":""", forms)) + "{}" + new string('}', forms);

    private static string List(int items) => """{"benefits":{"others":[""" + string.Join(',', Enumerable.Repeat("\"a\"", items)) + "]}}";

    private static int Within(int number, int length) => ((number % length) + length) % length;

    [Theory]
    [InlineData("0", 0)]
    [InlineData("-0", 0)]
    [InlineData("2635.50", 2635.5)]
    [InlineData("1e3", 1000)]
    [InlineData("125e-2", 1.25)]
    [InlineData("999999999999.999999999", "999999999999.999999999")]
    [InlineData("\"5271/2\"", 2635.5)]
    [InlineData("\"-1/4\"", -0.25)]
    public void Numbers_are_read_exactly(string number, object expected)
    {
        JobOffer offer = OfferJson.Read($$"""{ "benefits": { "mealVoucher": { "face": {{number}} } } }""");

        Assert.Equal(Convert.ToDecimal(expected, CultureInfo.InvariantCulture), offer.Benefits!.MealVoucher!.Face!.Value.ToDecimal());
    }

    [Theory]
    [InlineData("1000000000000")]
    [InlineData("-1000000000000")]
    [InlineData("0.0000000001")]
    [InlineData("1e400")]
    [InlineData("1e-400")]
    [InlineData("1.00000000000000000000000000000000001")]
    [InlineData("\"1000000000000/3\"")]
    [InlineData("\"1/1000000000000\"")]
    [InlineData("\"+1/3\"")]
    [InlineData("\"1/03\"")]
    [InlineData("\"1/-3\"")]
    [InlineData("\"1/3/5\"")]
    [InlineData("\" 1/3\"")]
    [InlineData("\"/3\"")]
    [InlineData("\"1/\"")]
    [InlineData("\"3\"")]
    [InlineData("\"\"")]
    public void Numbers_that_are_not_exact_or_not_plain_are_refused(string number)
    {
        Assert.False(OfferJson.TryRead($$"""{ "benefits": { "mealVoucher": { "face": {{number}} } } }""", out _, out JsonProblem? problem));
        Assert.Equal("$.benefits.mealVoucher.face", problem.Path);
        Assert.StartsWith("expected a number", problem.Message.English, StringComparison.Ordinal);
    }
}
