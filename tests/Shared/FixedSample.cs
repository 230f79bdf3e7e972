using FsCheck.Fluent;

namespace FsCheck.Xunit;

/// <summary>Values for a test of what a generator reaches: the same in every run, so that luck never decides. What holds for every value is a <see cref="PropertyAttribute"/>.</summary>
public static class FixedSample
{
    private const ulong Seed = 20_260_302;

    // FsCheck's own for samples without a seed.
    private const int Size = 50;

    /// <summary>As many values as asked for, from one seed.</summary>
    public static T[] Of<T>(Arbitrary<T> values, int count) => values.Generator.Sample(count, new Rnd(Seed), Size);
}
