using IssueResolution.Cli.Inputs;
using IssueResolution.Cli.Logs;
using IssueResolution.Cli.Output;
using IssueResolution.Cli.Setups;
using IssueResolution.Cli.Tests.Sla;
using IssueResolution.Timing;
using NodaTime;

namespace IssueResolution.Cli.Tests.Setups;

public sealed class SetupReaderTests : IDisposable
{
    private readonly Workspace _workspace = new();

    [Fact]
    public void What_a_setup_leaves_out_has_the_documented_default()
    {
        SlaSetup setup = Read();

        Assert.Equal(PriorityChoice.AtFirstEvent, setup.PriorityChoice);
        Assert.Same(OutputUnit.Minutes, setup.Unit);
        Assert.Null(setup.Log);
        Assert.Equal(',', setup.Layout.Delimiter);
        Assert.Equal("utf-8", setup.Layout.Encoding.WebName);
        Assert.Equal("", setup.Layout.Missing);
        Assert.Equal("Europe/London", setup.Layout.Timestamps.Zone.Id);
    }

    [Fact]
    public void Timestamps_may_be_of_another_zone_than_the_opening_hours() =>
        Assert.Equal("Etc/UTC", Read(("timestamp_zone", "\"Etc/UTC\"")).Layout.Timestamps.Zone.Id);

    [Fact]
    public void Targets_may_be_in_seconds_and_have_decimals()
    {
        SlaSetup setup = Read(("targets_minutes", ""), ("targets_seconds", """{ "High": [0.5, 90] }"""));

        Assert.Equal(new ServiceTarget(Duration.FromMilliseconds(500), Duration.FromSeconds(90)), setup.Targets.For("High"));
    }

    [Fact]
    public void Round_the_clock_is_one_word()
    {
        SlaSetup setup = Read(("weekly", "\"24x7\""), ("holidays", """["2026-12-25"]"""));

        Assert.Equal(Duration.FromDays(6), setup.Calendar.Between(Instant.FromUtc(2026, 12, 24, 0, 0), Instant.FromUtc(2026, 12, 31, 0, 0)));
    }

    [Fact]
    public void A_holiday_file_may_have_another_encoding()
    {
        string file = Path.Combine(AppContext.BaseDirectory, "TestFiles", "holidays", "syukujitsu.csv");
        SlaSetup setup = Read(("zone", "\"Asia/Tokyo\""), ("weekly", "\"24x7\""), ("holidays", $$"""[{ "file": "{{file}}", "encoding": "shift_jis" }]"""));

        Assert.False(setup.Calendar.IsOpen(Instant.FromUtc(2024, 1, 1, 3, 0)));
    }

    [Fact]
    public void A_column_of_its_own_may_tell_what_a_response_is()
    {
        ResponseRule rule = Read(("response", """{ "column": "event", "values": ["reply"] }""")).Layout.Responses;

        Assert.Equal("event", rule.Column);
        Assert.True(rule.Responds("reply"));
        Assert.False(rule.Responds("note"));
    }

    public void Dispose() => _workspace.Dispose();

    private SlaSetup Read(params (string Key, string Json)[] changes) => SetupReader.Read(DiskFolder.Current(), _workspace.Setup(changes));
}
