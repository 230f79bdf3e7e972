using IssueResolution.HouseRules.Tests.Reading;

namespace IssueResolution.HouseRules.Tests.Purity;

public sealed class PurityTests
{
    /// <summary>By the beginning of the message: "IssueResolution.Folder.Type.Member uses ...".</summary>
    private static readonly Exemption[] _exemptions = [];

    /// <summary>What the compiler writes for the ToString of a record: text for a debugger, in whatever culture it runs.</summary>
    private const string TextOfRecord = "PrintMembers";

    [Fact]
    public void A_package_touches_nothing_but_its_arguments() =>
        Expect.None(
            Exemption.Unexcused(Asset.All.SelectMany(Violations), _exemptions),
            "Hand the value in instead, or name an exemption with its reason in PurityTests:");

    [Theory]
    [InlineData("return DateTime.UtcNow;", "no clock")]
    [InlineData("return DateTimeOffset.Now;", "no clock")]
    [InlineData("return NodaTime.SystemClock.Instance.GetCurrentInstant();", "no clock")]
    [InlineData("return TimeProvider.System;", "no clock")]
    [InlineData("return System.Diagnostics.Stopwatch.GetTimestamp();", "no clock")]
    [InlineData("return new Random(1).Next();", "no randomness")]
    [InlineData("return new[] { 1 }.Select(_ => Guid.NewGuid()).ToList();", "no randomness")]
    [InlineData("return System.IO.File.Exists(\"x\");", "no input or output")]
    [InlineData("return typeof(List<System.IO.FileInfo>);", "no input or output")]
    [InlineData("return System.Net.IPAddress.Any;", "no input or output")]
    [InlineData("Console.WriteLine(); return 1;", "no input or output")]
    [InlineData("return Environment.GetEnvironmentVariable(\"x\");", "no environment")]
    [InlineData("return Environment.TickCount64;", "no environment")]
    [InlineData("Func<Task> wait = async () => await Task.Yield(); return wait;", "no threads, no async")]
    [InlineData("return new System.Threading.Timer(_ => { });", "no threads, no async")]
    [InlineData("lock (this) { return 1; }", "no threads, no async")]
    [InlineData("return TimeZoneInfo.Local;", "no time zone")]
    [InlineData("return NodaTime.DateTimeZoneProviders.Bcl;", "no time zone")]
    [InlineData("return NodaTime.DateTimeZoneProviders.Tzdb.GetSystemDefault();", "no time zone")]
    [InlineData("return System.Globalization.CultureInfo.CurrentCulture;", "no culture")]
    [InlineData("return 1.5.ToString();", "no culture")]
    [InlineData("return double.Parse(\"1.5\");", "no culture")]
    [InlineData("return NodaTime.LocalDate.MinIsoValue.ToString();", "no culture")]
    [InlineData("return new System.Diagnostics.ActivitySource(\"x\");", "no logging")]
    public void A_leak_is_caught_and_named(string body, string promise)
    {
        var canary = Asset.Canary(
            $$"""
            using System; using System.Collections.Generic; using System.Linq; using System.Threading.Tasks;
            namespace Leaking { public sealed class Leak { public object Drip() { {{body}} } } }
            """);

        Assert.Contains(Violations(canary), violation => violation.StartsWith("Leaking.Leak.", StringComparison.Ordinal) && violation.Contains(promise));
    }

    [Fact]
    public void A_leak_in_an_attribute_or_a_signature_is_caught_too() =>
        Assert.NotEmpty(Violations(Asset.Canary("public abstract class Leak { public abstract System.IO.FileInfo Drip { get; } }")));

    [Fact]
    public void Iterators_text_writers_and_late_publication_are_pure() =>
        Expect.None(
            Violations(Asset.Canary(
                """
                using System.Collections.Generic; using System.Globalization; using System.IO; using System.Threading;
                public sealed class Pure
                {
                    private object? _late;
                    public IEnumerable<int> Numbers() { yield return 1; }
                    public string Text(double number) { using var text = new StringWriter(CultureInfo.InvariantCulture); text.Write(number); return text.ToString(); }
                    public object Late() => Volatile.Read(ref _late) ?? Interlocked.CompareExchange(ref _late, new object(), null)!;
                }
                """)),
            "The rule is too strict:");

    private static IEnumerable<string> Violations(Asset asset) =>
        from use in asset.Uses
        from ban in Bans.All
        where ban.Catches(use) && use.ByMember != TextOfRecord
        select $"{use} ({ban.Promise})";
}
