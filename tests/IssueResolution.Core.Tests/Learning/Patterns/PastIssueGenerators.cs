using FsCheck;
using FsCheck.Fluent;
using IssueResolution.Classifying;
using NodaTime;

namespace IssueResolution.Learning;

/// <summary>Histories of few clients, kinds and roots, so that patterns are common; ages on both sides of the window and of now.</summary>
public static class PastIssueGenerators
{
    internal static readonly Instant Now = Instant.FromUtc(2026, 6, 1, 0, 0);

    internal static readonly string[] Clients = ["Aoki", "Brown", "Costa", "Dubois", "Eze"];

    /// <summary>One issue.</summary>
    public static Arbitrary<PastIssue> Issues() => (
        from client in Gen.Elements(Clients.Take(4))
        from kind in Gen.Elements(IssueKind.MissedDeadline, IssueKind.Turnover)
        from root in Gen.Elements<string?>("no-check", "no-owner", null)
        from days in Gen.Frequency((5, Gen.Choose(0, 90)), (1, Gen.Choose(-1, 92)))
        select new PastIssue(client, kind, root, Now - Duration.FromDays(days))).ToArbitrary();

    internal static PastIssue Renamed(PastIssue issue) => new(Renamed(issue.Client), issue.Kind, issue.RootCause is { } root ? Renamed(root) : null, issue.At);

    internal static string Renamed(string name) => new([.. name.Reverse()]);

    internal static PastIssue[] Shuffled(PastIssue[] history) => [.. history.OrderBy(issue => issue.At).ThenByDescending(issue => issue.Client, StringComparer.Ordinal)];
}
