using IssueResolution.Escalating;
using IssueResolution.Wording;
using NodaTime;

namespace IssueResolution.Communicating;

public sealed class ConsentRecordTests
{
    private static readonly CommunicatingPolicy _policy = CommunicatingPolicy.ProfessionalServices;
    private static readonly Phrase _workaround = new("Figures by mail until the portal is back", "ポータルの復旧まで数値はメールで送る");
    private static readonly Instant _monday = Instant.FromUtc(2026, 3, 2, 11, 0);
    private static readonly Instant _saturday = Instant.FromUtc(2026, 3, 7, 11, 0);

    [Fact]
    public void What_was_said_on_the_phone_is_in_writing_before_the_day_ends()
    {
        ConsentRecord said = ConsentRecord.Of(_workaround, "Ms. Mori", _monday, ConsentChannel.Phone);

        Assert.Equal(Instant.FromUtc(2026, 3, 3, 0, 0), said.WrittenFollowUpDue(_policy, Calendars.London));
        Assert.False(said.IsFollowUpLateAt(Instant.FromUtc(2026, 3, 3, 0, 0), _policy, Calendars.London));
        Assert.True(said.IsFollowUpLateAt(Instant.FromUtc(2026, 3, 3, 0, 1), _policy, Calendars.London));
    }

    [Fact]
    public void What_was_said_on_a_saturday_is_in_writing_before_monday_ends() =>
        Assert.Equal(
            Instant.FromUtc(2026, 3, 10, 0, 0),
            ConsentRecord.Of(_workaround, "Ms. Mori", _saturday, ConsentChannel.Meeting).WrittenFollowUpDue(_policy, Calendars.London));

    [Theory]
    [InlineData("mail")]
    [InlineData("document")]
    [InlineData("chat")]
    public void What_is_in_writing_needs_no_more(string channel)
    {
        ConsentRecord written = ConsentRecord.Of(_workaround, "Ms. Mori", _monday, ConsentChannel.FromCode(channel));

        Assert.Null(written.WrittenFollowUpDue(_policy, Calendars.London));
        Assert.False(written.IsFollowUpLateAt(_saturday, _policy, Calendars.London));
        Assert.Equal(_monday, written.WrittenAt);
    }

    [Fact]
    public void A_writing_in_time_settles_it_a_late_one_does_not_and_the_first_counts()
    {
        ConsentRecord said = ConsentRecord.Of(_workaround, "Ms. Mori", _monday, ConsentChannel.Phone);
        ConsentRecord late = said.ConfirmedInWriting(_saturday);

        Assert.False(said.ConfirmedInWriting(_monday + Duration.FromHours(1)).IsFollowUpLateAt(_saturday, _policy, Calendars.London));
        Assert.True(late.IsFollowUpLateAt(_saturday, _policy, Calendars.London));
        Assert.Equal(_monday, late.ConfirmedInWriting(_monday).WrittenAt);
        Assert.Equal(_monday, late.ConfirmedInWriting(_monday).ConfirmedInWriting(_saturday).WrittenAt);
    }

    [Fact]
    public void Nothing_is_confirmed_before_it_was_agreed() =>
        Assert.Equal("at", Assert.Throws<ArgumentOutOfRangeException>(() =>
            ConsentRecord.Of(_workaround, "Ms. Mori", _saturday, ConsentChannel.Phone).ConfirmedInWriting(_monday)).ParamName);
}
