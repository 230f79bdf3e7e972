using System.CommandLine;
using System.Text.Json.Nodes;
using IssueResolution.Cli.CommandLine;
using IssueResolution.Cli.Inputs;
using NodaTime;
using NodaTime.Text;

namespace IssueResolution.Cli.Declining;

/// <summary>A decline file with one request, in options.</summary>
internal sealed class RequestOptions
{
    /// <summary>Where no notice was given, nothing hangs on the instant of the request.</summary>
    private const string AnyInstant = "2000-01-01T00:00:00Z";

    private const string NoNotice = "none";
    private const string Moment = "INSTANT";
    private const string Example = "such as 2026-03-02T09:00Z";

    private readonly KeyOption _feasibility =
        KeyOption.Text("$.request.feasibility", "--feasibility", "in-scope|out-of-scope|not-possible|unknown", "Whether it can be done.");

    private readonly KeyOption _what = KeyOption.Text("$.request.what", "--what", "TEXT", "What is asked for, as a noun phrase.");
    private readonly KeyOption _goal = KeyOption.Text("$.request.goal", "--goal", "TEXT", "What the client wants to reach by it.");
    private readonly KeyOption _asked = KeyOption.Text("$.request.at", "--asked", Moment, "When the client asked; needed with a notice or evidence.");
    private readonly KeyOption _notice = KeyOption.Text("$.request.notice.form", "--notice", "none|oral|written|contract", "How the client was told before. Default: none.");
    private readonly KeyOption _told = KeyOption.Text("$.request.notice.at", "--told", Moment, "When the client was told.");
    private readonly KeyOption _evidence = KeyOption.Text("$.request.evidence.form", "--evidence", "mail|document|chat|minutes|recollection", "What shows it.");
    private readonly KeyOption _reference = KeyOption.Text("$.request.evidence.reference", "--reference", "TEXT", "Where the evidence is found.");
    private readonly KeyOption _shown = KeyOption.Text("$.request.evidence.at", "--shown", Moment, "When the evidence came about. Default: when the client was told.");

    private readonly KeyOption _zone = KeyOption.Text(
        "$.zone", "--zone", "ZONE", "In which zone dates are told to the client and times without an offset are read, such as Asia/Tokyo. Default: UTC.");

    private readonly KeyOption[] _others =
    [
        KeyOption.Text("$.request.reset", "--reset", "one-off|from-now-on", "For how long a yes holds."),
        KeyOption.Text("$.request.price", "--price", "\"JPY 300000\"", "The price of work beyond the scope."),
        KeyOption.Text("$.request.wording.empathy", "--empathy", "TEXT", "Your words that you see what it means for the client."),
        KeyOption.Text("$.request.wording.absorbed", "--absorbed", "\"JPY 50000\"", "How much of a paid alternative you carry."),
        KeyOption.Text("$.request.wording.clearedBy", "--cleared-by", "NAME", "Who has cleared the reply."),
    ];

    private readonly Option<string[]> _alternatives = new("--alternative")
    {
        Description = "Another way to the goal, with its cost if it has one; repeat it for several.",
        HelpName = "TEXT[=\"JPY 200000\"]",
        DefaultValueFactory = _ => [],
    };

    private IEnumerable<KeyOption> All => [_feasibility, _what, _goal, _asked, _notice, _told, _evidence, _reference, _shown, .. _others, _zone];

    private IEnumerable<KeyOption> Moments => [_asked, _told, _shown];

    public static RequestOptions AddTo(Command command)
    {
        RequestOptions options = new();
        foreach (Option option in options.All.Select(each => (Option)each.Option).Append(options._alternatives))
        {
            command.Options.Add(option);
        }

        return options;
    }

    /// <summary>Whether any was given.</summary>
    public bool AreIn(ParseResult parsed) => parsed.GetValue(_alternatives) is { Length: > 0 } || All.Any(option => option.IsIn(parsed));

