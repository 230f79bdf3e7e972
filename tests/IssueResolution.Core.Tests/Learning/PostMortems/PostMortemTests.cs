using IssueResolution.Assessing;
using IssueResolution.Committing;
using IssueResolution.Diagnosing;
using IssueResolution.Reasoning;
using NodaTime;
using static IssueResolution.Learning.LearningSamples;

namespace IssueResolution.Learning;

public sealed class PostMortemTests
{
    [Fact]
    public void It_is_complete_once_five_questions_are_answered()
    {
        Assert.Equal(5, PostMortem.HeldOn(Resolved).Unanswered.Length);
        Assert.Equal([PostMortemQuestion.MissedSigns], Answering(PostMortemQuestion.InOrder.Where(question => question != PostMortemQuestion.MissedSigns)).Unanswered);
        Assert.Empty(Answering(PostMortemQuestion.InOrder).Unanswered);
    }

    [Fact]
    public void A_later_answer_replaces_an_earlier_one()
    {
        PostMortem held = Answering(PostMortemQuestion.Why).Answering(PostMortemQuestion.Why, new("A step was missing", "手順が欠けていた"));

        Assert.Equal("A step was missing", held.AnswerTo(PostMortemQuestion.Why)!.English);
        Assert.Null(held.AnswerTo(PostMortemQuestion.WhatHappened));
        Assert.Equal(4, held.Unanswered.Length);
    }

    [Theory]
    [InlineData("low", false, "none")]
    [InlineData("low", true, "required")]
    [InlineData("medium", true, "required")]
    [InlineData("high", true, "advised")]
    [InlineData("critical", false, "required")]
    public void It_is_a_duty_for_critical_advised_for_high_and_owed_below_once_it_is_a_pattern(string severity, bool isPattern, string strength)
    {
        Judgement<DutyStrength> owed = Policy.PostMortemFor(Severity.FromCode(severity), isPattern);

        Assert.Equal(strength, owed.Value.Code);
        Assert.Equal(severity, owed.Cells.Single().Key);
    }

    [Fact]
    public void A_lesson_that_stays_in_the_team_is_refused()
    {
        Decision<Lesson> Record(params IEnumerable<string> audience) => Lesson.Record(Said, ["project A", "project B"], audience);

        Assert.Same(RefusalCode.AudienceTooNarrow, Assert.IsType<Decision<Lesson>.Refused>(Record("project A", "project B")).Code);
        Assert.Contains("project B", Assert.IsType<Decision<Lesson>.Refused>(Record("project A", "all others")).Message.English);
        Assert.IsType<Decision<Lesson>.Refused>(Record());
        Assert.Equal(3, Assert.IsType<Decision<Lesson>.Granted>(Record("all others", "project B", "project A", "project A")).Value.Audience.Count);
        Assert.Equal("audience", Assert.Throws<ArgumentException>(() => Record("project A", " ")).ParamName);
    }

    [Fact]
    public void A_lesson_without_an_action_is_discussed_and_forgotten()
    {
        Finding found = Assert.Single(Answering().With(Lesson()).ReviewAt(Resolved));

        Assert.Same(FindingCode.DiscussedAndForgotten, found.Code);
        Assert.False(found.Code.Blocks);
    }

    [Fact]
    public void So_is_one_whose_action_is_not_done_on_its_day()
    {
        Instant due = NewTemplate.DueAt;
        Lesson lesson = Lesson(NewTemplate);

        Assert.Empty(lesson.ReviewAt(due));
        Assert.Equal(
            "Practice Lead was to finish \"Add access to the scoping template\" by 2026-04-01T09:00:00Z.",
            Assert.Single(lesson.ReviewAt(due + Duration.Epsilon)).Message.English);
        Assert.Empty(Lesson(NewTemplate.Done(due + Duration.FromDays(1))).ReviewAt(due + Duration.FromDays(1)));
        Assert.Single(Lesson(NewTemplate.Done(due + Duration.FromDays(1))).ReviewAt(due + Duration.FromHours(1)));
    }

    [Fact]
    public void The_first_time_an_action_is_done_counts() =>
        Assert.Equal(Resolved, NewTemplate.Done(Later).Done(Resolved).Done(Later).DoneAt);

    [Fact]
    public void Actions_that_only_ask_people_to_be_better_are_pointed_out()
    {
        LessonAction weak = new(NewTemplate.What, LessonTarget.Training, NewTemplate.Owner, NewTemplate.DueAt, ActionStrength.Weak);

        Assert.Same(FindingCode.OnlyWeakActions, Assert.Single(Answering().With(Lesson(weak)).ReviewAt(Resolved)).Code);
        Assert.Empty(Answering().With(Lesson(weak, NewTemplate)).ReviewAt(Resolved));
    }

    [Fact]
    public void Post_mortems_lessons_and_actions_are_equal_when_all_parts_are()
    {
        EqualityContract.Holds(Answering(PostMortemQuestion.Why), Answering(PostMortemQuestion.Why), Answering(PostMortemQuestion.WhatHappened));
        EqualityContract.Holds(Lesson(NewTemplate), Lesson(NewTemplate), Lesson());
        EqualityContract.Holds(NewTemplate.Done(Later), NewTemplate.Done(Later), NewTemplate);
    }
}
