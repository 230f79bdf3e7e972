using IssueResolution.Communicating;
using IssueResolution.Reasoning;

namespace IssueResolution.Operating;

public sealed class SurveyInvitationTests
{
    private static readonly PhraseList _phrases = PhraseList.ProfessionalServices;

    [Fact]
    public void The_neutral_invitation_passes_every_rule_in_both_languages() =>
        Assert.All(MessageLanguage.InOrder, language =>
        {
            SurveyInvitation neutral = SurveyInvitation.Neutral(language);
            Assert.Empty(_phrases.FindIn(neutral.Message.Text, language));
            Assert.Equal(neutral, Assert.IsType<Decision<SurveyInvitation>.Granted>(SurveyInvitation.Of(neutral.Message, _phrases)).Value);
        });

    [Theory]
    [InlineData("en", "Please give us top marks!", "give us top marks")]
    [InlineData("en", "If all went well, rate us 5 stars.", "rate us 5 stars")]
    [InlineData("en", "Anything less than a 10 hurts the team.", "Anything less than a 10")]
    [InlineData("ja", "アンケートでは高評価をお願いいたします。", "高評価をお願い")]
    [InlineData("ja", "満点をお付けください。", "満点をお付け")]
    public void Whoever_asks_for_good_marks_is_refused(string language, string text, string found)
    {
        var refused = Assert.IsType<Decision<SurveyInvitation>.Refused>(SurveyInvitation.Of(Said(language, text), _phrases));

        Assert.Same(RefusalCode.BentSurvey, refused.Code);
        Assert.Contains(found, refused.Message.English);
        Assert.Equal("communicating.asks-for-marks", Assert.Single(refused.Reasons).Code);
    }

    [Theory]
    [InlineData("en", "Would you rate our answer? Good or bad, we want to know.")]
    [InlineData("en", "We reply soon.")]
    [InlineData("ja", "率直な評価をお聞かせください。")]
    public void Whoever_asks_for_an_answer_is_not(string language, string text) =>
        Assert.IsType<Decision<SurveyInvitation>.Granted>(SurveyInvitation.Of(Said(language, text), _phrases));

    private static Message Said(string language, string text) =>
        Message.In(MessageLanguage.FromCode(language), new MessagePart(MessagePurpose.Question, text));
}
