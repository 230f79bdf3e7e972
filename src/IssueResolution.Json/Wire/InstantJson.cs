using NodaTime;
using NodaTime.Text;

namespace IssueResolution.Json;

/// <summary>Instants such as 2026-03-02T09:00:00Z, to the nanosecond. Read with any offset, written in UTC.</summary>
internal static class InstantJson
{
    public static Instant Read(WireValue value) =>
        OffsetDateTimePattern.ExtendedIso.Parse(value.Text).TryGetValue(default, out OffsetDateTime at)
            ? at.ToInstant()
            : throw value.Fault($"\"{Excerpt.Of(value.Text)}\" is no instant. Write it as \"2026-03-02T09:00:00Z\", or with an offset for the Z.");

    public static WireNode Write(Instant at) => WireNode.Text(InstantPattern.ExtendedIso.Format(at));
}
