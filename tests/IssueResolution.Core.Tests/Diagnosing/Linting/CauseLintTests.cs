using IssueResolution.Communicating;
using IssueResolution.Reasoning;
using IssueResolution.Wording;

namespace IssueResolution.Diagnosing;

public sealed class CauseLintTests
{
    private static readonly DiagnosingPolicy _policy = DiagnosingPolicy.ProfessionalServices;

    [Theory]
    [InlineData("The analyst was CARELESS", "diagnosing.blame", "CARELESS")]
    [InlineData("They should  have asked", "diagnosing.hindsight", "should  have")]
    [InlineData("It was human\nerror.", "diagnosing.human-error", "human\nerror")]
    [InlineData("Someone forgot the file", "diagnosing.forgetting", "forgot")]
    [InlineData("There was a communication problem.", "diagnosing.label", "communication problem")]
    public void A_phrase_is_found_where_it_stands(string statement, string code, string found)
    {
        CauseFinding finding = Assert.Single(_policy.Lint(new(statement, "抽出が遅い")));

        Assert.Equal((code, found), (finding.Code, finding.Found));
        Assert.Equal(found, statement.Substring(finding.Start, finding.Length));
        Assert.Equal(finding.Phrase.Rule.Question, finding.Question);
        Assert.Equal(finding.Phrase.Rule.Words.Description, finding.Why);
    }

    [Theory]
    [InlineData("担当者が不注意だった", "diagnosing.blame", "不注意")]
    [InlineData("確認すべきだった", "diagnosing.hindsight", "べきだった")]
    [InlineData("ﾋｭｰﾏﾝｴﾗｰによる", "diagnosing.human-error", "ﾋｭｰﾏﾝｴﾗｰ")]
    [InlineData("添付を忘れた", "diagnosing.forgetting", "忘れた")]
    [InlineData("コミュニケーション不足があった", "diagnosing.label", "コミュニケーション不足")]
    public void Japanese_statements_are_searched_too(string statement, string code, string found)
    {
        CauseFinding finding = Assert.Single(_policy.Lint(new("Extraction was slow", statement)));

        Assert.Equal((code, found), (finding.Code, finding.Found));
        Assert.Same(MessageLanguage.Japanese, finding.Phrase.Language);
    }

    [Theory]
    [InlineData("The forgot password page was down", "パスワードを忘れた人の画面が止まっていた")]
    [InlineData("The communication problem was that nobody passed the access limits on to the team", "認識のずれは、アクセス制限の一覧が範囲の文書に載っていないことから生じた")]
    [InlineData("Carefree travels booked it late", "範囲を定める手順に技術的な確認がない")]
    public void What_only_looks_like_it_is_left_alone(string english, string japanese) => Assert.Empty(_policy.Lint(new(english, japanese)));

    [Fact]
    public void How_much_may_stand_around_a_label_is_a_cell()
    {
        Phrase statement = new("It was a communication problem in the team", "遅れた");

        Assert.Empty(_policy.Lint(statement));
        Assert.Single((_policy with { AloneWithin = _policy.AloneWithin.With(40, "for the test") }).Lint(statement));
    }

    [Fact]
    public void A_list_grows_shrinks_and_replaces()
    {
        CausePhrase own = new(CauseRule.Blame, MessageLanguage.English, "clumsy", Provenance.Default("for the test"));
        CausePhraseList list = CausePhraseList.Empty.With(own);

        Assert.Equal([own], list.Phrases);
        Assert.Equal(CausePhraseList.Empty, list.Without(MessageLanguage.English, "CLUMSY"));
        Assert.Same(CauseRule.Harmless, list.With(new CausePhrase(CauseRule.Harmless, MessageLanguage.English, "Clumsy", own.Provenance)).Phrases.Single().Rule);
        Assert.Equal("diagnosing.phrases[en/clumsy] = blame (default: for the test)", list.Readings.Single().ToString());
        Assert.Equal(list.Readings.Single(), Assert.Single((_policy with { Phrases = list }).Lint(new("A clumsy move", "x"))).Cell);
        Assert.Throws<ArgumentException>("text", () => new CausePhrase(CauseRule.Blame, MessageLanguage.English, "\u200B", own.Provenance));
        EqualityContract.Holds(list, CausePhraseList.Empty.With(own), CausePhraseList.Empty);
    }

    [Property]
    public void Findings_lie_in_the_text_in_order_and_apart(string? left, FsCheck.NonNegativeInt pick)
    {
        CausePhrase listed = _policy.Phrases.Phrases[pick.Get % _policy.Phrases.Phrases.Length];
        string text = $"{left} {listed.Text} ";
        int end = 0;
        foreach (CauseFinding finding in _policy.Lint(new(text, "遅れた")))
        {
            Assert.True(finding.Start >= end);
            Assert.Equal(finding.Found, text.Substring(finding.Start, finding.Length));
            end = finding.Start + finding.Length;
        }
    }
}
