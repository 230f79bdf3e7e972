using IssueResolution.Reasoning;

namespace IssueResolution.Communicating;

/// <summary>An objection takes an apology back, and says nothing anywhere else.</summary>
public sealed class ApologyLintTests
{
    private static readonly CommunicatingPolicy _policy = CommunicatingPolicy.ProfessionalServices;

    public static TheoryData<string> Apologising => [.. new[] { "regret", "own-part", "forgiveness", "late-notice" }];

    public static TheoryData<string> Others =>
        [.. MessagePurpose.InOrder.Select(purpose => purpose.Code).Except(["regret", "own-part", "forgiveness", "late-notice"])];

    [Theory]
    [InlineData("en", "We are sorry for the late report, but your data came late.", "but")]
    [InlineData("en", "We apologise for the delay, but your data came late.", "but")]
    [InlineData("en", "We were late, BUT the data was hard.", "BUT")]
    [InlineData("en", "We are sorry, but your data came late.", "sorry, but")]
    [InlineData("ja", "納期が遅れ申し訳ございませんが、データの受領が遅かったためです。", "申し訳ございませんが")]
    [InlineData("ja", "お詫び申し上げますが、データの受領が遅かったためです。", "お詫び申し上げますが")]
    [InlineData("ja", "遅れて申し訳ありませんが、データの受領が遅かったためです。", "申し訳ありませんが")]
    [InlineData("ja", "納期に遅れました。しかしながら、データが複雑でした。", "しかしながら")]
    public void An_objection_in_an_apology_is_found_with_its_place_rule_and_better_wording(string language, string text, string found)
    {
        MessageFinding finding = Assert.Single(Lint(MessagePurpose.Regret, language, text));

        Assert.Equal((found, text.IndexOf(found, StringComparison.Ordinal)), (finding.Found, finding.Start));
        Assert.Equal(MessageRule.NonApology, finding.Rule);
        Assert.NotEqual(MessageRule.NonApology.Advice, finding.Better);
        Assert.Contains(finding.Cell, _policy.Readings);
    }

    [Theory]
    [MemberData(nameof(Apologising))]
    public void Every_part_that_apologises_is_searched(string purpose)
    {
        Assert.Single(Lint(MessagePurpose.FromCode(purpose), "en", "We were late, but the data was hard."));
        Assert.Single(Lint(MessagePurpose.FromCode(purpose), "ja", "申し訳ございませんが、データが複雑でした。"));
    }

    [Theory]
    [MemberData(nameof(Others))]
    public void Elsewhere_it_is_no_objection_to_anything(string purpose)
    {
        Assert.Empty(Lint(MessagePurpose.FromCode(purpose), "en", "The figures are in, but the layout takes until 17:00."));
        Assert.Empty(Lint(MessagePurpose.FromCode(purpose), "ja", "申し訳ございませんが、15時までに資料をお送りください。"));
    }

    [Theory]
    [InlineData("en", "We were not only late but also silent.")]
    [InlineData("en", "You had nothing but trouble with it.")]
    [InlineData("en", "We are sorry for the late report and its errors.")]
    [InlineData("ja", "納期が遅れ、誠に申し訳ございません。")]
    public void An_apology_that_takes_nothing_back_stands(string language, string text) => Assert.Empty(Lint(MessagePurpose.Regret, language, text));

    [Fact]
    public void Places_are_counted_in_the_whole_message()
    {
        Message message = Message.In(MessageLanguage.English, new MessagePart(MessagePurpose.Standing, "We are on plan, but not by much."))
            .With(MessagePurpose.OwnPart, "We were late, but the data was hard.")
            .With(MessagePurpose.NextUpdate, "You hear from us soon.");

        Assert.Equal([("but", MessagePurpose.OwnPart), ("soon", MessagePurpose.NextUpdate)], _policy.Lint(message).Select(finding =>
            (message.Text.Substring(finding.Start, finding.Length), message.PartAt(finding.Start).Purpose)));
    }

    [Fact]
    public void A_text_without_purposes_is_not_taken_for_an_apology() =>
        Assert.Empty(_policy.Phrases.FindIn("The figures are in, but the layout takes until 17:00.", MessageLanguage.English));

    [Fact]
    public void A_firm_may_allow_it() => Assert.Empty(
        (_policy with { Phrases = _policy.Phrases.With(new LintPhrase(MessageRule.Harmless, MessageLanguage.English, "but", Provenance.Override("our style"))) })
            .Lint(Message.In(MessageLanguage.English, new MessagePart(MessagePurpose.Regret, "We were late, but the data was hard."))));

    private static IEnumerable<MessageFinding> Lint(MessagePurpose purpose, string language, string text) =>
        _policy.Lint(Message.In(MessageLanguage.FromCode(language), new MessagePart(purpose, text)));
}
