using IssueResolution.Cli.Logs;
using IssueResolution.Json;
using IssueResolution.Timing;

namespace IssueResolution.Cli.Setups;

/// <summary>Reads which states run, pause and stop the resolution clock.</summary>
internal static class StatesReader
{
    private static readonly (string Key, ClockEffect Effect)[] _lists =
        [("run", ClockEffect.Run), ("pause", ClockEffect.Pause), ("stop", ClockEffect.Stop)];

    public static StatusVocabulary Read(WireValue value)
    {
        value.RefuseKeysOtherThan(_lists.Select(list => list.Key));
        Dictionary<string, string> seen = new(StringComparer.Ordinal);
        List<(StatusPattern Pattern, ClockEffect Effect)> patterns = [];
        foreach ((string key, ClockEffect effect) in _lists)
        {
            foreach (WireValue item in value.Find(key)?.Items ?? [])
            {
                StatusPattern pattern = Pattern(item);
                if (!seen.TryAdd(pattern.Text, key))
                {
                    throw item.Fault(
                        $"The state \"{Excerpt.Of(pattern.Text)}\" stands twice, in \"{seen[pattern.Text]}\" and in \"{key}\". Keep one of them.");
                }

                patterns.Add((pattern, effect));
            }
        }

        return patterns.Any(entry => entry.Effect == ClockEffect.Stop)
            ? new StatusVocabulary(patterns)
            : throw value.Fault("No state stops the clock. Name the states of resolved issues under \"stop\".");
    }

    public static StatusPattern Pattern(WireValue item)
    {
        int star = item.Text.IndexOf('*', StringComparison.Ordinal);
        return star < 0 || star == item.Text.Length - 1
            ? new StatusPattern(item.Text)
            : throw item.Fault($"\"{Excerpt.Of(item.Text)}\": an asterisk may only stand at the end, for every state that begins so.");
    }
}
