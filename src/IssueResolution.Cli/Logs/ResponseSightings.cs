using IssueResolution.Cli.Inputs;
using IssueResolution.Json;

namespace IssueResolution.Cli.Logs;

/// <summary>Which of the values that count as a response a log has; a misspelt one must not pass for one that nobody needed yet.</summary>
/// <remarks>
/// One value that never occurs is no fault: a short log need not have them all. It is one when it differs only in case or in white space
/// around it from a value that does occur and does not count, and when none of the values occurs.
/// </remarks>
internal sealed class ResponseSightings(ResponseRule.ValueIn rule)
{
    private const int ShownValues = 5;

    private readonly HashSet<string> _unseen = new(rule.Values, StringComparer.Ordinal);
    private readonly Dictionary<string, string> _otherSpellings = new(StringComparer.Ordinal);
    private readonly List<string> _others = [];
    private bool _isAnySeen;

    /// <summary>Takes note of a value that is new in the log.</summary>
    public void See(string value)
    {
        if (rule.Responds(value))
        {
            _isAnySeen = true;
            _unseen.Remove(value);
            return;
        }

        if (_others.Count < ShownValues)
        {
            _others.Add(Excerpt.Of(value));
        }

        foreach (string named in rule.Values.Where(named => string.Equals(named.Trim(), value.Trim(), StringComparison.OrdinalIgnoreCase)))
        {
            _otherSpellings.TryAdd(named, value);
        }
    }

    /// <summary>Finds fault with the values once the whole log is read.</summary>
    /// <exception cref="InputException">None of them occurs, or one occurs only in another spelling.</exception>
    public void Check(string log)
    {
        if (rule.Values.FirstOrDefault(value => _unseen.Contains(value) && _otherSpellings.ContainsKey(value)) is { } misspelt)
        {
            throw new InputException(
                $"{log}: column \"{rule.Column}\": the value \"{misspelt}\", which the setup names in \"response\", never occurs; "
                + $"\"{_otherSpellings[misspelt]}\" does. Upper and lower case and blanks count: write it as the log does.");
        }

        if (!_isAnySeen)
        {
            throw new InputException(
                $"{log}: column \"{rule.Column}\": none of the values that the setup names in \"response\" ever occurs: {Listed(rule.Values)}. "
                + $"The column has {Listed(_others)}{(_others.Count == ShownValues ? ", ..." : "")}. Correct the values or the column.");
        }
    }

    private static string Listed(IEnumerable<string> values) => string.Join(", ", values.Select(value => $"\"{value}\""));
}
