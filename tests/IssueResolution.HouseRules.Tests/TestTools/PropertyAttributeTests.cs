using FsCheck;
using FsCheck.Fluent;

namespace IssueResolution.HouseRules.Tests.TestTools;

[Properties(MaxTest = 40)]
public sealed class PropertyAttributeTests
{
    [Property]
    public bool A_true_property_passes(int number) => number - number == 0;

    [Property]
    public void A_property_may_return_nothing_and_assert(int number) => Assert.Equal(number, -(-number));

    [Property]
    public Property A_property_may_have_a_precondition(int number) => (number * number > 0).When(number != 0);

    [Property]
    public async Task A_property_may_be_awaited(int number)
    {
        await Task.Yield();
        Assert.Equal(number, number + 0);
    }

    [Property]
    public static bool A_property_may_be_static(string? text, bool flag) => flag || text is null || text.Length >= 0;

    [Property(Arbitrary = [typeof(OddNumbers)])]
    public bool The_arbitraries_of_the_attribute_are_used(int number) => number % 2 != 0;
}

[Properties(Arbitrary = [typeof(OddNumbers)])]
public sealed class PropertiesAttributeTests
{
    [Property]
    public bool The_arbitraries_of_the_class_are_used(int number) => number % 2 != 0;

    [Property(Arbitrary = [typeof(EvenNumbers)])]
    public bool The_arbitraries_of_the_method_win(int number) => number % 2 == 0;
}
