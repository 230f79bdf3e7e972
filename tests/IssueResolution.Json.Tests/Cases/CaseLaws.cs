using System.Text.Json.Nodes;
using IssueResolution.Casework;
using IssueResolution.Json.Tests.Generators;
using IssueResolution.Reasoning;

namespace IssueResolution.Json.Tests.Cases;

[Properties(Arbitrary = [typeof(IssueCases)])]
public sealed class CaseLaws
{
    [Law("P87")]
    [Property]
    public void What_is_written_is_read_as_an_equal_case(IssueCase any) =>
        Assert.Equal(any, CaseFirm.Granted(IssueCaseJson.Parse(IssueCaseJson.Write(any), CaseFirm.Rules)));

    [Property]
    [Law("P86", "P87")]
    public void A_case_that_was_written_and_read_stands_as_it_did_at_every_event(IssueCase any)
    {
        IssueCase again = CaseFirm.Granted(IssueCaseJson.Parse(IssueCaseJson.Write(any), CaseFirm.Rules));

        Assert.All(any.Events, item => Assert.Equal(CaseFirm.Rules.ReadAt(any, item.At), CaseFirm.Rules.ReadAt(again, item.At)));
    }

    [Property]
    public void Equal_cases_have_one_text(IssueCase any)
    {
        string text = IssueCaseJson.Write(any);

        Assert.Equal(text, IssueCaseJson.Write(CaseFirm.Granted(IssueCaseJson.Parse(text, CaseFirm.Rules))));
    }

    [Property(MaxTest = 50)]
    public void Many_cases_in_one_file_are_read_as_they_are_alone(IssueCase one, IssueCase two)
    {
        IssueCase[] both = one.Id == two.Id ? [one] : [one, two];

        Assert.Equal(both, CaseFileJson.Parse(CaseFileJson.Write(both), CaseFirm.Rules).Select(CaseFirm.Granted));
    }

    [Property]
    public void A_refusal_points_to_the_first_event_that_may_not_stand(IssueCase any, int seed)
    {
        JsonNode text = JsonNode.Parse(IssueCaseJson.Write(any))!;
        text["events"]!.AsArray().RemoveAt(new Chance(seed).Next(any.Events.Length));
        RecordedCase broken = IssueCaseJson.Parse(text.ToJsonString());

        if (broken.Events.Length > 0 && broken.Under(CaseFirm.Rules) is Decision<IssueCase>.Refused refused)
        {
            int first = Enumerable.Range(0, broken.Events.Length)
                .First(index => CaseFirm.Rules.Replay(any.Id, any.EngagementId, broken.Events.Take(index + 1)) is Decision<IssueCase>.Refused);
            Assert.Contains($"$.events[{first}]: ", refused.Message.English, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void The_generator_reaches_every_event()
    {
        HashSet<Type> reached = [.. Enumerable.Range(0, 1_000).SelectMany(seed => IssueCases.Make(new Chance(seed)).Events).Select(item => item.GetType())];

        Assert.Empty(typeof(CaseEvent).GetNestedTypes().Except(reached));
    }
}
