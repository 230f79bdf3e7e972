using System.Text;
using IssueResolution.Cli.Inputs;
using IssueResolution.Cli.Logs;
using IssueResolution.Json;
using NodaTime;

namespace IssueResolution.Cli.Setups;

/// <summary>Reads how a log is laid out, from a preset or from keys of its own.</summary>
internal static class LayoutReader
{
    private const string DefaultEncoding = "utf-8";

    /// <summary>The keys that a log without a preset needs.</summary>
    public static IReadOnlyList<string> DescribingKeys { get; } = ["columns", "timestamp_format", "states", "response"];

    /// <summary>All keys that say something about the log's layout.</summary>
    public static IReadOnlyList<string> Keys { get; } =
        [.. DescribingKeys, "log_format", "missing", "timestamp_zone", "delimiter", "encoding"];

    public static LogLayout Read(WireValue setup, DateTimeZone zone)
    {
        WireValue described = LogPresets.Find(setup) ?? setup;
        WireValue Required(string key, string what) =>
            described.Require(key, $"Give {what}; or name a known layout in \"log_format\" ({string.Join(", ", LogPresets.Names)}).");

        StatusVocabulary statuses = StatesReader.Read(
            Required("states", "the states, such as {\"run\": [\"Open\"], \"pause\": [\"Waiting*\"], \"stop\": [\"Solved\"]}"));
        return new LogLayout(
            Columns(Required("columns", "the header names of \"issue\", \"opened\", \"updated\", \"state\" and \"priority\"")),
            Delimiter(setup.Find("delimiter")),
            EncodingOf(setup.Find("encoding")),
            new TimestampReading(
                Format(Required("timestamp_format", "how time is written: \"iso\", or a NodaTime pattern such as \"d/M/yyyy H:mm\"")),
                setup.Find("timestamp_zone") is { } own ? ZoneJson.Read(own) : zone),
            described.Find("missing")?.Text ?? "",
            statuses,
            ResponseReader.Read(Required("response", "the states that are no response yet, such as [\"New\"], or a column with values"), statuses));
    }

    private static LogColumns Columns(WireValue value)
    {
        value.RefuseKeysOtherThan(["issue", "opened", "updated", "state", "priority"]);
        string Name(string key) => value.Require(key, "Name the column that holds it, as the header line has it.").Text;
        return new LogColumns(Name("issue"), value.Find("opened")?.Text, Name("updated"), Name("state"), Name("priority"));
    }

    private static char Delimiter(WireValue? value) => value?.Text switch
    {
        null => ',',
        [var c] when c is not ('"' or '\r' or '\n') && char.IsAscii(c) => c,
        _ => throw value.Fault("The delimiter is one ASCII character such as \",\", \";\", \"\\t\" or \"|\", and no quote or line break."),
    };

    private static Encoding EncodingOf(WireValue? value) =>
        Encodings.Find(value?.Text ?? DefaultEncoding) ?? throw value!.Fault(Encodings.Unknown(value.Text));

    private static TimestampFormat Format(WireValue value)
    {
        try
        {
            return TimestampFormat.Of(value.Text);
        }
        catch (FormatException problem) when (problem is not WireFormatException)
        {
            throw value.Fault(
                $"\"{Excerpt.Of(value.Text)}\" cannot be used. {problem.Message} Write \"iso\", or a NodaTime pattern such as \"d/M/yyyy H:mm\" "
                + "or \"uuuu-MM-dd HH:mm:sso<+HH:mm>\".");
        }
    }
}
