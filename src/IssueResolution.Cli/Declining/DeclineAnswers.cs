using IssueResolution.Casework;
using IssueResolution.Communicating;
using IssueResolution.Declining;
using IssueResolution.Json;
using IssueResolution.Reasoning;

namespace IssueResolution.Cli.Declining;

/// <summary>Answers each question of a decline file by a policy.</summary>
internal static class DeclineAnswers
{
    public static IEnumerable<DeclineAnswer> To(DeclineFile file, MessageLanguage language, ResolutionPolicy policy)
    {
        if (file.Request is { } request)
        {
            yield return ToRequest(request, file, language, policy);
        }

        if (file.Demand is { } demand)
        {
            yield return ToDemand(demand, language, policy);
        }

        if (file.Relationship is { } strain)
        {
            Judgement<WalkAwayDecision> judged = policy.Declining.WalkingAway.Judge(strain);
            yield return new()
            {
                Question = "relationship",
                Verdict = [judged.Value.Verdict],
                Reasons = judged.Reasons,
                Next = NextSteps.After(strain, judged.Value, policy.Declining.WalkingAway),
            };
        }
    }

    private static DeclineAnswer ToRequest(ClientRequest request, DeclineFile file, MessageLanguage language, ResolutionPolicy policy)
    {
        Judgement<RequestAssessment> judged = policy.Declining.Requests.Judge(request);
        DeclineAnswer answer = new()
        {
            Question = "request",
            Verdict = [judged.Value.Strategy],
            Reasons = judged.Reasons,
            Ceiling = judged.Value.Ceiling,
            Risk = judged.Value.Risk,
            Prevention = judged.Value.Prevention,
            Findings = policy.Declining.Requests.Review(request),
            Next = NextSteps.After(file, judged.Value),
            Message = Yes(request, file, language),
        };
        return request.Feasibility == RequestFeasibility.NotPossible
            ? DeclineAnswer.With(answer, policy.Declining.Decline(request, file.Wording, language, file.Zone), policy.Communicating)
            : answer;
    }

    private static Message? Yes(ClientRequest request, DeclineFile file, MessageLanguage language) =>
        request.Feasibility == RequestFeasibility.OutOfScope ? file.Price is { } price ? new ChangeOrder(request.What, price).In(language) : null
        : file.Reset is { } reset && Acceptance.Of(request, reset) is Decision<Acceptance>.Granted yes ? yes.Value.In(language)
        : null;

    private static DeclineAnswer ToDemand(DemandQuestion demand, MessageLanguage language, ResolutionPolicy policy)
    {
        DemandRules rules = policy.Declining.Demands;
        Judgement<DemandSplit> split = rules.Classify(demand.Demand, demand.Limit, demand.Scope);
        return DeclineAnswer.With(
            new()
            {
                Question = "demand",
                Verdict = [.. split.Value.Portions.Select(portion => portion.Class).Distinct()],
                Reasons = split.Reasons,
                Findings = split.Value.Review(),
            },
            rules.Reply(split.Value, demand.Wording, language),
            policy.Communicating);
    }
}
