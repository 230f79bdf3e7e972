using System.Collections.Immutable;

namespace IssueResolution.Casework;

/// <summary>Cases of which each is there once: a case that counts twice makes patterns, broken promises and shares that nobody had.</summary>
internal static class DistinctCases
{
    /// <exception cref="ArgumentException">Two cases have one id.</exception>
    public static ImmutableArray<IssueCase> Of(IEnumerable<IssueCase> cases, string paramName)
    {
        HashSet<string> ids = new(StringComparer.Ordinal);
        ImmutableArray<IssueCase> all = [.. Guard.Against.Null(cases, paramName)];
        foreach (IssueCase one in all)
        {
            if (!ids.Add(Guard.Against.Null(one, paramName).Id))
            {
                throw new ArgumentException($"Two cases have the id \"{one.Id}\": hand in each case once, and give each an id of its own.", paramName);
            }
        }

        return all;
    }
}
