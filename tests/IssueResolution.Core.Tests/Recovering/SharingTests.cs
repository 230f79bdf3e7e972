using IssueResolution.Communicating;
using IssueResolution.Reasoning;
using IssueResolution.Wording;
using NodaTime;

namespace IssueResolution.Recovering;

public sealed class SharingTests
{
    private static readonly Instant _told = Instant.FromUtc(2026, 3, 9, 10, 0);
    private static readonly ShareableChange _change = new(new Phrase("A technical check before every offer", "提案前の技術確認"));

    [Fact]
    public void Every_review_asks_what_let_it_happen_and_what_changes()
    {
        Assert.Equal(2, ProcessReview.Open.Questions.Length);
        Assert.False((ProcessReview.Open with { Change = _change.What }).IsDone);
        Assert.True(new ProcessReview(new Phrase("No check before the offer", "提案前の確認がない"), _change.What).IsDone);
    }

    [Fact]
    public void A_change_counts_once_the_client_was_told()
    {
        Assert.False(_change.IsShown);
        Assert.True(_change.Told(_told).IsShown);
        Assert.Equal(_told, _change.Told(_told).Told(_told + Duration.FromDays(1)).ToldAt);
    }

    [Fact]
    public void A_case_study_needs_a_consent_in_writing()
    {
        ConsentRecord spoken = ConsentRecord.Of(_change.What, "Ms Sato", _told, ConsentChannel.InOrder.First(channel => !channel.IsWritten));
        ConsentRecord written = spoken.ConfirmedInWriting(_told + Duration.FromDays(1));
        ShareableChange told = _change.Told(_told);

        Assert.Same(RefusalCode.ConsentMissing, Assert.IsType<Decision<CaseStudy>.Refused>(told.Publish(null, _told)).Code);
        Assert.IsType<Decision<CaseStudy>.Refused>(told.Publish(spoken, _told + Duration.FromDays(9)));
        Assert.IsType<Decision<CaseStudy>.Refused>(told.Publish(written, _told));
        Assert.IsType<Decision<CaseStudy>.Refused>(_change.Publish(written, _told + Duration.FromDays(9)));
        Assert.Equal(written, Assert.IsType<Decision<CaseStudy>.Granted>(told.Publish(written, _told + Duration.FromDays(1))).Value.Consent);
    }
}
