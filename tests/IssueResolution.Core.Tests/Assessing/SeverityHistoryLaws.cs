using FsCheck;
using FsCheck.Fluent;
using IssueResolution.Reasoning;
using NodaTime;

namespace IssueResolution.Assessing;

[Properties(Arbitrary = [typeof(AssessingGenerators), typeof(SeverityHistoryLaws)])]
public sealed class SeverityHistoryLaws
{
    private static readonly Instant _monday = Instant.FromUtc(2026, 3, 2, 9, 0);
    private static readonly SeverityRules _rules = AssessingPolicy.ProfessionalServices.Severity;

    public static Arbitrary<SeverityChange> Changes() => (
        from hours in Gen.Choose(0, 5)
        from severity in AssessingGenerators.Severities().Generator
        from author in Gen.Elements("Ann", "Ben")
        from confirmedBy in Gen.Elements<string?>(null, "Ann", "BEN", "Cyd")
        select new SeverityChange(_monday + Duration.FromHours(hours), severity, author, "because", confirmedBy)).ToArbitrary();

    [Law("P08")]
    [Property]
    public bool A_critical_severity_is_never_left_by_one_person_alone(SeverityChange first, SeverityChange[] others) =>
        Steps(Recorded(first, others)).All(step => step.Before.To != Severity.Critical || step.After.To == Severity.Critical || step.After.HasSecondPerson);

    [Property]
    public bool Raising_is_never_refused_for_want_of_a_second_person(SeverityChange first, SeverityChange change) =>
        change.To < first.To
        || SeverityHistory.Begun(first).Changed(change, _rules) is not Decision<SeverityHistory>.Refused refused
        || refused.Code == RefusalCode.ChangeOutOfOrder;

    [Law("P08")]
    [Property]
    public bool Every_entry_has_a_reason_an_author_and_its_place_in_time(SeverityChange first, SeverityChange[] others)
    {
        SeverityHistory history = Recorded(first, others);
        return history.Changes.All(change => change.By.Length > 0 && change.Because.Length > 0)
            && Steps(history).All(step => step.Before.At <= step.After.At);
    }

    [Property]
    public bool What_was_recorded_is_never_rewritten(SeverityChange first, SeverityChange[] others, SeverityChange last)
    {
        SeverityHistory before = Recorded(first, others);
        SeverityHistory after = Recorded(first, [.. others, last]);
        return after.Changes.Take(before.Changes.Length).SequenceEqual(before.Changes);
    }

    private static SeverityHistory Recorded(SeverityChange first, IEnumerable<SeverityChange> others) =>
        others.Aggregate(SeverityHistory.Begun(first), (history, change) =>
            history.Changed(change, _rules) is Decision<SeverityHistory>.Granted granted ? granted.Value : history);

    private static IEnumerable<(SeverityChange Before, SeverityChange After)> Steps(SeverityHistory history) =>
        history.Changes.Zip(history.Changes.Skip(1), (before, after) => (before, after));
}
