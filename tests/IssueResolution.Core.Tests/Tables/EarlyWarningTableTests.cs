using System.Text.Json;
using IssueResolution.Detecting;
using NodaTime;

namespace IssueResolution.Tables;

/// <summary>The weights of signals, row by row against the table of the domain, and every set of signals there is.</summary>
public sealed class EarlyWarningTableTests
{
    private static readonly Instant _now = Instant.FromUtc(2026, 3, 2, 9, 0);
    private static readonly ScoreRules _rules = DetectingPolicy.ProfessionalServices.Score;

    /// <summary>Rows of the table that are one strength of a signal that has two.</summary>
    private static readonly Dictionary<string, (WarningSignal Signal, SignalStrength Strength)> _graded = new()
    {
        ["ReplySlow2x"] = (WarningSignal.ReplySlowed, SignalStrength.Noticeable),
        ["ReplySlow4x"] = (WarningSignal.ReplySlowed, SignalStrength.Marked),
        ["ScopeTalk2"] = (WarningSignal.ScopeTalk, SignalStrength.Noticeable),
        ["ScopeTalk4"] = (WarningSignal.ScopeTalk, SignalStrength.Marked),
        ["PaySlow1_5x"] = (WarningSignal.PaymentSlowed, SignalStrength.Noticeable),
        ["PaySlow2x"] = (WarningSignal.PaymentSlowed, SignalStrength.Marked),
    };

    [Fact]
    public void Points_caps_and_families_are_those_of_the_table()
    {
        JsonProperty[] rows = [.. DomainTables.Under("earlyWarning")];

        Assert.Equal(WarningSignal.InOrder.Length + (_graded.Count / 2), rows.Length);
        Assert.All(rows, row =>
        {
            var key = KeyOf(row.Name);
            Assert.Equal(row.Value.GetProperty("points").GetInt32(), _rules.Points[key]);
            Assert.Equal(row.Value.GetProperty("cap").GetInt32(), _rules.Caps[key]);
            Assert.Equal(row.Value.GetProperty("family").GetString(), key.Signal.Family.Name);
        });
    }

    [Fact]
    public void What_cannot_be_graded_weighs_the_same_at_either_strength() =>
        Assert.All(WarningSignal.InOrder.Except(_graded.Values.Select(key => key.Signal)), signal =>
        {
            Assert.Equal(_rules.Points[(signal, SignalStrength.Noticeable)], _rules.Points[(signal, SignalStrength.Marked)]);
            Assert.Equal(_rules.Caps[(signal, SignalStrength.Noticeable)], _rules.Caps[(signal, SignalStrength.Marked)]);
        });

    [Fact]
    public void All_signals_together_weigh_34() =>
        Assert.Equal(34, WarningSignal.InOrder.Sum(signal => _rules.Caps[(signal, SignalStrength.Marked)]));

    [Fact]
    public void Bands_are_cut_where_the_table_cuts_them() => Assert.Equal([0, 4, 8, 13], WarningBand.InOrder.Select(band => _rules.Cuts[band]));

    /// <summary>Each ungraded signal there or not, each graded one absent, noticeable or marked: 27,648 clients.</summary>
    [Law("P60")]
    [Fact]
    public void Every_set_of_signals_adds_up_and_no_signal_ever_lowers_the_band()
    {
        WarningSignal[] signals = [.. WarningSignal.InOrder];
        int[] choices = [.. signals.Select(signal => _graded.Values.Any(key => key.Signal == signal) ? 3 : 2)];
        int[] strides = [.. choices.Select((_, index) => choices.Take(index).Aggregate(1, (size, choice) => size * choice))];
        int count = choices.Aggregate(1, (size, choice) => size * choice);
        SignalLog[] logs = [.. Enumerable.Range(0, count).Select(LogOf)];
        EarlyWarning[] found = [.. logs.Select(log => _rules.ReadAt(log, _now).Value)];

        Assert.Equal(27_648, count);
        for (int set = 0; set < count; set++)
        {
            int points = logs[set].Signals.Sum(one => _rules.Points[(one.Signal, one.Strength)]);
            Assert.Equal((points, BandOf(points, logs[set])), (found[set].Score.Points, found[set].Band));
            for (int index = 0; index < signals.Length; index++)
            {
                bool canRise = (set / strides[index] % choices[index]) + 1 < choices[index];
                if (canRise && found[set].Band > found[set + strides[index]].Band)
                {
                    Assert.Fail($"{signals[index].Code} lowers the band of set {set}.");
                }
            }
        }

        SignalLog LogOf(int set) => SignalLog.Of(
            from index in Enumerable.Range(0, signals.Length)
            let choice = set / strides[index] % choices[index]
            where choice > 0
            select new ObservedSignal(signals[index], _now, choice == 2 ? SignalStrength.Marked : SignalStrength.Noticeable));
    }

    private static WarningBand BandOf(int points, SignalLog log)
    {
        WarningBand band = points switch { < 4 => WarningBand.Calm, < 8 => WarningBand.Watch, < 13 => WarningBand.Concern, _ => WarningBand.Alarm };
        return log.Signals.Select(one => one.Signal.Family).Distinct().Count() >= 3 ? band.RaisedBy(1) : band;
    }

    private static (WarningSignal Signal, SignalStrength Strength) KeyOf(string row) =>
        _graded.TryGetValue(row, out var key) ? key : (WarningSignal.FromName(row), SignalStrength.Noticeable);
}
