using IssueResolution.Communicating;
using IssueResolution.Reasoning;
using IssueResolution.Wording;

namespace IssueResolution.Recovering;

public sealed class ApologyRulesTests
{
    private static readonly ApologyRules _rules = RecoveringPolicy.ProfessionalServices.Apology;
    private static readonly CommunicatingPolicy _words = CommunicatingPolicy.ProfessionalServices;

    private static readonly ApologyDraft _early = new(new Phrase("the two days you waited for the report", "報告書を二日間お待たせしたこと"));

    private static readonly ApologyDraft _full = _early with
    {
        Responsibility = new("We started the extraction too late.", "弊社がデータ抽出の着手を誤りました。"),
        Explanation = new("The access rights had been planned for one system and were needed for three.", "権限の準備が一系統分しかできていませんでした。"),
        Repentance = new("From now on a technical check comes before every offer.", "今後は提案前に必ず技術確認を行います。"),
        Repair = new("The report reaches you by Thursday 17:00, with the analysis you asked for.", "木曜日17時までに、ご要望の分析を添えてお届けします。"),
        ForgivenessRequest = new("We ask you to forgive us.", "何卒ご容赦ください。"),
    };

    [Fact]
    public void A_full_apology_is_worth_a_hundred_and_is_said_in_order()
    {
        ComposedApology apology = Composed(_full, ApologyStage.AfterFacts, Responsibility.Ours);

        Assert.Equal(100, apology.Score);
        Assert.True(apology.IsComplete);
        Assert.Equal(
            [MessagePurpose.Regret, MessagePurpose.OwnPart, MessagePurpose.Facts, MessagePurpose.Change, MessagePurpose.Repair, MessagePurpose.Forgiveness],
            apology.In(MessageLanguage.English).Parts.Select(part => part.Purpose));
        Assert.StartsWith("We are sorry for the two days you waited for the report.", apology.In(MessageLanguage.English).Text, StringComparison.Ordinal);
        Assert.StartsWith("報告書を二日間お待たせしたことについて、心よりお詫び申し上げます。", apology.In(MessageLanguage.Japanese).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("responsibility", 30)]
    [InlineData("repair", 25)]
    [InlineData("regret", 14)]
    [InlineData("explanation", 14)]
    [InlineData("repentance", 14)]
    [InlineData("forgiveness-request", 3)]
    public void Parts_weigh_what_the_table_says(string part, int weight) => Assert.Equal(weight, _rules.Weights[ApologyPart.FromCode(part)]);

    [Fact]
    public void Before_the_facts_one_is_sorry_for_something_named_and_for_nothing_else()
    {
        Assert.All(Responsibility.InOrder, whose => Assert.Equal([ApologyPart.Regret], _rules.PartsFor(ApologyStage.BeforeFacts, whose)));
        Assert.Equal("We are sorry for the two days you waited for the report.", Composed(_early, ApologyStage.BeforeFacts, Responsibility.Ours).In(MessageLanguage.English).Text);

        ApologyDraft[] tooEarly =
        [
            _early with { Responsibility = _full.Responsibility }, _early with { Explanation = _full.Explanation }, _early with { Repentance = _full.Repentance },
            _early with { Repair = _full.Repair }, _early with { ForgivenessRequest = _full.ForgivenessRequest }, _full,
        ];
        Assert.All(tooEarly, draft => Assert.Same(RefusalCode.ApologyBeforeFacts, RefusalOf(draft, ApologyStage.BeforeFacts, Responsibility.Ours)));
    }

    [Theory]
    [InlineData("the trouble, which was our fault", "お手数をおかけしたこと")]
    [InlineData("the wait", "弊社の過失でお待たせしたこと")]
    public void Words_that_admit_liability_are_refused_before_the_facts_in_either_language(string english, string japanese)
    {
        ApologyDraft admitting = new(new Phrase(english, japanese));

        Assert.Same(RefusalCode.ApologyBeforeFacts, RefusalOf(admitting, ApologyStage.BeforeFacts, Responsibility.Ours));
        Assert.IsType<Decision<ComposedApology>.Granted>(_rules.Compose(admitting, ApologyStage.AfterFacts, Responsibility.Ours, _words));
    }

    [Fact]
    public void Where_the_client_alone_is_the_cause_there_is_empathy_and_help_and_no_owning()
    {
        ApologyDraft help = _early with { Repair = _full.Repair };
        ComposedApology apology = Composed(help, ApologyStage.AfterFacts, Responsibility.Client);

        Assert.Equal([MessagePurpose.Empathy, MessagePurpose.Repair], apology.In(MessageLanguage.Japanese).Parts.Select(part => part.Purpose));
        Assert.Equal(25, apology.Score);
        Assert.Equal([ApologyPart.Explanation], apology.Missing);
        Assert.Same(RefusalCode.NotOursToOwn, RefusalOf(_full, ApologyStage.AfterFacts, Responsibility.Client));
        Assert.Same(RefusalCode.NotOursToOwn, RefusalOf(help with { ForgivenessRequest = _full.ForgivenessRequest }, ApologyStage.AfterFacts, Responsibility.Client));
    }

    [Fact]
    public void What_is_missing_is_named_and_what_is_said_is_counted_for_every_set_of_parts()
    {
        for (int set = 0; set < 32; set++)
        {
            ApologyDraft draft = _early with
            {
                Responsibility = (set & 1) == 0 ? null : _full.Responsibility,
                Explanation = (set & 2) == 0 ? null : _full.Explanation,
                Repentance = (set & 4) == 0 ? null : _full.Repentance,
                Repair = (set & 8) == 0 ? null : _full.Repair,
                ForgivenessRequest = (set & 16) == 0 ? null : _full.ForgivenessRequest,
            };
            ComposedApology apology = Composed(draft, ApologyStage.AfterFacts, Responsibility.Shared);

            Assert.Equal(100, apology.Score + apology.Missing.Sum(part => _rules.Weights[part]));
            Assert.DoesNotContain(apology.Missing, draft.Says);
            Assert.Equal(6, apology.Missing.Length + apology.In(MessageLanguage.English).Parts.Length);
        }
    }

    [Fact]
    public void Wordings_that_hurt_are_told_and_do_not_refuse()
    {
        ApologyDraft hurting = _full with { Explanation = new("Mistakes happen.", "システムの都合でした。") };
        var granted = Assert.IsType<Decision<ComposedApology>.Granted>(_rules.Compose(hurting, ApologyStage.AfterFacts, Responsibility.Ours, _words));

        Assert.Contains("communicating.passive-excuse", granted.Reasons.Select(reason => reason.Code));
        Assert.DoesNotContain("communicating.passive-excuse", _rules.Compose(_full, ApologyStage.AfterFacts, Responsibility.Ours, _words).Reasons.Select(reason => reason.Code));
    }

    [Fact]
    public void The_librarys_own_words_pass_the_librarys_own_lint() =>
        Assert.All(Responsibility.InOrder, whose => Assert.All(MessageLanguage.InOrder, language =>
            Assert.Empty(_words.Lint(Composed(_early, ApologyStage.AfterFacts, whose).In(language)))));

    [Fact]
    public void Weights_below_zero_or_off_a_hundred_are_found()
    {
        Assert.Empty(_rules.Validate());
        Assert.NotEmpty((_rules with { Weights = _rules.Weights.With(ApologyPart.Regret, 15, "test") }).Validate());
        Assert.NotEmpty((_rules with { Weights = _rules.Weights.With(ApologyPart.Regret, -1, "test").With(ApologyPart.Repair, 40, "test") }).Validate());
    }

    [Fact]
    public void Equal_apologies_are_equal() => EqualityContract.Holds(
        Composed(_full, ApologyStage.AfterFacts, Responsibility.Ours), Composed(_full, ApologyStage.AfterFacts, Responsibility.Ours),
        Composed(_early, ApologyStage.AfterFacts, Responsibility.Ours));

    private static ComposedApology Composed(ApologyDraft draft, ApologyStage stage, Responsibility responsibility) =>
        Assert.IsType<Decision<ComposedApology>.Granted>(_rules.Compose(draft, stage, responsibility, _words)).Value;

    private static RefusalCode RefusalOf(ApologyDraft draft, ApologyStage stage, Responsibility responsibility) =>
        Assert.IsType<Decision<ComposedApology>.Refused>(_rules.Compose(draft, stage, responsibility, _words)).Code;
}
