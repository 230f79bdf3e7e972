using System.Collections.Immutable;
using IssueResolution.HouseRules.Tests.Reading;

namespace IssueResolution.HouseRules.Tests.Words;

/// <summary>BusinessTime is useful to a bakery: it knows open hours, and no word of what Core does with them.</summary>
public sealed class BusinessTimeVocabularyTests
{
    private static ImmutableArray<string> Foreign { get; } =
        ["issue", "issues", "sla", "slas", "severity", "severities", "deadline", "deadlines", "customer", "customers"];

    [Fact]
    public void Business_time_speaks_of_open_hours_only() =>
        Expect.None(
            from path in Repository.Files("src/IssueResolution.BusinessTime")
            from violation in Violations(path, Repository.Text(path))
            select violation,
            "Say it in terms of time (amount, instant, opening), or move it to Core:");

    [Theory]
    [InlineData("/// <summary>When the issue is due.</summary>", "issue")]
    [InlineData("public Instant SlaTarget(Duration amount)", "sla")]
    [InlineData("var customerHours = 1;", "customer")]
    [InlineData("throw new ArgumentException(\"No deadlines before 1900.\");", "deadlines")]
    public void A_foreign_word_is_caught_in_names_comments_and_messages(string line, string word) =>
        Expect.Only($"Sample.cs(1): {word}", Violations("Sample.cs", line));

    [Fact]
    public void The_name_of_the_product_and_longer_words_are_no_foreign_words() =>
        Assert.Empty(Violations("Sample.cs", "namespace IssueResolution.BusinessTime; // slack, translate, tissue"));

    private static IEnumerable<string> Violations(string path, string text) =>
        from line in text.Split('\n').Select((content, index) => (Content: content, Number: index + 1))
        from word in WordsOf.Text(line.Content.Replace("IssueResolution", "").Replace("issue-resolution", ""))
        where Foreign.Contains(word)
        select $"{path}({line.Number}): {word}";
}
