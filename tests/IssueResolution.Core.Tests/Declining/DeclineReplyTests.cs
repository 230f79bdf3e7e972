using IssueResolution.Communicating;
using IssueResolution.Reasoning;
using IssueResolution.Valuing;
using NodaTime;

namespace IssueResolution.Declining;

public sealed class DeclineReplyTests
{
    private static readonly DecliningPolicy _policy = DecliningPolicy.ProfessionalServices;
    private static readonly DateTimeZone _tokyo = DateTimeZoneProviders.Tzdb["Asia/Tokyo"];

    private static readonly DeclineWording _words = new()
    {
        Empathy = new("We see how much depends on Monday.", "月曜日の会議の大切さは承知しております。"),
        ClearedBy = "Ms. Sato",
    };

    [Fact]
    public void With_proof_the_mail_is_cited_and_attached_before_the_no()
    {
        ReplyDraft draft = Draft(Requests.NotPossible(ProofState.Proven, Requests.Free, Requests.Paid), MessageLanguage.English);

        Assert.Equal(
            [
                "We see how much depends on Monday.",
                "This was mentioned in the e-mail of 2026-02-10 (M-17), which we attach.",
                "Unfortunately, delivery before Friday is not something that we can do.",
                "What we can do at no extra cost: the first half by Thursday.",
                "What we can do for JPY 200,000: a weekend shift.",
                "Please consider whether this serves your board meeting on Monday.",
            ],
            draft.Message.Parts.Select(part => part.Text));
        Assert.Equal(Requests.Mail, draft.Attachment);
        Assert.Empty(draft.Findings);
        Assert.True(draft.IsComplete);
    }

    [Fact]
    public void The_Japanese_form_stands_beside_the_one_who_is_refused()
    {
        ReplyDraft draft = Draft(Requests.NotPossible(ProofState.Proven, Requests.Free, Requests.Paid), MessageLanguage.Japanese);

        Assert.Equal("2026年2月10日のメール（M-17）にてお伝えしたとおりです。該当のメールを添付いたします。", draft.Message.Parts[1].Text);
        Assert.Equal("誠に恐れ入りますが、金曜日より前の納品はできかねてしまいます。", draft.Message.Parts[2].Text);
    }

    [Fact]
    public void Without_proof_what_is_possible_comes_first_and_nothing_is_said_about_before() =>
        Assert.Equal(
            [MessagePurpose.Empathy, MessagePurpose.Alternative, MessagePurpose.Alternative, MessagePurpose.Invitation, MessagePurpose.Declined],
            PurposesOf(Requests.NotPossible(ProofState.Unproven, Requests.Free, Requests.Paid)));

    [Fact]
    public void Without_notice_the_late_notice_is_apologised_for_and_part_of_the_price_is_carried()
    {
        ReplyDraft draft = Draft(
            Requests.NotPossible(ProofState.NoNotice, Requests.Paid), MessageLanguage.English, _words with { Absorbed = Money.Of(80_000m, "JPY") });

        Assert.Equal(
            [
                MessagePurpose.Empathy, MessagePurpose.LateNotice, MessagePurpose.Declined, MessagePurpose.Alternative, MessagePurpose.Absorption,
                MessagePurpose.Invitation,
            ],
            draft.Message.Parts.Select(part => part.Purpose));
        Assert.Equal("Of this, we carry JPY 80,000.", draft.Message.Parts[4].Text);
    }

    [Fact]
    public void What_nobody_has_written_stands_in_brackets_and_blocks()
    {
        ReplyDraft draft = Draft(Requests.NotPossible(ProofState.NoNotice, Requests.Paid), MessageLanguage.English, new DeclineWording());

        Assert.Equal("[what it means for the client, in your words]", draft.Message.Parts[0].Text);
        Assert.Equal(
            ["empathy", "absorption"], draft.Findings.Where(finding => finding.Code == FindingCode.PlaceholderLeft).Select(finding => finding.Subject));
        Assert.False(draft.IsComplete);
    }

    [Fact]
    public void An_appeal_to_memory_without_proof_is_refused_with_the_words_that_make_it()
    {
        DeclineWording risky = _words with { Empathy = new("As we told you in May, Friday is hard.", "五月にお伝えしたとおりです。") };
        var refused = Assert.IsType<Decision<ReplyDraft>.Refused>(_policy.Decline(
            Requests.NotPossible(ProofState.Unproven, Requests.Free), risky, MessageLanguage.English, _tokyo));

        Assert.Same(RefusalCode.AppealWithoutEvidence, refused.Code);
        Assert.StartsWith("\"As we told you\" appeals to what was said before", refused.Message.English, StringComparison.Ordinal);
        Assert.Equal("appeal-to-memory", refused.Cells[^1].Value);
    }

    [Fact]
    public void The_same_words_pass_with_the_proof_attached() =>
        Assert.NotNull(Draft(
            Requests.NotPossible(ProofState.Proven, Requests.Free), MessageLanguage.English,
            _words with { Empathy = new("As we told you in May, Friday is hard.", "五月にお伝えしたとおりです。") }).Attachment);

    [Fact]
    public void Nobody_answers_alone_without_proof_and_without_an_alternative()
    {
        var refused = Assert.IsType<Decision<ReplyDraft>.Refused>(_policy.Decline(
            Requests.NotPossible(ProofState.Unproven), _words with { ClearedBy = " " }, MessageLanguage.English, _tokyo));

        Assert.Same(RefusalCode.NotCleared, refused.Code);
        Assert.Contains("Ask first: Engagement Partner", refused.Message.English, StringComparison.Ordinal);
    }

    [Fact]
    public void Equality() => EqualityContract.Holds(
        Draft(Requests.NotPossible(ProofState.Proven), MessageLanguage.English),
        Draft(Requests.NotPossible(ProofState.Proven), MessageLanguage.English),
        Draft(Requests.NotPossible(ProofState.Unproven), MessageLanguage.English));

    private static MessagePurpose[] PurposesOf(ClientRequest request) =>
        [.. Draft(request, MessageLanguage.English).Message.Parts.Select(part => part.Purpose)];

    private static ReplyDraft Draft(ClientRequest request, MessageLanguage language, DeclineWording? wording = null) =>
        Assert.IsType<Decision<ReplyDraft>.Granted>(_policy.Decline(request, wording ?? _words, language, _tokyo)).Value;
}
