using IssueResolution.Communicating;
using IssueResolution.Reasoning;
using IssueResolution.Valuing;
using IssueResolution.Wording;

namespace IssueResolution.Declining;

public sealed class DemandRulesTests
{
    private static readonly DemandRules _rules = DecliningPolicy.ProfessionalServices.Demands;
    private static readonly ScopeDocument _scope = ScopeDocument.Of(["report A", "report B", "report C"], ["training"]);
    private static readonly Money _limit = Yen(250_000m);

    private static readonly DemandPart _credit = new(new("a credit for the delay", "遅延に対する減額"), "fee", FollowsFromFailure: true, Yen(400_000m));
    private static readonly DemandPart _reportD = new(new("a fourth report", "四つ目の報告書"), "report D", FollowsFromFailure: false, Yen(500_000m));
    private static readonly DemandPart _training = new(new("a training day", "一日研修"), "Training", FollowsFromFailure: false, Yen(150_000m));
    private static readonly DemandPart _reportB = new(new("the second report", "二つ目の報告書"), "report B ", FollowsFromFailure: false);

    private static readonly DemandWording _words = new()
    {
        Empathy = new("The delay cost you a week.", "遅延により一週間を失わせてしまいました。"),
        OwnPart = new("We started the extraction too late.", "データ抽出の着手が遅れたのは弊社です。"),
        Remedy = new("a credit", "減額"),
    };

    [Fact]
    public void A_demand_is_taken_apart_into_remedy_excess_disguised_scope_and_what_is_owed_anyway()
    {
        DemandSplit split = Split(_credit, _reportD, _training, _reportB);

        Assert.Equal(
            [
                ("legitimate-remedy", Yen(250_000m), "silent", "shared"), ("excess", Yen(150_000m), "silent", "shared"),
                ("disguised-scope", Yen(500_000m), "silent", "shared"), ("disguised-scope", Yen(150_000m), "excluded", "client"),
                ("owed-anyway", null, "included", "ours"),
            ],
            split.Portions.Select(portion => (portion.Class.Code, portion.Amount, portion.Scope.Standing.Code, portion.Scope.Responsibility.Code)));
        Assert.Equal((Yen(250_000m), Yen(150_000m)), (split.Remedy, split.Excess));
    }

    [Fact]
    public void Silence_of_the_document_is_shared_and_never_the_clients_fault()
    {
        Judgement<ScopeCheck> silent = _rules.Check("report D", _scope);

        Assert.Equal(new ScopeCheck(ScopeStanding.Silent, Responsibility.Shared), silent.Value);
        Assert.Equal("declining.scope-responsibility[silent] = shared (seed: R-143: an ambiguous document gives little to stand on)", silent.Cells[0].ToString());
    }

    [Fact]
    public void Putting_silence_down_to_the_client_is_found()
    {
        DemandRules broken = _rules with { Responsibilities = _rules.Responsibilities.With(ScopeStanding.Silent, Responsibility.Client, "for the test") };

        Assert.Equal("declining.scope-responsibility[silent]", Assert.Single(broken.Validate()).Subject);
        Assert.Empty(_rules.Validate());
    }

    [Fact]
    public void Work_dressed_as_a_remedy_is_found_and_so_is_a_silent_document()
    {
        Assert.Equal(
            [FindingCode.UnlinkedDemand, FindingCode.ScopeSilent, FindingCode.UnlinkedDemand],
            Split(_reportD, _training, _credit).Review().Select(finding => finding.Code));
        Assert.Empty(Split(_credit, _reportB).Review());
    }

