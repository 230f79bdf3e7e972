using FsCheck;
using FsCheck.Fluent;
using IssueResolution.Assessing;

namespace IssueResolution.Communicating;

/// <summary>Whatever decides how often the client hears from us.</summary>
public static class CadenceGenerators
{
    public static Arbitrary<Severity> Severities() => AssessingGenerators.Severities();

    public static Arbitrary<Urgency> Urgencies() => AssessingGenerators.Urgencies();

    public static Arbitrary<ClientAnxiety> Anxieties() => Gen.Elements<ClientAnxiety>(ClientAnxiety.InOrder).ToArbitrary();

    public static Arbitrary<CadencePhase> Phases() => Gen.Elements<CadencePhase>(CadencePhase.InOrder).ToArbitrary();
}
