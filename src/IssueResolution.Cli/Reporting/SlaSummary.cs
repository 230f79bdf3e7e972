using IssueResolution.Timing;
using NodaTime;

namespace IssueResolution.Cli.Reporting;

/// <summary>What a whole log amounts to. Grows reading by reading; keeps amounts, not issues, but for the worst.</summary>
/// <remarks>
/// Late is late by instant: the answer or resolution came after the due instant or, where there is none, the log ended after it.
/// </remarks>
internal sealed class SlaSummary
{
    private const int WorstShown = 10;

    private readonly List<Duration> _responseTimes = [];
    private readonly List<Duration> _resolutionTimes = [];
    private readonly WorstBreaches _breaches = new(WorstShown);
    private readonly OpenIssues _backlog = new();

    public AttainmentByPriority Response { get; } = new(new("Response", "応答"));

    public AttainmentByPriority FirstResolution { get; } = new(new("First resolution", "最初の解決"));

    public AttainmentByPriority FinalResolution { get; } = new(new("Final resolution", "最終解決"));

    public int Issues { get; private set; }

    /// <summary>Issues that are not resolved at the end of the log.</summary>
    public int Open => Issues - Resolved;

    public int Resolved => _resolutionTimes.Count;

    public int Reopened { get; private set; }

    /// <summary>Issues that were paused at least once.</summary>
    public int WithPause { get; private set; }

    /// <summary>Issues with a row whose time ran backwards and was moved forward.</summary>
    public int MovedForward { get; private set; }

    /// <summary>Issues that met their final resolution only because pauses do not count.</summary>
    public int MetOnlyByPausing { get; private set; }

    /// <summary>Working time on the final resolution's clock, over all issues.</summary>
    public Duration Running { get; private set; }

    /// <summary>Working time during which that clock was paused, over all issues.</summary>
    public Duration Paused { get; private set; }

    /// <summary>Working time to the first response, of every issue that was answered.</summary>
    public IReadOnlyList<Duration> ResponseTimes => _responseTimes;

    /// <summary>Working time to the final resolution, less pauses, of every resolved issue.</summary>
    public IReadOnlyList<Duration> ResolutionTimes => _resolutionTimes;

    public IReadOnlyList<Breach> WorstBreaches => _breaches.Worst;

    /// <summary>How many issues were open, over time.</summary>
    public OpenIssues Backlog => _backlog;

    /// <param name="reading">Of an issue whose clocks have stopped, or of one read up to the end of the log.</param>
    public void Add(TicketReading reading)
    {
        Issues++;
        Reopened += reading.Reopens > 0 ? 1 : 0;
        WithPause += reading.Final.Pauses > 0 ? 1 : 0;
        MovedForward += reading.History.MovedForward > 0 ? 1 : 0;
        Running += reading.Final.Running;
        Paused += reading.Final.Paused;
        _backlog.Add(reading.History);
        AddResponse(reading.Response);
        AddTo(FirstResolution, reading.First);
        AddFinal(reading);
    }

    private static bool AddTo(AttainmentByPriority clock, ResolutionReading reading)
    {
        clock.Add(reading.Priority, reading.ResolvedAt is not null, reading.LateByInstant);
        return reading.LateByInstant;
    }

    private void AddResponse(ResponseReading response)
    {
        bool isStopped = response.RespondedAt is not null;
        Response.Add(response.Priority, isStopped, response.LateByInstant);
        if (isStopped)
        {
            _responseTimes.Add(response.Working);
        }
    }

    private void AddFinal(TicketReading reading)
    {
        ResolutionReading final = reading.Final;
        bool isLate = AddTo(FinalResolution, final);
        if (isLate)
        {
            _breaches.Add(new Breach(reading.History, final));
        }

        if (final.ResolvedAt is not null)
        {
            _resolutionTimes.Add(final.Running);
            MetOnlyByPausing += !isLate && final.MetOnlyByPausing ? 1 : 0;
        }
    }
}
