using IssueResolution.Reasoning;

namespace IssueResolution.Communicating;

public sealed class PhraseListTests
{
    private static readonly PhraseList _list = PhraseList.ProfessionalServices;

    public static TheoryData<string, string> Shipped =>
        [.. _list.Phrases.Where(phrase => phrase.Rule != MessageRule.Harmless).Select(phrase => (phrase.Language.Code, phrase.Text))];

    [Theory]
    [InlineData("We will reply as soon as possible.", "vague-time", "as soon as possible")]
    [InlineData("We will get back to you SOON.", "vague-time", "SOON")]
    [InlineData("We reply as\n  soon as  possible", "vague-time", "as\n  soon as  possible")]
    [InlineData("ＡＳＡＰ, promised", "vague-time", "ＡＳＡＰ")]
    [InlineData("Soon.", "vague-time", "Soon")]
    [InlineData("This was your fault.", "blame-shift", "your fault")]
    [InlineData("That is the vendor’s fault.", "blame-shift", "the vendor’s fault")]
    [InlineData("We are sorry if it was late.", "non-apology", "sorry if")]
    [InlineData("If you felt ignored, tell us.", "non-apology", "If you felt")]
    [InlineData("Mistakes were made.", "passive-excuse", "Mistakes were made")]
    [InlineData("Unfortunately we can’t.", "decline-wording", "we can’t")]
    [InlineData("so\u00ADon", "vague-time", "so\u00ADon")]
    public void English_is_found_whatever_its_case_width_quotes_and_line_ends(string text, string rule, string found) =>
        Assert.Equal((rule, found), One(text, MessageLanguage.English));

    [Theory]
    [InlineData("なるべく早くご返信します。", "vague-time", "なるべく早く")]
    [InlineData("本件は早急に対応します。", "vague-time", "早急に")]
    [InlineData("早急\nに対応します。", "vague-time", "早急\nに")]
    [InlineData("ASAPで対応します。", "vague-time", "ASAP")]
    [InlineData("お客様のﾐｽです。", "blame-shift", "お客様のﾐｽ")]
    [InlineData("ﾍﾞﾝﾀﾞｰのせいです。", "blame-shift", "ﾍﾞﾝﾀﾞｰのせい")]
    [InlineData("ヘ\u3099ンタ\u3099ーのせいです。", "blame-shift", "ヘ\u3099ンタ\u3099ーのせい")]
    [InlineData("もし不快に思われたなら、お詫びします。", "non-apology", "もし不快に思われたなら")]
    [InlineData("確認のミスがありました。", "passive-excuse", "ミスがありました")]
    [InlineData("対応できかねます。", "decline-wording", "できかねます")]
    public void Japanese_is_found_in_the_middle_of_a_sentence_and_in_half_width(string text, string rule, string found) =>
        Assert.Equal((rule, found), One(text, MessageLanguage.Japanese));

    [Theory]
    [InlineData("en", "The monsoon is over; sooner than thought.")]
    [InlineData("en", "As soon as the file is here, we load it.")]
    [InlineData("en", "The soon-to-be owner is Ann.")]
    [InlineData("en", "Not too soon.\n\nShortly after noon.")]
    [InlineData("en", "You should have received the file at 17:00.")]
    [InlineData("en", "It is our fault, and we mend it today.")]
    [InlineData("en", "as soon as\n\npossible")]
    [InlineData("ja", "まっすぐに進めます。")]
    [InlineData("ja", "最近日中は混み合います。")]
    [InlineData("ja", "本メールと行き違いがありましたらご容赦ください。")]
    [InlineData("ja", "お送りいただくことはできませんか。")]
    [InlineData("ja", "対応できかねてしまいますが、代わりに三日で新しい表をお作りします。")]
    [InlineData("ja", "ASAPIは社内の略称です。")]
    public void What_only_looks_like_a_phrase_is_left_alone(string language, string text) =>
        Assert.Empty(_list.FindIn(text, MessageLanguage.FromCode(language)));

    [Fact]
    public void A_japanese_letter_ends_an_english_word() =>
        Assert.Equal([0], _list.FindIn("asapファイル_asap asap2", MessageLanguage.English).Select(finding => finding.Start));

    [Fact]
    public void A_finding_says_where_which_rule_why_and_how_to_put_it()
    {
        MessageFinding finding = Assert.Single(_list.FindIn("Done by Monday, as soon as possible.", MessageLanguage.English));

        Assert.Equal((16, 19, 35), (finding.Start, finding.Length, finding.End));
        Assert.Equal(("communicating.vague-time", MessageRule.VagueTime), (finding.Code, finding.Rule));
        Assert.Equal(MessageRule.VagueTime.Words.Description, finding.Why);
        Assert.Equal("Name the day and the hour, such as \"by Thursday 17:00\".", finding.Better.English);
        Assert.Equal("communicating.phrases[en/as soon as possible] = vague-time (seed: R-075)", finding.Cell.ToString());
    }

