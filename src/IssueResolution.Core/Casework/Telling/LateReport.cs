using System.Collections.Immutable;
using IssueResolution.Assessing;
using IssueResolution.BusinessTime;
using IssueResolution.Classifying;
using IssueResolution.Communicating;
using IssueResolution.Escalating;
using IssueResolution.Reasoning;
using IssueResolution.Timing;
using IssueResolution.Wording;
using NodaTime;
using NodaTime.Text;

namespace IssueResolution.Casework;

/// <summary>The case of the late report, up to the escalation; what follows is in the other part.</summary>
internal sealed partial class LateReport
{
    private static readonly IssueKind _kind = IssueKind.MissedDeadline;
    private static readonly LocalDateTimePattern _minutes = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm");

    private readonly ResolutionPolicy _policy;
    private readonly BusinessCalendar _calendar;
    private readonly Instant _reportedAt;
    private readonly Instant _acknowledgedAt;
    private readonly Judgement<SeverityAssessment> _severity;
    private readonly Judgement<Urgency> _urgency;
    private readonly UrgencyFactors _factors;
    private readonly Instant _boardMeets;

    internal LateReport(ResolutionPolicy policy, BusinessCalendar calendar, Instant reportedAt)
    {
        (_policy, _calendar, _reportedAt) = (policy, calendar, reportedAt);
        _acknowledgedAt = reportedAt + policy.Escalating.FactWindow.Value;
        _boardMeets = BusinessDaysAfter(4, reportedAt);
        _severity = policy.Assessing.Severity.Assess(new(
            IssueView.Of(SeverityFact.MinorDelay), IssueView.Of(SeverityFact.KeyDeadlineInJeopardy)));
        _factors = new(
            Trajectory.Worsening,
            policy.Assessing.Urgency.HarmBetween(_acknowledgedAt, _boardMeets, calendar, calendar.Between(reportedAt, BusinessDaysAfter(1, reportedAt))),
            ClientVisibility.WorkingLevel,
            WaitState.Acknowledged,
            Progress.Open);
        _urgency = policy.Assessing.Urgency.Assess(_factors);
    }

    private Severity Severity => _severity.Value.Severity;

    internal ImmutableArray<CaseStep> Steps() =>
        [Reported(), Acknowledged(), Assessed(), Escalated(), Diagnosed(), Planned(), Resolved(), FollowedUp()];

    private CaseStep Reported() => new(
        CaseStage.Reported,
        _reportedAt,
        Phrase.Of($"{_kind} ({_kind.Category})", $"{_kind}（{_kind.Category}）"),
        [new("The client writes: the monthly report was due yesterday and has not arrived.", "顧客からの連絡：月次報告書が昨日の期日を過ぎても届いていない。")],
        [
            new("classifying.when-to-choose", _kind.Words.Description),
            new("classifying.near-miss", Phrase.Of(
                $"Not to be taken for {_kind.NearMiss.Kind}. {_kind.NearMiss.Difference}", $"「{_kind.NearMiss.Kind}」との違い：{_kind.NearMiss.Difference}")),
            .. _policy.Classifying.TeamFor(_kind).Reasons,
        ]);

    private CaseStep Acknowledged()
    {
        Judgement<Allowance> response = _policy.Escalating.ResponseFor(Severity, _urgency.Value, ClientAnxiety.Concerned);
        Judgement<Allowance> update = _policy.Communicating.UpdateWithin(Severity, CadencePhase.Responding);
        Instant due = response.Value.DueAfter(_reportedAt, _calendar);
        Instant next = update.Value.DueAfter(_acknowledgedAt, _calendar);
        Decision<Acknowledgement> given = Acknowledgement.Give(
            _acknowledgedAt,
            new("that the report has not arrived", "報告書が届いていないとのご連絡"),
            new("we are finding out what happened", "事実を確認しております"),
            next);
        return new(
            CaseStage.Acknowledged,
            _acknowledgedAt,
            Phrase.Of($"Answered at {Local(_acknowledgedAt)}, due by {Local(due)}", $"{Local(_acknowledgedAt)}に応答（期限{Local(due)}）"),
            given is Decision<Acknowledgement>.Granted { Value: var said }
                ? [Phrase.Of(
                    $"We have your word {said.WhatWeReceived}; {said.WhatWeAreDoing}; you hear from us by {Local(said.NextUpdateAt)}.",
                    $"{said.WhatWeReceived}を受け取りました。{said.WhatWeAreDoing}。{Local(said.NextUpdateAt)}までにご連絡します。")]
                : [],
            [
                new("escalating.fact-window", Phrase.Of(
                    $"Facts are gathered for {new Allowance.Elapsed(_policy.Escalating.FactWindow.Value).Text} first; the answer admits nothing.",
                    $"まず{new Allowance.Elapsed(_policy.Escalating.FactWindow.Value).Text}で事実を集める。受理の連絡は非を認めるものではない。"),
                    _policy.Escalating.FactWindow.Read()),
                .. response.Reasons, .. update.Reasons,
            ]);
    }

    private CaseStep Assessed()
    {
        Judgement<Priority> priority = _policy.Assessing.Priority.Judge(Severity, _urgency.Value, _factors.IsOnlyPaperwork);
        return new(
            CaseStage.Assessed,
            _acknowledgedAt,
            Phrase.Of($"{Severity}, {_urgency.Value}: {priority.Value}", $"重大度「{Severity}」、緊急度「{_urgency.Value}」、{priority.Value}"),
            [
                new("To us the report is a day late and no more.", "当社から見れば、報告書が一日遅れただけである。"),
                Phrase.Of(
                    $"The client needs it for a board meeting at {Local(_boardMeets)}, and the tone of the mails is getting sharper.",
                    $"顧客は{Local(_boardMeets)}の取締役会で必要としており、メールの語調は厳しくなっている。"),
            ],
            [.. _severity.Reasons, .. _urgency.Reasons, .. priority.Reasons]);
    }

    private CaseStep Escalated()
    {
        Judgement<EscalationStep> step = _policy.Escalating.StepFor(Severity);
        Instant? by = step.Value.Within?.DueAfter(_reportedAt, _calendar);
        return new(
            CaseStage.Escalated,
            _acknowledgedAt,
            by is { } due
                ? Phrase.Of($"{step.Value.Primary}, by {Local(due)}", $"{step.Value.Primary}（{Local(due)}まで）")
                : step.Value.Primary.Words.Name,
            [Phrase.Of(
                $"The project manager tells the role in charge ({step.Value.Primary}) what happened, who is affected and what was said to the client.",
                $"プロジェクトマネージャーが{step.Value.Primary}に、経緯、影響、顧客に伝えた内容を報告する。")],
            step.Reasons);
    }

    private Instant BusinessDaysAfter(int days, Instant at) => new Allowance.BusinessDays(days).DueAfter(at, _calendar);

    private string Local(Instant at) => _minutes.Format(at.InZone(_calendar.Zone).LocalDateTime);
}
