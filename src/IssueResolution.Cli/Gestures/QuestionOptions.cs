using System.CommandLine;
using System.Text.Json.Nodes;
using IssueResolution.Cli.Inputs;

namespace IssueResolution.Cli.Gestures;

/// <summary>A gesture file in options: they are put together as the file's text, so that one reader checks both.</summary>
internal sealed class QuestionOptions
{
    private readonly Option<string?> _currency = Of("--currency", "CODE", "The currency of every amount. Default: JPY.");
    private readonly Option<string[]> _gestures = new("--gesture")
    {
        Description = "A gesture that is offered, with what it is worth; repeat it for several.",
        HelpName = "KIND[=AMOUNT]",
        DefaultValueFactory = _ => [],
    };

    private readonly (string Key, bool IsNumber, Option<string?> Option)[] _failure =
    [
        ("severity", false, Of("--severity", "low|medium|high|critical", "How bad the issue is.")),
        ("category", false, Of("--category", "delivery|communication|scope|team|billing", "What it is about.")),
        ("harmed", false, Of("--harmed", "attention|work|money", "What the client lost.")),
        ("responsibility", false, Of("--responsibility", "ours|shared|external|client", "Whose part it was.")),
        ("acceptance", false, Of("--acceptance", "rejected|accepted-flawed|inconvenience-only", "What the client could do with what it got.")),
        ("directLoss", true, Of("--loss", "AMOUNT", "What the failure cost the client.")),
        ("affectedFee", true, Of("--fee", "AMOUNT", "The fee of what the failure touches.")),
        ("engagementValue", true, Of("--engagement-value", "AMOUNT", "The value of the whole engagement.")),
        ("occurrence", true, Of("--occurrence", "N", "Which such failure with this client it is, counted from one. Default: 1.")),
        ("missedDates", true, Of("--missed-dates", "N", "How many promised dates of the repair went by. Default: 0.")),
        ("owedCorrection", true, Of("--owed", "AMOUNT", "What was charged wrongly and is owed back.")),
    ];

    public static QuestionOptions AddTo(Command command)
    {
        QuestionOptions options = new();
        foreach (Option option in options._failure.Select(each => (Option)each.Option).Append(options._currency).Append(options._gestures))
        {
            command.Options.Add(option);
        }

        return options;
    }

    /// <summary>The text of the file that the options stand for; null when none was given.</summary>
    /// <exception cref="InputException">An amount is no number.</exception>
    public string? TextOf(ParseResult parsed)
    {
        JsonObject failure = [];
        foreach ((string key, bool isNumber, Option<string?> option) in _failure)
        {
            if (parsed.GetValue(option) is { } text)
            {
                failure[key] = isNumber ? Number(option.Name, text) : JsonValue.Create(text);
            }
        }

        string[] gestures = parsed.GetValue(_gestures) ?? [];
        string? currency = parsed.GetValue(_currency);
        return failure.Count == 0 && gestures.Length == 0 && currency is null ? null : new JsonObject
        {
            ["version"] = 1,
            ["currency"] = currency ?? "JPY",
            ["failure"] = failure,
            ["offer"] = new JsonObject { ["gestures"] = new JsonArray([.. gestures.Select(GestureOf)]) },
        }.ToJsonString();
    }

    private static JsonNode GestureOf(string text)
    {
        string[] parts = text.Split('=', 2);
        JsonObject gesture = new() { ["kind"] = parts[0] };
        if (parts.Length == 2)
        {
            gesture["value"] = Number("--gesture", parts[1]);
        }

        return gesture;
    }

    private static JsonNode Number(string option, string text) =>
        decimal.TryParse(text, System.Globalization.NumberStyles.AllowDecimalPoint, System.Globalization.CultureInfo.InvariantCulture, out decimal number)
            ? JsonValue.Create(number)
            : throw new InputException($"{option} {text}: write a number from 0 on, such as 250000.");

    private static Option<string?> Of(string name, string form, string description) => new(name) { Description = description, HelpName = form };
}
