using System.Collections.Immutable;
using IssueResolution.Casework;

namespace IssueResolution.Json;

/// <summary>Events that tell us to do more.</summary>
internal static class SignForms
{
    public static ImmutableArray<CaseEventForm> All { get; } =
    [
        CaseEventForm.Of(
            "satisfaction-scored", "The client rated us.",
            ShareForms.PartOfWhole.Required("score", "Write the mark as a share of the best one, such as \"60%\" for 3 of 5.", (CaseEvent.SatisfactionScored item) => item.Score),
            TextForms.AnyText.Optional("said", "What the client said with it.", (CaseEvent.SatisfactionScored item) => item.Said),
            (at, by, score, said) => new CaseEvent.SatisfactionScored(at, by, score, said)),
        CaseEventForm.Of(
            "scope-changes-valued", "The scope changes that are open were valued against the original budget.",
            ShareForms.Share.Required("ofBudget", "Write their value as a share of the original budget, such as \"12.5%\".", (CaseEvent.ScopeChangesValued item) => item.OfBudget),
            TextForms.Text.Required("what", "Say what is asked for beyond the scope.", (CaseEvent.ScopeChangesValued item) => item.What),
            (at, by, ofBudget, what) => new CaseEvent.ScopeChangesValued(at, by, ofBudget, what)),
        CaseEventForm.Of(
            "client-surprised", "Bad news reached the client when nothing could be done about it any more.",
            TextForms.Text.Required("what", "Say what the client had to hear.", (CaseEvent.ClientSurprised item) => item.What),
            (at, by, what) => new CaseEvent.ClientSurprised(at, by, what)),
    ];
}
