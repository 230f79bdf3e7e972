using FsCheck;
using FsCheck.Fluent;
using IssueResolution.Assessing;
using IssueResolution.Casework;
using IssueResolution.Classifying;
using IssueResolution.Communicating;
using IssueResolution.Diagnosing;
using IssueResolution.Learning;
using IssueResolution.Reasoning;
using NodaTime;

namespace IssueResolution.Json.Tests.Generators;

/// <summary>Valid cases of any length: what is drawn is offered to the rules, and what they refuse did not happen.</summary>
public static class IssueCases
{
    private const int MostSteps = 40;

    public static Arbitrary<IssueCase> Arbitrary() => Arb.From(Gen.Choose(int.MinValue + 1, int.MaxValue).Select(seed => Make(new Chance(seed))));

    internal static IssueCase Make(Chance chance, string? id = null)
    {
        CaseEvent.Detected first = new(chance.At(), chance.Name(), chance.One(IssueKind.InOrder), chance.One(Severity.InOrder), chance.Name(), chance.Yes(),
            chance.Yes() ? null : chance.Name());
        IssueCase soFar = CaseFirm.Granted(CaseFirm.Rules.Open(id ?? chance.Name(), chance.Name(), first));
        for (int step = chance.Next(MostSteps); step > 0; step--)
        {
            soFar = CaseFirm.Rules.Record(soFar, Next(soFar, chance)) is Decision<IssueCase>.Granted { Value: var more } ? more : soFar;
        }

        return soFar;
    }

    // Half of the draws are the step that usually comes next, or no case would ever get far.
    private static CaseEvent Next(IssueCase soFar, Chance chance)
    {
        Instant at = soFar.LastEventAt + (chance.Yes(4) ? Duration.Zero : Duration.FromNanoseconds(1 + chance.Next(1_000_000_000) * 100_000L));
        CaseSnapshot stands = CaseFirm.Rules.ReadAt(soFar, soFar.LastEventAt)!;
        return chance.Yes() ? Usual(stands, at, chance) : CaseSurprises.Make(stands, at, chance);
    }

    private static CaseEvent Usual(CaseSnapshot stands, Instant at, Chance chance) => stands.State.Code switch
    {
        "detected" => new CaseEvent.Acknowledged(at, "Ann", at + Duration.FromHours(1 + chance.Next(90))),
        "acknowledged" or "reopened" => CaseSurprises.Judged(at, chance),
        "assessed" => chance.Yes(8) ? new CaseEvent.Declined(at, "Ann", chance.Name()) : new CaseEvent.PlanAgreed(at, "Ann", ResolutionPlans.Make(chance, at)),
        "planned" when stands.Plan!.Confirmation is null => new CaseEvent.PlanConfirmed(at, "Ann", chance.Name(), chance.One(ConsentChannel.InOrder)),
        "planned" => new CaseEvent.WorkStarted(at, "Ben"),
        _ when chance.Yes() && stands.Actions.FirstOrDefault(action => !stands.ActionsDoneAt.ContainsKey(action.Key)).Key is { } action =>
            new CaseEvent.ActionDone(at, "Ben", action),
        _ when chance.Yes() && stands.Actions.IsEmpty && stands.Lessons.FirstOrDefault().Key is { } lesson =>
            new CaseEvent.ActionAgreed(at, "Ben", $"action-{lesson}", lesson, CaseSurprises.Action(at + Duration.FromDays(9), chance)),
        "executing" or "resolved" or "verified" when !chance.Yes(6) && stands.Commitments.Commitments.FirstOrDefault(promise => promise.DeliveredAt is null) is { } open =>
            new CaseEvent.Delivered(at, "Ben", open.Terms.Id),
        "executing" => new CaseEvent.Resolved(at, "Ben", chance.Name()),
        "resolved" => new CaseEvent.SatisfactionStated(at, "Ann", chance.One([.. Satisfaction.InOrder.Where(one => one != Satisfaction.Unknown)]), chance.Name()),
        "verified" when stands.ProcessReview is null => new CaseEvent.ProcessReviewed(at, "Ben", chance.One(Role.InOrder), chance.One(ProcessArea.InOrder), "No check", "A check"),
        "verified" when stands.Cause is null => new CaseEvent.CauseFound(at, "Ben", "No check", CauseKind.Process),
        "verified" => new CaseEvent.Closed(at, "Ann", chance.Yes(), chance.Yes()),
        _ => new CaseEvent.Reopened(at, "Ann", chance.Name()),
    };
}
