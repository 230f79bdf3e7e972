using System.Collections.Immutable;
using IssueResolution.Reasoning;
using IssueResolution.Recovering;
using IssueResolution.Wording;

namespace IssueResolution.Cli.Gestures;

/// <summary>Where something is put right: the key of the gesture file, and the options that stand for it.</summary>
internal sealed class WayOut
{
    private const string Gestures = "offer.gestures";

    private WayOut(string key, params ImmutableArray<string> options) => (Key, Options) = (key, options);

    /// <summary>The recovery plan as a whole.</summary>
    public static WayOut Plan { get; } = new("offer.plan", "--plan-people", "--plan-steps", "--plan-oversight", "--plan-quality-control");

    public string Key { get; }

    public ImmutableArray<string> Options { get; }

    /// <summary>The parts of a plan, each with its key, its option and what it says.</summary>
    public static IEnumerable<(WayOut Place, Phrase? Said)> PartsOf(RecoveryPlan plan) =>
    [
        (new("offer.plan.people", "--plan-people"), plan.People), (new("offer.plan.plan", "--plan-steps"), plan.Plan),
        (new("offer.plan.oversight", "--plan-oversight"), plan.Oversight), (new("offer.plan.qualityControl", "--plan-quality-control"), plan.QualityControl),
    ];

    public static WayOut Of(Finding finding) =>
        finding.Code == FindingCode.RecoveryPlanIncomplete || finding.Code == FindingCode.EmptyMoney || finding.Subject == GestureKind.RecoveryPlan.Code ? Plan
        : finding.Code == FindingCode.MandatoryMissing || finding.Code == FindingCode.NoSeniorLeader ? new(Gestures, $"--gesture {finding.Subject}")
        : finding.Code == FindingCode.OwedCorrectionMissing ? new(Gestures, $"--gesture {finding.Subject}=AMOUNT")
        : finding.Code == FindingCode.GenerosityUnexplained ? new("offer.reason", "--reason")
        : finding.Code == FindingCode.SeverityUnderstated ? new("failure.severity", "--severity")
        : new(Gestures, "--gesture");

    /// <summary>Key and options on one line: <c>offer.reason, or --reason</c>.</summary>
    public Phrase ToPhrase() => Phrase.Of($"{Key}, or {string.Join(" ", Options)}", $"{Key}、または{string.Join(" ", Options)}");
}
