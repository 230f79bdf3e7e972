namespace IssueResolution.Cli.Logs;

/// <summary>A status by its exact name, or by its beginning when the text ends in an asterisk: <c>Awaiting*</c>.</summary>
/// <param name="Text">The pattern as written. Upper and lower case differ.</param>
internal sealed record StatusPattern(string Text)
{
    public bool IsExact => !Text.EndsWith('*');

    /// <summary>Whether some status matches both patterns.</summary>
    public bool Meets(StatusPattern other) => (IsExact, other.IsExact) switch
    {
        (true, _) => other.Matches(Text),
        (_, true) => Matches(other.Text),
        _ => Matches(other.Text[..^1]) || other.Matches(Text[..^1]),
    };

    public bool Matches(string status) => IsExact ? status == Text : status.AsSpan().StartsWith(Text.AsSpan(..^1), StringComparison.Ordinal);
}
