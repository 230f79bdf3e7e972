using System.Reflection;

namespace IssueResolution;

/// <summary>What every value type of the packages promises about equality, in one assertion.</summary>
public static class EqualityContract
{
    /// <summary>
    /// Holds when <paramref name="value"/> equals <paramref name="equal"/> in every way that C# offers (typed, untyped, operators,
    /// hash code), and <paramref name="different"/> in none, and nothing equals null or a stranger.
    /// </summary>
    /// <param name="equal">Built separately; for a class it must not be the same reference.</param>
    public static void Holds<T>(T value, T equal, T different)
        where T : notnull
    {
        if (!typeof(T).IsValueType)
        {
            Assert.False(ReferenceEquals(value, equal), "An equality is only shown by two separately built values.");
        }

        Assert.True(value.Equals((object)value), $"{value} must equal itself.");
        Assert.True(value.Equals((object)equal) && equal.Equals((object)value), $"{value} must equal {equal}, both ways.");
        Assert.False(value.Equals((object)different) || different.Equals((object)value), $"{value} must not equal {different}.");
        Assert.False(value.Equals(null), $"{value} must not equal null.");
        Assert.False(value.Equals(new object()), $"{value} must not equal an object of another type.");
        Assert.Equal(value.GetHashCode(), equal.GetHashCode());

        IEquatable<T> typed = Assert.IsAssignableFrom<IEquatable<T>>(value);
        Assert.True(typed.Equals(equal), $"IEquatable: {value} must equal {equal}.");
        Assert.False(typed.Equals(different), $"IEquatable: {value} must not equal {different}.");
        Assert.False(!typeof(T).IsValueType && typed.Equals(default), $"IEquatable: {value} must not equal null.");

        Assert.True(Operator("op_Equality", value, equal), $"{value} == {equal} must be true.");
        Assert.False(Operator("op_Equality", value, different), $"{value} == {different} must be false.");
        Assert.False(Operator("op_Inequality", value, equal), $"{value} != {equal} must be false.");
        Assert.True(Operator("op_Inequality", value, different), $"{value} != {different} must be true.");
        if (!typeof(T).IsValueType)
        {
            NullIsEqualToNullAlone(value);
        }
    }

    private static void NullIsEqualToNullAlone<T>(T value)
        where T : notnull
    {
        Assert.True(Operator<T>("op_Equality", default, default), "null == null must be true.");
        Assert.False(Operator("op_Equality", value, default) || Operator("op_Equality", default, value), $"{value} == null must be false, both ways.");
        Assert.False(Operator<T>("op_Inequality", default, default), "null != null must be false.");
        Assert.True(Operator("op_Inequality", value, default) && Operator("op_Inequality", default, value), $"{value} != null must be true, both ways.");
    }

    private static bool Operator<T>(string name, T? left, T? right)
    {
        var flags = BindingFlags.Public | BindingFlags.Static | BindingFlags.FlattenHierarchy;
        var method = typeof(T).GetMethods(flags).SingleOrDefault(candidate =>
            candidate.Name == name && candidate.GetParameters().All(parameter => parameter.ParameterType.IsAssignableFrom(typeof(T))));
        Assert.True(method is not null, $"{typeof(T).Name} must have {name}: without it == compares references.");
        return (bool)method.Invoke(null, [left, right])!;
    }
}
