using FsCheck;
using FsCheck.Fluent;
using IssueResolution.Casework;
using NodaTime;

namespace IssueResolution.Rendering.Tests.Casework;

/// <summary>A case and an instant at which it is shown; everything that people typed is as hostile as it may be.</summary>
public sealed record ShownCase(IssueCase Case, Instant Now);

/// <summary>Cases of any length, asked about before, while and after they happened.</summary>
public static class ShownCases
{
    internal const string Hostile = "<script>|*x*|</script>\r\n[a](http://b.example) & \"q\" 'r' \u0007";

    public static Arbitrary<ShownCase> Arbitrary() => (
        from drawn in CaseGenerators.Cases().Generator
        from now in CaseGenerators.Moments().Generator
        select new ShownCase(Typed(drawn), now)).ToArbitrary();

    // The detection, the client's words and the promises of the generator say harmless things: the same events again, said otherwise.
    private static IssueCase Typed(IssueCase drawn) =>
        LateCase.Granted(LateCase.Rules.Replay(Hostile, Hostile, drawn.Events.Select(item => item switch
        {
            CaseEvent.Detected one => new CaseEvent.Detected(one.At, Hostile, one.Kind, one.Severity, Hostile),
            CaseEvent.ClientWrote one => new CaseEvent.ClientWrote(one.At, Hostile, Hostile),
            CaseEvent.Committed one => new CaseEvent.Committed(one.At, one.By, one.Id, Hostile, one.DueAt),
            _ => item,
        })));
}
