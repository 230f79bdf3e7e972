using IssueResolution.Cli.Inputs;

namespace IssueResolution.Cli.Conformance;

/// <summary>Scenarios of clocks, policies and escalations: one JSON document. Recognised, so that nobody takes them for run.</summary>
internal sealed class ScenarioFormat : IConformanceFormat
{
    public bool IsNamed(string path) => path.EndsWith(".json", StringComparison.OrdinalIgnoreCase);

    public IEnumerable<CaseOutcome> Run(string name, string text) =>
        throw new InputException($"{name}: this version cannot run scenarios (.json); business-time cases (.jsonl) it can.");
}
