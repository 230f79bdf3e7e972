using System.Collections.Immutable;
using System.CommandLine;
using IssueResolution.Cli.CommandLine;
using IssueResolution.Cli.Inputs;

namespace IssueResolution.Cli.Gestures;

/// <summary>The apology of a gesture file in options, part by part.</summary>
internal sealed class ApologyOptions
{
    private readonly KeyOption _for = KeyOption.Text("$.apology.for", "--apology-for", "TEXT", "Of the apology: what you are sorry for, as a noun phrase.");

    private readonly KeyOption[] _parts =
    [
        KeyOption.Text("$.apology.stage", "--apology-stage", "before-facts|after-facts", "Of the apology: whether the facts are known. Default: before-facts."),
        KeyOption.Text("$.apology.responsibility", "--apology-responsibility", "TEXT", "Of the apology: what of it was ours."),
        KeyOption.Text("$.apology.explanation", "--apology-explanation", "TEXT", "Of the apology: how it came about, without an excuse."),
        KeyOption.Text("$.apology.repentance", "--apology-repentance", "TEXT", "Of the apology: what we do so that it does not come again."),
        KeyOption.Text("$.apology.repair", "--apology-repair", "TEXT", "Of the apology: what is put right, and by when."),
        KeyOption.Text("$.apology.forgivenessRequest", "--apology-forgiveness", "TEXT", "Of the apology: the request for forgiveness."),
    ];

    public ImmutableArray<KeyOption> All => [_for, .. _parts];

    /// <summary>Says it in options before the reader says it in keys.</summary>
    /// <exception cref="InputException">A part was given, and nothing says what the apology is for.</exception>
    public void RequireWhole(ParseResult parsed)
    {
        if (!_for.IsIn(parsed) && _parts.FirstOrDefault(part => part.IsIn(parsed)) is { } stray)
        {
            throw new InputException(
                $"{stray.Option.Name} {parsed.GetValue(stray.Option)}: it belongs to an apology, and nothing says what you are sorry for. Add {_for.Usage}, or leave it out.");
        }
    }
}
