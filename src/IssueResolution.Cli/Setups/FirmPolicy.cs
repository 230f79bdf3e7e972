using System.Collections.Immutable;
using IssueResolution.BusinessTime;
using IssueResolution.Casework;
using IssueResolution.Cli.Inputs;
using IssueResolution.Json;
using IssueResolution.Reasoning;
using NodaTime;

namespace IssueResolution.Cli.Setups;

/// <summary>The policy of the user's firm: the library's own with what the firm sets differently.</summary>
internal static class FirmPolicy
{
    /// <param name="path">A file of overrides; null for none.</param>
    /// <exception cref="InputException">There is no such file, or an override cannot be used.</exception>
    public static ResolutionPolicy Read(string? path) => path is null
        ? ResolutionPolicy.ProfessionalServices
        : JsonFile.Read(DiskFolder.Of(path), Path.GetFileName(path), value => ResolutionPolicyJson.Read(value, ResolutionPolicy.ProfessionalServices));

    /// <summary>Refuses a policy for what was found in those of its stages that a command asks and that no calendar has a say in.</summary>
    /// <param name="findings">What was found.</param>
    /// <param name="name">By which errors speak of it; null for the library's own.</param>
    /// <exception cref="InputException">It breaks a law.</exception>
    public static void RequireLawful(ImmutableArray<Finding> findings, string? name)
    {
        if (name is not null && findings.FirstOrDefault(finding => finding.Code.Blocks) is { } blocking)
        {
            throw new InputException($"{name}: the policy breaks a law: {blocking.Message.English} {blocking.Advice.English}");
        }
    }

    /// <summary>Refuses a policy that the user has changed into an unlawful one. The library's own is not simulated on every run.</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="calendar">Where it will run.</param>
    /// <param name="at">On whose date the simulated year begins.</param>
    /// <param name="name">By which errors speak of it.</param>
    /// <exception cref="InputException">It breaks a law.</exception>
    public static void RequireLawful(ResolutionPolicy policy, CalendarDefinition calendar, Instant at, string name)
    {
        if (policy == ResolutionPolicy.ProfessionalServices)
        {
            return;
        }

        LocalDate first = at.InZone(calendar.Zone).Date;
        Interval year = new(StartOf(first), StartOf(first.PlusYears(1)));
        if (policy.Accept(calendar.Calendar, year) is Decision<ResolutionPolicy>.Refused refused)
        {
            throw new InputException($"{name}: {refused.Message.English}");
        }

        Instant StartOf(LocalDate date) => Instant.Max(BusinessCalendar.Earliest, Instant.Min(date.AtStartOfDayInZone(calendar.Zone).ToInstant(), BusinessCalendar.Latest));
    }
}
