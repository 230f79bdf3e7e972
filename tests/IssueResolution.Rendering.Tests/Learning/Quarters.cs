using IssueResolution.BusinessTime;
using IssueResolution.Classifying;
using IssueResolution.Learning;
using IssueResolution.Reasoning;
using IssueResolution.Timing;
using NodaTime;

namespace IssueResolution.Rendering.Tests.Learning;

/// <summary>Three months of issues, as many as asked for, one every other day or closer.</summary>
internal static class Quarters
{
    private static readonly LearningPolicy _policy = LearningPolicy.ProfessionalServices;
    private static readonly BusinessCalendar _office = BusinessCalendar.In("Etc/UTC").Open(Weekdays.MondayToFriday, "09:00-17:00").Build();
    private static readonly Instant _from = Instant.FromUtc(2024, 1, 1, 0, 0);
    private static readonly Instant _now = Instant.FromUtc(2024, 4, 1, 0, 0);

    /// <summary>Nothing at all has happened.</summary>
    internal static IndicatorSet Empty => Of(0);

    /// <param name="issues">How many came up.</param>
    /// <param name="settled">Which share of those who answered said that it is settled, in percent.</param>
    /// <param name="answered">Which share answered, in percent.</param>
    /// <param name="hours">How long the slowest was open, in hours of business time.</param>
    internal static IndicatorSet Of(int issues, int settled = 80, int answered = 70, int hours = 30) => Of(issues, settled, answered, hours, new(true, true, true, true));

    /// <param name="issues">How many came up.</param>
    /// <param name="known">What is known of them.</param>
    internal static IndicatorSet Of(int issues, Inputs known) => Of(issues, 80, 70, 30, known);

    private static IndicatorSet Of(int issues, int settled, int answered, int hours, Inputs known)
    {
        Instant[] opened = [.. Enumerable.Range(0, issues).Select(index => _office.Add(_from + (Duration.FromDays(60) * ((double)index / issues)), Duration.FromMinutes(1)))];
        return _policy.IndicatorsOf(
            known.FollowUps ? opened.Select((at, index) => FollowUpOf(at, index * 100 / Math.Max(1, issues), settled, answered)) : [],
            known.Clocks
            ? [
                new(ClockKind.FirstResponse, Report(ClockKind.FirstResponse, opened, 4, index => Duration.FromMinutes(20 * (index % 15)))),
                new(ClockKind.Resolution, Report(ClockKind.Resolution, opened, 16, index => Duration.FromHours(hours) * ((double)(index % 10) / 9))),
            ]
            : [],
            known.Issues ? opened.Select((at, index) => new PastIssue($"client {index % 25}", IssueKind.InOrder[index % 6], null, at)) : [],
            known.Spans ? opened.Select((at, index) => index % 6 == 0
                ? new IssueSpan(at, null, null, 0)
                : new IssueSpan(at, at + Duration.FromDays(2), at + Duration.FromDays(3), index % 9 == 1 ? 1 : 0)).Concat(Old(issues)) : [],
            _from,
            _now);
    }

    private static IEnumerable<IssueSpan> Old(int issues) =>
        Enumerable.Range(0, issues / 4).Select(_ => new IssueSpan(_from - Duration.FromDays(9), _from + Duration.FromDays(9), _from + Duration.FromDays(9), 0));

    private static FollowUp FollowUpOf(Instant at, int place, int settled, int answered)
    {
        FollowUp asked = FollowUp.After(at + Duration.FromDays(3), _policy);
        return place >= answered ? asked
            : asked.Answered(at + Duration.FromDays(4), place * 100 < settled * answered ? Satisfaction.Confirmed : Satisfaction.Partial);
    }

    private static AttainmentReport Report(ClockKind kind, Instant[] opened, int target, Func<int, Duration> took)
    {
        SlaPolicy policy = new("support", _office, new ClockDefinition("clock", kind, ClockTargets.ForEvery(new Allowance.OpenHours(Duration.FromHours(target))))
        {
            PausesOn = [CaseStatus.WaitingOnClient],
        });
        return AttainmentReport.Of(opened.SelectMany((at, index) => policy.ReadAt(History(at, _office.Add(at, took(index)), index, _office), _now).Clocks));
    }

    private static EventHistory History(Instant at, Instant done, int index, BusinessCalendar office)
    {
        Instant half = office.Add(at, office.Between(at, done) / 2);
        return Assert.IsType<Decision<EventHistory>.Granted>(EventHistory.Of(index % 4 == 3 && half > at && done > half
            ?
            [
                new ClockEvent.Opened(at), new ClockEvent.StatusChanged(half, CaseStatus.WaitingOnClient), new ClockEvent.StatusChanged(done, CaseStatus.Open),
                new ClockEvent.Message(done + Duration.FromMinutes(1), Speaker.Agent), new ClockEvent.StatusChanged(done + Duration.FromMinutes(2), CaseStatus.Resolved),
            ]
            :
            [
                new ClockEvent.Opened(at), new ClockEvent.Message(done + Duration.FromMinutes(1), Speaker.Agent), new ClockEvent.StatusChanged(done + Duration.FromMinutes(2), CaseStatus.Resolved),
            ])).Value;
    }

    /// <summary>Which of the four inputs are there; the others are empty.</summary>
    internal readonly record struct Inputs(bool FollowUps, bool Clocks, bool Issues, bool Spans);
}