    /// <summary>The file that the options stand for.</summary>
    /// <exception cref="InputException">An option that a request, a notice or evidence needs is missing.</exception>
    public OptionFile FileOf(ParseResult parsed)
    {
        RequireWhole(parsed);
        OptionFile file = new();
        foreach (KeyOption option in All.Except(Moments))
        {
            option.Fill(file, parsed);
        }

        foreach (KeyOption option in Moments)
        {
            option.Fill(file, parsed, _ => InstantOf(option, parsed));
        }

        if (!_asked.IsIn(parsed))
        {
            file.Set("$.request.at", JsonValue.Create(AnyInstant));
        }

        if (!_notice.IsIn(parsed))
        {
            file.Set("$.request.notice.form", JsonValue.Create(NoNotice));
        }

        if (_evidence.IsIn(parsed) && !_shown.IsIn(parsed))
        {
            file.Set("$.request.evidence.at", InstantOf(_told, parsed));
        }

        foreach ((string text, int index) in (parsed.GetValue(_alternatives) ?? []).Select((text, index) => (text, index)))
        {
            string[] parts = text.Split('=', 2);
            JsonObject alternative = new() { ["what"] = parts[0] };
            if (parts.Length == 2)
            {
                alternative["cost"] = parts[1];
            }

            file.Set($"$.request.alternatives[{index}]", alternative, _alternatives.Name, text, _alternatives.HelpName!);
        }

        return file;
    }

    private void RequireWhole(ParseResult parsed)
    {
        if (new[] { _feasibility, _what, _goal }.Where(option => !option.IsIn(parsed)).Select(option => option.Usage).ToArray() is { Length: > 0 } missing)
        {
            throw new InputException($"Without a file the options say all of what is asked, and {(missing.Length == 1 ? "one is" : "some are")} missing. Add {string.Join(", ", missing)}.");
        }

        bool isTold = parsed.GetValue(_notice.Option) is { } notice && notice != NoNotice;
        if (isTold && Missing(parsed, [_told, _asked]) is { Length: > 0 } untold)
        {
            throw new InputException($"{Given(parsed, _notice)}: a notice counts only from before the request. Add {untold}.");
        }

        if (!isTold && _told.IsIn(parsed))
        {
            throw new InputException($"{Given(parsed, _told)}: it belongs to a notice, and none is named. Add --notice oral, written or contract, or leave it out.");
        }

        if (!_evidence.IsIn(parsed) && new[] { _reference, _shown }.FirstOrDefault(option => option.IsIn(parsed)) is { } stray)
        {
            throw new InputException($"{Given(parsed, stray)}: it belongs to evidence, and none is named. Add {_evidence.Usage}, or leave it out.");
        }

        if (_evidence.IsIn(parsed) && Missing(parsed, _told.IsIn(parsed) ? [_reference, _asked] : [_reference, _asked, _shown]) is { Length: > 0 } unshown)
        {
            throw new InputException($"{Given(parsed, _evidence)}: evidence is found somewhere, and counts only from before the request. Add {unshown}.");
        }
    }

    /// <summary>The options that were left out, with an example where an instant is; empty when none was.</summary>
    private string Missing(ParseResult parsed, IEnumerable<KeyOption> needed)
    {
        KeyOption[] missing = [.. needed.Where(option => !option.IsIn(parsed))];
        string named = string.Join(" and ", missing.Select(option => Moments.Contains(option) ? option.Option.Name : option.Usage));
        return missing.Any(Moments.Contains) ? $"{named}, {Example}" : named;
    }

    /// <summary>The instant as the file has it; an unknown zone is named by the reader of the file.</summary>
    private JsonValue InstantOf(KeyOption option, ParseResult parsed)
    {
        DateTimeZone zone = parsed.GetValue(_zone.Option) is { } id && DateTimeZoneProviders.Tzdb.GetZoneOrNull(id) is { } known ? known : DateTimeZone.Utc;
        return JsonValue.Create(InstantPattern.ExtendedIso.Format(QuestionInstant.Read(parsed.GetValue(option.Option)!, zone, option.Option.Name)));
    }

    private static string Given(ParseResult parsed, KeyOption option) => $"{option.Option.Name} {parsed.GetValue(option.Option)}";
}
