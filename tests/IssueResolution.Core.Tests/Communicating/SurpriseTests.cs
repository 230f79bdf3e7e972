using IssueResolution.Wording;
using NodaTime;

namespace IssueResolution.Communicating;

public sealed class SurpriseTests
{
    private static readonly Phrase _news = new("The delivery moves to Friday", "納品は金曜になる");
    private static readonly Instant _due = Instant.FromUtc(2026, 3, 5, 12, 0);
    private static readonly Duration _hour = Duration.FromHours(1);

    [Fact]
    public void Bad_news_in_time_is_no_surprise()
    {
        Assert.Null(Surprise.From(_news, _due, _due, _due + _hour));
        Assert.Null(Surprise.From(_news, _due, null, _due));
    }

    [Fact]
    public void News_after_it_was_due_is_a_surprise_as_late_as_it_came()
    {
        Surprise told = Surprise.From(_news, _due, _due + _hour, _due + (3 * _hour))!;
        Surprise untold = Surprise.From(_news, _due, null, _due + (3 * _hour))!;

        Assert.Equal((_hour, 3 * _hour), (told.LateAt(_due + (9 * _hour)), untold.LateAt(_due + (3 * _hour))));
        Assert.Null(untold.ToldAt);
    }

    [Fact]
    public void What_is_told_later_than_the_question_counts_as_not_told() =>
        Assert.Null(Surprise.From(_news, _due, _due + (5 * _hour), _due + _hour)!.ToldAt);
}
