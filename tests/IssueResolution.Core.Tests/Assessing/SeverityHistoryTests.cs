using IssueResolution.Reasoning;
using NodaTime;

namespace IssueResolution.Assessing;

public sealed class SeverityHistoryTests
{
    private static readonly Instant _monday = Instant.FromUtc(2026, 3, 2, 9, 0);
    private static readonly SeverityRules _rules = AssessingPolicy.ProfessionalServices.Severity;
    private static readonly SeverityHistory _critical = SeverityHistory.Begun(new(_monday, Severity.Critical, "Ann", "The client threatens to leave."));

    [Fact]
    public void One_person_alone_may_not_lower_a_critical_severity()
    {
        var refused = Assert.IsType<Decision<SeverityHistory>.Refused>(_critical.Changed(To(Severity.High), _rules));

        Assert.Same(RefusalCode.SecondPersonMissing, refused.Code);
        Assert.Equal("Ann alone may not lower Critical to High: have a second person confirm it.", refused.Message.English);
        Assert.Equal("assessing.second-person-from", Assert.Single(refused.Cells).Table);
    }

    [Theory]
    [InlineData("Ann")]
    [InlineData(" ann ")]
    public void The_same_person_twice_is_one_person(string confirmedBy) =>
        Assert.IsType<Decision<SeverityHistory>.Refused>(_critical.Changed(To(Severity.High, confirmedBy), _rules));

    [Fact]
    public void Two_people_may_lower_it()
    {
        SeverityHistory lowered = Granted(_critical.Changed(To(Severity.High, "Ben"), _rules));

        Assert.Same(Severity.High, lowered.Current);
        Assert.Same(Severity.Critical, lowered.Highest);
        Assert.Equal(2, lowered.Changes.Length);
        Assert.Same(Severity.Critical, _critical.Current);
    }

    [Fact]
    public void Below_critical_one_person_is_enough() =>
        Assert.Same(Severity.Low, Granted(SeverityHistory.Begun(new(_monday, Severity.High, "Ann", "Rework.")).Changed(To(Severity.Low), _rules)).Current);

    [Fact]
    public void A_firm_may_ask_for_two_from_high_on()
    {
        SeverityRules strict = _rules with { SecondPersonFrom = _rules.SecondPersonFrom.With(Severity.High, "we once closed one too soon") };
        SeverityHistory high = SeverityHistory.Begun(new(_monday, Severity.High, "Ann", "Rework."));

        Assert.IsType<Decision<SeverityHistory>.Refused>(high.Changed(To(Severity.Medium), strict));
    }

    [Fact]
    public void A_change_before_the_last_one_is_refused()
    {
        var refused = Assert.IsType<Decision<SeverityHistory>.Refused>(
            _critical.Changed(new(_monday - Duration.FromTicks(1), Severity.Critical, "Ann", "Found later."), _rules));

        Assert.Same(RefusalCode.ChangeOutOfOrder, refused.Code);
        Assert.IsType<Decision<SeverityHistory>.Granted>(_critical.Changed(new(_monday, Severity.Critical, "Ann", "Looked again."), _rules));
    }

    [Fact]
    public void The_severity_at_an_instant_is_that_of_the_last_entry_by_then()
    {
        SeverityHistory lowered = Granted(_critical.Changed(To(Severity.High, "Ben"), _rules));
        Instant changed = lowered.Changes[1].At;

        Assert.Null(lowered.At(_monday - Duration.FromTicks(1)));
        Assert.Same(Severity.Critical, lowered.At(changed - Duration.FromTicks(1)));
        Assert.Same(Severity.High, lowered.At(changed));
    }

    [Theory]
    [InlineData("", "x", null)]
    [InlineData("x", " ", null)]
    [InlineData("x", "x", " ")]
    public void A_change_without_author_or_reason_is_a_mistake_of_the_caller(string by, string because, string? confirmedBy) =>
        Assert.Throws<ArgumentException>(() => new SeverityChange(_monday, Severity.Low, by, because, confirmedBy));

    [Fact]
    public void Histories_are_equal_when_their_entries_are() =>
        EqualityContract.Holds(
            _critical,
            SeverityHistory.Begun(new(_monday, Severity.Critical, "Ann", "The client threatens to leave.")),
            SeverityHistory.Begun(new(_monday, Severity.Critical, "Ben", "The client threatens to leave.")));

    private static SeverityChange To(Severity severity, string? confirmedBy = null) =>
        new(_monday + Duration.FromHours(3), severity, "Ann", "It was resolved.", confirmedBy);

    private static SeverityHistory Granted(Decision<SeverityHistory> decision) => Assert.IsType<Decision<SeverityHistory>.Granted>(decision).Value;
}
