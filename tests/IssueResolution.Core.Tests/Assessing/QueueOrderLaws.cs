using FsCheck;
using FsCheck.Fluent;
using IssueResolution.Reasoning;
using NodaTime;

namespace IssueResolution.Assessing;

[Properties(Arbitrary = [typeof(AssessingGenerators), typeof(QueueOrderLaws)])]
public sealed class QueueOrderLaws
{
    private static readonly Instant _monday = Instant.FromUtc(2026, 3, 2, 9, 0);

    public static Arbitrary<QueueEntry> Entries() => (
        from priority in AssessingGenerators.Priorities().Generator
        from urgency in AssessingGenerators.Urgencies().Generator
        from severity in AssessingGenerators.Severities().Generator
        from hours in Gen.Choose(0, 3)
        from id in Gen.Elements("a", "b", "B")
        select new QueueEntry(priority, urgency, severity, _monday + Duration.FromHours(hours), id)).ToArbitrary();

    public static Arbitrary<QueueCriterion> AnyCriterion() => Gen.Elements<QueueCriterion>(QueueCriterion.InOrder).ToArbitrary();

    [Law("P17")]
    [Property]
    public bool Two_entries_tie_only_when_they_are_equal(QueueEntry one, QueueEntry other) =>
        (QueueOrder.Standard.Compare(one, other) == 0) == (one == other);

    [Property]
    public bool Whatever_it_looks_at_first_an_order_is_total(QueueCriterion first, QueueCriterion second, QueueEntry one, QueueEntry other) =>
        (QueueOrder.By(first, second).Compare(one, other) == 0) == (one == other);

    [Law("P17")]
    [Property]
    public bool The_order_turns_round_with_its_arguments(QueueEntry one, QueueEntry other) =>
        Math.Sign(QueueOrder.Standard.Compare(one, other)) == -Math.Sign(QueueOrder.Standard.Compare(other, one));

    [Law("P17")]
    [Property]
    public bool The_order_is_transitive(QueueEntry one, QueueEntry two, QueueEntry three)
    {
        QueueEntry[] sorted = [.. new[] { one, two, three }.Order(QueueOrder.Standard)];
        return QueueOrder.Standard.Compare(sorted[0], sorted[2]) <= 0;
    }

    [Law("P17")]
    [Property]
    public bool The_queue_does_not_depend_on_the_order_of_arrival(QueueEntry[] entries) =>
        entries.Order(QueueOrder.Standard).SequenceEqual(entries.Reverse().Order(QueueOrder.Standard));

    [Property]
    public bool A_better_priority_always_comes_first(QueueEntry one, QueueEntry other) =>
        one.Priority <= other.Priority || QueueOrder.Standard.Compare(one, other) < 0;

    [Fact]
    public void Among_equals_the_older_comes_first_and_then_the_lesser_id()
    {
        QueueEntry older = new(Priority.P2, Urgency.Soon, Severity.Critical, _monday, "b");
        QueueEntry younger = older with { OpenedAt = _monday + Duration.FromHours(1), Id = "a" };
        QueueEntry twin = older with { Id = "c" };

        Assert.Equal([older, twin, younger], new[] { younger, twin, older }.Order(QueueOrder.Standard));
    }

    [Fact]
    public void An_order_may_look_at_age_before_severity()
    {
        QueueEntry older = new(Priority.P2, Urgency.Soon, Severity.Low, _monday, "b");
        QueueEntry graver = older with { OpenedAt = _monday + Duration.FromHours(1), Severity = Severity.High };
        QueueOrder byAge = QueueOrder.By(QueueCriterion.Priority, QueueCriterion.Age);

        Assert.True(QueueOrder.Standard.Compare(graver, older) < 0 && byAge.Compare(older, graver) < 0);
        Assert.Equal("priority>age>urgency>severity", byAge.ToString());
        Assert.Empty(byAge.Validate());
        EqualityContract.Holds(byAge, QueueOrder.By(QueueCriterion.Priority, QueueCriterion.Age, QueueCriterion.Age), QueueOrder.Standard);
    }

    [Fact]
    public void An_order_that_does_not_look_at_the_priority_first_is_found() =>
        Assert.Same(FindingCode.QueueNotByPriority, Assert.Single(QueueOrder.By(QueueCriterion.Age).Validate()).Code);

    [Fact]
    public void Null_comes_last() =>
        Assert.Null(new QueueEntry?[] { null, new(Priority.P5, Urgency.Routine, Severity.Low, _monday, "a") }.Order(QueueOrder.Standard!).Last());
}
