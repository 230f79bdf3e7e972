namespace IssueResolution.HouseRules.Tests.Reading;

/// <summary>A place where a rule is set aside on purpose.</summary>
/// <param name="Where">What the rule names in its message: a type, a member, a file; matched at its beginning.</param>
/// <param name="Because">Why the rule does not fit here, for whoever would remove the exemption.</param>
internal sealed record Exemption(string Where, string Because)
{
    /// <summary>The violations that no exemption covers; an exemption that covers none is itself a violation, so that none outlives its cause.</summary>
    /// <param name="violations">Messages that begin with the place.</param>
    public static IReadOnlyList<string> Unexcused(IEnumerable<string> violations, IReadOnlyCollection<Exemption> exemptions)
    {
        var found = violations.Distinct().ToList();
        return
        [
            .. found.Where(violation => !exemptions.Any(exemption => exemption.Covers(violation))),
            .. exemptions.Where(exemption => !found.Any(exemption.Covers))
                .Select(exemption => $"The exemption for {exemption.Where} covers nothing any more: remove it."),
        ];
    }

    private bool Covers(string violation) => violation.StartsWith(Where, StringComparison.Ordinal);
}
