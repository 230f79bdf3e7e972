using IssueResolution.Communicating;
using IssueResolution.Escalating;
using IssueResolution.Reasoning;
using IssueResolution.Wording;
using NodaTime;

namespace IssueResolution.Declining;

public sealed class EvidencePackTests
{
    private static readonly EvidenceRules _rules = DecliningPolicy.ProfessionalServices.Evidence;
    private static readonly Phrase _friday = new("Figures by Friday", "数値は金曜まで");
    private static readonly Instant _now = Requests.Asked + Duration.FromDays(30);

    private static readonly ConsentRecord _onThePhone = ConsentRecord.Of(_friday, "Ms. Mori", Requests.Asked, ConsentChannel.Phone);

    [Fact]
    public void One_call_lays_out_everything_in_the_order_of_time_and_marks_what_is_missing()
    {
        Timeline timeline = Timeline.Empty.With(
            new(Requests.Asked + Duration.FromHours(2), TimelineEntryKind.Decision, new("Work on Saturday", "土曜に作業"), "Ben"),
            new(Requests.Asked + Duration.FromHours(1), TimelineEntryKind.Communication, new("Client called", "顧客から電話"), "Ann", new("Wants Friday", "金曜を希望")));

        EvidencePack pack = _rules.Produce(timeline, [_onThePhone], [Requests.Mail], _now);

        Assert.Equal(
            [
                "Notice: e-mail M-17.",
                "Nothing is on record from 2026-02-10T09:00:00Z to 2026-03-02T09:00:00Z.",
                "Ms. Mori agreed (phone): Figures by Friday",
                "Never confirmed in writing: Figures by Friday",
                "communication, Ann: Client called Result: Wants Friday",
                "decision, Ben: Work on Saturday",
                "Nothing says what came of it: Work on Saturday",
            ],
            pack.Entries.Select(entry => entry.Text.English));
        Assert.Equal(
            [EvidenceGapKind.SilentStretch, EvidenceGapKind.UnwrittenAgreement, EvidenceGapKind.OpenDecision], pack.Gaps.Select(gap => gap.Kind));
        Assert.Equal([true, false, false, false], pack.Items.Select(item => item.IsWritten));
    }

    [Fact]
    public void A_mail_closes_the_gap_of_a_phone_call_from_its_instant_on()
    {
        Instant written = Requests.Asked + Duration.FromHours(3);
        ConsentRecord confirmed = _onThePhone.ConfirmedInWriting(written);

        Assert.Empty(_rules.Produce(Timeline.Empty, [confirmed], [], written).Gaps);
        Assert.Equal("Confirmed in writing: Figures by Friday", _rules.Produce(Timeline.Empty, [confirmed], [], written).Items[^1].Text.English);
        Assert.Single(_rules.Produce(Timeline.Empty, [confirmed], [], written - Duration.Epsilon).Gaps);
    }

    [Fact]
    public void A_stretch_of_just_the_limit_is_no_gap()
    {
        NoticeEvidence later = Requests.Mail with { };
        NoticeEvidence second = new(later.Form, "M-18", later.At + Duration.FromDays(14));

        Assert.Empty(_rules.Produce(Timeline.Empty, [], [Requests.Mail, second], _now).Gaps);
        Assert.Single(_rules.Produce(Timeline.Empty, [], [Requests.Mail, new(second.Form, "M-18", second.At + Duration.Epsilon)], _now).Gaps);
    }

    [Property]
    public bool Nothing_on_record_is_lost_and_everything_stands_in_the_order_of_time(byte[] hours, byte until)
    {
        Instant asOf = Requests.Asked + Duration.FromHours(until);
        ConsentRecord[] consents = [.. hours.Select((hour, index) => ConsentRecord.Of(
            _friday, $"person {index}", Requests.Asked + Duration.FromHours(hour), ConsentChannel.InOrder[index % ConsentChannel.InOrder.Length]))];
        EvidencePack pack = _rules.Produce(Timeline.Empty, consents, [], asOf);

        return pack.Items.Length == consents.Count(consent => consent.At <= asOf)
            && pack.Gaps.Count(gap => gap.Kind == EvidenceGapKind.UnwrittenAgreement) == consents.Count(consent => consent.At <= asOf && !consent.Channel.IsWritten)
            && pack.Entries.Zip(pack.Entries.Skip(1), (former, next) => former.At <= next.At).All(isOrdered => isOrdered);
    }

    /// <summary>Agreed at some hour of two weeks, in some way, confirmed at some hour or never, looked at from some hour.</summary>
    [Property]
    public bool Every_oral_agreement_has_a_written_follow_up_or_a_duty_that_is_due_or_overdue(byte saidIn, byte channel, byte? writtenAfter, byte lookedAfter)
    {
        ConsentRecord said = ConsentRecord.Of(
            _friday, "Ms. Mori", Requests.Asked + Duration.FromHours(saidIn), ConsentChannel.InOrder[channel % ConsentChannel.InOrder.Length]);
        ConsentRecord consent = writtenAfter is { } hours ? said.ConfirmedInWriting(said.At + Duration.FromHours(hours)) : said;
        Instant now = said.At + Duration.FromHours(lookedAfter);
        bool isWritten = consent.WrittenAt is { } written && written <= now;

        return WrittenFollowUp.After(consent, CommunicatingPolicy.ProfessionalServices, Calendars.London) is not { } duty
            ? consent.Channel.IsWritten
            : !consent.Channel.IsWritten && duty.StateAt(now) == (isWritten
                ? consent.WrittenAt <= duty.DueBy ? FollowUpState.Written : FollowUpState.WrittenLate
                : now <= duty.DueBy ? FollowUpState.Due : FollowUpState.Overdue);
    }

    [Fact]
    public void What_is_said_on_a_friday_evening_is_written_before_monday_ends()
    {
        ConsentRecord said = ConsentRecord.Of(_friday, "Ms. Mori", Instant.FromUtc(2026, 3, 6, 20, 0), ConsentChannel.Phone);
        WrittenFollowUp duty = WrittenFollowUp.After(said, CommunicatingPolicy.ProfessionalServices, Calendars.London)!;

        Assert.Equal(Instant.FromUtc(2026, 3, 10, 0, 0), duty.DueBy);
        Assert.Same(FollowUpState.Due, duty.StateAt(duty.DueBy));
        Assert.Same(FollowUpState.Overdue, duty.StateAt(duty.DueBy + Duration.Epsilon));
    }

    [Fact]
    public void A_limit_that_makes_everything_a_gap_is_found()
    {
        EvidenceRules broken = _rules with { SilentFrom = _rules.SilentFrom.With(Duration.Zero, "for the test") };

        Assert.Equal((FindingCode.OutOfRange, "declining.silent-from"), (Assert.Single(broken.Validate()).Code, broken.Validate()[0].Subject));
    }

    [Fact]
    public void Equality() => EqualityContract.Holds(
        _rules.Produce(Timeline.Empty, [_onThePhone], [], _now),
        _rules.Produce(Timeline.Empty, [_onThePhone], [], _now),
        _rules.Produce(Timeline.Empty, [], [], _now));
}
