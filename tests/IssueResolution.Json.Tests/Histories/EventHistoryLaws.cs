using IssueResolution.Json.Tests.Generators;
using IssueResolution.Reasoning;
using IssueResolution.Timing;

namespace IssueResolution.Json.Tests.Histories;

[Properties(Arbitrary = [typeof(CaseHistories)])]
public sealed class EventHistoryLaws
{
    [Law("P87")]
    [Property]
    public bool What_is_written_is_read_as_an_equal_history(CaseHistory given) =>
        EventHistoryJson.Parse(EventHistoryJson.Write(given.History, given.Policies), given.Policies) is Decision<EventHistory>.Granted read
        && read.Value == given.History;

    [Property]
    public bool Equal_histories_have_one_text(CaseHistory given)
    {
        string text = EventHistoryJson.Write(given.History, given.Policies);
        return EventHistoryJson.Parse(text, given.Policies) is Decision<EventHistory>.Granted read && EventHistoryJson.Write(read.Value, given.Policies) == text;
    }
}
