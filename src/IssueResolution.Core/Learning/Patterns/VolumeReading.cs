using System.Collections.Immutable;

namespace IssueResolution.Learning;

/// <summary>What a chart of issues per period says.</summary>
/// <remarks>Equal when all parts are, periods in their order.</remarks>
public abstract class VolumeReading : IEquatable<VolumeReading>
{
    private VolumeReading(int periods) => Periods = periods;

    /// <summary>How many periods there are.</summary>
    public int Periods { get; }

    /// <summary>Whether both are equal as described above, or both null.</summary>
    public static bool operator ==(VolumeReading? left, VolumeReading? right) => left is null ? right is null : left.Equals(right);

    /// <summary>The opposite of <c>==</c>.</summary>
    public static bool operator !=(VolumeReading? left, VolumeReading? right) => !(left == right);

    /// <inheritdoc/>
    public abstract bool Equals(VolumeReading? other);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as VolumeReading);

    /// <inheritdoc/>
    public abstract override int GetHashCode();

    /// <summary>Too few periods to say what is usual: neither calm nor alarm.</summary>
    public sealed class NotEnoughPeriods : VolumeReading
    {
        internal NotEnoughPeriods(int periods, int needed)
            : base(periods) => Needed = needed;

        /// <summary>How many it takes.</summary>
        public int Needed { get; }

        /// <inheritdoc/>
        public override bool Equals(VolumeReading? other) => other is NotEnoughPeriods few && (Periods, Needed) == (few.Periods, few.Needed);

        /// <inheritdoc/>
        public override int GetHashCode() => (Periods, Needed).GetHashCode();
    }

    /// <summary>The chart was read.</summary>
    public sealed class Charted : VolumeReading
    {
        internal Charted(int periods, long issues, ImmutableArray<int> aboveLimit, ImmutableArray<int> inLongRun)
            : base(periods) => (Issues, AboveLimit, InLongRun) = (issues, aboveLimit, inLongRun);

        /// <summary>How many issues there were in all periods.</summary>
        public long Issues { get; }

        /// <summary>The centre line: issues per period. For display; the rules compare without rounding.</summary>
        public decimal Mean => (decimal)Issues / Periods;

        /// <summary>The periods above the upper limit, counted from zero, the oldest.</summary>
        public ImmutableArray<int> AboveLimit { get; }

        /// <summary>The periods that belong to a run above the mean long enough to be no chance, counted from zero.</summary>
        public ImmutableArray<int> InLongRun { get; }

        /// <summary>Whether nothing but chance shows.</summary>
        public bool IsSteady => AboveLimit.IsEmpty && InLongRun.IsEmpty;

        /// <inheritdoc/>
        public override bool Equals(VolumeReading? other) =>
            other is Charted chart && (Periods, Issues) == (chart.Periods, chart.Issues)
            && AboveLimit.SequenceEqual(chart.AboveLimit) && InLongRun.SequenceEqual(chart.InLongRun);

        /// <inheritdoc/>
        public override int GetHashCode() => (Periods, Issues, AboveLimit.Length, InLongRun.Length).GetHashCode();
    }
}