    [Fact]
    public void The_answer_keeps_its_order_empathy_our_part_remedy_scope_change_order()
    {
        ReplyDraft draft = Granted(_rules.Reply(Split(_training, _credit, _reportD, _reportB), _words, MessageLanguage.English));

        Assert.Equal(
            [
                "The delay cost you a week.",
                "We started the extraction too late.",
                "For what went wrong we offer a credit: JPY 250,000.",
                "The agreed scope does not include a training day.",
                "The scope document says nothing about a fourth report, and that gap is ours as well.",
                "As agreed, you receive the second report.",
                "We gladly offer a training day as an addition for JPY 150,000.",
                "We gladly offer a fourth report as an addition for JPY 500,000.",
            ],
            draft.Message.Parts.Select(part => part.Text));
        Assert.True(draft.IsComplete);
        Assert.Null(draft.Attachment);
        Assert.Empty(CommunicatingPolicy.ProfessionalServices.Lint(draft.Message));
    }

    [Fact]
    public void The_Japanese_answer_says_the_same_and_passes_the_lint()
    {
        ReplyDraft draft = Granted(_rules.Reply(Split(_credit, _reportD), _words, MessageLanguage.Japanese));

        Assert.Equal("四つ目の報告書については範囲の文書に記載がなく、弊社としても明確にできておりませんでした。", draft.Message.Parts[3].Text);
        Assert.Empty(CommunicatingPolicy.ProfessionalServices.Lint(draft.Message));
    }

    [Fact]
    public void A_valid_demand_is_answered_without_a_word_about_scope() =>
        Assert.Equal(
            [MessagePurpose.Empathy, MessagePurpose.OwnPart, MessagePurpose.FittingRemedy],
            Granted(_rules.Reply(Split(_credit), _words, MessageLanguage.English)).Message.Parts.Select(part => part.Purpose));

    [Fact]
    public void A_remedy_without_a_figure_is_named_without_one() =>
        Assert.Equal(
            "For what went wrong we offer a credit.",
            Granted(_rules.Reply(Split(new DemandPart(new("a new version", "作り直し"), "report A", FollowsFromFailure: true)), _words, MessageLanguage.English))
                .Message.Parts[2].Text);

    [Fact]
    public void Own_words_that_are_missing_stand_in_brackets() =>
        Assert.Equal(
            ["empathy", "own-part", "fitting-remedy"],
            Granted(_rules.Reply(Split(_credit), new DemandWording(), MessageLanguage.English)).Findings.Select(finding => finding.Subject));

    [Fact]
    public void A_change_order_has_a_price()
    {
        var refused = Assert.IsType<Decision<ReplyDraft>.Refused>(_rules.Reply(
            Split(new DemandPart(_reportD.What, _reportD.Item, FollowsFromFailure: false)), _words, MessageLanguage.English));

        Assert.Same(RefusalCode.UnpricedChangeOrder, refused.Code);
        Assert.StartsWith("a fourth report has no price", refused.Message.English, StringComparison.Ordinal);
    }

    [Fact]
    public void An_item_on_both_lists_is_a_mistake_of_the_caller() =>
        Assert.Equal("excluded", Assert.Throws<ArgumentException>(() => ScopeDocument.Of(["a"], [" A"])).ParamName);

    [Fact]
    public void A_demand_asks_for_something() =>
        Assert.Equal("parts", Assert.Throws<ArgumentException>(() => Demand.After(new Phrase("late", "遅延"))).ParamName);

    [Fact]
    public void Equality()
    {
        EqualityContract.Holds(_scope, ScopeDocument.Of(["Report C", "report A", "report B"], ["training"]), _scope.WithIncluded("training"));
        EqualityContract.Holds(Split(_credit, _training), Split(_credit, _training), Split(_training, _credit));
        EqualityContract.Holds(Ask(_credit, _training), Ask(_credit, _training), Ask(_training));
    }

    private static Demand Ask(params DemandPart[] parts) => Demand.After(new("the report was a week late", "報告書が一週間遅れた"), parts);

    private static DemandSplit Split(params DemandPart[] parts) => _rules.Classify(Ask(parts), _limit, _scope).Value;

    private static ReplyDraft Granted(Decision<ReplyDraft> reply) => Assert.IsType<Decision<ReplyDraft>.Granted>(reply).Value;

    private static Money Yen(decimal amount) => Money.Of(amount, "JPY");
}
