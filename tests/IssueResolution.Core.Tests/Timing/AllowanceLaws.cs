using IssueResolution.BusinessTime;
using NodaTime;

namespace IssueResolution.Timing;

/// <summary>Laws of due instants, tried from start to start, five minutes apart, where clocks change and where they do not.</summary>
public sealed class AllowanceLaws
{
    private static readonly Allowance[] _all =
    [
        new Allowance.Elapsed(Duration.FromHours(4)), new Allowance.OpenHours(Duration.FromHours(4)), new Allowance.SameDay(),
        new Allowance.BusinessDays(1), new Allowance.BusinessDays(2), new Allowance.BusinessDays(5),
    ];

    /// <summary>Ordinary; forward; back; a date skipped; a midnight skipped; back over midnight, at one minute past.</summary>
    public static MatrixTheoryData<(string Zone, string From), string> Places => new(
        [
            ("Europe/London", "2026-06-01"), ("Europe/London", "2026-03-24"), ("Europe/London", "2026-10-21"), ("Pacific/Apia", "2011-12-27"),
            ("America/Sao_Paulo", "2018-11-01"), ("America/St_Johns", "2010-11-04"),
        ],
        ["always", "office", "night"]);

    [Theory]
    [MemberData(nameof(Places))]
    public void A_later_start_is_never_due_earlier((string Zone, string From) place, string hours)
    {
        BusinessCalendar calendar = Clocks.Open(place.Zone, hours);
        Assert.All(_all, allowance =>
        {
            Instant[] due = [.. Starts(place.From).Select(at => allowance.DueAfter(at, calendar))];
            Assert.Equal(due.Order(), due);
        });
    }

    [Theory]
    [MemberData(nameof(Places))]
    public void Nothing_is_due_before_it_starts((string Zone, string From) place, string hours)
    {
        BusinessCalendar calendar = Clocks.Open(place.Zone, hours);
        Assert.All(_all, allowance => Assert.DoesNotContain(Starts(place.From), at => allowance.DueAfter(at, calendar) < at));
    }

    [Theory]
    [MemberData(nameof(Places))]
    public void More_business_days_are_due_later((string Zone, string From) place, string hours)
    {
        BusinessCalendar calendar = Clocks.Open(place.Zone, hours);
        Assert.DoesNotContain(Starts(place.From), at =>
            new Allowance.BusinessDays(2).DueAfter(at, calendar) <= new Allowance.BusinessDays(1).DueAfter(at, calendar));
    }

    private static IEnumerable<Instant> Starts(string from)
    {
        Instant first = NodaTime.Text.LocalDatePattern.Iso.Parse(from).Value.AtMidnight().InUtc().ToInstant();
        return Enumerable.Range(0, 12 * 24 * 7).Select(step => first + Duration.FromMinutes(5 * step));
    }
}
