using System.Globalization;
using IssueResolution.Cli.CommandLine;
using IssueResolution.Cli.Inputs;
using IssueResolution.Cli.Reporting;
using IssueResolution.Cli.Setups;
using IssueResolution.Json;
using IssueResolution.Reasoning;
using IssueResolution.Timing;
using NodaTime;
using NodaTime.Text;

namespace IssueResolution.Cli.Linting;

/// <summary>One run of the command <c>lint</c>: read the policy file, simulate a year of starts, show what was found.</summary>
internal sealed class LintRun(Terminal terminal, CultureInfo language, CancellationToken cancellation)
{
    /// <summary>Fixed, so that a file has the same findings on every day.</summary>
    public const string UsualFrom = "2026-01-01";

    /// <returns><see cref="ExitCode.LawBroken"/> when a finding blocks; advice alone is <see cref="ExitCode.Done"/>.</returns>
    /// <exception cref="InputException">The file or the date cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The run was stopped.</exception>
    public int Run(string path, string? from)
    {
        LocalDate first = FirstDate(from ?? UsualFrom);
        DiskFolder folder = DiskFolder.Of(path);
        string name = Path.GetFileName(path);
        PolicyFile file = JsonFile.Read(folder, name, value => Read(value, folder));
        Finding[] findings = ProgressBar.Show(terminal, $"Simulating {name}", report => FindingsIn(file, first, report));
        LintPage.Show(ConsolePage.On(terminal, language, isOutputTaken: false), folder.NameOf(name), file, first, findings);
        return findings.Any(finding => finding.Code.Blocks) ? ExitCode.LawBroken : ExitCode.Done;
    }

    private static PolicyFile Read(WireValue value, InputFolder folder) =>
        PolicyFileJson.Read(value, new HolidayFileReader(folder, value.Find("calendars")?.Members.Select(member => member.Value) ?? []).Read);

    private Finding[] FindingsIn(PolicyFile file, LocalDate first, Action<double> report)
    {
        List<Finding> findings = [.. file.Policies.Unreachable()];
        int done = 0;
        foreach (MatchRule<SlaPolicy> rule in file.Policies.Rules)
        {
            cancellation.ThrowIfCancellationRequested();
            findings.AddRange(PolicyLint.Check(rule.Value, PolicyLint.YearFrom(first, rule.Value), file.Statuses));
            done++;
            report((double)done / file.Policies.Rules.Length);
        }

        return [.. findings.OrderByDescending(finding => finding.Code.Blocks)];
    }

    private static LocalDate FirstDate(string text) =>
        LocalDatePattern.Iso.Parse(text).TryGetValue(default, out LocalDate date) && date >= PolicyLint.EarliestYear && date <= PolicyLint.LatestYear
            ? date
            : throw new InputException($"--from {text}: write a date from 1900-01-02 to 2199-12-30, such as {UsualFrom}.");
}
