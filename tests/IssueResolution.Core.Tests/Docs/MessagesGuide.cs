using IssueResolution.Assessing;
using IssueResolution.Classifying;
using IssueResolution.Communicating;
using IssueResolution.Reasoning;
using IssueResolution.Wording;
using NodaTime;

namespace IssueResolution.Docs;

/// <summary>The examples of docs/guide/messages.md.</summary>
public sealed class MessagesGuide
{
    private static readonly CommunicatingPolicy _policy = CommunicatingPolicy.ProfessionalServices;
    private static readonly Instant _nine = Instant.FromUtc(2026, 3, 2, 9, 0);

    [Fact]
    public void A_draft_that_is_read_before_it_is_sent()
    {
        #region lint
        Message draft = Message.In(
            MessageLanguage.English,
            new MessagePart(MessagePurpose.Empathy, "We are sorry if the delay caused trouble."),
            new MessagePart(MessagePurpose.Plan, "We will send the figures as soon as possible."));

        MessageFinding[] findings = [.. CommunicatingPolicy.ProfessionalServices.Lint(draft)];

        Assert.Equal(["communicating.non-apology", "communicating.vague-time"], findings.Select(finding => finding.Code));
        Assert.Equal("as soon as possible", draft.Text.Substring(findings[1].Start, findings[1].Length));
        Assert.Equal(MessagePurpose.Plan, draft.PartAt(findings[1].Start).Purpose);
        Assert.Equal("Name the day and the hour, such as \"by Thursday 17:00\".", findings[1].Better.English);
        #endregion
    }

    [Fact]
    public void A_draft_in_japanese()
    {
        #region lint-japanese
        string text = "なるべく早く対応しますが、今週はできかねます。";

        var findings = CommunicatingPolicy.ProfessionalServices.Phrases.FindIn(text, MessageLanguage.Japanese);

        Assert.Equal(["なるべく早く", "できかねます"], findings.Select(finding => finding.Found));
        Assert.Equal("「できかねてしまいます」とし、代わりにできることを添える。", findings[1].Better.Japanese);
        #endregion
    }

    [Fact]
    public void Phrases_of_ones_own()
    {
        #region phrases
        Provenance ours = Provenance.Override("Our style guide");
        PhraseList phrases = PhraseList.ProfessionalServices
            .With(
                new LintPhrase(MessageRule.HouseStyle, MessageLanguage.English, "ticket", ours) { Better = new("Say \"case\".", "「案件」と書く。") },
                new LintPhrase(MessageRule.Harmless, MessageLanguage.English, "soon to be released", ours))
            .Without(MessageLanguage.English, "promptly");
        CommunicatingPolicy policy = CommunicatingPolicy.ProfessionalServices with { Phrases = phrases };

        Message message = Message.In(MessageLanguage.English, new MessagePart(MessagePurpose.Facts, "Your ticket is in the version soon to be released."));
        Assert.Equal("Say \"case\".", Assert.Single(policy.Lint(message)).Better.English);
        #endregion
    }

    [Fact]
    public void Facts_before_the_story()
    {
        Instant nine = _nine;

        #region facts
        FactFinding facts = FactFinding.NothingYet
            .With(FactSource.PeopleInvolved, nine, new("Nobody checked the last run", "最後の実行を確認していなかった"))
            .With(FactSource.Documents, nine, new("The run stopped at row 500", "500行で止まっていた"));
        Phrase story = new("The run stopped at row 500, and we did not check it.", "実行が500行で止まり、弊社では確認しておりませんでした。");

        var refused = Assert.IsType<Decision<Narrative>.Refused>(facts.Tell(story));
        Assert.Equal("Not asked yet: timeline against commitments. Ask first and tell what happened afterwards.", refused.Message.English);

        FactFinding done = facts.With(FactSource.Commitments, nine, new("The report was promised for Friday", "報告書は金曜の約束だった"));
        Narrative narrative = Assert.IsType<Decision<Narrative>.Granted>(done.Tell(story)).Value;
        InitialMessage first = new(new("Your board meets tomorrow.", "明日が取締役会と伺いました。"), narrative, new("You have it today at 17:00.", "本日17時にお届けします。"));

        Assert.Equal(
            [MessagePurpose.Empathy, MessagePurpose.Facts, MessagePurpose.Plan],
            first.In(MessageLanguage.Japanese).Parts.Select(part => part.Purpose));
        #endregion
    }

