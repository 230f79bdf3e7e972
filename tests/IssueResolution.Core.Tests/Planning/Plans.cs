using System.Collections.Immutable;
using IssueResolution.Assessing;
using IssueResolution.Classifying;
using IssueResolution.Communicating;
using IssueResolution.Reasoning;
using IssueResolution.Wording;
using NodaTime;

namespace IssueResolution.Planning;

/// <summary>A plan with every part, and plans with some taken away.</summary>
internal static class Plans
{
    private static readonly Instant _monday = Instant.FromUtc(2026, 3, 2, 9, 0);
    private static readonly Phrase _text = new("Mend it", "直す");

    internal static ResolutionPlan Full() => With(PlanPart.InOrder);

    internal static ResolutionPlan With(ImmutableArray<PlanPart> parts) => new(
        parts.Contains(PlanPart.ImmediateFix) ? _text : null, parts.Contains(PlanPart.RootFix) ? _text : null, parts.Contains(PlanPart.Owner) ? Role.ProjectManager : null)
    {
        Options = parts.Contains(PlanPart.Options)
            ? [new(_text, Duration.FromDays(1), Share.Percent(40)), new(_text, Duration.FromDays(3), Share.Percent(100))]
            : [],
        Resources = parts.Contains(PlanPart.Resources) ? [new(ShiftKind.Specialist, "Back", Duration.FromHours(8))] : [],
        Dates = parts.Contains(PlanPart.Dates) ? [new(_text, _monday + Duration.FromDays(3), _monday + Duration.FromDays(5))] : [],
        Checkpoints = parts.Contains(PlanPart.Checkpoints) ? [new(_monday + Duration.FromDays(1), _text)] : [],
    };

    internal static ConfirmationRecord Mail() => Assert.IsType<Decision<ConfirmationRecord>.Granted>(
        ConfirmationRecord.From(ConsentRecord.Of(_text, "Ann", _monday, ConsentChannel.Mail))).Value;
}
