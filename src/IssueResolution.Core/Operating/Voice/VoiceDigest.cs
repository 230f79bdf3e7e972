using System.Collections.Immutable;
using IssueResolution.Reasoning;

namespace IssueResolution.Operating;

/// <summary>The clients whose words the head of the firm reads this time, in the order in which to read them.</summary>
/// <remarks>
/// Every case has the same chance, the calm ones too; of escalated and other cases there are as many as their parts of all cases say, rounded
/// up or down. The same seed and the same cases give the same digest, in whatever order they are handed in. Equal when the cases are, in their order.
/// </remarks>
[Requirement("R-193")]
public sealed class VoiceDigest : IEquatable<VoiceDigest>
{
    private VoiceDigest(ImmutableArray<VoiceCase> cases, int population) => (Cases, Population) = (cases, population);

    /// <summary>Those that were drawn.</summary>
    public ImmutableArray<VoiceCase> Cases { get; }

    /// <summary>From how many they were drawn.</summary>
    public int Population { get; }

    /// <summary>Whether both are equal as described above, or both null.</summary>
    public static bool operator ==(VoiceDigest? left, VoiceDigest? right) => left is null ? right is null : left.Equals(right);

    /// <summary>The opposite of <c>==</c>.</summary>
    public static bool operator !=(VoiceDigest? left, VoiceDigest? right) => !(left == right);

    /// <summary>Draws a digest.</summary>
    /// <param name="cases">Every case of the time in question; may be none.</param>
    /// <param name="size">How many to draw; all of them when there are no more.</param>
    /// <param name="seed">Chosen by the caller, a new one each time: the date as a number will do.</param>
    /// <exception cref="ArgumentException">Two cases have one id.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The size is zero or negative.</exception>
    [Requirement("R-193")]
    public static VoiceDigest Draw(IEnumerable<VoiceCase> cases, int size, ulong seed)
    {
        Guard.Against.NegativeOrZero(size);
        (VoiceCase Case, ulong Place)[] shuffled =
        [
            .. Guard.Against.Null(cases).Select(one => (Case: Guard.Against.Null(one, nameof(cases)), Place: HashOrder.PlaceOf(one.Id, seed)))
                .OrderBy(one => one.Case.WasEscalated).ThenBy(one => one.Place).ThenBy(one => one.Case.Id, StringComparer.Ordinal),
        ];
        if (shuffled.GroupBy(one => one.Case.Id, StringComparer.Ordinal).FirstOrDefault(same => same.Skip(1).Any()) is { } twice)
        {
            throw new ArgumentException($"Two cases have the id \"{twice.Key}\": hand each case in once, or its chance doubles.", nameof(cases));
        }

        int drawn = Math.Min(size, shuffled.Length);
        int start = shuffled.Length == 0 ? 0 : HashOrder.Below(shuffled.Length, seed);
        return new(
            [
                .. shuffled.Where((_, index) => IsDrawn(index, drawn, shuffled.Length, start))
                    .OrderBy(one => one.Place).ThenBy(one => one.Case.Id, StringComparer.Ordinal).Select(one => one.Case),
            ],
            shuffled.Length);
    }

    /// <inheritdoc/>
    public bool Equals(VoiceDigest? other) => other is not null && Population == other.Population && Cases.SequenceEqual(other.Cases);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as VoiceDigest);

    /// <inheritdoc/>
    public override int GetHashCode() => Cases.Aggregate(Population, (hash, one) => unchecked((hash * 31) + one.GetHashCode()));

    // Systematic sampling: a step of population / drawn from a random start, in whole numbers. For each index exactly `drawn` of the possible
    // starts draw it, so every case has the same chance; along the line the drawn ones lie evenly, so each part of it has its share.
    private static bool IsDrawn(int index, int drawn, int population, int start) =>
        (((long)index * drawn) + start) % population >= population - drawn;
}