    [Fact]
    public void An_update_and_its_readers()
    {
        Instant nine = _nine;
        DateTimeZone london = DateTimeZoneProviders.Tzdb["Europe/London"];

        #region updates
        Decision<StatusUpdate> given = StatusUpdate.Give(
            nine,
            currentWork: new("We are still checking the totals.", "引き続き合計を確認しています。"),
            new PlanStanding.OnPlan(),
            nextUpdateAt: nine + Duration.FromHours(24));

        StatusUpdate update = Assert.IsType<Decision<StatusUpdate>.Granted>(given).Value;
        Assert.Equal(
            "We are still checking the totals.\n\nWe are on plan.\n\nYou hear from us next by 2026-03-03 09:00 (Europe/London, UTC+00:00).",
            update.In(MessageLanguage.English, london).Text);

        Briefing briefing = new(
            problem: new("The March report is incomplete.", "3月の報告書に欠けがあります。"),
            impact: new("The board cannot see April's orders.", "取締役会で4月の受注を確認できません。"),
            fix: new("We run it again and compare the totals.", "再実行し、合計を照合します。"),
            solvedBy: nine + Duration.FromHours(8),
            steps: [new("Run it again: done.", "再実行：完了。"), new("Compare totals: until noon.", "照合：正午まで。")]);

        Assert.Equal(4, briefing.For(Audience.ExecutiveSponsor, MessageLanguage.English, london).Parts.Length);
        Assert.Equal(6, briefing.For(Audience.DayToDay, MessageLanguage.English, london).Parts.Length);
        #endregion
    }

    [Fact]
    public void What_was_agreed_on_the_phone()
    {
        (CommunicatingPolicy policy, Instant nine) = (_policy, _nine);
        BusinessTime.BusinessCalendar calendar = Escalating.Calendars.London;

        #region consent
        ConsentRecord agreed = ConsentRecord.Of(
            new("Figures by mail until the portal is back", "ポータルの復旧まで数値はメールで送る"), "Ms. Mori", nine, ConsentChannel.Phone);

        Assert.Equal(Instant.FromUtc(2026, 3, 3, 0, 0), agreed.WrittenFollowUpDue(policy, calendar));
        Assert.True(agreed.IsFollowUpLateAt(Instant.FromUtc(2026, 3, 3, 8, 0), policy, calendar));

        Timeline timeline = Timeline.Empty
            .With(new TimelineEntry(nine, TimelineEntryKind.Decision, agreed.What, agreed.ByWhom))
            .With(new TimelineEntry(nine - Duration.FromHours(1), TimelineEntryKind.Communication, new("The client called", "顧客から電話"), "Ann"));
        Assert.Equal("The client called", timeline.Until(nine)[0].What.English);
        #endregion
    }

    [Fact]
    public void The_story_behind_a_solution()
    {
        CommunicatingPolicy policy = _policy;

        #region story
        StoryBrief brief = new()
        {
            Event = new("The monthly export rounds amounts wrongly", "月次出力の金額の丸めに誤りがある"),
            Fix = new("The old screen stays for a week", "旧画面を一週間残す"),
        };

        var refused = Assert.IsType<Decision<ReadyStory>.Refused>(policy.Story.Ready(brief, Urgency.Routine));
        Assert.Same(RefusalCode.EventAndFixOnly, refused.Code);
        Assert.Equal(
            "There is an event and its fix, and no story. Missing: origin, early situation, options and why not, conclusion.", refused.Message.English);
        Assert.Equal([4, 6, 8, 10], Urgency.InOrder.Select(urgency => policy.Story.RequiredAt(urgency).Length));
        #endregion
    }

    [Fact]
    public void Thanks_for_those_behind()
    {
        Instant nine = _nine;

        #region praise
        Decision<PraiseRelay> relay = PraiseRelay.Of(
            "Whoever rebuilt these tables overnight: thank you!",
            saidAt: nine,
            IssueCategory.Delivery,
            by: "Dai",
            new Contributor("Ann", new("rebuilt the tables", "表を作り直した"), HasClientContact: false, Manager: "Ben"),
            new Contributor("Eva", new("spoke with the client", "顧客と話した"), HasClientContact: true));

        PraiseRelay granted = Assert.IsType<Decision<PraiseRelay>.Granted>(relay).Value;
        Assert.Equal(["Ann"], granted.Recipients.Select(recipient => recipient.Name));
        Assert.Equal(["Ben"], granted.Copied);
        #endregion
    }
}
