using IssueResolution.Cli.Inputs;
using IssueResolution.Json;

namespace IssueResolution.Cli.Conformance;

/// <summary>Scenarios of calendars, clocks, policies and escalations: one JSON document with its calendars and a list of cases.</summary>
internal sealed class ScenarioFormat : IConformanceFormat
{
    public bool IsNamed(string path) => path.EndsWith(".json", StringComparison.OrdinalIgnoreCase);

    public IEnumerable<CaseOutcome> Run(string name, string text)
    {
        foreach ((WireValue json, int number) in Scenarios(name, text, out ScenarioCalendars calendars).Select((json, index) => (json, index + 1)))
        {
            yield return OutcomeOf(json, number, calendars);
        }
    }

    private static IEnumerable<WireValue> Scenarios(string name, string text, out ScenarioCalendars calendars)
    {
        try
        {
            WireValue document = WireValue.Parse(text);
            calendars = new ScenarioCalendars(document.Find("calendars"));
            return document.Require("scenarios", "List the cases there.").Items;
        }
        catch (WireFormatException problem)
        {
            throw new InputException($"{name}:{problem.Line}:{problem.Column}: {problem.Path}: {problem.Problem}");
        }
    }

    private static CaseOutcome OutcomeOf(WireValue json, int number, ScenarioCalendars calendars)
    {
        int line = json.Line;
        string id = $"scenario {number}";
        try
        {
            id = json.Require("id", "Every case has a name.").Text;
            WireValue expected = json.Require("expected", "Write the answer that must come out.");
            return new CaseOutcome(line, id, ScenarioAnswer.Mismatch(expected, ScenarioQuestion.Answer(json, calendars)));
        }
        catch (WireFormatException problem)
        {
            return new CaseOutcome(line, id, $"the case cannot be read: {problem.Path}: {problem.Problem}");
        }
        catch (Exception problem)
        {
            // Whatever else escapes the product is that case's failure and must not hide the cases after it.
            return new CaseOutcome(line, id, $"got {problem.GetType().Name}: {problem.Message}");
        }
    }
}
