using IssueResolution.Assessing;
using NodaTime;

namespace IssueResolution.Casework;

/// <summary>Since when each of many cases has been part of a pattern: enough of one kind within the window, with one client or across clients.</summary>
/// <remarks>A pattern begins with the case that completes it, for every case of its window. It is not forgotten because time passes.</remarks>
internal sealed class PatternSigns
{
    private readonly Dictionary<string, Instant> _since = new(StringComparer.Ordinal);

    /// <summary>Nothing is known of other cases.</summary>
    public static PatternSigns None { get; } = new();

    /// <summary>The signs in cases whose ids differ; in the number of cases no worse than sorting them.</summary>
    public static PatternSigns In(IEnumerable<CaseSnapshot> cases, AttentionRules rules)
    {
        PatternSigns signs = new();
        foreach (IGrouping<string, CaseSnapshot> kind in cases.GroupBy(one => one.Detected.Kind.Code, StringComparer.Ordinal))
        {
            CaseSnapshot[] line = [.. kind.OrderBy(one => one.Detected.At).ThenBy(one => one.Id, StringComparer.Ordinal)];
            signs.Walk(line, rules, clientsFrom: rules.SystemicFrom.Value);
            foreach (IGrouping<string, CaseSnapshot> client in line.GroupBy(one => one.Client, StringComparer.Ordinal))
            {
                signs.Walk([.. client], rules, clientsFrom: 1);
            }
        }

        return signs;
    }

    /// <summary>When the pattern of a case began; null when it is part of none.</summary>
    public Instant? Since(string caseId) => _since.TryGetValue(caseId, out Instant at) ? at : null;

    // A window slides over the line. Where it holds enough, all of it is marked, but for what is marked already: each case is marked once.
    private void Walk(CaseSnapshot[] line, AttentionRules rules, int clientsFrom)
    {
        Dictionary<string, int> clients = new(StringComparer.Ordinal);
        int first = 0, unmarked = 0;
        for (int last = 0; last < line.Length; last++)
        {
            clients[line[last].Client] = (clients.TryGetValue(line[last].Client, out int known) ? known : 0) + 1;
            Instant at = line[last].Detected.At;
            for (; at - line[first].Detected.At > rules.PatternWindow.Value; first++)
            {
                if (--clients[line[first].Client] == 0)
                {
                    clients.Remove(line[first].Client);
                }
            }

            if (last - first + 1 >= rules.PatternCount.Value && clients.Count >= clientsFrom)
            {
                for (unmarked = Math.Max(unmarked, first); unmarked <= last; unmarked++)
                {
                    Mark(line[unmarked].Id, at);
                }
            }
        }
    }

    private void Mark(string caseId, Instant at) => _since[caseId] = _since.TryGetValue(caseId, out Instant earlier) ? Instant.Min(earlier, at) : at;
}
