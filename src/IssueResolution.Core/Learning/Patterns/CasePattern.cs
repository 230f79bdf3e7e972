using IssueResolution.Assessing;
using IssueResolution.Reasoning;

namespace IssueResolution.Learning;

/// <summary>Something that single issues do not show and many do.</summary>
[Requirement("R-136")]
public abstract record CasePattern
{
    private CasePattern()
    {
    }

    /// <summary>The same kind keeps coming back: with one client a matter of the relationship, with several a matter of how we work.</summary>
    /// <param name="Pattern">As it is seen while single issues are assessed.</param>
    public sealed record RepeatedKind(IssuePattern Pattern) : CasePattern;

    /// <summary>The same root cause keeps coming back with one client.</summary>
    /// <param name="RootCause">The name under which the host knows the cause.</param>
    /// <param name="Client">With whom.</param>
    /// <param name="Issues">How many there were with this client.</param>
    public sealed record RootWithClient(string RootCause, string Client, int Issues) : CasePattern;

    /// <summary>The same root cause shows with several clients: it lies in how we work.</summary>
    /// <param name="RootCause">The name under which the host knows the cause.</param>
    /// <param name="Clients">With how many clients.</param>
    /// <param name="Issues">How many there were with all of them.</param>
    public sealed record SystemicRoot(string RootCause, int Clients, int Issues) : CasePattern;
}
