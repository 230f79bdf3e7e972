using IssueResolution.Timing;
using NodaTime;

namespace IssueResolution.Cli.Reporting;

/// <summary>How the resolution clocks stood at one instant.</summary>
internal sealed class AsOfSummary(Instant asOf)
{
    private const int MostShown = 10;

    private readonly int[] _byEffect = new int[3];
    private readonly List<(string Issue, AsOfReading Reading)> _open = [];

    public Instant AsOf => asOf;

    public int Issues => _byEffect.Sum();

    /// <summary>Issues whose clock has not stopped and has overrun its target.</summary>
    public int OpenAndLate => _open.Count(entry => entry.Reading.LateByElapsed);

    /// <summary>The open issues with the least of their target left, the least first.</summary>
    public IEnumerable<(string Issue, AsOfReading Reading)> MostPressing => _open.OrderBy(entry => entry.Reading.Remaining).Take(MostShown);

    public int CountOf(ClockEffect effect) => _byEffect[(int)effect];

    public void Add(string issue, AsOfReading reading)
    {
        _byEffect[(int)reading.Clock]++;
        if (reading.Clock != ClockEffect.Stop)
        {
            _open.Add((issue, reading));
        }
    }
}
