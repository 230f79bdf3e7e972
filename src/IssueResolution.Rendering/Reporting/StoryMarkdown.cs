using System.Globalization;
using IssueResolution.Communicating;
using IssueResolution.Wording;

namespace IssueResolution.Rendering;

/// <summary>A story that is deep enough, as Markdown for those who must explain it.</summary>
public static class StoryMarkdown
{
    /// <summary>Event, urgency and fix, then a heading for each part that the story has, in the order in which it is told.</summary>
    /// <remarks>Lines end with a line feed on every machine. The texts are the writer's; none of them can break the layout.</remarks>
    /// <param name="story">What is told.</param>
    /// <param name="culture">Chooses the language: Japanese for Japanese cultures, English for every other.</param>
    public static string Render(ReadyStory story, CultureInfo culture)
    {
        Guard.Against.Null(story);
        Words words = Words.For(Guard.Against.Null(culture));
        StoryBrief brief = story.Brief;
        IEnumerable<string> blocks =
        [
            $"# {Say(brief.Event)}",
            $"**{words.Labelled(words.Urgency, story.Urgency.NameIn(culture))}**",
            $"**{words.Labelled(words.Fix, Say(brief.Fix))}**",
            .. StoryPart.InOrder.Where(part => brief.CountOf(part) > 0)
                .SelectMany(part => new[] { $"## {Heading(part.NameIn(culture))}", string.Join("\n", Lines(part)) }),
        ];
        return string.Join("\n\n", blocks) + "\n";

        string Say(Phrase phrase) => MarkdownText.OneLine(phrase.In(culture));

        string Answered(AnsweredPoint point) => $"- {Say(point.Point)}\n  - {words.Labelled(words.Answer, Say(point.Answer))}";

        IEnumerable<string> Lines(StoryPart part) => part.Name switch
        {
            nameof(StoryPart.Options) => brief.Options.Select(option =>
                $"- {Say(option.Option)}\n  - {words.Labelled(words.WhyNot, Say(option.WhyNot))}"),
            nameof(StoryPart.Examinations) => brief.Examinations.Select(done => $"- {words.Labelled(Say(done.Unit), Say(done.What))}"),
            nameof(StoryPart.Efforts) => brief.Efforts.Select(done => $"- {words.Labelled(Say(done.Unit), Say(done.What))}"),
            nameof(StoryPart.OpposingViews) => brief.OpposingViews.Select(Answered),
            nameof(StoryPart.FrontQuestions) => brief.FrontQuestions.Select(Answered),
            nameof(StoryPart.FrontConcern) => [Answered(brief.FrontConcern!)],
            nameof(StoryPart.Conclusion) =>
                [Say(brief.Conclusion!.Decided), string.Empty, words.Labelled(words.WhyBest, Say(brief.Conclusion.WhyBest))],
            nameof(StoryPart.Origin) => [Say(brief.Origin!)],
            nameof(StoryPart.EarlySituation) => [Say(brief.EarlySituation!)],
            _ => [Say(brief.Imperfection!)],
        };
    }

    private static string Heading(string name) => char.ToUpperInvariant(name[0]) + name.Substring(1);
}
