using IssueResolution.Diagnosing;

namespace IssueResolution.Json;

/// <summary>What a person answered about a cause; of a chain it need not say about which, and is then about the end.</summary>
internal sealed record WrittenAnswer(CauseId? Cause, RootCauseCheck Check, bool Holds)
{
    public const string CauseKey = "cause";

    private static readonly WireField<WrittenAnswer, CauseId?> _cause = CauseTermForms.Id.Optional(
        CauseKey, "The id of the cause that was asked about; left out only below whys, for the last of them.", (WrittenAnswer one) => one.Cause);

    private static readonly WireField<WrittenAnswer, RootCauseCheck> _check =
        CauseTermForms.Asked.Required("check", "Say what was asked.", (WrittenAnswer one) => one.Check);

    private static readonly WireField<WrittenAnswer, bool> _holds =
        AmountForms.Flag.Required("holds", "Say whether it is so.", (WrittenAnswer one) => one.Holds);

    public static WireForm<WrittenAnswer> Form { get; } =
        WireFields.Object("answer", value => new WrittenAnswer(_cause.In(value), _check.In(value), _holds.In(value)), _cause, _check, _holds);
}
