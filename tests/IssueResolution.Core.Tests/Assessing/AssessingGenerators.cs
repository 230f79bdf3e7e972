using FsCheck;
using FsCheck.Fluent;

namespace IssueResolution.Assessing;

/// <summary>Any member of each scale, any view of an issue.</summary>
public static class AssessingGenerators
{
    public static Arbitrary<Severity> Severities() => Gen.Elements<Severity>(Severity.InOrder).ToArbitrary();

    public static Arbitrary<Urgency> Urgencies() => Gen.Elements<Urgency>(Urgency.InOrder).ToArbitrary();

    public static Arbitrary<Priority> Priorities() => Gen.Elements<Priority>(Priority.InOrder).ToArbitrary();

    public static Arbitrary<SeverityFact> Facts() => Gen.Elements<SeverityFact>(SeverityFact.InOrder).ToArbitrary();

    public static Arbitrary<Share> Shares() => Gen.Choose(0, 1500).Select(perMille => Share.Percent(perMille / 10m)).ToArbitrary();

    public static Arbitrary<IssueView> Views() => (
        from facts in Facts().Generator.ListOf()
        from questions in Facts().Generator.ListOf()
        from loss in PerhapsShare()
        from slip in PerhapsShare()
        select View(facts, questions, loss, slip)).ToArbitrary();

    private static Gen<Share?> PerhapsShare() =>
        Gen.OneOf(Gen.Constant((Share?)null), Shares().Generator.Select(share => (Share?)share));

    private static IssueView View(IEnumerable<SeverityFact> facts, IEnumerable<SeverityFact> questions, Share? loss, Share? slip)
    {
        IssueView view = questions.Aggregate(IssueView.Of(facts), (known, fact) => known.Asked(fact));
        view = loss is { } share ? view.WithLoss(share) : view;
        return slip is { } part ? view.WithSlip(part) : view;
    }
}