    [Theory]
    [MemberData(nameof(Shipped))]
    public void Every_shipped_phrase_is_found_as_itself(string language, string text)
    {
        MessageFinding finding = Assert.Single(_list.FindIn($"« {text} »", MessageLanguage.FromCode(language), static _ => true));

        Assert.Equal((text, 2), (finding.Phrase.Text, finding.Start));
    }

    [Fact]
    public void No_better_wording_needs_a_better_wording() =>
        Assert.All(_list.Phrases, phrase => Assert.All(MessageLanguage.InOrder, language => Assert.Empty(_list.FindIn(language.TextOf(phrase.Better), language))));

    [Fact]
    public void A_firm_adds_replaces_and_withdraws_phrases()
    {
        Provenance ours = Provenance.Override("our style guide");
        PhraseList firm = _list
            .With(
                new LintPhrase(MessageRule.HouseStyle, MessageLanguage.English, "ticket", ours) { Better = new("Say \"case\".", "「案件」と書く。") },
                new LintPhrase(MessageRule.Harmless, MessageLanguage.English, "Promptly", ours))
            .Without(MessageLanguage.English, "SHORTLY");

        Assert.Equal("Say \"case\".", Assert.Single(firm.FindIn("Your ticket is open; we reply promptly and shortly.", MessageLanguage.English)).Better.English);
        Assert.Equal(_list.Phrases.Length, firm.Phrases.Length);
        Assert.Contains("communicating.phrases[en/ticket] = house-style (override: our style guide)", firm.Readings.Select(reading => reading.ToString()));
    }

    [Theory]
    [InlineData("\u00AD \u200B")]
    [InlineData("one\n\ntwo")]
    public void A_phrase_has_visible_characters_within_one_paragraph(string text) =>
        Assert.Equal("text", Assert.Throws<ArgumentException>(() => Made(text)).ParamName);

    [Fact]
    public void A_phrase_is_short()
    {
        Assert.Equal(
            "Has 201 characters and must have at most 200: look for the words that matter. (Parameter 'text')",
            Assert.Throws<ArgumentException>(() => Made(new('a', LintPhrase.MostCharacters + 1))).Message);
        Assert.Equal(LintPhrase.MostCharacters, Made(new('a', LintPhrase.MostCharacters)).Text.Length);
    }

    [Fact]
    public void A_missing_argument_is_named()
    {
        Assert.Equal("text", Assert.Throws<ArgumentNullException>(() => _list.FindIn(null!, MessageLanguage.English)).ParamName);
        Assert.Equal("language", Assert.Throws<ArgumentNullException>(() => _list.FindIn("", null!)).ParamName);
        Assert.Equal("phrases", Assert.Throws<ArgumentNullException>(() => _list.With([null!])).ParamName);
    }

    [Fact]
    public void A_million_characters_are_read_to_their_end()
    {
        string text = new string('a', 1_000_000) + " soon";

        Assert.Equal(1_000_001, Assert.Single(_list.FindIn(text, MessageLanguage.English)).Start);
    }

    [Fact]
    public void A_million_characters_full_of_beginnings_are_no_trap()
    {
        string text = string.Concat(Enumerable.Repeat("as soon as possibly ", 50_000)) + string.Concat(Enumerable.Repeat("なるべく早", 100_000)) + "なるべく早く";

        Assert.Empty(_list.FindIn(text, MessageLanguage.English));
        Assert.Equal(text.Length - 6, Assert.Single(_list.FindIn(text, MessageLanguage.Japanese)).Start);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n\t\u3000")]
    [InlineData("\uD800")]
    [InlineData("\uDC00\uD800\u3099\uFF9E\u0000\uFFFF")]
    public void An_empty_or_broken_text_holds_nothing(string text) =>
        Assert.All(MessageLanguage.InOrder, language => Assert.Empty(_list.FindIn(text, language)));

    [Fact]
    public void Half_a_surrogate_pair_beside_a_phrase_hides_nothing() =>
        Assert.Equal(1, Assert.Single(_list.FindIn("\uD800soon\uDC00", MessageLanguage.English)).Start);

    [Fact]
    public void Equality() => EqualityContract.Holds(PhraseList.Empty.With(Made("soon")), PhraseList.Empty.With(Made("soon")), PhraseList.Empty.With(Made("late")));

    private static LintPhrase Made(string text) => new(MessageRule.VagueTime, MessageLanguage.English, text, Provenance.Default("for the test"));

    private static (string Rule, string Found) One(string text, MessageLanguage language)
    {
        MessageFinding finding = Assert.Single(_list.FindIn(text, language));
        Assert.Equal(finding.Found, text.Substring(finding.Start, finding.Length));
        return (finding.Rule.Code, finding.Found);
    }
}
