using FsCheck;
using FsCheck.Fluent;
using IssueResolution.Reasoning;
using NodaTime;

namespace IssueResolution.Timing;

/// <summary>Some rules over two attributes with three values each and six days, and a case.</summary>
public sealed class MatchQuestion(MatchRule<int>[] rules, CaseAttributes attributes, Instant at)
{
    public IReadOnlyList<MatchRule<int>> Rules => rules;

    public CaseAttributes Attributes => attributes;

    public Instant At => at;

    public override string ToString() =>
        $"{string.Join("; ", rules.Select(rule => $"{rule.Id} [{string.Join(" and ", rule.Conditions)}] {rule.ValidFrom}..{rule.ValidTo}"))}, asked for {attributes} at {at}";
}

/// <summary>So few values and days that every relation between two rules occurs.</summary>
public static class MatchQuestions
{
    public static readonly string[] Names = ["x", "y"];
    public static readonly string[] Values = ["1", "2", "3"];

    public static IEnumerable<Instant> Days => Enumerable.Range(0, 7).Select(Day);

    public static Arbitrary<MatchQuestion> Arbitrary() => Arb.From(Gen.Choose(int.MinValue + 1, int.MaxValue).Select(seed => Make(new Random(seed))));

    private static MatchQuestion Make(Random random) => new(
        [.. Enumerable.Range(0, random.Next(6)).Select(number => Rule(number, random))],
        Names.Aggregate(CaseAttributes.None, (attributes, name) => attributes.With(name, Some(random))),
        Day(random.Next(7)));

    private static MatchRule<int> Rule(int number, Random random) => new(
        $"r{(random.Next(20) == 0 ? 0 : number)}",
        number,
        Enumerable.Range(0, random.Next(3)).Select(_ => new MatchCondition(Names[random.Next(2)], random.Next(10) == 0 ? [] : Some(random).Append(Values[random.Next(3)]))),
        random.Next(2) == 0 ? null : Day(random.Next(7)),
        random.Next(2) == 0 ? null : Day(random.Next(7)));

    private static IEnumerable<string> Some(Random random) => [.. Values.Where(_ => random.Next(2) == 0)];

    private static Instant Day(int day) => Instant.FromUtc(2024, 1, 1 + day, 0, 0);
}

/// <summary>Laws of matching, tried on every case there is.</summary>
[Properties(Arbitrary = [typeof(MatchQuestions)], MaxTest = 2000)]
public sealed class MatchingLaws
{
    private static readonly CaseAttributes[] _cases =
    [
        .. from x in Subsets() from y in Subsets() select CaseAttributes.None.With("x", x).With("y", y),
    ];

    private static readonly Instant[] _instants = [Instant.MinValue, .. MatchQuestions.Days, Instant.MaxValue];

    [Property]
    public bool The_first_match_is_that_of_the_plain_definition(MatchQuestion question) =>
        ReferenceEquals(
            question.Rules.FirstOrDefault(rule => Plainly(rule, question.Attributes, question.At)),
            MatchRule.First(question.Rules, question.Attributes, question.At));

    [Property]
    public void The_explanation_agrees_and_has_a_reason_for_every_rule_that_was_tried(MatchQuestion question)
    {
        Judgement<MatchRule<int>?> judgement = MatchRule.ExplainFirst(question.Rules, question.Attributes, question.At);
        int tried = question.Rules.TakeWhile(rule => !ReferenceEquals(rule, judgement.Value)).Count();

        Assert.Same(MatchRule.First(question.Rules, question.Attributes, question.At), judgement.Value);
        Assert.Equal(tried + 1, judgement.Reasons.Length);
    }

    [Property]
    public void A_set_is_made_exactly_when_nothing_is_wrong_with_it(MatchQuestion question)
    {
        MatchRule<int>[] rules = [.. question.Rules.Append(new("all", 0, [], question.At)).Append(new("until", 0, [], null, question.At))];
        foreach (MatchRule<int>[] tried in new[] { rules, [.. question.Rules] })
        {
            bool sound = tried.Select(rule => rule.Id).Distinct().Count() == tried.Length
                && tried.All(rule => rule.Conditions.All(condition => condition.Allowed.Length > 0))
                && tried.All(rule => _instants.Any(rule.IsValidAt) || rule.ValidFrom is null)
                && _instants.All(at => tried.Any(rule => rule.IsCatchAll && rule.IsValidAt(at)));

            Assert.Equal(sound, PolicySet.Of(tried) is Decision<PolicySet<int>>.Granted);
        }
    }

    [Property]
    public bool A_set_has_an_answer_for_every_case_at_every_instant(MatchQuestion question) =>
        SetOf(question) is not { } set
        || _instants.All(at => _cases.All(attributes => set.Explain(attributes, at).Value == set.FirstMatch(attributes, at)));

    [Property]
    public bool A_rule_found_unreachable_never_applies(MatchQuestion question)
    {
        if (SetOf(question) is not { } set)
        {
            return true;
        }

        HashSet<string> unreachable = [.. set.Unreachable().Select(finding => finding.Subject)];
        return _instants.All(at => _cases.All(attributes => !unreachable.Contains(set.FirstMatch(attributes, at).Id)));
    }

    [Property]
    public void A_rule_said_twice_is_found_the_second_time(MatchQuestion question)
    {
        if (SetOf(question) is { } set)
        {
            MatchRule<int> last = set.Rules[set.Rules.Length - 1];
            MatchRule<int> again = new("again", 0, last.Conditions, last.ValidFrom, last.ValidTo);

            PolicySet<int> longer = Assert.IsType<Decision<PolicySet<int>>.Granted>(PolicySet.Of(set.Rules.Append(again))).Value;
            Assert.Contains("again", longer.Unreachable().Select(finding => finding.Subject));
        }
    }

    private static PolicySet<int>? SetOf(MatchQuestion question) =>
        PolicySet.Of(question.Rules.Append(new MatchRule<int>("all", 0, []))) is Decision<PolicySet<int>>.Granted granted ? granted.Value : null;

    private static bool Plainly(MatchRule<int> rule, CaseAttributes attributes, Instant at) =>
        !(at < rule.ValidFrom) && !(at >= rule.ValidTo)
        && rule.Conditions.All(condition => attributes.ValuesOf(condition.Attribute).Intersect(condition.Allowed).Any());

    private static IEnumerable<string[]> Subsets() =>
        Enumerable.Range(0, 8).Select(bits => MatchQuestions.Values.Where((_, index) => (bits >> index & 1) == 1).ToArray());
}
