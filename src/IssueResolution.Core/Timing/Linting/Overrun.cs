using NodaTime;

namespace IssueResolution.Timing;

/// <summary>How often what should be due first is due last, and the first time that it is.</summary>
/// <param name="Count">The starts at which it is so.</param>
/// <param name="Of">The starts tried.</param>
/// <param name="At">The first such start.</param>
/// <param name="Late">What should be due first; null when it has no time of its own and so is due at no time.</param>
/// <param name="Early">What should be due last.</param>
internal readonly record struct Overrun(int Count, int Of, Instant At, Instant? Late, Instant Early)
{
    /// <summary>Null when at every start the first is due no later than the last. Starts without a deadline for both are passed over.</summary>
    internal static Overrun? Find(DueTimes first, DueTimes last)
    {
        int of = Math.Min(first.Due.Length, last.Due.Length);
        int count = 0;
        int witness = 0;
        for (int i = of - 1; i >= 0; i--)
        {
            if (first.Due[i] > last.Due[i])
            {
                count++;
                witness = i;
            }
        }

        return count > 0 ? new(count, of, first.Starts[witness], first.Due[witness], last.Due[witness]) : null;
    }

    /// <summary>What has no time of its own is later than anything that has.</summary>
    internal static Overrun? WithoutFirst(DueTimes last) =>
        last.Due.Length > 0 ? new(last.Due.Length, last.Due.Length, last.Starts[0], null, last.Due[0]) : null;
}
