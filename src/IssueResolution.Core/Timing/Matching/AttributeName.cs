namespace IssueResolution.Timing;

/// <summary>The names of the attributes that most rules ask for. Any other name may be used beside them.</summary>
public static class AttributeName
{
    /// <summary>The code of an issue's category.</summary>
    public const string Category = "category";

    /// <summary>The code of an issue's kind.</summary>
    public const string Kind = "kind";

    /// <summary>The code of a severity.</summary>
    public const string Severity = "severity";

    /// <summary>The code of an urgency.</summary>
    public const string Urgency = "urgency";

    /// <summary>The client's contract class, as the host names it.</summary>
    public const string Tier = "tier";

    /// <summary>How the issue came in, as the host names it.</summary>
    public const string Channel = "channel";

    /// <summary>The host's labels; the one attribute that commonly has several values.</summary>
    public const string Tags = "tags";
}
