using IssueResolution.Reasoning;
using IssueResolution.Wording;
using NodaTime;

namespace IssueResolution.Committing;

/// <summary>When we expect to be done, when at the worst, and what outside our control the difference hangs on.</summary>
[Requirement("R-097")]
public sealed record Forecast
{
    private Forecast(Instant likely, Instant worstCase, Phrase? dependency) => (Likely, WorstCase, Dependency) = (likely, worstCase, dependency);

    /// <summary>When we expect to be done.</summary>
    public Instant Likely { get; }

    /// <summary>When at the worst; never before <see cref="Likely"/>, and equal to it when nothing is uncertain.</summary>
    public Instant WorstCase { get; }

    /// <summary>What it hangs on that is not ours to decide; null when all of it is.</summary>
    public Phrase? Dependency { get; }

    /// <summary>A forecast, or what keeps it from being one.</summary>
    /// <remarks>
    /// Refused with <see cref="RefusalCode.WorstCaseMissing"/> when it depends on others and says nothing of the worst case, and with
    /// <see cref="RefusalCode.WorstBeforeLikely"/> when the worst would come before the likely.
    /// </remarks>
    /// <param name="likely">When we expect to be done.</param>
    /// <param name="worstCase">When at the worst; null for the same, which only work in our own hands may claim.</param>
    /// <param name="dependency">What it hangs on that is not ours to decide; null when all of it is.</param>
    [Requirement("R-097")]
    public static Decision<Forecast> Of(Instant likely, Instant? worstCase = null, Phrase? dependency = null)
    {
        if (dependency is not null && worstCase is null)
        {
            return new Decision<Forecast>.Refused(RefusalCode.WorstCaseMissing, Phrase.Of(
                $"{likely} depends on \"{dependency}\" and has no worst case: say when at the latest.",
                $"{likely}の見込みは「{dependency}」次第であり、最悪の場合が示されていない。遅くともいつになるかを示すこと。"));
        }

        return worstCase < likely
            ? new Decision<Forecast>.Refused(RefusalCode.WorstBeforeLikely, Phrase.Of(
                $"The worst case {worstCase} lies before {likely}, which is expected: the worst is the latest.",
                $"最悪の場合の{worstCase}が見込みの{likely}より早い。最も遅い時刻を示すこと。"))
            : new Decision<Forecast>.Granted(new(likely, worstCase ?? likely, dependency));
    }
}
