using System.CommandLine;
using System.Text.Json.Nodes;
using IssueResolution.Cli.Inputs;

namespace IssueResolution.Cli.Declining;

/// <summary>A request in options: they are put together as the file's text, so that one reader checks both.</summary>
internal sealed class RequestOptions
{
    /// <summary>Where no notice was given, nothing hangs on the instant of the request.</summary>
    private const string AnyInstant = "2000-01-01T00:00:00Z";

    private const string NoNotice = "none";

    private readonly Option<string?> _feasibility = Of("--feasibility", "in-scope|out-of-scope|not-possible|unknown", "Whether it can be done.");
    private readonly Option<string?> _what = Of("--what", "TEXT", "What is asked for, as a noun phrase.");
    private readonly Option<string?> _goal = Of("--goal", "TEXT", "What the client wants to reach by it.");
    private readonly Option<string?> _asked = Of("--asked", "INSTANT", "When the client asked; needed with a notice.");
    private readonly Option<string?> _notice = Of("--notice", "none|oral|written|contract", "How the client was told before. Default: none.");
    private readonly Option<string?> _told = Of("--told", "INSTANT", "When the client was told.");
    private readonly Option<string?> _evidence = Of("--evidence", "mail|document|chat|minutes|recollection", "What shows it.");
    private readonly Option<string?> _reference = Of("--reference", "TEXT", "Where the evidence is found.");
    private readonly Option<string?> _shown = Of("--shown", "INSTANT", "When the evidence came about. Default: when the client was told.");
    private readonly Option<string?> _reset = Of("--reset", "one-off|from-now-on", "For how long a yes holds.");
    private readonly Option<string?> _price = Of("--price", "\"JPY 300000\"", "The price of work beyond the scope.");
    private readonly Option<string?> _clearedBy = Of("--cleared-by", "NAME", "Who has cleared the reply.");
    private readonly Option<string[]> _alternatives = new("--alternative")
    {
        Description = "Another way to the goal, with its cost if it has one; repeat it for several.",
        HelpName = "TEXT[=\"JPY 200000\"]",
        DefaultValueFactory = _ => [],
    };

    private Option<string?>[] All =>
        [_feasibility, _what, _goal, _asked, _notice, _told, _evidence, _reference, _shown, _reset, _price, _clearedBy];

    public static RequestOptions AddTo(Command command)
    {
        RequestOptions options = new();
        foreach (Option option in options.All.Cast<Option>().Append(options._alternatives))
        {
            command.Options.Add(option);
        }

        return options;
    }

    /// <summary>The text of the file that the options stand for; null when none was given.</summary>
    /// <exception cref="InputException">A notice has no instants to compare.</exception>
    public string? TextOf(ParseResult parsed)
    {
        string[] alternatives = parsed.GetValue(_alternatives) ?? [];
        if (alternatives.Length == 0 && All.All(option => parsed.GetValue(option) is null))
        {
            return null;
        }

        string notice = parsed.GetValue(_notice) ?? NoNotice;
        if (notice != NoNotice && (parsed.GetValue(_asked) is null || parsed.GetValue(_told) is null))
        {
            throw new InputException($"--notice {notice}: a notice counts only from before the request. Add --told and --asked, such as 2026-03-02T09:00:00Z.");
        }

        JsonObject request = new()
        {
            ["at"] = parsed.GetValue(_asked) ?? AnyInstant,
            ["notice"] = Members(("form", notice), ("at", parsed.GetValue(_told))),
            ["alternatives"] = new JsonArray([.. alternatives.Select(AlternativeOf)]),
            ["wording"] = Members(("clearedBy", parsed.GetValue(_clearedBy))),
        };
        Add(request, ("what", parsed.GetValue(_what)), ("goal", parsed.GetValue(_goal)), ("feasibility", parsed.GetValue(_feasibility)),
            ("reset", parsed.GetValue(_reset)), ("price", parsed.GetValue(_price)));
        if (parsed.GetValue(_evidence) is { } evidence)
        {
            request["evidence"] = Members(
                ("form", evidence), ("reference", parsed.GetValue(_reference)), ("at", parsed.GetValue(_shown) ?? parsed.GetValue(_told)));
        }

        return new JsonObject { ["version"] = 1, ["request"] = request }.ToJsonString();
    }

    private static JsonNode AlternativeOf(string text)
    {
        string[] parts = text.Split('=', 2);
        return Members(("what", parts[0]), ("cost", parts.ElementAtOrDefault(1)));
    }

    private static JsonObject Members(params (string Key, string? Text)[] members)
    {
        JsonObject made = [];
        Add(made, members);
        return made;
    }

    private static void Add(JsonObject to, params (string Key, string? Text)[] members)
    {
        foreach ((string key, string text) in members.Where(member => member.Text is not null).Select(member => (member.Key, member.Text!)))
        {
            to[key] = text;
        }
    }

    private static Option<string?> Of(string name, string form, string description) => new(name) { Description = description, HelpName = form };
}
