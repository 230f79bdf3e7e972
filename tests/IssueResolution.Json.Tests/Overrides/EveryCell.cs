using IssueResolution.Casework;
using IssueResolution.Reasoning;

namespace IssueResolution.Json.Tests.Overrides;

/// <summary>Every cell that the policy cites, and what a file would say to set it to the value that it has.</summary>
internal static class EveryCell
{
    public static CellReading[] Readings { get; } = [.. ResolutionPolicy.ProfessionalServices.Readings];

    /// <summary>Found by trial, because a reading tells the value and not its sort; null when no form of it is read.</summary>
    public static string?[] Values { get; } = [.. Readings.Select(reading => Forms(reading.Value).FirstOrDefault(form => Sets(reading, form)))];

    public static string Document(params IEnumerable<string> overrides) => $$"""{ "version": 1, "overrides": [{{string.Join(",\n", overrides)}}] }""";

    public static string Override(CellReading cell, string value, string reason = "why") =>
        $$"""{ "cell": {{Text(cell.Table)}}, {{(cell.Key.Length == 0 ? "" : $"\"key\": {Text(cell.Key)}, ")}}"value": {{value}}, "reason": {{Text(reason)}} }""";

    private static IEnumerable<string> Forms(string value) =>
        [Text(value), value, value.ToLowerInvariant(), "null", $"[{string.Join(", ", value.Split('+', '>').Select(Text))}]"];

    private static bool Sets(CellReading cell, string value)
    {
        try
        {
            return ResolutionPolicyJson.Parse(Document(Override(cell, value))).Readings
                .Contains(cell with { Provenance = Provenance.Override("why") });
        }
        catch (WireFormatException)
        {
            return false;
        }
    }

    private static string Text(string text) => $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
}
