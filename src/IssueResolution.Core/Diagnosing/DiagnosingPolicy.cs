using System.Collections.Immutable;
using IssueResolution.Assessing;
using IssueResolution.Classifying;
using IssueResolution.Reasoning;
using IssueResolution.Wording;

namespace IssueResolution.Diagnosing;

/// <summary>How much evidence is worth, when the questions may stop, and how good an analysis must be.</summary>
public sealed partial record DiagnosingPolicy
{
    /// <summary>Between 0 and 1 for each kind of evidence.</summary>
    public required PolicyTable<EvidenceKind, decimal> Confidence { get; init; }

    /// <summary>Whether a gate is asked for. A circle, a person and a root that nobody acts on are refused whatever the table says.</summary>
    public required PolicyTable<RootCauseGate, bool> Gates { get; init; }

    /// <summary>What each check is worth; together 100.</summary>
    public required PolicyTable<RootCauseCheck, int> Points { get; init; }

    /// <summary>From how many points on an analysis is called so.</summary>
    public required PolicyTable<CauseQuality, int> QualityFrom { get; init; }

    /// <summary>How many points an analysis needs, by how grave the issue is.</summary>
    public required PolicyTable<Severity, int> PointsNeeded { get; init; }

    /// <summary>Which kinds of cause lie in how the work is set up.</summary>
    public required PolicyTable<CauseKind, bool> Systemic { get; init; }

    /// <summary>The weakest evidence that counts as direct.</summary>
    public required PolicyValue<EvidenceKind> DirectFrom { get; init; }

    /// <summary>Which part of the links must have direct evidence, from 0 to 1.</summary>
    public required PolicyValue<decimal> DirectShare { get; init; }

    /// <summary>How many whys count as enough for depth.</summary>
    public required PolicyValue<int> DepthAtLeast { get; init; }

    /// <summary>How strong each kind of action is.</summary>
    public required PolicyTable<CountermeasureKind, ActionStrength> Strength { get; init; }

    /// <summary>How strong the strongest action must be.</summary>
    public required PolicyValue<ActionStrength> StrengthAtLeast { get; init; }

    /// <summary>How much of two analyses must be the same, from 0 to 1.</summary>
    public required PolicyValue<decimal> OverlapAtLeast { get; init; }

    /// <summary>What of two analyses is compared.</summary>
    public required PolicyValue<OverlapBasis> OverlapOf { get; init; }

    /// <summary>How a cause of one analysis is found again in the other.</summary>
    public required PolicyValue<CauseMatching> MatchedBy { get; init; }

    /// <summary>Which measure at the start of an engagement would most likely have caught a cause of this kind; null for none.</summary>
    [Requirement("R-039")]
    public required PolicyTable<CauseKind, Prevention?> CaughtBy { get; init; }

    /// <summary>Up to how many letters may stand around a phrase that still counts as alone; a Japanese letter counts for two.</summary>
    public required PolicyValue<int> AloneWithin { get; init; }

    /// <summary>What statements of causes are searched for.</summary>
    public required CausePhraseList Phrases { get; init; }

    /// <summary>Every cell as an explanation cites it.</summary>
    public IEnumerable<CellReading> Readings =>
    [
        .. Confidence.Readings, .. Gates.Readings, .. Points.Readings, .. QualityFrom.Readings, .. PointsNeeded.Readings, .. Systemic.Readings,
        DirectFrom.Read(), DirectShare.Read(), DepthAtLeast.Read(), .. Strength.Readings, StrengthAtLeast.Read(), OverlapAtLeast.Read(), OverlapOf.Read(),
        MatchedBy.Read(), .. CaughtBy.Readings, AloneWithin.Read(), .. Phrases.Readings,
    ];

    /// <summary>The points of the checks that are satisfied; one named twice counts once.</summary>
    public int PointsFor(IEnumerable<RootCauseCheck> satisfied) => Guard.Against.Null(satisfied).Distinct().Sum(check => Points[check]);

