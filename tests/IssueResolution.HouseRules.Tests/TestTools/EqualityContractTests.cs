using Xunit.Sdk;

namespace IssueResolution.HouseRules.Tests.TestTools;

public sealed class EqualityContractTests
{
    private sealed record Sound(string Name);

    private sealed record HoldsAnArray(int[] Items);

    private readonly record struct SoundStruct(int Number);

    private sealed class NoOperators(int number) : IEquatable<NoOperators>
    {
        private readonly int _number = number;

        public bool Equals(NoOperators? other) => other is not null && other._number == _number;

        public override bool Equals(object? obj) => Equals(obj as NoOperators);

        public override int GetHashCode() => _number;
    }

    [Fact]
    public void A_record_of_scalars_keeps_the_contract()
    {
        EqualityContract.Holds(new Sound("a"), new Sound("a"), new Sound("b"));
        EqualityContract.Holds(new SoundStruct(1), new SoundStruct(1), new SoundStruct(2));
    }

    [Fact]
    public void A_record_that_holds_an_array_breaks_it() =>
        Assert.ThrowsAny<XunitException>(() => EqualityContract.Holds(new HoldsAnArray([1]), new HoldsAnArray([1]), new HoldsAnArray([2])));

    [Fact]
    public void Equality_without_operators_breaks_it() =>
        Assert.ThrowsAny<XunitException>(() => EqualityContract.Holds(new NoOperators(1), new NoOperators(1), new NoOperators(2)));

    [Fact]
    public void The_same_reference_shows_nothing()
    {
        var value = new Sound("a");
        Assert.ThrowsAny<XunitException>(() => EqualityContract.Holds(value, value, new Sound("b")));
    }
}
