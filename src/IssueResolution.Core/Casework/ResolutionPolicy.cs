using System.Collections.Immutable;
using IssueResolution.Assessing;
using IssueResolution.BusinessTime;
using IssueResolution.Classifying;
using IssueResolution.Committing;
using IssueResolution.Communicating;
using IssueResolution.Declining;
using IssueResolution.Detecting;
using IssueResolution.Diagnosing;
using IssueResolution.Escalating;
using IssueResolution.Learning;
using IssueResolution.Operating;
using IssueResolution.Planning;
using IssueResolution.Reasoning;
using IssueResolution.Recovering;
using IssueResolution.Wording;
using NodaTime;

namespace IssueResolution.Casework;

/// <summary>Every number the library judges by, one part per stage; docs/decisions/0006-why-a-policy-per-stage.md says why.</summary>
/// <remarks>
/// To change a cell: <c>policy with { Learning = policy.Learning with { FollowUpWithin = policy.Learning.FollowUpWithin.With(value, reason) } }</c>.
/// The cell then carries the reason as its provenance.
/// </remarks>
public sealed record ResolutionPolicy
{
    /// <summary>The policy of a professional-services firm: the founding matrix, and defaults where it is silent.</summary>
    public static ResolutionPolicy ProfessionalServices { get; } = new()
    {
        Classifying = ClassifyingPolicy.ProfessionalServices,
        Assessing = AssessingPolicy.ProfessionalServices,
        Committing = CommittingPolicy.ProfessionalServices,
        Escalating = EscalatingPolicy.ProfessionalServices,
        Communicating = CommunicatingPolicy.ProfessionalServices,
        Diagnosing = DiagnosingPolicy.ProfessionalServices,
        Planning = PlanningPolicy.ProfessionalServices,
        Recovering = RecoveringPolicy.ProfessionalServices,
        Declining = DecliningPolicy.ProfessionalServices,
        Learning = LearningPolicy.ProfessionalServices,
        Detecting = DetectingPolicy.ProfessionalServices,
        Operating = OperatingPolicy.ProfessionalServices,
    };

    /// <summary>Who must be in the room.</summary>
    public required ClassifyingPolicy Classifying { get; init; }

    /// <summary>Severity, urgency, priority.</summary>
    public required AssessingPolicy Assessing { get; init; }

    /// <summary>How dates are promised.</summary>
    public required CommittingPolicy Committing { get; init; }

    /// <summary>First answers, and who is told.</summary>
    public required EscalatingPolicy Escalating { get; init; }

    /// <summary>How often the client hears from us.</summary>
    public required CommunicatingPolicy Communicating { get; init; }

    /// <summary>What evidence is worth.</summary>
    public required DiagnosingPolicy Diagnosing { get; init; }

    /// <summary>What a plan must hold.</summary>
    public required PlanningPolicy Planning { get; init; }

    /// <summary>What makes up for it, and how trust comes back.</summary>
    public required RecoveringPolicy Recovering { get; init; }

    /// <summary>How we say no, and when we walk away.</summary>
    public required DecliningPolicy Declining { get; init; }

    /// <summary>What is owed afterwards.</summary>
    public required LearningPolicy Learning { get; init; }

    /// <summary>What is noticed before anyone complains.</summary>
    public required DetectingPolicy Detecting { get; init; }

    /// <summary>How a support organisation looks at itself.</summary>
    public required OperatingPolicy Operating { get; init; }

    /// <summary>Every cell with its provenance, stage by stage.</summary>
    public IEnumerable<CellReading> Readings =>
    [
        .. Classifying.SolutionTeams.Readings, .. Assessing.Readings, .. Committing.Readings, .. Escalating.Readings,
        .. Communicating.Readings, .. Diagnosing.Readings, .. Planning.Readings, .. Recovering.Readings, .. Declining.Readings,
        .. Learning.Readings, .. Detecting.Readings, .. Operating.Readings,
    ];

    /// <summary>What is wrong with the numbers, those of time found by simulation.</summary>
    /// <param name="calendar">The calendar in which they will run.</param>
    /// <param name="window">The starts to try; a year finds the long closures.</param>
    /// <inheritdoc cref="EscalatingPolicy.Validate" path="/exception"/>
    public ImmutableArray<Finding> Validate(BusinessCalendar calendar, Interval window) =>
    [
        .. Assessing.Validate(), .. Committing.Validate(), .. Escalating.Validate(calendar, window), .. Communicating.Validate(calendar, window),
        .. Diagnosing.Validate(), .. Planning.Validate(), .. Recovering.Validate(), .. Declining.Validate(), .. Learning.Validate(calendar, window),
        .. Detecting.Validate(calendar, window), .. Operating.Validate(),
    ];

    /// <summary>The policy itself when nothing blocks it, otherwise a refusal that says what does.</summary>
    /// <inheritdoc cref="Validate" path="/param"/>
    /// <inheritdoc cref="EscalatingPolicy.Validate" path="/exception"/>
    public Decision<ResolutionPolicy> Accept(BusinessCalendar calendar, Interval window)
    {
        ImmutableArray<Finding> blocking = [.. Validate(calendar, window).Where(finding => finding.Code.Blocks)];
        IEnumerable<Reason> reasons = blocking.Select(finding => new Reason(finding.Code.Code, finding.Message));
        return blocking.IsEmpty
            ? new Decision<ResolutionPolicy>.Granted(this)
            : new Decision<ResolutionPolicy>.Refused(RefusalCode.UnlawfulPolicy, Phrase.Of(
                $"The policy breaks a law in {blocking.Length} places, first: {blocking[0].Message} {blocking[0].Advice}",
                $"方針が{blocking.Length}か所で法則に反する。最初の箇所：{blocking[0].Message}{blocking[0].Advice}"), reasons);
    }
}
