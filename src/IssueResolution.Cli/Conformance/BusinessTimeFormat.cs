using IssueResolution.Json;

namespace IssueResolution.Cli.Conformance;

/// <summary>Business-time cases: one JSON object a line.</summary>
internal sealed class BusinessTimeFormat : IConformanceFormat
{
    public bool IsNamed(string path) => path.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase);

    public IEnumerable<CaseOutcome> Run(string name, string text)
    {
        int line = 0;
        foreach (ReadOnlyMemory<char> written in text.Split('\n').Select(part => part.AsMemory().Trim()))
        {
            line++;
            if (!written.IsEmpty)
            {
                yield return OutcomeOf(line, written.ToString());
            }
        }
    }

    private static CaseOutcome OutcomeOf(int line, string text)
    {
        string id = $"line {line}";
        try
        {
            WireValue json = WireValue.Parse(text);
            id = json.Require("id", "Every case has a name.").Text;
            BusinessTimeCase one = BusinessTimeCase.Read(json);
            string answer = one.Answer();
            return new CaseOutcome(line, id, answer == one.Expected ? null : $"expected {one.Expected}, got {answer}");
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
