using System.Collections.Immutable;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using IssueResolution.HouseRules.Tests.Reading;

namespace IssueResolution.HouseRules.Tests.Directions;

/// <summary>BusinessTime, then Core, then Json and Rendering side by side; and nothing from outside but what stands here.</summary>
public sealed class PackageDirectionTests
{
    private static readonly Dictionary<string, string[]> _allowed = new()
    {
        ["IssueResolution.BusinessTime"] = ["NodaTime"],
        ["IssueResolution.Core"] = ["NodaTime", "Ardalis.SmartEnum", "IssueResolution.BusinessTime"],
        ["IssueResolution.Json"] = ["NodaTime", "Ardalis.SmartEnum", "IssueResolution.BusinessTime", "IssueResolution.Core"],
        ["IssueResolution.Rendering"] = ["NodaTime", "Ardalis.SmartEnum", "IssueResolution.BusinessTime", "IssueResolution.Core"],
    };

    [Fact]
    public void A_package_references_only_the_packages_below_it() =>
        Expect.None(
            Asset.All.SelectMany(asset => Violations(asset, _allowed[asset.Package])),
            "Move the code, or (for a new dependency) add it to PackageDirectionTests and say why in docs/decisions:");

    [Fact]
    public void A_reference_upwards_or_to_a_stranger_is_caught()
    {
        var canary = Asset.Canary("public sealed class Up { public object? Of(System.Text.StringBuilder text, NodaTime.Instant at, Microsoft.CodeAnalysis.SyntaxNode node) => node; }");

        Expect.Only("Microsoft.CodeAnalysis", Violations(canary, ["NodaTime"]));
        Assert.Equal(2, Violations(canary, []).Count());
    }

    private static IEnumerable<string> Violations(Asset asset, string[] allowed)
    {
        using var image = new PEReader(asset.Image);
        var reader = image.GetMetadataReader();
        return
        [
            .. reader.AssemblyReferences
                .Select(handle => reader.GetString(reader.GetAssemblyReference(handle).Name))
                .Where(name => name is not ("netstandard" or "mscorlib") && !name.StartsWith("System.", StringComparison.Ordinal) && !allowed.Contains(name))
                .Select(name => $"{asset} references {name}."),
        ];
    }
}
