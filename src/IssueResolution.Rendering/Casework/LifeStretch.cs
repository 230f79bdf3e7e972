using System.Collections.Immutable;
using IssueResolution.Casework;
using NodaTime;

namespace IssueResolution.Rendering;

/// <summary>A state of a case for as long as it lasted; the last one lasts until the instant of the question.</summary>
internal readonly record struct LifeStretch(CaseState State, Instant From, Instant To)
{
    /// <summary>The life of a case up to an instant, without gaps; a state that did not last has no stretch, unless it is the present one.</summary>
    /// <remarks>Walks back from state to state, so that the case is read once for each stretch and not for each event.</remarks>
    public static ImmutableArray<LifeStretch> Of(CaseRules rules, IssueCase issueCase, Instant now)
    {
        Stack<LifeStretch> life = new();
        Instant to = now;
        for (Instant? at = now; at is { } asked && rules.ReadAt(issueCase, asked) is { } stands; at = LastBefore(to, issueCase))
        {
            // A state that was left and entered again at one instant was never left.
            bool goesOn = life.Count > 0 && life.Peek().State == stands.State;
            life.Push(goesOn ? life.Pop() with { From = stands.StateSince } : new(stands.State, stands.StateSince, to));
            to = stands.StateSince;
        }

        return [.. life];
    }

    private static Instant? LastBefore(Instant at, IssueCase issueCase) => issueCase.Events.LastOrDefault(item => item.At < at)?.At;
}
