using System.Collections.Immutable;
using IssueResolution.Reasoning;
using IssueResolution.Wording;
using NodaTime;

namespace IssueResolution.Detecting;

/// <summary>How often one listens. Dates are handed in; nothing here knows what day it is.</summary>
public sealed record HealthCheckRules
{
    private static readonly Phrase _daysAhead = new("a period of days, weeks, months or years that leads ahead", "先へ進む日・週・月・年の期間");
    private static readonly LocalDate _anyDate = new(2026, 1, 31);

    /// <summary>From one check to the next; for the retrospective, from the milestone to the talk about it.</summary>
    [Requirement("R-035")]
    [Requirement("R-036")]
    [Requirement("R-037")]
    public required PolicyTable<HealthCheck, Period> Rhythm { get; init; }

    /// <summary>The date by which a check is to be held next; null for a retrospective without a milestone to look back on.</summary>
    /// <remarks>
    /// Counted from the day on which it was held last, or on which the engagement began, so that a late check moves the next. A month from the 31st
    /// ends with the month. A retrospective held on the day of a milestone or later covers it; of several uncovered milestones the oldest counts.
    /// </remarks>
    [Requirement("R-035")]
    [Requirement("R-036")]
    [Requirement("R-037")]
    public LocalDate? NextDue(HealthCheck check, HealthCheckRecord record)
    {
        Period rhythm = Rhythm[Guard.Against.Null(check)];
        LocalDate? last = Guard.Against.Null(record).LastHeld(check);
        if (check != HealthCheck.MilestoneRetrospective)
        {
            return (last ?? record.Began) + rhythm;
        }

        LocalDate[] uncovered = [.. record.Milestones.Where(milestone => last is null || milestone > last)];
        return uncovered.Length == 0 ? null : uncovered[0] + rhythm;
    }

    /// <summary>The checks to hold on a day: those due by then, the longest due first.</summary>
    public ImmutableArray<HealthCheck> DueBy(LocalDate today, HealthCheckRecord record) =>
    [
        .. from check in HealthCheck.InOrder
           let due = NextDue(check, record)
           where due <= today
           orderby due
           select check,
    ];

    /// <summary>What to change about the agenda of a talk. Only the stakeholder call is guarded: it asks how we are doing, not what we deliver.</summary>
    [Requirement("R-036")]
    public ImmutableArray<Finding> ReviewAgenda(HealthCheck check, IEnumerable<AgendaTopic> topics)
    {
        AgendaTopic[] agenda = [.. Guard.Against.Null(topics)];
        return Guard.Against.Null(check) != HealthCheck.MonthlyStakeholder ? []
            : agenda.Contains(AgendaTopic.DeliveryStatus) ? [About(check, Phrase.Of(
                $"{AgendaTopic.DeliveryStatus} is on the agenda: move it to a meeting of its own.",
                $"議題に「{AgendaTopic.DeliveryStatus}」がある。別の会議に移すこと。"))]
            : agenda.Contains(AgendaTopic.Relationship) ? []
            : [About(check, Phrase.Of(
                $"{AgendaTopic.Relationship} is not on the agenda: ask how we are doing.",
                $"議題に「{AgendaTopic.Relationship}」がない。当社の対応はどうかを尋ねること。"))];
    }

    /// <summary>What is wrong with the rhythm: a period that leads nowhere, or that counts hours.</summary>
    public ImmutableArray<Finding> Validate() =>
        [.. Bounds.Check(Rhythm, period => period is not null && !period.HasTimeComponent && _anyDate + period > _anyDate, _daysAhead)];

    private static Finding About(HealthCheck check, Phrase message) => new(FindingCode.AgendaAboutDelivery, check.Code, message);
}
