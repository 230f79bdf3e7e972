using System.Runtime.CompilerServices;
using IssueResolution.Ranking;
using IssueResolution.Wording;

namespace IssueResolution.Learning;

/// <summary>How a recovery is told to others.</summary>
public sealed class StoryUse : ClosedSet<StoryUse>
{
    /// <summary>The client's own words, under the client's name. What we write about it is a <see cref="CaseStudy"/>.</summary>
    public static readonly StoryUse Testimonial = new("testimonial", Words.Of(
        "testimonial", "推薦の言葉", "The client's own words, under its name.", "顧客名を示した顧客自身の言葉。"));

    /// <summary>Our account of what happened and what was changed. Quoting the client in it is a <see cref="Testimonial"/> too.</summary>
    public static readonly StoryUse CaseStudy = new("case-study", Words.Of(
        "case study", "事例紹介", "Our account of what happened and what was changed.", "経緯と改善についての当社の記述。"));

    private StoryUse(string code, Words words, [CallerMemberName] string name = "")
        : base(code, words, name)
    {
    }
}
