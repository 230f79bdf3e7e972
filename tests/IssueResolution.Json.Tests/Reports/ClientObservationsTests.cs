using IssueResolution.Detecting;
using NodaTime;

namespace IssueResolution.Json.Tests.Reports;

public sealed class ClientObservationsTests
{
    private static readonly Instant _now = Instant.FromUtc(2026, 3, 5, 16, 0);
    private static readonly MeasureRules _rules = DetectingPolicy.ProfessionalServices.Measures;

    [Fact]
    public void Each_measurement_there_is_has_an_answer_in_the_order_of_the_keys()
    {
        ClientObservations observed = Read("""
            { "replies": { "usual": ["PT4H", "PT4H", "PT4H", "PT4H", "PT4H"], "recent": ["PT16H"] },
              "payments": { "usual": ["P30D", "P30D", "P30D", "P30D", "P30D"], "recent": ["P31D"] },
              "linesQueried": { "before": [0, 0, 0, 0, 0], "now": 2 },
              "scopeTalks": ["2026-03-01T09:00:00Z", "2026-03-02T09:00:00Z"],
              "openChangeOrders": 3 }
            """);

        Assert.Equal(
            [
                new SignalReading.Deviation(WarningSignal.ReplySlowed, SignalStrength.Marked),
                new SignalReading.Usual(),
                new SignalReading.Deviation(WarningSignal.InvoiceQueries, SignalStrength.Noticeable),
                new SignalReading.Deviation(WarningSignal.ScopeTalk, SignalStrength.Noticeable),
                new SignalReading.Deviation(WarningSignal.ChangeOrdersStacking, SignalStrength.Noticeable),
            ],
            observed.ReadAt(_rules, _now).Select(reading => reading.Value));
    }

    [Fact]
    public void Too_few_observations_are_no_signal() => Assert.Equal(
        [new SignalReading.InsufficientBaseline(1, 5)],
        Read("""{ "replies": { "usual": ["PT4H"], "recent": ["PT16H"] } }""").ReadAt(_rules, _now).Select(reading => reading.Value));

    [Fact]
    public void What_nobody_measured_has_no_answer()
    {
        Assert.Empty(ClientObservations.None.ReadAt(_rules, _now));
        Assert.Empty(Read("{}").ReadAt(_rules, _now));
    }

    [Fact]
    public void No_open_change_order_is_an_answer_and_nobody_having_counted_is_none() =>
        Assert.Equal([new SignalReading.Usual()], Read("""{ "openChangeOrders": 0 }""").ReadAt(_rules, _now).Select(reading => reading.Value));

    private static ClientObservations Read(string json) => IssueReportJson.Parse(IssueReportJsonTests.Least(("observations", json))).Observations;
}
