using IssueResolution.BusinessTime;
using IssueResolution.Json;
using NodaTime;

namespace IssueResolution.Cli.Conformance;

/// <summary>A calendar, a question to it, and the answer that must come out.</summary>
/// <remarks>Answers are compared as text in one form each: see <see cref="AnswerText"/>.</remarks>
internal sealed class BusinessTimeCase
{
    private readonly Func<string> _ask;

    private BusinessTimeCase(Func<string> ask, string expected)
    {
        _ask = ask;
        Expected = expected;
    }

    public string Expected { get; }

    /// <exception cref="WireFormatException">Something is missing, or cannot be read, or does not belong to the operation.</exception>
    public static BusinessTimeCase Read(WireValue json)
    {
        BusinessCalendar calendar = Calendar(json);
        Instant start = InstantAt(json, "start");
        WireValue operation = json.Require("op", "Write add, subtract, between, is_open or next_open.");
        WireValue expected = json.Require("expected", "Write the answer that must come out.");
        return operation.Text switch
        {
            "add" => WithAmount(json, amount => AnswerText.Of(calendar.Add(start, amount))),
            "subtract" => WithAmount(json, amount => AnswerText.Of(calendar.Subtract(start, amount))),
            "next_open" => new BusinessTimeCase(() => AnswerText.Of(calendar.NextOpening(start)), AnswerText.OfInstant(expected)),
            "is_open" => new BusinessTimeCase(() => AnswerText.Of(calendar.IsOpen(start)), AnswerText.OfFlag(expected)),
            "between" => Between(calendar, start, InstantAt(json, "end"), expected),
            string other => throw operation.Fault($"\"{other}\" is no operation. Write add, subtract, between, is_open or next_open."),
        };
    }

    /// <summary>What the product answers. That there is not so much open time is an answer, too.</summary>
    public string Answer()
    {
        try
        {
            return _ask();
        }
        catch (OpenTimeExhaustedException)
        {
            return AnswerText.Error;
        }
    }

    private static BusinessTimeCase WithAmount(WireValue json, Func<Duration, string> ask)
    {
        WireValue seconds = json.Require("amount_s", "Write the amount in seconds.");
        Duration amount = seconds.Number >= 0
            ? AnswerText.DurationOf(seconds)
            : throw seconds.Fault("An amount is not negative: there are add and subtract.");
        return new BusinessTimeCase(() => ask(amount), AnswerText.OfInstant(json.Require("expected", "Write the answer that must come out.")));
    }

    private static BusinessTimeCase Between(BusinessCalendar calendar, Instant start, Instant end, WireValue expected) =>
        new(() => AnswerText.Of(calendar.Between(start, end)), AnswerText.OfSeconds(expected));

    private static BusinessCalendar Calendar(WireValue json)
    {
        DateTimeZone zone = ZoneJson.Read(json.Require("zone", "Name a zone of the IANA database, such as \"Europe/London\"."));
        BusinessCalendarBuilder builder = BusinessCalendar.In(zone);
        builder = Given(json, "weekly") is { } weekly ? HoursJson.Weekly(builder, weekly) : builder;
        builder = Given(json, "holidays") is { } holidays ? builder.Holidays(HolidayJson.Read(holidays)) : builder;
        builder = Given(json, "special") is { } special ? HoursJson.Overrides(builder, special) : builder;
        builder = Given(json, "breaks") is { } breaks ? HoursJson.Breaks(builder, breaks) : builder;
        return builder.Build();
    }

    private static WireValue? Given(WireValue json, string key) => json.Find(key) is { Kind: not WireKind.Null } value ? value : null;

    private static Instant InstantAt(WireValue json, string key) =>
        AnswerText.InstantOf(json.Require(key, "Write an instant such as \"2026-03-14T11:30:00Z\"."));
}
