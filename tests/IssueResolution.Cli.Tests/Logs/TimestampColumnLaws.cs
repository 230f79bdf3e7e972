using System.Text;
using FsCheck;
using FsCheck.Fluent;
using IssueResolution.Cli.Logs;
using NodaTime;
using NodaTime.Text;
using NodaTime.TimeZones;

namespace IssueResolution.Cli.Tests.Logs;

[Properties(Arbitrary = [typeof(LocalTimes)])]
public sealed class TimestampColumnLaws
{
    private static readonly ZoneLocalMappingResolver _resolver = Resolvers.CreateMappingResolver(Resolvers.ReturnEarlier, Resolvers.ReturnForwardShifted);

    [Property(MaxTest = 1000)]
    public bool Local_text_is_the_earlier_instant_or_moved_forward_by_the_gap(LocalText local)
    {
        TimestampColumn column = new(new TimestampReading(new IsoTimestampFormat(), local.Zone));
        return column.TryRead(local.Utf8, out ReadTimestamp first)
            && column.TryRead(local.Utf8, out ReadTimestamp again)
            && first == again
            && first.At == local.Zone.ResolveLocal(local.Time, _resolver).ToInstant()
            && (int)first.Local == local.Zone.MapLocal(local.Time).Count switch { 1 => 0, 2 => 1, _ => 2 };
    }

    public sealed record LocalText(DateTimeZone Zone, LocalDateTime Time)
    {
        public byte[] Utf8 => Encoding.UTF8.GetBytes(LocalDateTimePattern.ExtendedIso.Format(Time));
    }

    /// <summary>Minutes around the clock changes of zones that change at odd hours, by half an hour, or over a whole day.</summary>
    public static class LocalTimes
    {
        private static readonly string[] _zones = ["Europe/London", "America/New_York", "America/Sao_Paulo", "Australia/Lord_Howe", "Pacific/Apia", "Asia/Tokyo"];

        public static Arbitrary<LocalText> LocalTexts() =>
            (from id in Gen.Elements(_zones)
             let zone = DateTimeZoneProviders.Tzdb[id]
             from days in Gen.Choose(0, 8_000)
             from minutes in Gen.Choose(-1_600, 1_600)
             let interval = zone.GetZoneInterval(Instant.FromUtc(2004, 1, 1, 0, 0) + Duration.FromDays(days))
             let near = interval.HasStart ? interval.Start : Instant.FromUtc(2011, 12, 30, 10, 0)
             select new LocalText(zone, near.InUtc().LocalDateTime.PlusMinutes(minutes))).ToArbitrary();
    }
}
