using IssueResolution.HouseRules.Tests.Reading;

namespace IssueResolution.HouseRules.Tests.Purity;

/// <summary>
/// <c>$"{date}"</c> without a culture asks the machine for one. Only the net10.0 build shows what is written into the text, so the rule
/// reads that one, and only for types whose text differs between cultures.
/// </summary>
public sealed class InterpolationTests
{
    /// <summary>Always ISO 8601 or a name, whatever the culture.</summary>
    private static readonly string[] _theSameEverywhere =
        ["NodaTime.Instant", "NodaTime.Interval", "NodaTime.IsoDayOfWeek", "NodaTime.DateTimeZone"];

    private const string Handler = "System.Runtime.CompilerServices.DefaultInterpolatedStringHandler.";

    [Fact]
    public void Composed_text_names_its_culture() =>
        Expect.None(
            Asset.All.Where(asset => asset.Framework == "net10.0").SelectMany(Violations),
            "Write FormattableString.Invariant($\"...\") or format the value with a culture first:");

    [Theory]
    [InlineData("1.5", true)]
    [InlineData("NodaTime.LocalTime.Midnight", true)]
    [InlineData("NodaTime.Duration.Zero", true)]
    [InlineData("NodaTime.Instant.MinValue", false)]
    [InlineData("default(System.DateTime?)", true)]
    [InlineData("1", false)]
    [InlineData("NodaTime.IsoDayOfWeek.Monday", false)]
    public void Only_values_that_differ_between_cultures_are_caught(string value, bool caught) =>
        Assert.Equal(caught, Violations(Asset.Canary($$"""public sealed class Text { public string Of() => $"at { {{value}} }"; }""")).Any());

    [Fact]
    public void A_format_without_a_culture_is_caught() =>
        Assert.NotEmpty(Violations(Asset.Canary("""public sealed class Text { public string Of() => string.Format("{0}", 1); }""")));

    [Fact]
    public void A_named_culture_is_fine() =>
        Assert.Empty(Violations(Asset.Canary(
            """public sealed class Text { public string Of() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{1.5}"); }""")));

    private static IEnumerable<string> Violations(Asset asset) =>
        Interpolated(asset).Concat(asset.Uses
            .Where(use => use.Target.StartsWith("System.String.Format(System.String,", StringComparison.Ordinal)
                || use.Target.StartsWith("System.Text.StringBuilder.AppendFormat(System.String,", StringComparison.Ordinal))
            .Select(use => use.ToString()));

    private static IEnumerable<string> Interpolated(Asset asset) =>
        from method in asset.Uses.GroupBy(use => (use.ByType, use.ByMember))
        where method.Any(use => use.Target == Handler + ".ctor(System.Int32,System.Int32)")
        from use in method
        where use.Target.StartsWith(Handler + "AppendFormatted", StringComparison.Ordinal) && DiffersBetweenCultures(use.Target)
        select use.ToString();

    private static bool DiffersBetweenCultures(string target)
    {
        string written = target[(target.IndexOf('<', StringComparison.Ordinal) + 1)..].TrimEnd('>').Replace("System.Nullable`1<", "");
        return (written.StartsWith("NodaTime.", StringComparison.Ordinal) && !_theSameEverywhere.Contains(written))
            || written is "System.Double" or "System.Single" or "System.Decimal" or "System.DateTime" or "System.DateTimeOffset" or "System.Object";
    }
}
