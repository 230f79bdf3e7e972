using IssueResolution.Assessing;
using IssueResolution.Classifying;
using IssueResolution.Communicating;
using IssueResolution.Planning;
using IssueResolution.Wording;
using NodaTime;

namespace IssueResolution.Json.Tests.Generators;

/// <summary>Plans that a client can agree to, with every part present or absent that a policy lets be absent.</summary>
internal static class ResolutionPlans
{
    public static ResolutionPlan Make(Chance chance, Instant at)
    {
        PlanOption quick = new(Said(chance), Duration.FromHours(24), Share.Percent(40));
        PlanOption whole = new(Said(chance), Duration.FromHours(72) + chance.Amount(), Share.Percent(100));
        PlanOption[] others = chance.Some(2, () => new PlanOption(Said(chance), chance.Amount(), Share.Of(chance.Next(7), 7)));
        ResolutionPlan plan = new(Said(chance), Said(chance), chance.One(Role.InOrder))
        {
            Options = [quick, whole, .. others, .. chance.Yes() ? new[] { quick } : []],
            Resources = [new(chance.One(ShiftKind.InOrder), chance.Name(), chance.Amount() + Duration.FromNanoseconds(1))],
            Dates = [new(Said(chance), at + Duration.FromHours(24), at + Duration.FromHours(48)) { Id = chance.Yes() ? null : $"n{chance.Next(7)}" }, .. chance.Some(1, () => new PlanDate(Said(chance), at + Duration.FromHours(60), at + Duration.FromHours(90)))],
            Checkpoints = [new(at + Duration.FromHours(12), Said(chance))],
        };
        ResolutionPlan chosen = chance.Yes() ? plan : plan.Choosing(chance.One(plan.Options));
        ResolutionPlan aligned = chosen.AlignedBy(new(at, chance.Name(), true, true, AlignmentAnswer.Agrees));
        ConsentRecord said = ConsentRecord.Of(Said(chance), chance.Name(), at, chance.One(ConsentChannel.InOrder)).ConfirmedInWriting(at + chance.Amount());
        return chance.Yes() ? aligned : aligned.ConfirmedBy(CaseFirm.Granted(ConfirmationRecord.From(said)));
    }

    public static Phrase Said(Chance chance) => chance.Yes() ? new(chance.Name(), chance.Name()) : One(chance.Name());

    private static Phrase One(string text) => new(text, text);
}
