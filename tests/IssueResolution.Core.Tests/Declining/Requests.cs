using IssueResolution.Valuing;
using IssueResolution.Wording;
using NodaTime;

namespace IssueResolution.Declining;

/// <summary>Everything that can be known when a request is answered, at its edges: 4 x 7 x 5 x 6 requests.</summary>
internal static class Requests
{
    internal static readonly Instant Asked = Instant.FromUtc(2026, 3, 2, 9, 0);
    internal static readonly Instant Before = Asked - Duration.FromDays(20);
    internal static readonly Phrase What = new("delivery before Friday", "金曜日より前の納品");
    internal static readonly Phrase Goal = new("your board meeting on Monday", "月曜日の取締役会");

    internal static readonly Alternative Free = new(new("the first half by Thursday", "前半部分の木曜日までの納品"), MeetsGoal: true);
    internal static readonly Alternative Paid = new(new("a weekend shift", "週末の作業"), MeetsGoal: true, Money.Of(200_000m, "JPY"));
    internal static readonly Alternative Useless = new(new("a phone call", "電話でのご説明"), MeetsGoal: false);

    internal static readonly NoticeEvidence Mail = new(EvidenceForm.Mail, "M-17", Before);

    internal static readonly PriorNotice[] Notices =
    [
        PriorNotice.None,
        PriorNotice.Given(NoticeForm.Written, Asked),
        PriorNotice.Given(NoticeForm.Contract, Asked + Duration.FromHours(1)),
        PriorNotice.Given(NoticeForm.Oral, Before),
        PriorNotice.Given(NoticeForm.Written, Before),
        PriorNotice.Given(NoticeForm.Contract, Before),
        PriorNotice.Given(NoticeForm.Contract, Asked - Duration.Epsilon),
    ];

    internal static readonly NoticeEvidence?[] Evidences =
    [
        null,
        new(EvidenceForm.Recollection, "Ann was there", Before),
        new(EvidenceForm.Mail, "M-99", Asked),
        Mail,
        new(EvidenceForm.Document, "clause 7", Asked - Duration.Epsilon),
    ];

    internal static readonly AlternativeSet[] Ways =
    [
        AlternativeSet.For(Goal),
        AlternativeSet.For(Goal, Useless),
        AlternativeSet.For(Goal, Paid),
        AlternativeSet.For(Goal, Free),
        AlternativeSet.For(Goal, Free, Paid),
        AlternativeSet.For(Goal, Useless, new Alternative(new("a copy", "写し"), MeetsGoal: true, Money.Of(0m, "EUR"))),
    ];

    internal static readonly ClientRequest[] All =
    [
        .. from feasibility in RequestFeasibility.InOrder
           from notice in Notices
           from evidence in Evidences
           from ways in Ways
           select new ClientRequest(What, Asked, feasibility, ways) { Notice = notice, Evidence = evidence },
    ];

    internal static readonly ClientRequest[] Declined = [.. All.Where(request => request.Feasibility == RequestFeasibility.NotPossible)];

    internal static ClientRequest NotPossible(ProofState proof, params Alternative[] ways) =>
        new(What, Asked, RequestFeasibility.NotPossible, AlternativeSet.For(Goal, ways))
        {
            Notice = proof == ProofState.NoNotice ? PriorNotice.None : PriorNotice.Given(NoticeForm.Written, Before),
            Evidence = proof == ProofState.Proven ? Mail : null,
        };
}
