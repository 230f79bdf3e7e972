using System.Collections.Immutable;
using IssueResolution.Casework;
using NodaTime;

namespace IssueResolution.Rendering;

/// <summary>A state of a case for as long as it lasted; the last one lasts until the instant of the question.</summary>
internal readonly record struct LifeStretch(CaseState State, Instant From, Instant To)
{
    /// <summary>The life of a case up to an instant, without gaps; a state that did not last has no stretch, unless it is the present one.</summary>
    public static ImmutableArray<LifeStretch> Of(CaseRules rules, IssueCase issueCase, Instant now)
    {
        ImmutableArray<LifeStretch>.Builder life = ImmutableArray.CreateBuilder<LifeStretch>();
        foreach (Instant at in issueCase.Until(now).Select(item => item.At).Distinct())
        {
            CaseState state = rules.ReadAt(issueCase, at)!.State;
            if (life.Count == 0 || life[life.Count - 1].State != state)
            {
                Close(life, at);
                life.Add(new(state, at, at));
            }
        }

        Close(life, now);
        return life.ToImmutable();
    }

    private static void Close(ImmutableArray<LifeStretch>.Builder life, Instant at)
    {
        if (life.Count > 0)
        {
            life[life.Count - 1] = life[life.Count - 1] with { To = at };
        }
    }
}
