namespace IssueResolution.HouseRules.Tests.Purity;

internal static class Bans
{
    private const string Numbers = "Byte|SByte|Int16|UInt16|Int32|UInt32|Int64|UInt64|Single|Double|Decimal|DateTime|DateTimeOffset|TimeSpan";

    public static Ban[] All { get; } =
    [
        new("no clock: instants are handed in",
            [
                "System.DateTime.get_Now*", "System.DateTime.get_UtcNow*", "System.DateTime.get_Today*", "System.DateTimeOffset.get_Now*",
                "System.DateTimeOffset.get_UtcNow*", "System.Diagnostics.Stopwatch*", "System.TimeProvider*", "NodaTime.SystemClock*",
                "NodaTime.IClock*", "NodaTime.ZonedClock*",
            ],
            []),
        new("no randomness: ids are handed in",
            ["System.Random*", "System.Guid.NewGuid*", "System.Guid.CreateVersion7*", "System.Security.Cryptography*"],
            []),
        new("no input or output: text and values in, text and values out",
            ["System.IO*", "System.Net*", "System.Console*", "System.Diagnostics.Process*", "System.AppDomain*", "Microsoft.Win32*"],
            [
                // Text and bytes in memory touch no machine; the abstract bases are how a caller hands one in.
                "System.IO.TextReader*", "System.IO.TextWriter*", "System.IO.StringReader*", "System.IO.StringWriter*",
                "System.IO.MemoryStream*", "System.IO.Stream", "System.IO.Stream.*", "System.IO.InvalidDataException*",
                // Escapes HTML; it lives in System.Net for history's sake.
                "System.Net.WebUtility*",
            ]),
        new("no environment: the same answer on every machine",
            ["System.Environment*", "System.Runtime.InteropServices.RuntimeInformation*", "System.OperatingSystem*"],
            [
                // The compiler's own question in every iterator method: who enumerates.
                "System.Environment", "System.Environment.get_CurrentManagedThreadId()",
            ]),
        new("no threads, no async: a pure function has nothing to wait for",
            ["System.Threading*", "System.Runtime.CompilerServices.Async*", "System.Collections.Generic.IAsync*"],
            [
                // Immutable values may be computed late and published once.
                "System.Threading.Interlocked*", "System.Threading.Volatile*", "System.Threading.LazyThreadSafetyMode*",
            ]),
        new("no time zone of the machine: zones come by IANA id",
            [
                "System.TimeZone*", "NodaTime.DateTimeZoneProviders.get_Bcl*", "NodaTime.TimeZones.Bcl*", "NodaTime.*GetSystemDefault*",
                "System.DateTime.ToLocalTime*", "System.DateTimeOffset.get_LocalDateTime*", "System.DateTimeOffset.ToLocalTime*",
            ],
            []),
        new("no culture of the machine: a culture is handed in, or it is the invariant one",
            [
                "System.Globalization.CultureInfo.get_Current*", "System.Globalization.CultureInfo.get_Installed*",
                "System.Globalization.CultureInfo.get_DefaultThread*", "System.Globalization.RegionInfo.get_CurrentRegion*",
                "System.Globalization.*.get_CurrentInfo*", "System.StringComparer.get_CurrentCulture*", "System.String.ToUpper()",
                "System.String.ToLower()", "System.String.Compare(System.String,System.String*", "System.String.CompareTo*",
                .. Numbers.Split('|').SelectMany(number => new[]
                {
                    $"System.{number}.ToString()", $"System.{number}.ToString(System.String)", $"System.{number}.Parse(System.String)",
                    $"System.{number}.TryParse(System.String,System.{number}&)",
                    $"System.{number}.TryParse(System.ReadOnlySpan`1<System.Char>,System.{number}&)",
                }),
                "NodaTime.*.ToString()",
            ],
            [
                // Always ISO 8601, the zone's id, the member's name.
                "NodaTime.Instant.ToString()", "NodaTime.IsoDayOfWeek.ToString()", "NodaTime.Interval.ToString()", "NodaTime.DateTimeZone.ToString()",
            ]),
        new("no logging: answers explain themselves",
            [
                "Microsoft.Extensions.Logging*", "System.Diagnostics.Trace*", "System.Diagnostics.Debug*", "System.Diagnostics.Activity*",
                "System.Diagnostics.Metrics*", "System.Diagnostics.Tracing*",
            ],
            [
                // Attributes that only a debugger and the compiler's own output read.
                "System.Diagnostics.DebuggableAttribute*", "System.Diagnostics.Debugger*Attribute*",
            ]),
    ];
}
