using IssueResolution.Json;

namespace IssueResolution.Cli.Setups;

/// <summary>Log formats with a name.</summary>
/// <remarks>A preset is written in the keys of the setup file itself, so it can do nothing that a setup cannot.</remarks>
internal static class LogPresets
{
    /// <summary>The incident log of the UCI Machine Learning Repository (ServiceNow), doi 10.24432/C57S4H.</summary>
    private const string Uci =
        """
        {
          "columns": {
            "issue": "number", "opened": "opened_at", "updated": "sys_updated_at", "state": "incident_state", "priority": "priority"
          },
          "timestamp_format": "d/M/yyyy H:mm",
          "missing": "?",
          "states": { "run": ["New", "Active", "-100"], "pause": ["Awaiting*"], "stop": ["Resolved", "Closed"] },
          "response": ["New"]
        }
        """;

    public static IReadOnlyList<string> Names { get; } = ["uci"];

    /// <summary>The preset that a setup names, or null when it names none.</summary>
    /// <exception cref="WireFormatException">The name is unknown, or the setup gives a key that the preset gives too.</exception>
    public static WireValue? Find(WireValue setup)
    {
        if (setup.Find("log_format") is not { } name)
        {
            return null;
        }

        if (!Names.Contains(name.Text))
        {
            throw name.Fault(
                $"\"{Excerpt.Of(name.Text)}\" is no known log format. Known are {string.Join(", ", Names)}; for any other log leave \"log_format\" out "
                + $"and give {string.Join(", ", LayoutReader.DescribingKeys)}.");
        }

        WireValue preset = WireValue.Parse(Uci);
        foreach (WireMember member in preset.Members)
        {
            if (setup.FindMember(member.Key) is { } own)
            {
                throw own.KeyFault($"\"{Excerpt.Of(member.Key)}\" is already set by \"log_format\": \"{Excerpt.Of(name.Text)}\". Remove one of the two.");
            }
        }

        return preset;
    }
}
