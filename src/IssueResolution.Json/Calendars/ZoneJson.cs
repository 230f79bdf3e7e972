using NodaTime;

namespace IssueResolution.Json;

/// <summary>Reads the name of a time zone.</summary>
public static class ZoneJson
{
    /// <summary>The zone of the IANA database that a text names.</summary>
    /// <exception cref="WireFormatException">The value is not a text, or the database that NodaTime carries has no such zone.</exception>
    public static DateTimeZone Read(WireValue value)
    {
        string id = Guard.Against.Null(value).Text;
        return DateTimeZoneProviders.Tzdb.GetZoneOrNull(id)
            ?? throw value.Fault(
                $"\"{Excerpt.Of(id)}\" is no zone of the IANA database (version {DateTimeZoneProviders.Tzdb.VersionId}). "
                + "Write it like \"Europe/London\" or \"Etc/UTC\".");
    }
}
