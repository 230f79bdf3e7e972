using IssueResolution.Assessing;
using IssueResolution.Casework;
using IssueResolution.Classifying;
using IssueResolution.Committing;
using IssueResolution.Communicating;
using IssueResolution.Diagnosing;
using IssueResolution.Learning;
using IssueResolution.Valuing;
using NodaTime;

namespace IssueResolution.Json.Tests.Generators;

/// <summary>What may happen to a case at any time, likely or not.</summary>
internal static class CaseSurprises
{
    private const int Kinds = 27;

    public static CaseEvent Make(CaseSnapshot stands, Instant at, Chance chance)
    {
        string by = chance.Name();
        string id = $"n{chance.Next(7)}";
        Instant later = at + chance.Amount() + Duration.FromNanoseconds(1);
        return chance.Next(Kinds) switch
        {
            0 => new CaseEvent.FactsGathered(at, by),
            1 => Judged(at, chance),
            2 => new CaseEvent.Escalated(at, by, chance.One(Role.InOrder)),
            3 => new CaseEvent.Deescalated(at, by, chance.One(Severity.InOrder), chance.Name()),
            4 => new CaseEvent.ClientWrote(at, by, chance.Name()),
            5 => new CaseEvent.ClientEscalatedFirst(at, by),
            6 => new CaseEvent.Updated(at, by, chance.Name(), later),
            7 => new CaseEvent.CauseFound(at, by, chance.Name(), chance.One(CauseKind.InOrder)),
            8 => new CaseEvent.Committed(at, by, id, chance.Name(), later, chance.Yes() ? null : Expected(later, chance)),
            9 => new CaseEvent.Renegotiated(at, by, Promise(stands, chance, id), later, chance.Name()),
            10 => new CaseEvent.Delivered(at, by, Promise(stands, chance, id)),
            11 => new CaseEvent.CheckpointHeld(at, by, chance.Name(), chance.Yes() ? null : Promise(stands, chance, id)),
            12 => new CaseEvent.FixFailed(at, by, chance.Name()),
            13 => new CaseEvent.Consented(at, by, id, chance.Name(), chance.Name(), chance.One(ConsentChannel.InOrder)),
            14 => new CaseEvent.WrittenDown(at, by, Known(stands.Consents.Select(consent => consent.Key), chance, id)),
            15 => new CaseEvent.GestureMade(at, by, chance.Name(), chance.Yes() ? null : chance.One([Money.Of(chance.Next(1_000_000), "JPY"), Money.Of(chance.Next(1_000_000) / 100m, "EUR"), Money.Of(chance.Next(1_000_000) / 1000m, "BHD")])),
            16 => new CaseEvent.FollowUpAsked(at, by),
            17 => new CaseEvent.FollowUpGivenUp(at, by, chance.Name()),
            18 => new CaseEvent.ProcessReviewed(at, by, chance.One(Role.InOrder), chance.One(ProcessArea.InOrder), chance.Name(), chance.Name()),
            19 => new CaseEvent.PostMortemHeld(at, by, Perhaps(chance), Perhaps(chance), Perhaps(chance), Perhaps(chance), Perhaps(chance)),
            20 => new CaseEvent.LessonDrawn(at, by, id, Drawn(later, chance)),
            21 => new CaseEvent.ActionAgreed(at, by, id, Known(stands.Lessons.Select(lesson => lesson.Key), chance, id), Action(later, chance)),
            22 => new CaseEvent.ActionDone(at, by, Known(stands.Actions.Select(action => action.Key), chance, id)),
            23 => new CaseEvent.PraiseReceived(at, by, id, chance.Name()),
            24 => new CaseEvent.PraiseRelayed(at, by, Known(stands.Praise.Select(praise => praise.Id), chance, id)),
            25 => chance.Yes() ? new CaseEvent.Debriefed(at, by) : new CaseEvent.TrustReviewed(at, by, chance.Name()),
            _ => chance.Yes(3) ? new CaseEvent.Exited(at, by, chance.Name()) : new CaseEvent.RelationshipReviewed(at, by, chance.Name()),
        };
    }

    public static CaseEvent.Assessed Judged(Instant at, Chance chance) => new(
        at, "Ann", chance.One(Severity.InOrder), chance.One(Urgency.InOrder), chance.One(ClientAnxiety.InOrder), chance.Name(), chance.Yes() ? null : chance.Name());

    private static Forecast Expected(Instant later, Chance chance) => CaseFirm.Granted(chance.Next(3) switch
    {
        0 => Forecast.Of(later),
        1 => Forecast.Of(later, later + chance.Amount()),
        _ => Forecast.Of(later, later + chance.Amount(), ResolutionPlans.Said(chance)),
    });

    private static Lesson Drawn(Instant later, Chance chance) => chance.Some(2, () => Action(later, chance)).Aggregate(
        CaseFirm.Granted(Lesson.Record(ResolutionPlans.Said(chance), [], chance.Names(1, 4))), (lesson, action) => lesson.With(action));

    public static LessonAction Action(Instant later, Chance chance)
    {
        LessonAction open = new(ResolutionPlans.Said(chance), chance.One(LessonTarget.InOrder), chance.One(Role.InOrder), later, chance.One(ActionStrength.InOrder));
        return chance.Yes() ? open : open.Done(later + chance.Amount());
    }

    private static string? Perhaps(Chance chance) => chance.Next(4) switch { 0 => null, 1 => "", _ => chance.Name() };

    private static string Promise(CaseSnapshot stands, Chance chance, string otherwise) =>
        Known(stands.Commitments.Commitments.Select(promise => promise.Terms.Id), chance, otherwise);

    // Mostly something the case knows, so that it is found; sometimes not, so that it is refused.
    private static string Known(IEnumerable<string> ids, Chance chance, string otherwise)
    {
        string[] known = [.. ids];
        return known.Length == 0 || chance.Yes(4) ? otherwise : chance.One(known);
    }
}
