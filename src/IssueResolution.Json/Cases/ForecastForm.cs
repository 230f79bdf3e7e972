using IssueResolution.Committing;
using IssueResolution.Reasoning;
using IssueResolution.Wording;
using NodaTime;

namespace IssueResolution.Json;

/// <summary>A forecast as JSON; without a worst case the likely one is certain.</summary>
internal static class ForecastForm
{
    private static readonly WireField<Forecast, Instant> _likely =
        TimeForms.At.Required("likely", "Say when you expect to be done.", (Forecast forecast) => forecast.Likely);

    private static readonly WireField<Forecast, Instant?> _worstCase = TimeForms.At.OptionalValue(
        "worstCase", "When at the worst; left out where nothing is uncertain.",
        (Forecast forecast) => forecast.WorstCase == forecast.Likely && forecast.Dependency is null ? null : (Instant?)forecast.WorstCase);

    private static readonly WireField<Forecast, Phrase?> _dependency =
        PhraseForm.Phrase.Optional("dependency", "What it hangs on that is not ours to decide.", (Forecast forecast) => forecast.Dependency);

    public static WireForm<Forecast> Forecast { get; } = WireFields.Object("forecast", Make, _likely, _worstCase, _dependency);

    private static Forecast Make(WireValue value) => Committing.Forecast.Of(_likely.In(value), _worstCase.In(value), _dependency.In(value)) switch
    {
        Decision<Forecast>.Granted granted => granted.Value,
        var refused => throw value.Fault(((Decision<Forecast>.Refused)refused).Message.English),
    };
}
