using IssueResolution.HouseRules.Tests.Reading;

namespace IssueResolution.HouseRules.Tests.PublicApi;

/// <summary>The public surface of every package is text in this folder, so that a review sees what users will notice.</summary>
public sealed class PublicApiTests
{
    private const string Approve = "ISSUERESOLUTION_APPROVE";

    public static TheoryData<string> Packages => new(Asset.Packages);

    [Theory]
    [MemberData(nameof(Packages))]
    public void The_public_api_is_the_approved_one(string package)
    {
        string approved = $"tests/IssueResolution.HouseRules.Tests/PublicApi/{package}.approved.txt";
        string received = approved.Replace(".approved.", ".received.");
        string actual = ApiText.Of(Asset.Of(package, "net10.0"));
        if (Environment.GetEnvironmentVariable(Approve) == "1")
        {
            Repository.Write(approved, actual);
        }

        if (Repository.Exists(approved) && Repository.Text(approved) == actual)
        {
            Repository.Delete(received);
            return;
        }

        Repository.Write(received, actual);
        Assert.Fail($"The public API of {package} changed; compare {received} with {approved}.\n"
            + $"Intended? Run the tests once with {Approve}=1 and commit the approved file; note the change in CHANGELOG.md.\n"
            + Differences(Repository.Exists(approved) ? Repository.Text(approved) : "", actual));
    }

    [Theory]
    [MemberData(nameof(Packages))]
    public void Both_builds_of_a_package_have_the_same_public_api(string package) =>
        Assert.Equal(ApiText.Of(Asset.Of(package, "net10.0")), ApiText.Of(Asset.Of(package, "netstandard2.0")));

    [Fact]
    public void The_text_shows_what_a_caller_can_notice() =>
        Assert.Equal(
            """
            namespace Shown

            public readonly record struct Amount : IComparable<Amount>, IEquatable<Amount>
                public Amount(decimal Value, string? Unit = "EUR")
                public string? Unit { get; init; }
                public decimal Value { get; init; }
                public int CompareTo(Amount other)
                public void Deconstruct(out decimal Value, out string? Unit)
                public static bool operator >(Amount left, Amount right)
                public static bool operator <(Amount left, Amount right)

            public abstract class Scale<T> : IDisposable where T : class, IComparable<T>, new()
                protected Scale()
                public const int Steps = 5
                public abstract T? Highest { get; }
                public static IEnumerable<T> All(params string[] names)
                public void Dispose()

            public enum Size : byte
                Small = 1
                Large = 2

            """.ReplaceLineEndings("\n"),
            ApiText.Of(Asset.Canary(
                """
                using System; using System.Collections.Generic;
                namespace Shown;
                public readonly record struct Amount(decimal Value, string? Unit = "EUR") : IComparable<Amount>
                {
                    internal int Hidden => 1;
                    public int CompareTo(Amount other) => 0;
                    public static bool operator <(Amount left, Amount right) => false;
                    public static bool operator >(Amount left, Amount right) => false;
                }
                public abstract class Scale<T> : IDisposable where T : class, IComparable<T>, new()
                {
                    public const int Steps = 5;
                    private protected int Hidden;
                    public abstract T? Highest { get; }
                    public static IEnumerable<T> All(params string[] names) => [];
                    public void Dispose() { }
                }
                public enum Size : byte { Small = 1, Large = 2 }
                internal class Hidden;
                """)));

    private static string Differences(string approved, string actual)
    {
        string[] before = approved.Split('\n'), after = actual.Split('\n');
        return string.Join('\n', before.Except(after).Select(line => $"- {line}").Concat(after.Except(before).Select(line => $"+ {line}")).Take(40));
    }
}
