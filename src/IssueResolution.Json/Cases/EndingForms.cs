using System.Collections.Immutable;
using IssueResolution.Casework;

namespace IssueResolution.Json;

/// <summary>Events from the resolution to the lesson, and the two ways out.</summary>
internal static class EndingForms
{
    private const string OwnName = "Give it a name of its own within the case.";

    public static ImmutableArray<CaseEventForm> All { get; } =
    [
        CaseEventForm.Of(
            "resolved", "Done from our side.",
            TextForms.Text.Required("what", "Say what was done.", (CaseEvent.Resolved item) => item.What),
            (at, by, what) => new CaseEvent.Resolved(at, by, what)),
        CaseEventForm.Of("follow-up-asked", "The client was asked whether it is over.", (at, by) => new CaseEvent.FollowUpAsked(at, by)),
        CaseEventForm.Of(
            "satisfaction-stated", "The client said how content it is.",
            TermForms.Satisfaction.Required("satisfaction", "Judge what the client said.", (CaseEvent.SatisfactionStated item) => item.Satisfaction),
            TextForms.Text.Required("said", "Write what the client said, word for word.", (CaseEvent.SatisfactionStated item) => item.Said),
            (at, by, satisfaction, said) => new CaseEvent.SatisfactionStated(at, by, satisfaction, said)),
        CaseEventForm.Of(
            "reopened", "The same case goes on.",
            TextForms.Text.Required("because", "Say why.", (CaseEvent.Reopened item) => item.Because),
            (at, by, because) => new CaseEvent.Reopened(at, by, because)),
        CaseEventForm.Of(
            "follow-up-given-up", "We stopped asking a client that never answered.",
            TextForms.Text.Required("because", "Say why.", (CaseEvent.FollowUpGivenUp item) => item.Because),
            (at, by, because) => new CaseEvent.FollowUpGivenUp(at, by, because)),
        CaseEventForm.Of(
            "process-reviewed", "We looked at what in our way of working allowed it.",
            TermForms.Role.Required("role", "Name the role that answers for the review.", (CaseEvent.ProcessReviewed item) => item.Role),
            TermForms.Area.Required("area", "Say where the gap lay.", (CaseEvent.ProcessReviewed item) => item.Area),
            TextForms.Text.Required("gap", "Say what allowed the issue.", (CaseEvent.ProcessReviewed item) => item.Gap),
            TextForms.Text.Required("change", "Say what changes, or why nothing does.", (CaseEvent.ProcessReviewed item) => item.Change),
            (at, by, role, area, gap, change) => new CaseEvent.ProcessReviewed(at, by, role, area, gap, change)),
        CaseEventForm.Of(
            "post-mortem-held", "Questions of the post-mortem were answered; one that is left out stays open.",
            TextForms.AnyText.Optional("whatHappened", "What happened.", (CaseEvent.PostMortemHeld item) => item.WhatHappened),
            TextForms.AnyText.Optional("why", "Why it happened.", (CaseEvent.PostMortemHeld item) => item.Why),
            TextForms.AnyText.Optional("missedSigns", "Which signs were missed.", (CaseEvent.PostMortemHeld item) => item.MissedSigns),
            TextForms.AnyText.Optional("doDifferently", "What we would do differently.", (CaseEvent.PostMortemHeld item) => item.DoDifferently),
            TextForms.AnyText.Optional("whatChanges", "What changes now.", (CaseEvent.PostMortemHeld item) => item.WhatChanges),
            (at, by, what, why, signs, differently, changes) => new CaseEvent.PostMortemHeld(at, by, what, why, signs, differently, changes)),
        CaseEventForm.Of(
            "lesson-drawn", "A lesson was drawn and shared beyond the project.",
            TextForms.Text.Required("id", OwnName, (CaseEvent.LessonDrawn item) => item.Id),
            LessonForms.Lesson.Required("lesson", "Write the lesson.", (CaseEvent.LessonDrawn item) => item.Lesson),
            (at, by, id, lesson) => new CaseEvent.LessonDrawn(at, by, id, lesson)),
        CaseEventForm.Of(
            "action-agreed", "Something will be done about a lesson.",
            TextForms.Text.Required("id", OwnName, (CaseEvent.ActionAgreed item) => item.Id),
            TextForms.Text.Required("lessonId", "Name the lesson.", (CaseEvent.ActionAgreed item) => item.LessonId),
            LessonForms.Action.Required("action", "Write the action.", (CaseEvent.ActionAgreed item) => item.Action),
            (at, by, id, lessonId, action) => new CaseEvent.ActionAgreed(at, by, id, lessonId, action)),
        CaseEventForm.Of(
            "action-done", "What was to be done about a lesson is done.",
            TextForms.Text.Required("id", "Name the action.", (CaseEvent.ActionDone item) => item.Id),
            (at, by, id) => new CaseEvent.ActionDone(at, by, id)),
        CaseEventForm.Of("debriefed", "Those who handled it talked about how it was.", (at, by) => new CaseEvent.Debriefed(at, by)),
        CaseEventForm.Of(
            "trust-reviewed", "We looked at how much trust is back.",
            TextForms.Text.Required("finding", "Say what we saw.", (CaseEvent.TrustReviewed item) => item.Finding),
            (at, by, finding) => new CaseEvent.TrustReviewed(at, by, finding)),
        CaseEventForm.Of(
            "relationship-reviewed", "We talked with the client about how we work together.",
            TextForms.Text.Required("finding", "Say what came of it.", (CaseEvent.RelationshipReviewed item) => item.Finding),
            (at, by, finding) => new CaseEvent.RelationshipReviewed(at, by, finding)),
        CaseEventForm.Of(
            "praise-received", "The client praised someone's work.",
            TextForms.Text.Required("id", OwnName, (CaseEvent.PraiseReceived item) => item.Id),
            TextForms.Text.Required("verbatim", "Write what the client said, word for word.", (CaseEvent.PraiseReceived item) => item.Verbatim),
            (at, by, id, verbatim) => new CaseEvent.PraiseReceived(at, by, id, verbatim)),
        CaseEventForm.Of(
            "praise-relayed", "The praise reached those who earned it.",
            TextForms.Text.Required("id", "Name the praise.", (CaseEvent.PraiseRelayed item) => item.Id),
            (at, by, id) => new CaseEvent.PraiseRelayed(at, by, id)),
        CaseEventForm.Of(
            "closed", "Settled and learnt from.",
            AmountForms.Flag.Usually(false, "isPattern", "Whether it is part of a pattern, which may ask for a post-mortem; false unless it says otherwise.", (CaseEvent.Closed item) => item.IsPattern),
            AmountForms.Flag.Usually(false, "isAskedOfAll", "Whether all cases of the client and the engagement were asked, and trust and whom to tell are theirs to judge; false unless it says otherwise.", (CaseEvent.Closed item) => item.IsAskedOfAll),
            (at, by, isPattern, isAskedOfAll) => new CaseEvent.Closed(at, by, isPattern, isAskedOfAll)),
        CaseEventForm.Of(
            "declined", "The client was told that its request cannot be met.",
            TextForms.Text.Required("because", "Say why.", (CaseEvent.Declined item) => item.Because),
            (at, by, because) => new CaseEvent.Declined(at, by, because)),
        CaseEventForm.Of(
            "exited", "The relationship ends.",
            TextForms.Text.Required("because", "Say why.", (CaseEvent.Exited item) => item.Because),
            (at, by, because) => new CaseEvent.Exited(at, by, because)),
    ];
}
