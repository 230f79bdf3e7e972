using System.Text.Json;
using IssueResolution.Reasoning;
using IssueResolution.Tables;

namespace IssueResolution.Declining;

/// <summary>Laws of answering a request, tried on everything that can be known, and every cell against the table of the domain.</summary>
public sealed class RequestRulesLaws
{
    private static readonly RequestRules _rules = DecliningPolicy.ProfessionalServices.Requests;

    [Fact]
    public void Every_cell_of_a_decline_is_that_of_the_table()
    {
        JsonProperty[] rows = [.. DomainTables.Under("decline")];
        Dictionary<string, AlternativeReach> reaches = new()
        {
            ["NoCost"] = AlternativeReach.NoCost,
            ["PaidOnly"] = AlternativeReach.PaidOnly,
            ["None"] = AlternativeReach.None,
        };

        Assert.Equal(_rules.Strategies.Keys.Length, rows.Length);
        Assert.All(rows, row =>
        {
            string[] key = row.Name.Split('|');
            (ProofState, AlternativeReach) cell = (ProofState.FromName(key[0]), reaches[key[1]]);
            Assert.Equal(row.Value.GetProperty("strategy").GetString(), _rules.Strategies[cell].Name);
            Assert.Equal(row.Value.GetProperty("ceiling").GetInt32(), _rules.Ceilings[cell]);
            Assert.Equal(row.Value.GetProperty("risk").GetInt32(), _rules.Risks[cell]);
        });
    }

    [Fact]
    public void Every_request_has_an_answer_that_cites_the_cells_it_rests_on() =>
        Assert.All(Requests.All, request =>
        {
            Judgement<RequestAssessment> judged = _rules.Judge(request);
            Assert.Contains(judged.Cells, cell => cell.Value == judged.Value.Strategy.Code);
            Assert.Equal(request.Feasibility == RequestFeasibility.Unknown, judged.Value.Ceiling is null);
            Assert.Equal(request.Feasibility == RequestFeasibility.Unknown, judged.Value.Risk is null);
        });

    [Fact]
    public void Whatever_can_be_done_is_not_declined() =>
        Assert.All(Requests.All.Where(request => request.Feasibility != RequestFeasibility.NotPossible), request => Assert.Equal(
            request.Feasibility == RequestFeasibility.InScope ? (RequestStrategy.AcceptAndResetExpectations, 100, 0)
            : request.Feasibility == RequestFeasibility.OutOfScope ? (RequestStrategy.OfferChangeOrder, 100, 0)
            : (RequestStrategy.AcknowledgeAndFindOut, default(int?), default(int?)),
            (_rules.Judge(request).Value.Strategy, _rules.Judge(request).Value.Ceiling, _rules.Judge(request).Value.Risk)));

    /// <summary>Every pair of declined requests of which one stands on firmer ground in all three questions.</summary>
    [Law("P70")]
    [Fact]
    public void Better_notice_evidence_or_alternatives_never_lower_the_ceiling_or_raise_the_risk()
    {
        (ClientRequest Request, RequestAssessment Answer)[] answered = [.. Requests.Declined.Select(request => (request, _rules.Judge(request).Value))];
        int compared = 0;
        foreach (var weaker in answered)
        {
            foreach (var firmer in answered.Where(other => IsFirmer(other.Request, weaker.Request)))
            {
                compared++;
                if (firmer.Answer.Ceiling < weaker.Answer.Ceiling || firmer.Answer.Risk > weaker.Answer.Risk)
                {
                    Assert.Fail($"{firmer.Request} is worse than {weaker.Request}.");
                }
            }
        }

        Assert.True(compared > answered.Length, "Firmer requests must have been compared, not only each with itself.");
    }

    [Law("P70")]
    [Fact]
    public void Full_marks_are_out_of_reach_without_notice_and_within_reach_with_it()
    {
        RequestAssessment[] answers = [.. Requests.Declined.Select(request => _rules.Judge(request).Value)];

        Assert.All(answers.Where(answer => answer.Proof == ProofState.NoNotice), answer => Assert.True(answer.Ceiling < 100));
        Assert.Contains(answers, answer => answer.Proof == ProofState.Proven && answer.Ceiling == 100);
    }

    [Fact]
    public void Every_decline_without_notice_leaves_a_prevention_and_no_other_answer_does() =>
        Assert.All(Requests.All, request => Assert.Equal(
            request.Feasibility == RequestFeasibility.NotPossible && request.Proof == ProofState.NoNotice,
            _rules.Judge(request).Value.Prevention is not null));

    private static bool IsFirmer(ClientRequest firmer, ClientRequest weaker) =>
        firmer.Notice.FormBefore(Requests.Asked) >= weaker.Notice.FormBefore(Requests.Asked)
        && (weaker.Evidence is null || (firmer.Evidence == weaker.Evidence && !(firmer.Notice.GivenAt > weaker.Notice.GivenAt)))
        && weaker.Alternatives.Fitting.All(firmer.Alternatives.Fitting.Contains);
}
