using FsCheck;
using FsCheck.Fluent;

namespace IssueResolution.HouseRules.Tests.TestTools;

public static class OddNumbers
{
    public static Arbitrary<int> Odd() =>
        ArbMap.Default.GeneratorFor<int>().Select(number => (number * 2) + 1).ToArbitrary();
}

public static class EvenNumbers
{
    public static Arbitrary<int> Even => ArbMap.Default.GeneratorFor<int>().Select(number => number * 2).ToArbitrary();
}
