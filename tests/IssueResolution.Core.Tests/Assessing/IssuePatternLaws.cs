using FsCheck;
using FsCheck.Fluent;
using IssueResolution.Classifying;
using NodaTime;

namespace IssueResolution.Assessing;

[Properties(Arbitrary = [typeof(IssuePatternLaws)])]
public sealed class IssuePatternLaws
{
    private static readonly Instant _now = Instant.FromUtc(2026, 6, 1, 0, 0);
    private static readonly AttentionRules _rules = AssessingPolicy.ProfessionalServices.Attention;

    /// <summary>Few clients and kinds, so that patterns are common; ages on both sides of the window and of now.</summary>
    public static Arbitrary<IssueSighting> Sightings() => (
        from client in Gen.Elements("Aoki", "Brown", "Costa", "Dubois")
        from kind in Gen.Elements(IssueKind.MissedDeadline, IssueKind.Turnover)
        from days in Gen.Frequency((5, Gen.Choose(0, 90)), (1, Gen.Choose(-1, 92)))
        select new IssueSighting(client, kind, _now - Duration.FromDays(days))).ToArbitrary();

    [Law("P64")]
    [Property]
    public bool The_order_of_the_history_is_irrelevant(IssueSighting[] history) =>
        _rules.PatternsIn(history, _now).SequenceEqual(_rules.PatternsIn(history.Reverse(), _now));

    [Law("P64")]
    [Property]
    public bool Renaming_clients_renames_the_patterns_and_changes_nothing_else(IssueSighting[] history)
    {
        var renamed = history.Select(issue => new IssueSighting(Renamed(issue.Client), issue.Kind, issue.At));
        var expected = _rules.PatternsIn(history, _now)
            .Select(pattern => pattern is IssuePattern.Relationship one ? one with { Client = Renamed(one.Client) } : pattern);
        return _rules.PatternsIn(renamed, _now).ToHashSet().SetEquals(expected);
    }

    [Property]
    public bool One_more_issue_never_takes_a_pattern_away(IssueSighting[] history, IssueSighting issue) =>
        _rules.PatternsIn(history, _now).Length <= _rules.PatternsIn([.. history, issue], _now).Length;

    [Fact]
    public void Three_with_one_client_concern_the_relationship_and_three_clients_concern_us()
    {
        IssueSighting Late(string client, int days) => new(client, IssueKind.MissedDeadline, _now - Duration.FromDays(days));

        Assert.Equal(
            [new IssuePattern.Relationship(IssueKind.MissedDeadline, "Aoki", 3)],
            _rules.PatternsIn([Late("Aoki", 0), Late("Aoki", 45), Late("Aoki", 90), Late("Brown", 1)], _now));
        Assert.Equal(
            [new IssuePattern.Systemic(IssueKind.MissedDeadline, 3, 3)],
            _rules.PatternsIn([Late("Aoki", 0), Late("Brown", 45), Late("Costa", 90)], _now));
        Assert.Empty(_rules.PatternsIn([Late("Aoki", 0), Late("Aoki", 45), Late("Aoki", 91), Late("Aoki", -1)], _now));
    }

    private static string Renamed(string client) => new([.. client.Reverse()]);
}
