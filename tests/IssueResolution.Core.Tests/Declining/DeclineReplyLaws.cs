using IssueResolution.Communicating;
using IssueResolution.Reasoning;
using NodaTime;

namespace IssueResolution.Declining;

/// <summary>Laws of replies to a request, tried on everything that can be known, in both languages, with harmless and with risky words.</summary>
public sealed class DeclineReplyLaws
{
    private static readonly DecliningPolicy _policy = DecliningPolicy.ProfessionalServices;
    private static readonly DateTimeZone _tokyo = DateTimeZoneProviders.Tzdb["Asia/Tokyo"];

    private static readonly DeclineWording[] _wordings =
    [
        new() { ClearedBy = "Ms. Sato" },
        new() { ClearedBy = "Ms. Sato", Empathy = new("We see what Friday means to you.", "金曜日の重みは承知しております。") },
        new() { ClearedBy = "Ms. Sato", Empathy = new("As we told you, it is tight.", "以前お伝えしたとおり、日程は厳しい状況です。") },
        new() { ClearedBy = "Ms. Sato", Empathy = new("以前お伝えしたとおりです。", "As I said before.") },
        new() { Empathy = new("We see what Friday means to you.", "金曜日の重みは承知しております。") },
    ];

    private static readonly (ClientRequest Request, DeclineWording Wording, Decision<ReplyDraft> Reply)[] _all =
    [
        .. from request in Requests.All
           from wording in _wordings
           from language in MessageLanguage.InOrder
           select (request, wording, _policy.Decline(request, wording, language, _tokyo)),
    ];

    private static readonly (ClientRequest Request, DeclineWording Wording, ReplyDraft Draft)[] _drafts =
    [
        .. _all.Where(one => one.Reply is Decision<ReplyDraft>.Granted)
            .Select(one => (one.Request, one.Wording, ((Decision<ReplyDraft>.Granted)one.Reply).Value)),
    ];

    [Law("P71")]
    [Fact]
    public void A_decline_without_an_alternative_always_carries_the_finding_that_says_so() =>
        Assert.All(_drafts, one => Assert.Equal(
            !one.Draft.Message.Has(MessagePurpose.Alternative), one.Draft.Findings.Any(finding => finding.Code == FindingCode.NoAlternative)));

    [Law("P72")]
    [Fact]
    public void What_was_told_before_is_only_appealed_to_with_the_proof_attached()
    {
        Assert.All(_drafts.Where(one => Appeals(one.Draft.Message.Text)), one => Assert.NotNull(one.Draft.Attachment));
        Assert.Contains(_drafts, one => Appeals(one.Draft.Message.Text));
    }

    [Fact]
    public void Whatever_is_attached_is_older_than_the_request_and_can_be_shown() =>
        Assert.All(_drafts, one =>
        {
            Assert.Equal(one.Request.Proof == ProofState.Proven, one.Draft.Attachment is not null);
            Assert.True(one.Draft.Attachment?.HoldsAgainst(one.Request.At) is not false);
            Assert.Equal(one.Draft.Attachment is not null, one.Draft.Message.Has(MessagePurpose.PriorNotice));
        });

    [Fact]
    public void Nothing_but_what_cannot_be_done_is_declined() =>
        Assert.All(_all, one => Assert.Equal(
            one.Request.Feasibility != RequestFeasibility.NotPossible,
            one.Reply is Decision<ReplyDraft>.Refused { Code: var code } && code == RefusalCode.NothingToDecline));

    [Fact]
    public void A_reply_on_which_somebody_must_be_asked_waits_for_a_name() =>
        Assert.All(_all.Where(one => one.Request.Feasibility == RequestFeasibility.NotPossible && one.Wording.ClearedBy is null), one => Assert.Equal(
            _policy.Requests.Judge(one.Request).Value.Consulted is not null,
            one.Reply is Decision<ReplyDraft>.Refused { Code: var code } && code == RefusalCode.NotCleared));

    [Fact]
    public void Every_draft_declines_in_one_part_and_passes_the_lint_on_bare_declines() =>
        Assert.All(_drafts, one =>
        {
            Assert.Single(one.Draft.Message.Parts, part => part.Purpose == MessagePurpose.Declined);
            Assert.DoesNotContain(CommunicatingPolicy.ProfessionalServices.Lint(one.Draft.Message), found => found.Rule == MessageRule.DeclineWording);
        });

    [Fact]
    public void A_draft_with_a_placeholder_is_never_complete() =>
        Assert.All(_drafts, one => Assert.Equal(
            one.Draft.Message.Parts.Any(part => part.Text[0] is '[' or '［'), !one.Draft.IsComplete));

    [Fact]
    public void Only_ways_that_lead_to_the_goal_are_offered() =>
        Assert.All(_drafts, one => Assert.Equal(
            one.Request.Alternatives.Fitting.Length, one.Draft.Message.Parts.Count(part => part.Purpose == MessagePurpose.Alternative)));

    private static bool Appeals(string text) =>
        MessageLanguage.InOrder.Any(language => !_policy.Replies.Appeals.FindIn(text, language).IsEmpty);
}
