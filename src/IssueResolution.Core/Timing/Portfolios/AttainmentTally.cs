using System.Numerics;
using NodaTime;

namespace IssueResolution.Timing;

/// <summary>Counts readings one after the other, eight bytes for each completed cycle.</summary>
internal sealed class AttainmentTally
{
    private readonly List<long> _elapsedTicks = [];
    private BigInteger _elapsedNanoseconds;

    public int Total { get; private set; }

    public int Met { get; private set; }

    public int Missed { get; private set; }

    public int OpenAtEnd { get; private set; }

    public int BreachedOpen { get; private set; }

    public int MetOnlyByPausing { get; private set; }

    public Duration Paused { get; private set; } = Duration.Zero;

    public Duration Gross { get; private set; } = Duration.Zero;

    public Duration? Mean => _elapsedTicks.Count == 0 ? null : Fraction.From(_elapsedNanoseconds / _elapsedTicks.Count);

    public ElapsedDistribution Distribution => new([.. _elapsedTicks.OrderBy(ticks => ticks)]);

    public void Add(ClockReading reading)
    {
        Total++;
        Met += reading.State == ClockState.Met ? 1 : 0;
        Missed += reading.State == ClockState.Missed ? 1 : 0;
        OpenAtEnd += reading.IsOpen ? 1 : 0;
        BreachedOpen += reading.IsOpen && reading.IsBreached ? 1 : 0;
        MetOnlyByPausing += reading.IsMetOnlyByPausing ? 1 : 0;
        Paused += reading.Paused;
        Gross += reading.Gross;
        if (reading.State == ClockState.Met || reading.State == ClockState.Missed)
        {
            _elapsedTicks.Add(reading.Elapsed.BclCompatibleTicks);
            _elapsedNanoseconds += Fraction.Nanoseconds(reading.Elapsed);
        }
    }

    public AttainmentReport ToReport() => AttainmentReport.From(this);
}
