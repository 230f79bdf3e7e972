using IssueResolution.Reasoning;

namespace IssueResolution.Committing;

/// <content>The promises of a professional-services firm.</content>
public sealed partial record CommittingPolicy
{
    /// <summary>The policy of a professional-services firm.</summary>
    public static CommittingPolicy ProfessionalServices { get; } = new()
    {
        Buffer = new("committing.buffer", new(new(5, 3), Provenance.Seed("R-076: think three days, commit to five"))),
        BufferAfterSlip = new("committing.buffer-after-slip", new(new(2, 1), Provenance.Default("R-076: missing the second date is worse than the first"))),
        SlipsToWiden = new("committing.slips-to-widen", new(1, Provenance.Default("The first slip has shown what the estimate is worth"))),
        CautionWidens = PolicyTable.Of("committing.caution-widens", PromiseCaution.InOrder, WideningOf),
    };

    private static Cell<BufferRatio> WideningOf(PromiseCaution caution) => caution == PromiseCaution.Usual
        ? new(new(1, 1), Provenance.Default("The buffer alone"))
        : new(new(5, 4), Provenance.Default("A quarter more while trust is not restored"));
}
