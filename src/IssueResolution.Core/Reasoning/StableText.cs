using System.Globalization;
using IssueResolution.Wording;
using NodaTime;
using NodaTime.Text;

namespace IssueResolution.Reasoning;

/// <summary>Values as machines and reviewers read them: codes, invariant numbers, durations in hours and never in ambiguous days.</summary>
internal static class StableText
{
    internal static string Of(object? value) => value switch
    {
        null => "none",
        ITerm term => term.Code,
        Duration amount => Of(amount),
        Instant at => InstantPattern.ExtendedIso.Format(at),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? string.Empty,
    };

    internal static string Of(Duration amount)
    {
        decimal seconds = (amount.Days * (decimal)NodaConstants.SecondsPerDay) + ((decimal)amount.NanosecondOfDay / NodaConstants.NanosecondsPerSecond);
        return seconds switch
        {
            _ when seconds % 3600m == 0m => FormattableString.Invariant($"PT{seconds / 3600m:0}H"),
            _ when seconds % 60m == 0m => FormattableString.Invariant($"PT{seconds / 60m:0}M"),
            _ => FormattableString.Invariant($"PT{seconds:0.#########}S"),
        };
    }
}
