namespace IssueResolution.HouseRules.Tests.ApiReference;

/// <summary>What each namespace is for, in the order of the path of the data. A new namespace needs a line here.</summary>
internal static class ApiNamespaces
{
    public static IReadOnlyList<(string Name, string Asks)> InOrder { get; } =
    [
        ("IssueResolution.BusinessTime", "When is anyone at work, and what time is it four working hours later?"),
        ("IssueResolution.Wording", "How does a term or a sentence read in English and in Japanese?"),
        ("IssueResolution.Ranking", "What are the terms of a scale, and which of them is higher?"),
        ("IssueResolution.Reasoning", "Why is the answer what it is, and which number of the policy decided it?"),
        ("IssueResolution.Classifying", "What kind of issue is it, and who belongs in the room?"),
        ("IssueResolution.Assessing", "How grave is it, how urgent, and what comes first?"),
        ("IssueResolution.Valuing", "How much money is it, and what share of the whole?"),
        ("IssueResolution.Timing", "When is it due, was it kept, and why?"),
        ("IssueResolution.Committing", "What did we promise, and was it kept?"),
        ("IssueResolution.Escalating", "Who must know, and by when?"),
        ("IssueResolution.Communicating", "Who hears what, when, and in which words?"),
        ("IssueResolution.Diagnosing", "Why did it happen, and when may the questions stop?"),
        ("IssueResolution.Planning", "What shall be done, by whom, and does the client agree?"),
        ("IssueResolution.Recovering", "What makes up for it, in proportion, and is trust back?"),
        ("IssueResolution.Declining", "How does one say no, and when should one leave?"),
        ("IssueResolution.Learning", "Is it truly over, and what does it teach?"),
        ("IssueResolution.Detecting", "What shows before the client complains?"),
        ("IssueResolution.Operating", "How is the support organisation as a whole?"),
        ("IssueResolution.Casework", "How does a case stand, and what is due next, by whom, and why?"),
        ("IssueResolution.Json", "How is it read from JSON, and written?"),
        ("IssueResolution.Rendering", "How is it shown as text, Markdown, picture or page?"),
    ];

    public static string Asks(string name) =>
        InOrder.Where(each => each.Name == name).Select(each => each.Asks).SingleOrDefault()
        ?? throw new InvalidOperationException($"Say in ApiNamespaces.cs what {name} is for.");
}
