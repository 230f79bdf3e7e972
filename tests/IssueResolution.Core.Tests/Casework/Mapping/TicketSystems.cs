using IssueResolution.Ranking;
using IssueResolution.Reasoning;
using IssueResolution.Wording;

namespace IssueResolution.Casework;

/// <summary>The built-in maps, and what the products document, written down a second time by hand.</summary>
internal static class TicketSystems
{
    private const string Why = "for the test";

    internal static TheoryData<string> Codes => [.. TicketSystemMap.BuiltIn.Select(map => map.Code)];

    internal static TicketSystemMap Of(string code) => TicketSystemMap.BuiltIn.Single(map => map.Code == code);

    internal static T Granted<T>(Decision<T> decision) => Assert.IsType<Decision<T>.Granted>(decision).Value;

    internal static MappedValue<T> Row<T>(string value, T means, string? label = null) => new(value, label, new(means, Provenance.Override(Why)));

    /// <summary>There and back, by way of the two public methods only.</summary>
    internal static T Returned<T>(ValueMap<T> map, T term)
        where T : class, ITerm => Granted(map.Read(map.Write(term).Value)).Value;

    internal static void NeverMilder<TScale>(ValueMap<TScale>? map)
        where TScale : OrderedScale<TScale>
    {
        if (map is not null)
        {
            Assert.All(OrderedScale<TScale>.InOrder, term => Assert.True(Returned(map, term) >= term, $"{map}: {term.Code} comes back as {Returned(map, term).Code}."));
        }
    }
}
