using IssueResolution.HouseRules.Tests.Reading;

namespace IssueResolution.HouseRules.Tests.Documents;

/// <summary>A newcomer reaches the answer to each of ten questions in two clicks: from README to docs/README.md, and from there to the very section.</summary>
public sealed class TenQuestionsTests
{
    private const string Page = "docs/README.md";

    /// <summary>The questions in the order of the page, each with words that its answer cannot do without.</summary>
    private static readonly (string Question, string[] Words)[] _questions =
    [
        ("What is a service level agreement?", ["promise", "SLA", "clock"]),
        ("How do I get a first answer?", ["dotnet run", "sla"]),
        ("Why are severity and urgency two things?", ["severity", "urgency", "priority"]),
        ("When is it four working hours later?", ["Add", "four", "Monday"]),
        ("What becomes of the deadline while we wait for the client?", ["pause", "WaitingOnClient", "deadline"]),
        ("Which promises did we keep?", ["columns", "targets", "--setup"]),
        ("Who must know, and by when?", ["severity", "within", "tell"]),
        ("Is that discount too much?", ["proportionate", "band"]),
        ("How do I make a number ours?", ["override", "reason"]),
        ("How do I put it into our CRM?", ["netstandard2.0", "Instant"]),
    ];

    [Fact]
    public void There_are_ten_and_the_page_lists_them_first()
    {
        Assert.Equal(_questions.Select(each => each.Question), Rows().Select(row => row.Question));
        Assert.Equal(10, Rows().Count);
        Assert.Equal("A newcomer's ten questions", Repository.Text(Page).Split('\n').First(line => line.StartsWith("## ", StringComparison.Ordinal))[3..]);
        Assert.Contains(Markdown.Parse(Repository.Text("README.md")).Links, link => link.Target == Page);
    }

    [Fact]
    public void Each_leads_to_a_section_that_holds_the_answer() =>
        Expect.None(
            from row in Rows()
            let words = _questions.Single(each => each.Question == row.Question).Words
            let section = SectionAt(row.Target)
            from word in words
            where !section.Contains(word, StringComparison.OrdinalIgnoreCase)
            select $"{row.Question} {row.Target} says nothing of \"{word}\".",
            $"Mend the section, or lead to another one in {Page}:");

    [Fact]
    public void A_section_ends_before_the_next_heading_of_its_height()
    {
        const string Text = "# Top\n\n## One\nfirst\n### Deeper\nsecond\n```bash\n# no heading\n```\n## Two\nthird\n";

        Assert.Equal("## One\nfirst\n### Deeper\nsecond\n```bash\n# no heading\n```", Section(Text, "one"));
        Assert.Equal("## Two\nthird\n", Section(Text, "two"));
        Assert.Equal("", Section(Text, "three"));
    }

    private static List<(string Question, string Target)> Rows() =>
    [
        .. Section(Repository.Text(Page), "a-newcomers-ten-questions").Split('\n')
            .Where(line => line.Length > 0 && char.IsDigit(line[0]))
            .Select(line => (line[(line.IndexOf(". ", StringComparison.Ordinal) + 2)..(line.IndexOf('?', StringComparison.Ordinal) + 1)].Trim('*'),
                Markdown.Parse(line).Links.Single().Target)),
    ];

    private static string SectionAt(string target)
    {
        string[] parts = target.Split('#');
        Assert.True(parts.Length == 2, $"{target}: name the section as well, so that the answer is two clicks away.");
        return Section(Repository.Text(LinkTests.Resolve(Page, parts[0])!), parts[1]);
    }

    private static string Section(string text, string anchor)
    {
        var taken = new List<string>();
        int height = 0;
        bool fenced = false;
        foreach (string line in text.Split('\n'))
        {
            fenced ^= line.TrimStart().StartsWith("```", StringComparison.Ordinal);
            int hashes = fenced ? 0 : line.TakeWhile(c => c == '#').Count();
            if (height > 0 && hashes > 0 && hashes <= height)
            {
                break;
            }

            height = height == 0 && hashes > 0 && Markdown.Slug(line[hashes..]) == anchor ? hashes : height;
            if (height > 0)
            {
                taken.Add(line);
            }
        }

        return string.Join('\n', taken);
    }
}