    /// <summary>What an analysis of so many points is called: the best whose threshold it reaches, at least <see cref="CauseQuality.Weak"/>.</summary>
    public CauseQuality QualityOf(int points) =>
        CauseQuality.InOrder.LastOrDefault(quality => QualityFrom[quality] <= points) ?? CauseQuality.InOrder[0];

    /// <summary>Whether so many points are enough for an issue this grave.</summary>
    public bool Suffices(int points, Severity severity) => points >= PointsNeeded[Guard.Against.Null(severity)];

    /// <summary>Whether a gate is asked for: as the table says, and always for those without which there is no root cause.</summary>
    public bool Asks(RootCauseGate gate) => IsFixed(Guard.Against.Null(gate)) || Gates[gate];

    /// <summary>How strong an action is; one of which nobody has said what sort it is counts as weak.</summary>
    public ActionStrength StrengthOf(PreventiveAction action) =>
        Guard.Against.Null(action).Kind is { } kind ? Strength[kind] : ActionStrength.Weak;

    /// <summary>What should be put differently in a statement, in English first and then in Japanese, each in the order of its text.</summary>
    public ImmutableArray<CauseFinding> Lint(Phrase statement) => Phrases.FindIn(statement, AloneWithin.Value);

    /// <summary>What is wrong with the cells: numbers out of range or falling, points that do not make 100, a person counted as a system.</summary>
    public ImmutableArray<Finding> Validate() =>
    [
        .. Bounds.Check(Confidence, worth => worth is >= 0m and <= 1m, Bounds.Portion), .. Rising.Check(Confidence, EvidenceKind.InOrder),
        .. Bounds.Check(Points, points => points >= 0, Bounds.AtLeastZero), .. PointsMakeHundred(),
        .. Bounds.Check(QualityFrom, points => points is >= 0 and <= 100, _percent), .. Rising.Check(QualityFrom, CauseQuality.InOrder),
        .. Bounds.Check(PointsNeeded, points => points is >= 0 and <= 100, _percent), .. Rising.Check(PointsNeeded, Severity.InOrder),
        .. Bounds.Check(DirectShare, share => share is >= 0m and <= 1m, Bounds.Portion),
        .. Bounds.Check(DepthAtLeast, whys => whys >= 1, Bounds.AtLeastOne),
        .. Bounds.Check(OverlapAtLeast, share => share is >= 0m and <= 1m, Bounds.Portion),
        .. Bounds.Check(AloneWithin, letters => letters >= 0, Bounds.AtLeastZero),
        .. PersonsCounted(), .. GatesLifted(),
    ];

    private static bool IsFixed(RootCauseGate gate) =>
        gate == RootCauseGate.Acyclic || gate == RootCauseGate.TerminalIsNotAPerson || gate == RootCauseGate.PreventiveAction;

    private IEnumerable<Finding> PointsMakeHundred()
    {
        int sum = PointsFor(RootCauseCheck.InOrder);
        if (sum != 100)
        {
            yield return new(FindingCode.PointsNotHundred, Points.Code, Phrase.Of(
                $"{Points.Code} adds up to {sum} and must make 100.", $"{Points.Code}の合計は{sum}で、100でなければならない。"));
        }
    }

    private IEnumerable<Finding> PersonsCounted()
    {
        if (Systemic[CauseKind.Person])
        {
            yield return new(FindingCode.PersonSystemic, $"{Systemic.Code}[{CauseKind.Person.Code}]", Phrase.Of(
                $"\"{CauseKind.Person}\" counts as systemic.", $"「{CauseKind.Person}」が仕組みの原因とされている。"));
        }
    }

    private IEnumerable<Finding> GatesLifted() =>
        from gate in RootCauseGate.InOrder
        where IsFixed(gate) && !Gates[gate]
        select new Finding(FindingCode.GateLifted, $"{Gates.Code}[{gate.Code}]", Phrase.Of(
            $"\"{gate}\" is switched off.", $"「{gate}」が外されている。"));
}
