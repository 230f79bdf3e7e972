using System.Collections.Immutable;
using System.Text.RegularExpressions;
using IssueResolution.HouseRules.Tests.Reading;

namespace IssueResolution.HouseRules.Tests.Directions;

/// <summary>Inside Core the folders follow the data: a folder uses only folders before it.</summary>
public sealed partial class FolderDirectionTests
{
    private const string WayOut =
        "Move the type down the data path, or hand the later value in. A new folder takes its place in FolderDirectionTests.Order:";

    /// <summary>The stages of the process, in the order in which data flows; a folder is the namespace IssueResolution.[folder].</summary>
    private static ImmutableArray<string> Order { get; } =
    [
        "Wording", "Ranking", "Reasoning", "Classifying", "Assessing", "Valuing", "Timing", "Committing", "Escalating", "Communicating", "Diagnosing",
        "Planning", "Recovering", "Declining", "Learning", "Detecting", "Operating", "Casework",
    ];

    [Theory]
    [InlineData("netstandard2.0")]
    [InlineData("net10.0")]
    public void A_folder_uses_only_folders_before_it(string framework) =>
        Expect.None(Violations(Asset.Of("IssueResolution.Core", framework)), WayOut);

    [Fact]
    public void A_stage_is_one_folder_and_one_namespace() =>
        Expect.None(
            from path in Repository.Files("src/IssueResolution.Core", ".cs")
            let expected = $"namespace IssueResolution.{path.Split('/')[2]};"
            where !Repository.Text(path).Contains(expected, StringComparison.Ordinal)
            select $"{path} should say: {expected}",
            "In Core the first folder is the namespace; folders inside it only sort its files:");

    [Theory]
    [InlineData("public IssueResolution.Timing.Later? Field;")]
    [InlineData("public IssueResolution.Timing.Later Method() => null!;")]
    [InlineData("public System.Collections.Generic.List<IssueResolution.Timing.Later>? Field;")]
    [InlineData("public object Method() => IssueResolution.Timing.Later.Create();")]
    [InlineData("public object Method() => typeof(IssueResolution.Timing.Later);")]
    [InlineData("public object Method() { System.Func<object> late = () => new IssueResolution.Timing.Later(); return late; }")]
    [InlineData("public sealed class Nested : IssueResolution.Timing.Later;")]
    public void A_use_against_the_data_path_is_caught(string member) =>
        Expect.Only("IssueResolution.Ranking.Early (Ranking) uses Timing", Violations(Asset.Canary(
            $$"""
            namespace IssueResolution.Ranking { public class Early { {{member}} } }
            namespace IssueResolution.Timing { public class Later { public static Later Create() => new(); } }
            """)).Select(violation => violation.Replace("+Nested", "")));

    [Fact]
    public void A_use_along_the_data_path_and_of_business_time_passes_and_an_unknown_folder_does_not()
    {
        Assert.Empty(Violations(Asset.Canary(
            """
            namespace IssueResolution.Ranking { public class Early; }
            namespace IssueResolution.Timing { public class Later : Ranking.Early { public IssueResolution.BusinessTime.BusinessCalendar? Open; } }
            """)));
        Expect.Only("Sorting", Violations(Asset.Canary("namespace IssueResolution.Sorting { public class Lost; }")));
    }

    private static IEnumerable<string> Violations(Asset asset)
    {
        foreach (var use in asset.Uses)
        {
            if (FolderOf(use.ByType) is not { } from)
            {
                continue;
            }

            if (!Order.Contains(from))
            {
                yield return $"{use.SourceType}: the folder {from} has no place in the order.";
                continue;
            }

            foreach (string to in FoldersIn(use.Target).Where(to => Order.IndexOf(to) > Order.IndexOf(from)))
            {
                yield return $"{use.SourceType} ({from}) uses {to}, which comes later.";
            }
        }
    }

    private static string? FolderOf(string type) => FoldersIn(type).FirstOrDefault();

    private static IEnumerable<string> FoldersIn(string target) =>
        Folder().Matches(target).Select(match => match.Groups[1].Value).Where(folder => folder != "BusinessTime");

    [GeneratedRegex(@"\bIssueResolution\.(\w+)\.")]
    private static partial Regex Folder();
}
