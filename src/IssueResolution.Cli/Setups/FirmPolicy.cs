using System.Collections.Immutable;
using IssueResolution.BusinessTime;
using IssueResolution.Casework;
using IssueResolution.Cli.Inputs;
using IssueResolution.Json;
using IssueResolution.Reasoning;
using NodaTime;

namespace IssueResolution.Cli.Setups;

/// <summary>The policy of the user's firm: the library's own with what the firm sets differently.</summary>
internal sealed class FirmPolicy
{
    private readonly ImmutableArray<(string File, WireValue List)> _overrides;

    private FirmPolicy(ResolutionPolicy policy, ImmutableArray<(string File, WireValue List)> overrides) => (Policy, _overrides) = (policy, overrides);

    public ResolutionPolicy Policy { get; }

    /// <param name="path">A file of overrides; null for none.</param>
    /// <exception cref="InputException">There is no such file, or an override cannot be used.</exception>
    public static FirmPolicy Read(string? path) => path is null
        ? new(ResolutionPolicy.ProfessionalServices, [])
        : JsonFile.Read(DiskFolder.Of(path), Path.GetFileName(path), value => new FirmPolicy(
            ResolutionPolicyJson.Read(value, ResolutionPolicy.ProfessionalServices), [(path, value.Find("overrides")!)]));

    /// <summary>The policy with what another file sets differently on top.</summary>
    /// <param name="policy">What comes out of it.</param>
    /// <param name="file">By which name errors speak of that file.</param>
    /// <param name="list">Its overrides; null for none.</param>
    public FirmPolicy With(ResolutionPolicy policy, string file, WireValue? list) => new(policy, list is null ? _overrides : _overrides.Add((file, list)));

    /// <summary>Refuses a policy that the user has changed into an unlawful one, with every override at fault. The library's own is not simulated on every run.</summary>
    /// <param name="calendar">Where it will run.</param>
    /// <param name="at">On whose date the simulated year begins.</param>
    /// <exception cref="InputException">It breaks a law.</exception>
    public void RequireLawful(CalendarDefinition calendar, Instant at)
    {
        if (Policy == ResolutionPolicy.ProfessionalServices)
        {
            return;
        }

        LocalDate first = at.InZone(calendar.Zone).Date;
        Interval year = new(StartOf(first), StartOf(first.PlusYears(1)));
        Refuse(Policy.Validate(calendar.Calendar, year));

        Instant StartOf(LocalDate date) => Instant.Max(BusinessCalendar.Earliest, Instant.Min(date.AtStartOfDayInZone(calendar.Zone).ToInstant(), BusinessCalendar.Latest));
    }

    /// <summary>The same for what was found in those stages that a command asks and that no calendar has a say in.</summary>
    /// <param name="findings">What was found.</param>
    /// <exception cref="InputException">The user's policy breaks a law.</exception>
    public void RequireLawful(IEnumerable<Finding> findings)
    {
        if (Policy != ResolutionPolicy.ProfessionalServices)
        {
            Refuse(findings);
        }
    }

    private void Refuse(IEnumerable<Finding> findings)
    {
        Finding[] broken = [.. findings.Where(finding => finding.Code.Blocks)];
        if (broken.Length > 0)
        {
            string files = string.Join(", ", _overrides.Select(source => source.File));
            string heading = $"{files}: The policy breaks a law in {broken.Length} {(broken.Length == 1 ? "place" : "places")}.";
            throw new InputException(string.Join("\n", broken.SelectMany(Placed).Prepend(heading)));
        }
    }

    private IEnumerable<string> Placed(Finding finding)
    {
        string problem = $"{finding.Message.English} {finding.Advice.English} ({finding.Code.Code})";
        return _overrides
            .SelectMany(source => ResolutionPolicyJson.OverridesAbout(source.List, finding).Select(entry => (source.File, Fault: entry.Fault(problem))))
            .Select(one => $"  {PlacedError.Text(one.File, one.Fault)}")
            .DefaultIfEmpty($"  {problem}");
    }
}
