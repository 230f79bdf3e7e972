using IssueResolution.Assessing;
using IssueResolution.Operating;

namespace IssueResolution.Json;

/// <summary>What a firm has to hand over, as JSON.</summary>
internal static class OutsourcingForm
{
    private static readonly WireField<OutsourcingCase, SupportPhase> _phase = TextForms.Code(SupportPhase.InOrder, "support-phase", "phase of support")
        .Required("phase", "Say how old the support is: \"founding\" or \"established\".", (OutsourcingCase one) => one.Phase);

    private static readonly WireField<OutsourcingCase, Share> _reporting = ShareForms.PartOfWhole.Required(
        "reportingCoverage", "Write which part of the reports comes in by the process as it is written, such as \"65%\".", (OutsourcingCase one) => one.ReportingCoverage);

    private static readonly WireField<OutsourcingCase, Share> _policy = ShareForms.PartOfWhole.Required(
        "policyCoverage", "Write which part of the requests the support policy answers as it is written, such as \"90%\".", (OutsourcingCase one) => one.PolicyCoverage);

    private static readonly WireField<OutsourcingCase, int> _vendors =
        AmountForms.Count.Required("vendorsCompared", "Write how many vendors were held against each other.", (OutsourcingCase one) => one.VendorsCompared);

    private static readonly WireField<OutsourcingCase, bool> _framework = AmountForms.Flag.Required(
        "handsOverQualityFramework", "Write true if the vendor gets our own measure of quality, and false otherwise.", (OutsourcingCase one) => one.HandsOverQualityFramework);

    public static WireForm<OutsourcingCase> Outsourcing { get; } = WireFields.Object(
        "outsourcing",
        value => new OutsourcingCase(_phase.In(value), _reporting.In(value), _policy.In(value), _vendors.In(value), _framework.In(value)),
        _phase, _reporting, _policy, _vendors, _framework);
}
