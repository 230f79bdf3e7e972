using IssueResolution.Reasoning;
using IssueResolution.Wording;
using NodaTime;

namespace IssueResolution.Communicating;

public sealed class AcknowledgementTests
{
    private static readonly Instant _now = Instant.FromUtc(2026, 3, 2, 9, 0);
    private static readonly Phrase _received = new("that the report is missing", "報告書が届いていないこと");
    private static readonly Phrase _doing = new("we are finding out", "確認しています");

    [Fact]
    public void It_says_what_we_received_what_we_do_and_when_we_come_back()
    {
        var given = Assert.IsType<Decision<Acknowledgement>.Granted>(Acknowledgement.Give(_now, _received, _doing, _now + Duration.FromHours(4)));

        Assert.Equal((_now, _received, _doing, _now + Duration.FromHours(4)), (given.Value.At, given.Value.WhatWeReceived, given.Value.WhatWeAreDoing, given.Value.NextUpdateAt));
    }

    [Fact]
    public void It_never_admits_liability() =>
        Assert.False(Assert.IsType<Decision<Acknowledgement>.Granted>(Acknowledgement.Give(_now, _received, _doing, _now + Duration.FromHours(4))).Value.AdmitsLiability);

    [Fact]
    public void A_promise_that_is_already_over_is_refused() =>
        Assert.Same(
            RefusalCode.NotInTheFuture,
            Assert.IsType<Decision<Acknowledgement>.Refused>(Acknowledgement.Give(_now, _received, _doing, _now)).Code);

    [Fact]
    public void Its_message_ends_with_when_the_client_hears_from_us_next()
    {
        var given = Assert.IsType<Decision<Acknowledgement>.Granted>(Acknowledgement.Give(_now, _received, _doing, _now + Duration.FromHours(4)));

        Message english = given.Value.In(MessageLanguage.English, DateTimeZoneProviders.Tzdb["Asia/Tokyo"]);

        Assert.Equal([MessagePurpose.Receipt, MessagePurpose.CurrentWork, MessagePurpose.NextUpdate], english.Parts.Select(part => part.Purpose));
        Assert.Equal("You hear from us next by 2026-03-02 22:00 (Asia/Tokyo, UTC+09:00).", english.Parts[2].Text);
        Assert.Equal(
            "次は2026年3月2日 13:00（UTC、UTC+00:00）までにご連絡します。",
            given.Value.In(MessageLanguage.Japanese, DateTimeZone.Utc).Parts[2].Text);
    }

    [Theory]
    [InlineData("that it was our fault", "届いていないこと", "our fault")]
    [InlineData("that it is missing", "弊社のミスで届いていないこと", "弊社のミス")]
    public void Words_that_admit_liability_are_refused_in_either_language(string english, string japanese, string found)
    {
        var refused = Assert.IsType<Decision<Acknowledgement>.Refused>(
            CommunicatingPolicy.ProfessionalServices.Acknowledge(_now, new(english, japanese), _doing, _now + Duration.FromHours(4)));

        Assert.Same(RefusalCode.AdmitsLiability, refused.Code);
        Assert.StartsWith($"\"{found}\" admits liability before the facts are known.", refused.Message.English, StringComparison.Ordinal);
        Assert.Equal("communicating.premature-admission", Assert.Single(refused.Reasons).Code);
    }

    [Fact]
    public void Words_that_admit_nothing_are_given_and_need_a_time_that_is_not_over()
    {
        CommunicatingPolicy policy = CommunicatingPolicy.ProfessionalServices;

        Assert.Equal(
            Acknowledgement.Give(_now, _received, _doing, _now + Duration.FromHours(4)), policy.Acknowledge(_now, _received, _doing, _now + Duration.FromHours(4)));
        Assert.Same(RefusalCode.NotInTheFuture, Assert.IsType<Decision<Acknowledgement>.Refused>(policy.Acknowledge(_now, _received, _doing, _now)).Code);
    }

    [Fact]
    public void Only_a_message_that_says_we_have_it_is_searched_for_admissions()
    {
        CommunicatingPolicy policy = CommunicatingPolicy.ProfessionalServices;
        MessagePart owned = new(MessagePurpose.Facts, "It was our mistake.");

        Assert.Empty(policy.Lint(Message.In(MessageLanguage.English, owned)));
        Assert.Same(
            MessageRule.PrematureAdmission,
            Assert.Single(policy.Lint(Message.In(MessageLanguage.English, new MessagePart(MessagePurpose.Receipt, "We have it."), owned))).Rule);
    }
}
