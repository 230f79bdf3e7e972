using IssueResolution.Wording;
using NodaTime;

namespace IssueResolution.Communicating;

/// <summary>The promise that ends every acknowledgement and every update.</summary>
internal static class NextUpdate
{
    internal static Phrase At(Instant at, DateTimeZone zone) => Phrase.Of(
        $"You hear from us next by {SpokenTime.Of(at, zone)}.", $"次は{SpokenTime.Of(at, zone)}までにご連絡します。");
}
