using System.Text.RegularExpressions;
using IssueResolution.HouseRules.Tests.Reading;

namespace IssueResolution.HouseRules.Tests.Purity;

/// <summary>What a pure package does not touch, under the name of the promise it would break.</summary>
/// <param name="Forbidden">Targets of a <see cref="Use"/>; a star stands for anything.</param>
/// <param name="Allowed">Exceptions inside the forbidden ones, each with its reason as a comment where it is listed.</param>
internal sealed record Ban(string Promise, string[] Forbidden, string[] Allowed)
{
    private readonly Regex _forbidden = Pattern(Forbidden);
    private readonly Regex _allowed = Pattern(Allowed);

    public bool Catches(Use use) => Mentioned(use.Target).Any(name => _forbidden.IsMatch(name) && !_allowed.IsMatch(name));

    /// <summary>The target and, for constructed types and signatures, each name inside it.</summary>
    private static IEnumerable<string> Mentioned(string target) => target.Split(['<', '>', ',', '&', '[', ']'], StringSplitOptions.RemoveEmptyEntries)
        .Prepend(target);

    private static Regex Pattern(string[] patterns) =>
        new($"^({string.Join('|', patterns.Select(pattern => Regex.Escape(pattern).Replace(@"\*", ".*")))})$", RegexOptions.Singleline);
}
