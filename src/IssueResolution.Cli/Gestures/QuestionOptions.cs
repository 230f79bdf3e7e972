using System.CommandLine;
using System.Text.Json.Nodes;
using IssueResolution.Cli.CommandLine;
using IssueResolution.Cli.Inputs;
using IssueResolution.Recovering;

namespace IssueResolution.Cli.Gestures;

/// <summary>A gesture file in options.</summary>
internal sealed class QuestionOptions
{
    private const string UsualCurrency = "JPY";

    private readonly Option<string?> _currency = new("--currency") { Description = $"The currency of amounts that name none. Default: {UsualCurrency}.", HelpName = "CODE" };

    private readonly Option<string[]> _gestures = Several("--gesture", "KIND[=AMOUNT]", "A gesture that is offered, with what it is worth; repeat it for several.");

    private readonly Option<string[]> _comparables = Several("--comparable", "AMOUNT", "What a client in a comparable case received; repeat it for several.");

    private readonly Option<bool> _admitsLiability = new("--admits-liability") { Description = "The offer admits that we are liable in law." };

    private readonly KeyOption[] _required =
    [
        KeyOption.Text("$.failure.severity", "--severity", "low|medium|high|critical", "How bad the issue is."),
        KeyOption.Text("$.failure.category", "--category", "delivery|communication|scope|team|billing", "What it is about."),
        KeyOption.Text("$.failure.harmed", "--harmed", "attention|work|money", "What the client lost."),
        KeyOption.Text("$.failure.responsibility", "--responsibility", "ours|shared|external|client", "Whose part it was."),
        KeyOption.Text("$.failure.acceptance", "--acceptance", "rejected|accepted-flawed|inconvenience-only", "What the client could do with what it got."),
        KeyOption.Amount("$.failure.directLoss", "--loss", "What the failure cost the client; 0 when nothing can be shown."),
        KeyOption.Amount("$.failure.affectedFee", "--fee", "The fee of what the failure touches."),
        KeyOption.Amount("$.failure.engagementValue", "--engagement-value", "The value of the whole engagement."),
    ];

    private readonly KeyOption[] _plan =
    [
        KeyOption.Text("$.offer.plan.people", "--plan-people", "TEXT", "Of the recovery plan: who does it from now on."),
        KeyOption.Text("$.offer.plan.plan", "--plan-steps", "TEXT", "Of the recovery plan: what is done, in which steps."),
        KeyOption.Text("$.offer.plan.oversight", "--plan-oversight", "TEXT", "Of the recovery plan: who watches over it, and how often."),
        KeyOption.Text("$.offer.plan.qualityControl", "--plan-quality-control", "TEXT", "Of the recovery plan: how the result is checked before the client sees it."),
    ];

    private readonly KeyOption[] _others =
    [
        KeyOption.Amount("$.failure.agreedInconvenience", "--agreed-inconvenience", "What both sides agreed that the trouble is worth."),
        KeyOption.Number("$.failure.occurrence", "--occurrence", "Which such failure with this client it is, counted from one. Default: 1."),
        KeyOption.Number("$.failure.missedDates", "--missed-dates", "How many promised dates of the repair went by. Default: 0."),
        KeyOption.Amount("$.failure.owedCorrection", "--owed", "What was charged wrongly and is owed back."),
        KeyOption.Text("$.offer.reason", "--reason", "TEXT", "Why the offer may be more than fits."),
    ];

    private readonly ApologyOptions _apology = new();

    private IEnumerable<KeyOption> Keys => [.. _required, .. _plan, .. _others, .. _apology.All];

    public static QuestionOptions AddTo(Command command)
    {
        QuestionOptions options = new();
        foreach (Option option in options.Keys.Select(each => (Option)each.Option)
            .Concat([options._currency, options._gestures, options._comparables, options._admitsLiability]))
        {
            command.Options.Add(option);
        }

        return options;
    }

    /// <summary>Whether any was given.</summary>
    public bool AreIn(ParseResult parsed) =>
        Keys.Any(option => option.IsIn(parsed)) || parsed.GetValue(_currency) is not null || parsed.GetValue(_admitsLiability)
        || parsed.GetValue(_gestures) is { Length: > 0 } || parsed.GetValue(_comparables) is { Length: > 0 };

    /// <summary>The file that the options stand for.</summary>
    /// <exception cref="InputException">An option that a question needs is missing, or the currency is none.</exception>
    public OptionFile FileOf(ParseResult parsed)
    {
        KeyOption[] missing = [.. _required.Where(option => !option.IsIn(parsed))];
        string currency = parsed.GetValue(_currency) ?? UsualCurrency;
        KeyOption.RequireCurrency(_currency.Name, currency);
        return missing.Length == 0 ? Filled(parsed, currency) : throw new InputException(
            $"Without a file the options say all of what happened, and {(missing.Length == 1 ? "one is" : "some are")} missing. "
            + $"Add {string.Join(", ", missing.Select(option => option.Usage))}.");
    }

    private OptionFile Filled(ParseResult parsed, string currency)
    {
        _apology.RequireWhole(parsed);
        OptionFile file = new();
        foreach (KeyOption option in Keys)
        {
            option.Fill(file, parsed, currency);
        }

        foreach ((string text, int index) in (parsed.GetValue(_gestures) ?? []).Select((text, index) => (text, index)))
        {
            string[] parts = text.Split('=', 2);
            RequirePlanFor(parts[0], parsed);
            JsonObject gesture = new() { ["kind"] = parts[0] };
            if (parts.Length == 2)
            {
                gesture["value"] = KeyOption.AmountIn(currency, parts[1]);
            }

            file.Set($"$.offer.gestures[{index}]", gesture, _gestures.Name, text, _gestures.HelpName!);
        }

        foreach ((string text, int index) in (parsed.GetValue(_comparables) ?? []).Select((text, index) => (text, index)))
        {
            file.Set($"$.failure.comparables[{index}]", KeyOption.AmountIn(currency, text), _comparables.Name, text, _comparables.HelpName!);
        }

        if (parsed.GetValue(_admitsLiability))
        {
            file.Set("$.offer.admitsLiability", JsonValue.Create(true));
        }

        return file;
    }

    /// <summary>Says it in options before the reader says it in keys.</summary>
    private void RequirePlanFor(string kind, ParseResult parsed)
    {
        if (kind == GestureKind.RecoveryPlan.Code && !_plan.Any(option => option.IsIn(parsed)))
        {
            throw new InputException(
                $"{_gestures.Name} {kind}: a recovery plan counts once its parts are named. Add {string.Join(", ", _plan.Select(option => option.Usage))}, or leave it out.");
        }
    }

    private static Option<string[]> Several(string name, string form, string description) => new(name)
    {
        Description = description,
        HelpName = form,
        DefaultValueFactory = _ => [],
    };
}
