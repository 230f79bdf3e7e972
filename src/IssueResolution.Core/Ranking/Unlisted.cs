using IssueResolution.Wording;

namespace IssueResolution.Ranking;

/// <summary>The end of every choice by member: one that was added and not thought of stops here instead of passing for another.</summary>
internal static class Unlisted
{
    internal static InvalidOperationException Member(ITerm member) =>
        new($"Nothing is said here about {member.GetType().Name} \"{member.Code}\": add a case for it.");
}
