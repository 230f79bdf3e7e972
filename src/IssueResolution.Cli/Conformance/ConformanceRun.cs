using System.Collections.Immutable;
using IssueResolution.Cli.CommandLine;
using IssueResolution.Cli.Inputs;

namespace IssueResolution.Cli.Conformance;

/// <summary>One run of the command <c>conformance</c>: every case of every file, and a count.</summary>
internal sealed class ConformanceRun(InputFolder folder, Terminal terminal, CancellationToken cancellation)
{
    private const string Packed = ".gz";

    private static readonly ImmutableArray<IConformanceFormat> _formats = [new BusinessTimeFormat(), new ScenarioFormat()];

    private int _passed;
    private int _failed;
    private int _unreadable;

    /// <summary>Runs the files in turn. One that cannot be read counts as a failure and does not keep the others from being run.</summary>
    /// <returns><see cref="ExitCode.Done"/> only when every case holds.</returns>
    /// <exception cref="OperationCanceledException">The run was stopped.</exception>
    public int Run(IEnumerable<string> paths)
    {
        foreach (string path in paths)
        {
            try
            {
                RunFile(path);
            }
            catch (InputException problem)
            {
                _failed++;
                _unreadable++;
                terminal.Error.WriteLine($"error: {problem.Message}");
            }
        }

        terminal.Out.WriteLine($"{_passed} passed, {_failed} failed");
        return _unreadable > 0 ? ExitCode.BadInput : _failed > 0 ? ExitCode.CaseFailed : ExitCode.Done;
    }

    private void RunFile(string path)
    {
        string name = folder.NameOf(path);
        string text = TextFile.ReadUtf8(folder, path);
        int cases = 0;
        foreach (CaseOutcome outcome in Cases(name, path, text))
        {
            cancellation.ThrowIfCancellationRequested();
            cases++;
            if (outcome.Complaint is null)
            {
                _passed++;
                continue;
            }

            _failed++;
            terminal.Out.WriteLine($"{name}:{outcome.Line}: {outcome.Id}: {outcome.Complaint}");
        }

        if (cases == 0)
        {
            throw new InputException($"{name}: there is no case in this file.");
        }
    }

    private static IEnumerable<CaseOutcome> Cases(string name, string path, string text)
    {
        string unpacked = path.EndsWith(Packed, StringComparison.OrdinalIgnoreCase) ? path[..^Packed.Length] : path;
        IConformanceFormat format = _formats.FirstOrDefault(format => format.IsNamed(unpacked))
            ?? throw new InputException($"{name}: the name does not tell what cases these are. Business-time cases are named .jsonl, scenarios .json, each with .gz when packed.");
        return format.Run(name, text);
    }
}
