using NodaTime;

namespace IssueResolution.Detecting;

/// <summary>What a measurement says about a client: a signal, nothing unusual, or that there is too little to tell.</summary>
public abstract record SignalReading
{
    private SignalReading()
    {
    }

    /// <summary>The signal to add to the log; null when there is none, or none can be known.</summary>
    /// <param name="at">When it was measured.</param>
    public virtual ObservedSignal? ObservedAt(Instant at) => null;

    /// <summary>Beyond what is usual.</summary>
    /// <param name="Signal">What it is a sign of.</param>
    /// <param name="Strength">How far beyond.</param>
    public sealed record Deviation(WarningSignal Signal, SignalStrength Strength) : SignalReading
    {
        /// <inheritdoc/>
        public override ObservedSignal? ObservedAt(Instant at) => new(Signal, at, Strength);
    }

    /// <summary>Within what is usual.</summary>
    public sealed record Usual : SignalReading;

    /// <summary>Too little is known to call anything usual or unusual. It weighs nothing, and is not the same as <see cref="Usual"/>.</summary>
    /// <param name="Observed">How many observations there are.</param>
    /// <param name="Needed">How many it takes.</param>
    public sealed record InsufficientBaseline(int Observed, int Needed) : SignalReading;
}
