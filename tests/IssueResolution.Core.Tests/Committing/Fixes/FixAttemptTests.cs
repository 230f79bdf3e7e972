using IssueResolution.Wording;
using NodaTime;

namespace IssueResolution.Committing;

public sealed class FixAttemptTests
{
    [Fact]
    public void Failures_count_whatever_lies_between_them() =>
        Assert.Equal(2, FixAttempt.FailuresAmong([Attempt(FixResult.Failed), Attempt(FixResult.Held), Attempt(FixResult.Unverified), Attempt(FixResult.Failed)]));

    [Fact]
    public void Without_attempts_nothing_has_failed() => Assert.Equal(0, FixAttempt.FailuresAmong([]));

    [Fact]
    public void An_attempt_says_who_made_it() =>
        Assert.Equal("By", Assert.Throws<ArgumentException>(() => new FixAttempt(default, new("Corrected", "修正"), " ", FixResult.Held)).ParamName);

    private static FixAttempt Attempt(FixResult result) =>
        new(Instant.FromUtc(2026, 3, 2, 9, 0), new Phrase("The query was corrected", "問合せを修正した"), "Ann", result);
}
